// node tools/bench/bench-loading.mjs [--rounds 5] [--width 360] [--only NAME] [--causes] [--parts]
// Measures how a page of all sections loads on an old phone and a slow line, compared with plain HTML of the same words.
// Asserts nothing, since the machine's other work makes each number vary. Deliveries take turns in one run, and each
// ratio is of one round.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {launch} from '../browsers/browsers.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    width: {type: 'string', default: '360'},
    only: {type: 'string', default: ''},
    causes: {type: 'boolean'},
    parts: {type: 'boolean'},
  },
});
const rounds = Number(values.rounds);
const viewport = {width: Number(values.width), height: Number(values.width) < 600 ? 740 : 800, deviceScaleFactor: 2};
const slow4G = {download: 1.6e6 / 8, upload: 750e3 / 8, latency: 150};
const slower = 4;

const {files} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const {sectionNames: sections} = await import('../../dist/elements/catalogue.js');

const tag = (file) => files[file].tag.replace(`"${file}"`, `"/cdn/${file}"`);
const preload = (file) => `<link rel="modulepreload" href="/cdn/${file}" integrity="${files[file].integrity}" crossorigin="anonymous">`;
const map = (paths) =>
  `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(paths.map((path) => [`/cdn/${path}`, files[path].integrity]))})}</script>`;
/** Lists the files that the autoloader fetches for these elements, with their imports. */
function modules(names) {
  const found = new Set(['auto/core.js', ...names.map((name) => `auto/smp-${name}.js`)]);
  // The loop visits what it adds, too.
  for (const path of found) {
    for (const [, name] of readFileSync(`dist/cdn/${path}`, 'utf8').matchAll(/(?:from|import)"\.\/([\w.-]+)"/g)) found.add(`auto/${name}`);
  }
  return [...found];
}

const ready = (kind) => (names) => names.map((name) => readFileSync(`dist/html/en/smp-${name}${kind}.html`, 'utf8'));
/** Returns ready-made HTML with shadow roots. */
const shadowed = ready('');
/** Returns ready-made plain markup inside the tags, for readers without a script. */
const light = (names) => ready('.light')(names).map((html, at) => `<smp-${names[at]}>${html}</smp-${names[at]}>`);

const bare = (names) => names.map((name) => `<smp-${name}><p>Until then.</p></smp-${name}>`);

/** Pages to load: the elements on them, and the elements that those create. */
const pages = [
  {name: 'smp-page', elements: ['page'], inside: sections},
  {name: 'all sections, one by one', elements: sections, inside: []},
];

/**
 * Ways to deliver the pages. `head` and `body` are made from a page's elements. `needs` names files of `dist`; if one is
 * missing, the way is left out. The others are compared with the first.
 */
const deliveries = [
  {name: 'plain HTML', isPlain: true},
  {name: 'smp.min.js', needs: ['cdn/smp.min.js'], head: () => tag('smp.min.js'), body: bare},
  {name: 'smp.min.js, preloaded', needs: ['cdn/smp.min.js'], head: () => preload('smp.min.js') + tag('smp.min.js'), body: bare},
  {name: 'smp.classic.min.js', needs: ['cdn/smp.classic.min.js'], head: () => tag('smp.classic.min.js'), body: bare},
  {name: 'smp.auto.js', needs: ['cdn/smp.auto.js'], head: () => tag('smp.auto.js'), body: bare},
  {
    name: 'smp.auto.js, map, preloads',
    needs: ['cdn/smp.auto.js'],
    head: (names) => map(modules(names)) + modules(names).map(preload).join('') + tag('smp.auto.js'),
    body: bare,
  },
  {name: 'ready-made', needs: ['html/en/smp-page.html'], head: () => '', body: shadowed},
  {name: 'ready-made, smp.min.js', needs: ['html/en/smp-page.html'], head: () => tag('smp.min.js'), body: shadowed},
  {name: 'ready-made, plain', needs: ['html/en/smp-page.light.html'], head: () => '', body: light},
  {name: 'ready-made, plain, smp.min.js', needs: ['html/en/smp-page.light.html'], head: () => tag('smp.min.js'), body: light},
]
  .filter(({needs = []}) => needs.every((file) => existsSync(`dist/${file}`)))
  .filter(({name, isPlain}) => isPlain || name.includes(values.only));

const own = `<header><h1>Quietdot, a clinic by the river</h1><p class="lead">We have worked here since 2011, four of us, and we do one
thing only. Come and see how it is done before you decide anything: the first hour costs nothing, and nobody will ring you
afterwards. What follows is what we would want to know ourselves, with where it is known from. Ask us about what it leaves open,
and ask your doctor about what we cannot know.</p></header>`;
const siteCss = 'body {margin: 1rem auto; max-inline-size: 70rem; font: 1rem/1.5 system-ui} .lead {font-size: 1.25rem}';

