import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {costPages, markupOfAll, pathWith, plainPath} from '../../tools/bench/cost-pages.mjs';
import {costText, difference, figures, figuresText, median, paths} from '../../tools/bench/cost-report.mjs';
import {useControls} from '../../tools/bench/use-controls.mjs';
import {launch} from '../../tools/browsers/browsers.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {demoPages} from '../../tools/servers/demo-pages.mjs';
import {serve} from '../../tools/servers/serve.mjs';

const read = async (path) => (await readFile(new URL(`../../${path}`, import.meta.url))).toString();
const {catalogue} = await importSource('src/elements/catalogue.ts');

const none = {bytes: 0, requests: 0, fcp: 0, lcp: 0, cls: 0, tbt: 0, inp: 0, script: 0};

describe('what is worked out of measurements', () => {
  it('the middle of some numbers, which stay in their order', () => {
    const numbers = [10, 9, 100];
    assert.equal(median(numbers), 10);
    assert.deepEqual(numbers, [10, 9, 100]);
    assert.equal(median([4, 1]), 2.5);
  });

  it('differences within each round, and of these the middle one, rounded', () => {
    const plain = [1000, 3000, 1100].map((lcp) => ({...none, lcp}));
    const page = [1400, 3401.6, 1700].map((lcp, round) => ({...none, lcp, cls: [0.01, 0.00004, 0.00006][round], tbt: -0.2}));
    // The difference of the medians would be 600.
    assert.deepEqual(difference(page, plain), {...none, lcp: 402, cls: 0.0001, tbt: 0});
  });

  it('the figures: sorted, with the page itself, and how far rounds with all elements are apart', () => {
    const rounds = (...all) => all.map((lcp) => ({...none, lcp}));
    const elements = new Map([
      ['smp-b', rounds(3, 3)],
      ['smp-a', rounds(2, 4)],
    ]);
    const {
      page,
      spread,
      all,
      elements: sorted,
      ...made
    } = figures({made: '2026-11-22'}, {plain: rounds(1, 2), all: rounds(8, 12)}, elements);
    assert.deepEqual(made, {made: '2026-11-22', runs: 2});
    assert.deepEqual([page.lcp, spread.lcp, all.lcp], [2, 4, 9]);
    assert.deepEqual(
      Object.entries(sorted).map(([tag, {lcp}]) => [tag, lcp]),
      [
        ['smp-a', 2],
        ['smp-b', 2],
      ],
    );
  });

  it('the table: a row for each, bytes in kB', async () => {
    const elements = {'smp-a': {...none, bytes: 83450, requests: 2, lcp: 440, cls: 0.0012, tbt: 41, inp: -8, script: 90}};
    const text = await costText({made: '', chromium: '', lighthouse: '', runs: 3, page: none, spread: none, all: none, elements});
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = (row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    assert.equal(rows.length, 4);
    assert.deepEqual(cells(rows[2]), ['`<smp-a>`', '83.5', '2', '440', '0.0012', '41', '-8', '90']);
    assert.deepEqual(cells(rows[3]).slice(1), ['0.0', ...Array(6).fill('0')]);
  });
});

describe('docs/page-cost.json and docs/page-cost.md', () => {
  it('have every element', async () => {
    const tags = catalogue.map(({name}) => `smp-${name}`).sort();
    assert.deepEqual(Object.keys(JSON.parse(await read(paths.figures)).elements), tags);
  });

  it('say the same', async () => {
    const all = JSON.parse(await read(paths.figures));
    assert.equal(await read(paths.figures), await figuresText(all));
    assert.ok((await read(paths.text)) === (await costText(all)), `${paths.text} is stale. Run: npm run generate`);
  });
});

describe('the pages that are measured', () => {
  const pages = costPages(catalogue);
  const tagsOn = (path) => [...new Set(pages.get(path).match(/<smp-[\w-]+/g))];

  it('differ only by the element and by what the README tells to put into the head', async () => {
    assert.deepEqual(tagsOn(plainPath), []);
    const readme = await read('README.md');
    for (const {name} of catalogue) {
      assert.deepEqual(tagsOn(pathWith(name)), [`<smp-${name}`]);
      const more = pages.get(pathWith(name)).split('\n');
      const lines = new Set(pages.get(plainPath).split('\n'));
      const [sheet, script, ...rest] = more.filter((line) => !lines.has(line));
      for (const line of [sheet, script]) assert.ok(readme.includes(line.replace('/smp/', '/smp/0.1.0/')), line);
      assert.equal(rest.length, 1);
    }
  });

  it('one has all elements once, but for the page of all sections', () => {
    const tags = markupOfAll(catalogue).match(/<smp-[\w-]+/g);
    assert.deepEqual(
      tags,
      catalogue.filter(({name}) => name !== 'page').map(({name}) => `<smp-${name}`),
    );
  });

  it('are sent as a host sends them, and each answer is told of', async () => {
    const answers = [];
    const server = await serve((path) => pages.get(path), {isPacked: true, onAnswer: (path, bytes) => answers.push([path, bytes])});
    try {
      const response = await fetch(`${server.origin}/smp/smp.min.js`);
      assert.equal(response.headers.get('content-encoding'), 'br');
      assert.match(response.headers.get('cache-control'), /immutable/);
      const bytes = Number(response.headers.get('content-length'));
      assert.ok(bytes < pages.get('/smp/smp.min.js').length / 2);
      assert.equal(await response.text(), pages.get('/smp/smp.min.js').toString());
      const missing = await fetch(`${server.origin}/missing.js`);
      assert.equal(missing.status, 404);
      await missing.text();
      assert.deepEqual(answers, [
        ['/smp/smp.min.js', bytes],
        ['/missing.js', 0],
      ]);
    } finally {
      await server.close();
    }
  });
});

describe('the demo as it is built', () => {
  it('loads the built file instead of the sources', async () => {
    const html = (await demoPages()('/index.html')).toString();
    assert.ok(html.includes('src="/dist/cdn/smp.min.js"'));
    assert.ok(!html.includes('.ts"'));
    assert.ok(await demoPages()('/dist/cdn/smp.min.js'));
    assert.equal(await demoPages()('/missing.html'), undefined);
  });

  it('can be in another folder', async () => {
    assert.ok((await demoPages('test/pages')('/plain.html')).includes('/test/pages/record.js'));
  });
});

describe('what is tapped on', () => {
  const pages = costPages(catalogue);
  let server;
  let browser;
  before(async () => {
    server = await serve((path) => pages.get(path));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Runs in the page: counts the rows that are opened, and returns where the sliders are, in all trees. */
  function state() {
    const trees = (root) => [
      root,
      ...Array.from(root.querySelectorAll('*'), ({shadowRoot}) => (shadowRoot ? trees(shadowRoot) : [])).flat(),
    ];
    if (!globalThis.opened) {
      globalThis.opened = new Set();
      const note = ({target}) => target.open && globalThis.opened.add(target);
      for (const tree of trees(document)) tree.addEventListener('toggle', note, true);
    }
    const sliders = trees(document).flatMap((tree) => [...tree.querySelectorAll('input[type=range]')]);
    return {opened: globalThis.opened.size, sliders: sliders.map(({value}) => value)};
  }

  for (const [name, fewest] of [
    ['faq', {rows: 19 + 2, sliders: 1}],
    ['before-after', {rows: 2, sliders: 2}],
  ]) {
    it(`every row and slider of smp-${name}, and the page's own`, async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 412, height: 823, isMobile: true, hasTouch: true});
      await page.goto(server.origin + pathWith(name), {waitUntil: 'networkidle0'});
      const start = await page.evaluate(state);
      const used = await useControls(page);
      const end = await page.evaluate(state);
      assert.ok(used.rows >= fewest.rows, `${used.rows} rows`);
      assert.equal(end.opened, used.rows);
      assert.equal(used.sliders, fewest.sliders);
      assert.equal(end.sliders.filter((value, at) => value !== start.sliders[at]).length, fewest.sliders);
      await page.close();
    });
  }
});
