// npm run bench: measures what the elements cost compared with plain markup. Asserts nothing, since the machine's other
// work makes each number vary. The ratios vary least, since both sides alternate in one run.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from '../browsers/browsers.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const rounds = 21;
const warmUp = 4;
const count = 1000;
const file = 'dist/cdn/smp.min.js';
// As on a clinic's page, without `smp-page`, which is a page of all sections and is measured alone.
const tags = readdirSync('src/elements', {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'page' ? [`smp-${entry.name}`] : [],
);
const head = '<!doctype html><html lang="en-US"><meta charset="utf-8"><link rel="stylesheet" href="/themes/reserve.css">';
const grid = 'display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr))';
const pages = {
  '/cards': `${head}<style>#box {${grid}}</style><div id="box"></div><script type="module" src="/cdn/smp.min.js"></script>`,
  '/all': `${head}<p>The page’s own</p>${tags.map((tag) => `<${tag} heading="Heading" href="#"><p>Until then</p></${tag}>`).join('')}`,
  '/page': `${head}<p>The page’s own</p><smp-page><p>Until then</p></smp-page>`,
};
const types = {'': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

const age = (path) => statSync(path).mtimeMs;
const isFresh = () => existsSync(file) && readdirSync('src', {recursive: true}).every((path) => age(join('src', path)) < age(file));

const server = createServer(({url}, response) => {
  response.writeHead(pages[url] ? 200 : 404, {'Content-Type': types[extname(url)] ?? 'text/plain'}).end(pages[url]);
});

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Repeats a round, drops the first results, and returns the median of each result by name. */
async function repeat(round) {
  const all = [];
  for (let i = 0; i < warmUp + rounds; i++) all.push(await round(i));
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.slice(warmUp).map((one) => one[key]))]));
}

/** Runs in the page. Sets `bench`: `show` fills the box with one kind of cards, `round` measures each kind. */
async function prepare(count) {
  await customElements.whenDefined('smp-related-card');
  const box = document.querySelector('#box');
  const card = (_, i) => `<smp-related-card heading="A long-term answer to hair loss, part ${i}" href="#${i}" tag="Hair loss"
    summary="Step-by-step guidance, cost insights and expert answers, number ${i}." reading-minutes="6"></smp-related-card>`;
  const markup = {ours: Array.from({length: count}, card).join('')};
  async function show(what) {
    box.className = what === 'aside' ? 'smp-cards' : '';
    box.innerHTML = markup[what === 'aside' ? 'ours' : what] ?? '';
    await box.lastElementChild?.updateComplete;
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  async function timed(work) {
    await frame();
    globalThis.gc();
    const start = performance.now();
    await work();
    // Reading a size forces the layout.
    return box.offsetHeight < 0 || performance.now() - start;
  }
  function update(what) {
    const nodes = [...box.querySelectorAll(what === 'plain' ? 'h2' : 'smp-related-card')];
    const change = what === 'plain' ? (node, text) => (node.textContent = text) : (node, text) => node.setAttribute('heading', text);
    return timed(() => nodes.map((node, i) => change(node, `Changed ${i}`)) && nodes.at(-1).updateComplete);
  }
  const root = document.documentElement;
  // Elements request their next update when the page's observers are notified.
  async function speak(lang) {
    root.lang = lang;
    await Promise.resolve();
    await box.lastElementChild.updateComplete;
  }
  function translate(what) {
    const texts = [...box.querySelectorAll('.meta :last-child, .label bdi')];
    const change = () => texts.forEach((node, i) => (node.textContent = `Más ${i}`));
    return timed(() => (what === 'plain' ? change() : speak(root.lang === 'es' ? 'en-US' : 'es')));
  }
  async function round(number) {
    const result = {};
    const kinds = ['plain', 'ours', 'aside'];
    for (const what of [...kinds.slice(number % 3), ...kinds.slice(0, number % 3)]) {
      await show();
      result[what] = await timed(() => show(what));
      if (what === 'aside') continue;
      result[`${what} update`] = await update(what);
      result[`${what} language`] = await translate(what);
    }
    // Results close in time share disturbances, so each ratio is of one round.
    for (const what of ['ours', 'aside']) result[`${what} ratio`] = result[what] / result.plain;
    for (const what of ['update', 'language']) result[`ours ${what} ratio`] = result[`ours ${what}`] / result[`plain ${what}`];
    return result;
  }

  await show('ours');
  // The translation loads first.
  await speak('es');
  await speak('en-US');
  // The plain cards are what our cards have rendered, in the page's own tree.
  const roots = Array.from(box.children, ({shadowRoot}) => shadowRoot);
  markup.plain = roots.map(({innerHTML}) => `<div class="plain">${innerHTML.replace(/<!--.*?-->/g, '')}</div>`).join('');
  const rules = roots[0].adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText)).join('\n');
  const textContent = `.plain {${rules.replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}`;
  document.head.append(Object.assign(document.createElement('style'), {textContent}));
  const height = box.offsetHeight;
  await show('plain');
  if (box.offsetHeight !== height) throw new Error(`Plain cards take ${box.offsetHeight} px, not ${height}: not the same layout`);
  globalThis.bench = {frame, show, round};
}