const document = ({head, body}) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quietdot</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head>
<body>${own}<main>${body}</main><footer>Quietdot, Riverside 1</footer></body></html>`;

// Responses by path, as text or bytes. Each is compressed once, as by a CDN.
const served = new Map([['/site.css', siteCss]]);
const compressed = new Map();
const types = {'': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

function encoded(path, accepted) {
  const [name, pack] = /\bbr\b/.test(accepted) ? ['br', brotliCompressSync] : ['gzip', gzipSync];
  const key = `${name} ${path}`;
  if (!compressed.has(key)) compressed.set(key, pack(served.get(path)));
  return {name, body: compressed.get(key)};
}

const server = createServer(({url, headers}, response) => {
  if (!served.has(url)) return void response.writeHead(404).end();
  const {name, body} = encoded(url, headers['accept-encoding'] ?? '');
  const keep = extname(url) ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.writeHead(200, {
    'Content-Type': `${types[extname(url)]}; charset=utf-8`,
    'Content-Encoding': name,
    'Content-Length': body.length,
    'Cache-Control': keep,
    Vary: 'Accept-Encoding',
  });
  response.end(body);
});

/** Runs in the page after everything has rendered: returns the same words and styles without smp elements. */
function flattened() {
  const sheets = new Map();
  function plain(node) {
    if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
    if (!(node instanceof Element) || node.matches('style, script, template')) return [];
    const {shadowRoot} = node;
    const copy = shadowRoot ? document.createElement('div') : node.cloneNode();
    const inner = node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : (shadowRoot ?? node).childNodes;
    copy.append(...[...inner].flatMap(plain));
    if (shadowRoot) {
      copy.className = `plain-${node.localName}`;
      if (node.lang) copy.lang = node.lang;
      for (const sheet of shadowRoot.adoptedStyleSheets) sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(`.${copy.className}`));
    }
    return [copy];
  }
  const main = document.querySelector('main');
  const html = plain(main)[0].innerHTML;
  const css = [...sheets].map(([{cssRules}, owners]) => {
    const rules = Array.from(cssRules, ({cssText}) => cssText).join('\n');
    const scoped = rules.replace(/:host(?:\(([^)]*)\))?/g, ':scope$1').replace(/::slotted\(([^)]*)\)/g, '$1');
    // Styles do not reach into nested copies: a shadow root's styles end there.
    return `@scope (${[...owners].join()}) to ([class^='plain-']) {${scoped}}`;
  });
  return {html, css: css.join('\n'), height: main.offsetHeight};
}

/** Runs in the page before all else: records paints and layout shifts, and when everything is there. */
function watch(tags) {
  const kept = (globalThis.kept = {paints: [], shifts: []});
  const nameOf = (node) => {
    if (!node) return '?';
    const element = node instanceof Element ? node : node.parentElement;
    const host = element?.getRootNode().host;
    const own = element
      ? element.localName + (element.id && `#${element.id}`) + (element.className && `.${element.className}`)
      : node.nodeName;
    return host ? `${nameOf(host)} ${own}` : own;
  };
  const box = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(' ');
  const observe = (type, keep) => new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({type, buffered: true});
  observe('paint', ({name, startTime}) => name === 'first-contentful-paint' && (kept.first = startTime));
  observe('largest-contentful-paint', ({startTime, element}) => Object.assign(kept, {largest: startTime, largestOf: nameOf(element)}));
  observe('layout-shift', ({value, startTime, sources}) =>
    kept.shifts.push({
      value,
      at: Math.round(startTime),
      of: sources.map(({node, previousRect, currentRect}) => `${nameOf(node)} (${box(previousRect)} → ${box(currentRect)})`),
    }),
  );
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  addEventListener('DOMContentLoaded', async () => {
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    // Waits until all shadow roots are filled, also those of nested elements. A server's text is there already, and hydrates
    // only when seen: awaiting the update of unseen elements would hydrate them too.
    const elements = (root) => [...root.querySelectorAll('*')].filter(({localName}) => localName.startsWith('smp-'));
    const deep = (root) => elements(root).flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
    const isServed = ({shadowRoot}) => shadowRoot?.firstChild?.data?.startsWith('smp:');
    const isSeen = (element) => element.getBoundingClientRect().top < innerHeight;
    const updated = () => Promise.all(deep(document).flatMap((one) => (isServed(one) && !isSeen(one) ? [] : [one.updateComplete])));
    if (tags.length) await updated();
    if (tags.length) await updated();
    await frame();
    kept.there = performance.mark('there').startTime;
  });
}

