// What each bundler, and an import map without one, must make of `import 'smp-elements/define/overview.js'`: one element, its
// words in one language, Lit, and nothing else. `npm run test:apps -- bundlers --set` writes bundlers/budgets.json.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {launch} from '../../tools/browsers/browsers.mjs';
import {readUnits} from '../../tools/generate/xliff.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';
import {elementsIn, openPage} from './pages.mjs';

const budgetsPath = new URL('bundlers/budgets.json', import.meta.url);
const isSetting = process.env.SMP_SET === '1';
const budgets = isSetting ? {} : JSON.parse(readFileSync(budgetsPath, 'utf8'));

// Long texts, without what a minifier may write otherwise.
const isPlain = (text) => /^[\w ,.:;-]{25,}$/.test(text);
const units = [...readUnits(readFileSync(new URL('../../src/locales/es/messages.xlf', import.meta.url), 'utf8'))];
const spanish = units.flatMap(([, {target}]) => (isPlain(target) ? [target] : []));
const texts = units.flatMap(([id, {source}]) => (isPlain(source) ? [{source, of: id.split('.')[0]}] : []));
const overview = texts.filter(({of}) => of === 'overview').map(({source}) => source);
// What several elements say.
const shared = texts.filter(({of}) => ['overview', 'section', 'claims', 'terms'].includes(of)).map(({source}) => source);
const ofOthers = texts.map(({source}) => source).filter((text) => !shared.some((one) => one.includes(text)));

/** Checks what is inside some code: the scripts that a page with one English overview loads. */
function assertOneElement(code) {
  assert.deepEqual(elementsIn(code), ['overview']);
  const within = (list) => list.filter((text) => code.includes(text));
  assert.deepEqual(within(overview), overview, 'words of the element');
  assert.deepEqual(within(ofOthers), [], 'words of other elements');
  assert.deepEqual(within(spanish), [], 'words in Spanish');
  assert.deepEqual(within(['parse5', 'node:', 'shadowrootmode', '@lit-labs/ssr']), [], 'code for servers');
}

/** Opens a page, and collects the scripts that it loads and what its console says. */
async function open(browser, url) {
  const {page, said} = await openPage(browser);
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto(url, {waitUntil: 'networkidle0'});
  const text = () => page.$eval('smp-overview', ({shadowRoot}) => shadowRoot.textContent);
  return {page, said, text, scripts: () => Promise.all(scripts)};
}

/** Notes a measure as a budget; or compares it with its budget. */
function measure(name, amount) {
  if (isSetting) budgets[name] = amount;
  else assert.ok(amount <= budgets[name], `${name}: ${amount} of ${budgets[name] ?? 'no budget'}`);
}

/**
 * Declares the tests of the app with bundlers.
 *
 * @param {string} app Folder of the app, known to be installed once tests run.
 * @param {(...args: string[]) => Promise<string>} npm Runs npm in it. Resolves to the output.
 */
export function bundlerChecks(app, npm) {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    if (isSetting) writeFileSync(budgetsPath, `${JSON.stringify(budgets, null, 2)}\n`);
  });

  /** Declares what a page must show and load. */
  const pageChecks = (name, folder, path) => {
    let server;
    let entry;
    before(async () => {
      server = await serve((path) => fileIn(folder, path));
    });
    after(() => server?.close());

    it('renders in English, and loads Spanish on demand', async (t) => {
      const {page, said, text, scripts} = await open(browser, `${server.origin}/${path}`);
      entry = await scripts();
      const english = await text();
      assert.ok(overview.some((one) => english.includes(one)));
      await page.evaluate(() => (document.documentElement.lang = 'es'));
      await page.waitForFunction(
        (texts) => texts.some((one) => document.querySelector('smp-overview').shadowRoot.textContent.includes(one)),
        {},
        spanish,
      );
      const later = (await scripts()).slice(entry.length);
      assert.ok(later.some((code) => spanish.some((one) => code.includes(one))));
      assert.deepEqual(said, []);
      await page.close();
      t.diagnostic(`${entry.length} scripts, then ${later.length}`);
    });

    it('ships one element in one language', () => assertOneElement(entry.join('\n')));

    it('is within its budget', (t) => {
      const bytes = entry.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
      t.diagnostic(`${bytes} bytes with Brotli`);
      measure(`${name}: bytes`, isSetting ? Math.ceil(bytes * 1.02) : bytes);
      measure(`${name}: requests`, entry.length);
    });
  };

  /** Declares the tests of a bundler: that it builds, and what its output does. */
  const bundler = (name, {cwd = app, hasPage = false} = {}) =>
    describe(name, () => {
      const folder = join(cwd, 'dist', name);
      it('builds without a warning', async () => {
        const output = await npm(cwd, 'run', name);
        assert.doesNotMatch(output, /\bwarn(ing)?\b/i);
        if (!hasPage)
          writeFileSync(join(folder, 'index.html'), readFileSync(join(app, 'index.html'), 'utf8').replace('src/main.js', 'main.js'));
      });
      pageChecks(name, folder, '');
    });

  bundler('esbuild');
  bundler('rollup');
  bundler('webpack');
  bundler('vite', {hasPage: true});
  bundler('parcel', {hasPage: true});
  describe('an import map', () => pageChecks('import map', app, 'import-map.html'));
}