/** Measures what a card takes, in kB, and what is left of all cards after they are removed. */
async function memory(page, cdp) {
  const show = (what) => page.evaluate((what) => globalThis.bench.show(what), what);
  async function state() {
    // The next frame frees what the last one still refers to.
    await page.evaluate(() => globalThis.bench.frame());
    await cdp.send('HeapProfiler.collectGarbage');
    return {...(await cdp.send('Runtime.getHeapUsage')), ...(await cdp.send('Memory.getDOMCounters'))};
  }
  const result = {};
  for (const what of ['plain', 'ours']) {
    const [, before, , during, , after] = [await show(), await state(), await show(what), await state(), await show(), await state()];
    for (const key of ['usedSize', 'embedderHeapUsedSize']) result[`${what} ${key}`] = (during[key] - before[key]) / count / 1000;
    for (const key of ['nodes', 'jsEventListeners']) result[`${what} ${key}`] = after[key] - before[key];
  }
  return result;
}

/** Measures what blocks the main thread while the file defines the elements, on a processor slowed down four times. */
async function load(browser, url, tags) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.emulateCPUThrottling(4);
  const tasks = await page.evaluate(async (tags) => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
    const found = [];
    await rest();
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'});
    document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/cdn/smp.min.js'}));
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    await Promise.all(tags.map((tag) => document.querySelector(tag).updateComplete));
    await rest();
    return found;
  }, tags);
  await page.close();
  return {longest: Math.max(0, ...tasks), long: tasks.length};
}

if (!isFresh()) execFileSync(process.execPath, ['tools/build/build.mjs'], {stdio: 'inherit'});
// Read once: another build may empty the folder meanwhile.
for (const path of ['/cdn/smp.min.js', '/themes/reserve.css']) pages[path] = readFileSync(`dist${path}`);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launch({args: ['--js-flags=--expose-gc'], defaultViewport: {width: 1280, height: 800}});
try {
  const url = `http://127.0.0.1:${server.address().port}`;
  const page = await browser.newPage();
  await page.goto(`${url}/cards`);
  await page.evaluate(prepare, count);
  const cdp = await page.createCDPSession();
  const time = await repeat((number) => page.evaluate((number) => globalThis.bench.round(number), number));
  const kept = await repeat(() => memory(page, cdp));
  const parts = await repeat(() => load(browser, `${url}/all`, tags));
  const whole = await repeat(() => load(browser, `${url}/page`, ['smp-page']));
  const row = (what, ...cells) => console.log(what.padEnd(44) + cells.map((cell = '') => cell.padStart(8)).join(''));
  const timed = (what, ours, plain, goal) => row(what, time[ours].toFixed(), time[plain].toFixed(), time[`${ours} ratio`].toFixed(2), goal);
  const sized = (what, key, goal) => row(what, ...['ours', 'plain'].map((which) => String(+kept[`${which} ${key}`].toFixed(1))), '', goal);
  row('what', 'ours', 'plain', 'ratio', 'goal');
  timed(`create ${count} cards, ms`, 'ours', 'plain', '1.40');
  timed(`create ${count} cards in .smp-cards, ms`, 'aside', 'plain', '0.60');
  timed(`change ${count} headings, ms`, 'ours update', 'plain update', '1.20');
  timed(`change the language of ${count} cards, ms`, 'ours language', 'plain language', '2.00');
  sized('script heap of a card, kB', 'usedSize', '12');
  sized('document heap of a card, kB', 'embedderHeapUsedSize');
  sized('nodes left after removal', 'nodes', '0');
  sized('listeners left after removal', 'jsEventListeners', '0');
  for (const [what, {longest, long}] of Object.entries({'all elements': parts, 'smp-page': whole})) {
    row(`longest task of ${what}, 4x slower, ms`, longest.toFixed());
    row(`tasks over 50 ms of ${what}, 4x slower`, long.toFixed());
  }
} finally {
  await browser.close();
  server.close();
}