const scripted = /^(EvaluateScript|FunctionCall|v8\.)/;
const telling =
  /^(EvaluateScript|FunctionCall|v8\.(compile|evaluate)|UpdateLayoutTree|Layout|ParseHTML|RunMicrotasks|HitTest|PrePaint|Paint|.*GC)/;

/** Adds up how long the page's main thread was busy until everything was there, in ms. */
function worked(traceEvents) {
  const there = traceEvents.find(({name, cat}) => name === 'there' && cat === 'blink.user_timing');
  const tasks = traceEvents.filter(({name, pid, tid, ts}) => name === 'RunTask' && pid === there.pid && tid === there.tid && ts < there.ts);
  return tasks.reduce((sum, {dur = 0}) => sum + dur, 0) / 1000;
}

// The first match counts.
const partOf = [
  ['garbage', /GC/],
  ['script', /^(v8|V8|FunctionCall|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame)/],
  ['parsing', /^(ParseHTML|HTMLDocumentParser)/],
  ['style', /^(UpdateLayoutTree|ParseAuthorStyleSheet|Stylesheet)/],
  ['layout', /^Layout$/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit|UpdateLayer)/],
];

/**
 * Adds up what the page's main thread did until everything was there, in ms. The time of nested work counts for that work only.
 */
function parts(traceEvents) {
  const there = traceEvents.find(({name, cat}) => name === 'there' && cat === 'blink.user_timing');
  const events = traceEvents
    .filter(({ph, pid, tid, ts}) => ph === 'X' && pid === there.pid && tid === there.tid && ts < there.ts)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const sums = {};
  const open = [];
  const add = ({name}, ms) => {
    const part = partOf.find(([, names]) => names.test(name))?.[0] ?? 'other';
    sums[part] = (sums[part] ?? 0) + ms;
  };
  for (const event of events) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    if (open.length) add(open.at(-1), -event.dur / 1000);
    add(event, event.dur / 1000);
    open.push(event);
  }
  return sums;
}

/** Lists the tasks of the page's thread that ran our scripts: how long each took, and what took longest in it, in ms. */
function ownTasks(traceEvents) {
  const timed = traceEvents.filter(({ph, dur}) => ph === 'X' && dur);
  const ours = traceEvents.filter(({name, args}) => scripted.test(name) && JSON.stringify(args).includes('/cdn/'));
  const threads = new Set(ours.map(({pid, tid}) => `${pid} ${tid}`));
  const inThread = timed.filter(({pid, tid}) => threads.has(`${pid} ${tid}`));
  const inside =
    ({ts, dur, tid}) =>
    (event) =>
      event.tid === tid && event.ts >= ts && event.ts < ts + dur;
  return inThread
    .filter((task) => task.name === 'RunTask' && ours.some(inside(task)))
    .map((task) => {
      const held = inThread.filter(({name}) => telling.test(name)).filter(inside(task));
      const longest = held.sort((one, other) => other.dur - one.dur).slice(0, 4);
      return {ms: task.dur / 1000, of: longest.map(({name, dur}) => `${name} ${Math.round(dur / 1000)}`)};
    });
}

const categories = ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** Loads a page once, with an empty cache. */
async function load(browser, url, tags, isScripted) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  let [bytes, requests] = [0, 0];
  cdp.on('Network.loadingFinished', ({encodedDataLength}) => ((bytes += encodedDataLength), (requests += encodedDataLength > 0)));
  await cdp.send('Network.enable');
  await page.setViewport(viewport);
  await page.emulateNetworkConditions(slow4G);
  await page.emulateCPUThrottling(slower);
  await page.evaluateOnNewDocument(watch, isScripted ? tags : []);
  await page.tracing.start({categories});
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForFunction(() => globalThis.kept.there, {polling: 50});
  // Shifts and larger paints after that count too.
  await page.waitForNetworkIdle({idleTime: 300});
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const kept = await page.evaluate(() => globalThis.kept);
  await context.close();
  const tasks = ownTasks(traceEvents);
  return {
    ...kept,
    shift: kept.shifts.reduce((sum, {value}) => sum + value, 0),
    tasks,
    worked: worked(traceEvents),
    parts: parts(traceEvents),
    blocked: tasks.reduce((sum, {ms}) => sum + Math.max(0, ms - 50), 0),
    longest: Math.max(0, ...tasks.map(({ms}) => ms)),
    long: tasks.filter(({ms}) => ms > 50).length,
    kilobytes: bytes / 1000,
    requests,
  };
}

