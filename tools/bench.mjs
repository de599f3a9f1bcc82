// npm run bench [-- --rounds 21]: what the elements cost beside plain markup. It measures and judges nothing: a machine
// that does other things too makes every number waver, and the ratios, taken in turns in one run, the least.
import {execFileSync} from 'node:child_process';
import {createReadStream, existsSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launch} from './browsers.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const rounds = Math.max(Number(parseArgs({options: {rounds: {type: 'string', default: '21'}}}).values.rounds), 21);
const warmUp = 4;
const count = 1000;
const file = 'dist/cdn/smp.min.js';
const tags = ['overview', 'key-factors', 'cost-range', 'related-card'].map((name) => `smp-${name}`);
const types = {'.js': 'text/javascript', '.css': 'text/css'};

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">';
const grid = 'display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr))';
const pages = {
  '/cards': `${head}<link rel="stylesheet" href="/themes/reserve.css"><script type="module" src="/cdn/smp.min.js"></script>
    <style>#box {${grid}}</style><div id="box"></div>`,
  '/all': `${head}<link rel="stylesheet" href="/themes/reserve.css">
    <p>A page has text of its own.</p>${tags.map((tag) => `<${tag} heading="Heading" href="#"><p>Until then</p></${tag}>`).join('')}`,
};

const age = (path) => statSync(path).mtimeMs;
const isFresh = () => existsSync(file) && readdirSync('src', {recursive: true}).every((path) => age(join('src', path)) < age(file));

function serve() {
  const server = createServer(({url}, response) => {
    if (pages[url]) return response.setHeader('Content-Type', 'text/html').end(pages[url]);
    response.setHeader('Content-Type', types[extname(url)] ?? 'text/plain');
    createReadStream(join('dist', normalize(url)))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** By name the median of what many rounds gave. */
const medians = (all) => Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]));

/** Does a round again and again, and forgets the first ones. */
async function repeat(round) {
  const all = [];
  for (let i = -warmUp; i < rounds; i++) all.push(await round(i + warmUp));
  return medians(all.slice(warmUp));
}

/** Runs in the page: puts there `bench.show()` and `bench.round()`. */
async function prepare(count) {
  await customElements.whenDefined('smp-related-card');
  const box = document.querySelector('#box');
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const ours = Array.from(
    {length: count},
    (_, i) => `<smp-related-card heading="A long-term answer to hair loss, part ${i}" href="#${i}" reading-minutes="${1 + (i % 30)}"
      tag="Hair loss" summary="Step-by-step guidance, cost insights and expert answers, number ${i}."></smp-related-card>`,
  ).join('');
  const rendered = () => box.lastElementChild.updateComplete;

  box.innerHTML = ours;
  await rendered();
  const cards = [...box.children];
  const plain = cards.map((card) => `<div class="plain">${card.shadowRoot.innerHTML.replace(/<!--.*?-->/g, '')}</div>`).join('');
  const rules = cards[0].shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = `.plain {${rules.replace(/:host(?:\(([^)]*)\))?/g, '&$1')}}`;
  const height = box.offsetHeight;
  box.innerHTML = plain;
  if (box.offsetHeight !== height) throw new Error(`Plain cards are ${box.offsetHeight} px high, not ${height}: not the same layout`);

  async function timed(work) {
    await frame();
    globalThis.gc();
    const start = performance.now();
    await work();
    // Asking for a size makes the layout.
    return [performance.now() - start, box.offsetHeight, performance.now() - start].at(-1);
  }
  async function show(what) {
    box.className = what === 'aside' ? 'smp-cards' : '';
    box.innerHTML = {plain, ours, aside: ours}[what] ?? '';
    if (what && what !== 'plain') await rendered();
  }
  async function update(what) {
    const nodes = [...box.querySelectorAll(what === 'plain' ? 'h2' : 'smp-related-card')];
    return timed(async () => {
      nodes.forEach((node, i) => (what === 'plain' ? (node.textContent = `Changed ${i}`) : node.setAttribute('heading', `Changed ${i}`)));
      if (what !== 'plain') await rendered();
    });
  }
  async function round(number) {
    const result = {};
    const kinds = ['plain', 'ours', 'aside'];
    const ratios = [
      ['ours', 'plain'],
      ['aside', 'plain'],
      ['ours update', 'plain update'],
    ];
    for (const what of [...kinds.slice(number % 3), ...kinds.slice(0, number % 3)]) {
      await show('');
      result[what] = await timed(() => show(what));
      if (what !== 'aside') result[`${what} update`] = await update(what);
    }
    await show('');
    // Neighbours in time share what disturbs them, so a ratio is taken within its round.
    for (const [ours, plain] of ratios) result[`${ours}/${plain}`] = result[ours] / result[plain];
    return result;
  }
  globalThis.bench = {round, show};
}

