// node tools/bench/measure-shifts.mjs [--widths 360,768,1280] [--only faq,page] [--lang en] [--delivery script|ready|light]
// Measures what moves on a page when the script loads while a reader is not at its top. For each element: the reserved
// height and the actual one, and the shift for a reader who sees its first line and for one who reads what follows it.
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launch} from '../browsers/browsers.mjs';
import {importSource} from '../import-source.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const {values} = parseArgs({
  options: {
    widths: {type: 'string', default: '360,768,1280'},
    only: {type: 'string', default: ''},
    lang: {type: 'string', default: 'en'},
    delivery: {type: 'string', default: 'script'},
  },
});
const {catalogue} = await importSource('src/elements/catalogue.ts');
// One configures, the other is a word in a line: neither takes a place.
const names = catalogue
  .map(({name}) => name)
  .filter((name) => name !== 'config' && name !== 'term')
  .join(' ');
// Elements with content from the page are not ready-made.
const isThere = (name) => values.delivery === 'script' || existsSync(`dist/html/${values.lang}/smp-${name}.html`);
const chosen = (values.only || names).split(/[ ,]/).filter(isThere);

const attributes = {
  'related-card': 'heading="Aftercare, day by day" summary="What to do when." href="#"',
  'related-list': `items='[{"heading": "Aftercare", "summary": "What to do when.", "href": "#"}, {"heading": "Costs", "href": "#"}]'`,
};
const bare = (name) => `<smp-${name} ${attributes[name] ?? ''}><p>Until then.</p></smp-${name}>`;
const ready = (name, kind = '') => readFileSync(`dist/html/${values.lang}/smp-${name}${kind}.html`, 'utf8');
const bodies = {script: bare, ready, light: (name) => `<smp-${name}>${ready(name, '.light')}</smp-${name}>`};
const words = (times) => `<p>${'Words of the site itself, which stand here. '.repeat(times)}</p>`;
const pageOf = (
  name,
) => `<!doctype html><html lang="${values.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/themes/reserve.css"><script type="module" src="/cdn/smp.min.js"></script>
  <style>body {font: 1rem/1.5 system-ui; margin: 1rem auto; max-inline-size: 70rem; padding: 0 1rem}</style>
  ${words(8)}<div id="before"></div>${bodies[values.delivery](name)}<div id="after"></div>${words(200)}`;

const types = {js: 'text/javascript', css: 'text/css'};
// The script waits until the page is scrolled to the reader's position.
let arrived;
let letIn;
const wait = () => (arrived = new Promise((open) => (letIn = open)));

const server = createServer(async ({url}, response) => {
  const name = /^\/page\/([\w-]+)$/.exec(url)?.[1];
  if (name) return void response.writeHead(200, {'Content-Type': 'text/html'}).end(pageOf(name));
  if (url === '/cdn/smp.min.js') await arrived;
  response.writeHead(200, {'Content-Type': types[url.replace(/.*\./, '')] ?? 'text/plain'}).end(readFileSync(`dist${url}`));
});

/** Runs in the page before all else: records layout shifts. */
function watch() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** Runs in the page: scrolls to the element's first line or to what follows it. Returns the height of the element. */
function scrolled(isAtTop) {
  const top = (id) => document.querySelector(id).getBoundingClientRect().top + scrollY;
  scrollTo(0, isAtTop ? top('#before') - 100 : top('#after') - innerHeight / 2);
  return new Promise((next) => requestAnimationFrame(() => setTimeout(() => next(top('#after') - top('#before')))));
}

/** Runs in the page: waits until everything is at rest. Returns the height of the element and the sum of the shifts. */
async function rested(tag) {
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  await customElements.whenDefined(tag);
  await document.querySelector(tag).updateComplete;
  for (let frames = 0; frames < 10; frames++) await frame();
  const top = (id) => document.querySelector(id).getBoundingClientRect().top;
  return {height: top('#after') - top('#before'), shift: globalThis.shifts.reduce((sum, value) => sum + value, 0)};
}

async function measure(browser, origin, name, width, isAtTop) {
  const page = await browser.newPage();
  await page.setViewport({width, height: width < 600 ? 740 : 800});
  await page.evaluateOnNewDocument(watch);
  wait();
  const loaded = page.goto(`${origin}/page/${name}`);
  await page.waitForFunction(() => document.querySelector('#after + p'), {polling: 20});
  const reserved = await page.evaluate(scrolled, isAtTop);
  letIn();
  await loaded;
  const {height, shift} = await page.evaluate(rested, `smp-${name}`);
  await page.close();
  return {reserved, height, shift};
}

const row = (...cells) => console.log(cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(16))).join(''));

await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await launch();
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  for (const width of values.widths.split(',').map(Number)) {
    console.log(`\n${width} px wide, ${values.delivery}`);
    row('', 'reserved px', 'taken px', 'CLS at top', 'CLS below');
    for (const name of chosen) {
      const top = await measure(browser, origin, name, width, true);
      const below = await measure(browser, origin, name, width, false);
      row(name, Math.round(top.reserved), Math.round(top.height), top.shift.toFixed(4), below.shift.toFixed(4));
    }
  }
} finally {
  await browser.close();
  server.close();
}