/** Serves each delivery of a page, and returns the deliveries with their URLs. */
async function prepare(browser, origin, {elements, inside}, at) {
  const names = [...elements, ...inside];
  const reserve = '<link rel="stylesheet" href="/reserve.css">';
  const address = (number) => `/${at}-${number}`;
  served.set('/source', document({head: tag('smp.min.js'), body: bare(elements).join('')}));
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(
    watch,
    names.map((name) => `smp-${name}`),
  );
  await page.goto(`${origin}/source`);
  await page.waitForFunction(() => globalThis.kept.there);
  const {html, css, height} = await page.evaluate(flattened);
  compressed.delete('br /source');
  for (const [number, {isPlain, head, body}] of deliveries.entries()) {
    const style = `/plain-${at}.css`;
    if (isPlain) served.set(style, css);
    const made = isPlain
      ? {head: `<link rel="stylesheet" href="${style}">`, body: html}
      : {head: reserve + head(names), body: body(elements).join('')};
    served.set(address(number), document(made));
  }
  await page.goto(origin + address(0));
  const plainHeight = await page.evaluate(() => document.querySelector('main').offsetHeight);
  await page.close();
  if (Math.abs(plainHeight - height) > 2) console.warn(`Plain HTML is ${plainHeight} px high, not ${height}: not quite the same layout`);
  return deliveries.map((delivery, number) => ({...delivery, url: origin + address(number)}));
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const row = (cells) => console.log(cells.map((cell, at) => (at ? String(cell).padStart(9) : String(cell).padEnd(30))).join(''));
const heads = [
  '',
  'FCP ms',
  'ratio',
  'LCP ms',
  'ratio',
  'CLS',
  'there ms',
  'later',
  'ratio',
  'work ms',
  'ratio',
  'block ms',
  'task ms',
  '> 50 ms',
  'kB',
  'requests',
];

/** Prints the medians of a delivery over all rounds. */
function report({name}, all, plain) {
  const of = (key) => median(all.map((one) => one[key]));
  const ratio = (key) => median(all.map((one, round) => one[key] / plain[round][key])).toFixed(3);
  const later = median(all.map((one, round) => one.there - plain[round].there));
  row([
    name,
    of('first').toFixed(),
    ratio('first'),
    of('largest').toFixed(),
    ratio('largest'),
    of('shift').toFixed(4),
    of('there').toFixed(),
    later.toFixed(),
    ratio('there'),
    of('worked').toFixed(),
    ratio('worked'),
    of('blocked').toFixed(),
    of('longest').toFixed(),
    of('long'),
    of('kilobytes').toFixed(1),
    of('requests'),
  ]);
}

/** Prints the largest paint, the shifts and the long tasks of the last round. */
function causes({name}, {largestOf, shifts, tasks}) {
  console.log(`  ${name}: largest ${largestOf}`);
  for (const {value, at, of} of shifts) console.log(`    moved ${value.toFixed(4)} at ${at} ms: ${of.join('; ')}`);
  for (const {ms, of} of tasks) if (ms > 50) console.log(`    task of ${ms.toFixed()} ms: ${of.join(', ')}`);
}

/** Prints what the page's thread did, in ms: medians over all rounds. */
function partsOf({name}, all) {
  const kinds = [...partOf.map(([part]) => part), 'other'];
  const sum = (kind) => median(all.map(({parts: sums}) => sums[kind] ?? 0)).toFixed();
  console.log(`  ${name}: ${kinds.map((kind) => `${kind} ${sum(kind)}`).join(', ')}`);
}

for (const path of readdirSync('dist/cdn', {recursive: true}).map(String)) {
  if (path.endsWith('.js')) served.set(`/cdn/${path.replaceAll('\\', '/')}`, readFileSync(`dist/cdn/${path}`));
}
served.set('/reserve.css', readFileSync('dist/themes/reserve.css'));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await launch();
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  for (const [at, page] of pages.entries()) {
    const ways = await prepare(browser, origin, page, at);
    const tags = [...page.elements, ...page.inside].map((name) => `smp-${name}`);
    const results = ways.map(() => []);
    // The first round warms up the machine, and is dropped.
    for (let round = 0; round <= rounds; round++) {
      for (let turn = 0; turn < ways.length; turn++) {
        const number = (turn + round) % ways.length;
        const {url, head} = ways[number];
        const isScripted = Boolean(head?.([]));
        const result = await load(browser, url, tags, isScripted);
        if (round) results[number].push(result);
      }
    }
    console.log(`\n${page.name}, ${viewport.width} px wide, processor ${slower} times slower, slow 4G, ${rounds} rounds`);
    row(heads);
    ways.forEach((way, number) => report(way, results[number], results[0]));
    if (values.causes) ways.forEach((way, number) => causes(way, results[number].at(-1)));
    if (values.parts) ways.forEach((way, number) => partsOf(way, results[number]));
  }
} finally {
  await browser.close();
  server.close();
}