/** What 1,000 cards take, for each card, and what is left of them once they are gone. */
async function memory(page, cdp) {
  const show = (what) => page.evaluate((what) => globalThis.bench.show(what), what);
  const state = async () => {
    // What a frame or a finalizer still holds goes with the next one.
    for (let i = 0; i < 2; i++)
      await page.evaluate(() => new Promise(requestAnimationFrame)).then(() => cdp.send('HeapProfiler.collectGarbage'));
    const {usedSize, embedderHeapUsedSize = 0} = await cdp.send('Runtime.getHeapUsage');
    return {js: usedSize, dom: embedderHeapUsedSize, ...(await cdp.send('Memory.getDOMCounters'))};
  };
  const result = {};
  for (const what of ['plain', 'ours']) {
    await show('');
    const [before, , during, , after] = [await state(), await show(what), await state(), await show(''), await state()];
    for (const key of ['js', 'dom']) result[`${what} ${key}`] = (during[key] - before[key]) / count / 1000;
    for (const key of ['nodes', 'jsEventListeners']) result[`${what} ${key}`] = after[key] - before[key];
  }
  return result;
}

/** The tasks that hold up the main thread while the file defines the elements, on a processor a quarter as fast. */
async function load(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/all`);
  await page.emulateCPUThrottling(4);
  const tasks = await page.evaluate(async (tags) => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 200));
    const found = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
    await rest();
    observer.observe({type: 'longtask'});
    document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/cdn/smp.min.js'}));
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    await rest();
    return [...found, ...observer.takeRecords()].map(({duration}) => duration);
  }, tags);
  await page.close();
  return {longest: Math.max(0, ...tasks), long: tasks.length};
}

if (!isFresh()) execFileSync(process.execPath, ['tools/build.mjs'], {stdio: 'inherit'});
const server = await serve();
const url = `http://127.0.0.1:${server.address().port}`;
const browser = await launch({
  args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  defaultViewport: {width: 1280, height: 800},
});
try {
  const page = await browser.newPage();
  await page.goto(`${url}/cards`);
  await page.evaluate(prepare, count);
  const time = await repeat((number) => page.evaluate((number) => globalThis.bench.round(number), number));
  const cdp = await page.createCDPSession();
  const kept = await repeat(() => memory(page, cdp));
  const tasks = await repeat(() => load(browser, url));

  const table = [];
  const row = (what, ours, plain, goal, ratio) => table.push({what, ours, plain, ratio, goal});
  const timed = (what, name, plain, goal) =>
    row(`${what}, ms`, time[name].toFixed(0), time[plain].toFixed(0), goal, time[`${name}/${plain}`].toFixed(2));
  const sized = (what, key, digits, goal) => row(what, kept[`ours ${key}`].toFixed(digits), kept[`plain ${key}`].toFixed(digits), goal);
  timed(`create ${count} cards`, 'ours', 'plain', '1.40');
  timed(`create ${count} cards in .smp-cards`, 'aside', 'plain', '0.60');
  timed(`change ${count} headings`, 'ours update', 'plain update', '1.20');
  sized('script memory of a card, kB', 'js', 1, '12');
  sized('document memory of a card, kB', 'dom', 1, '');
  sized('nodes left after removal', 'nodes', 0, '0');
  sized('listeners left after removal', 'jsEventListeners', 0, '0');
  row('longest task of the load, 4x slower, ms', tasks.longest.toFixed(0), '', '');
  row('tasks over 50 ms of the load, 4x slower', tasks.long.toFixed(0), '', '');
  const line = (cells) => [cells[0].padEnd(42), ...cells.slice(1).map((cell = '') => cell.padStart(8))].join('');
  console.log([Object.keys(table[0]), ...table.map(Object.values)].map(line).join('\n'));
} finally {
  await browser.close();
  server.close();
}
