// The builder's page, as npm run build:demo writes it, below a folder of some host: choose, colour, copy, paste, and see the same picture.
// Its scripts are 'demo/builder/builder.ts' and 'demo/builder/preview.ts'.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from '../../tools/browsers/browsers.mjs';
import {buildDemo} from '../../tools/demo/build-demo.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';
import {compare} from '../../tools/visual/compare.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('the builder', () => {
  const out = mkdtempSync(join(tmpdir(), 'smp-builder-'));
  const folder = '/a/b/';
  const library = `/smp/${version}/`;
  // Pages into which the code was pasted, by path.
  const pasted = {};
  let browser;
  let server;
  before(async () => {
    await buildDemo(out);
    server = await serve(async (path) => {
      if (pasted[path]) return pasted[path];
      if (path.startsWith(library)) return fileIn(join(root, 'dist/cdn'), path.slice(library.length));
      return path.startsWith(folder) ? fileIn(out, path.slice(folder.length)) : undefined;
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(out, {recursive: true, force: true});
  });

  /** Waits until all previews are at rest. */
  const settle = async (page) => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({contentDocument}) => contentDocument.documentElement?.dataset.ready !== undefined),
    );
  };

  /** Opens the builder, does something there, and fails if it said something, or asked for what it does not get. */
  async function visit(fragment, act, {isScripted = true, viewport = {width: 1400, height: 2400}, scheme = 'light'} = {}) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
    page.on('request', (request) => {
      const {protocol, href} = new URL(request.url());
      if (protocol !== 'data:' && !href.startsWith(server.origin + folder)) faults.push(`elsewhere: ${href}`);
      if (href.split('#')[0].includes('accent')) faults.push(`the choice reached the server: ${href}`);
    });
    await page.setViewport(viewport);
    await page.setJavaScriptEnabled(isScripted);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(`${server.origin}${folder}builder/${fragment}`);
    if (isScripted) await settle(page);
    await act(page);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
      'nothing is stored',
    );
    await page.close();
    assert.deepEqual(faults, [], fragment);
  }

  const change = async (page, name, value) => {
    await page.evaluate(
      (name, value) => {
        const field = [...document.querySelectorAll('input, select, textarea')].find((one) => one.name === name || one.id === name);
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      name,
      value,
    );
    await settle(page);
  };
  const text = (page, selector) => page.$eval(selector, (element) => element.innerText);
  const codeOf = (page) => page.$eval('#code', ({textContent}) => textContent);
  const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));

  it('writes what is chosen into the code, the previews and the address', () =>
    visit('', async (page) => {
      await change(page, 'lang', 'es-ES');
      await change(page, 'theme', 'warm');
      await page.evaluate(() => document.querySelector('#sections input[value=risks]').click());
      await page.evaluate(() => document.querySelector('#sections li:nth-child(2) [data-move=up]').click());
      await change(page, 'prices.currency', 'EUR');
      await change(page, 'prices.full.low', '1600');
      const code = await codeOf(page);
      assert.match(code, /<smp-page lang="es-ES" sections="key-factors overview journey/);
      assert.doesNotMatch(code, /sections="[^"]*risks/);
      assert.match(code, /"currency":\s*"EUR"/);
      assert.match(code, /--smp-accent: light-dark\(#8c3b1d/);
      assert.match(code, /integrity="sha384-/);
      assert.match(await hash(page), /^#sections=key-factors\+overview.*theme=warm/);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({contentDocument}) => {
          const page = contentDocument.querySelector('smp-page');
          return [page.getAttribute('sections').startsWith('key-factors overview'), contentDocument.documentElement.lang].join();
        }),
      );
      assert.deepEqual(new Set(shown), new Set(['true,es-ES']));
      assert.equal(shown.length, 6);
    }));

  it('says which pairs fail, and takes the nearest colour that passes', () =>
    visit('#--smp-accent=%234fa3b0', async (page) => {
      assert.match(await text(page, '#verdict'), /^\d+ of 48 pairs of colours fail\.$/);
      await page.evaluate(() => (document.querySelector('#pairs').parentElement.open = true));
      const [first] = await page.$$eval('#pairs .fails', (rows) => rows.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()));
      assert.match(first, /^accent on page, light: 2\.\d\d:1, needs 4\.5: nearest passing #[\da-f]{6} Take #[\da-f]{6}$/);
      for (let left = 12; left > 0 && (await page.$('#pairs .fails button')); left--) {
        await page.$eval('#pairs .fails button', (button) => button.click());
      }
      assert.equal(await text(page, '#verdict'), 'All 48 pairs of colours pass.');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'verdict');
    }));

  it('restores a link, and opens the default with a word if it is wrong', async () => {
    await visit('#lang=es-ES&theme=contrast&clinic.name=Quietdot', async (page) => {
      assert.match(await codeOf(page), /lang="es-ES"/);
      assert.equal(await page.$eval('#notice', ({hidden}) => hidden), true);
    });
    for (const wrong of [
      '#lang=es-E',
      '#x=1',
      `#clinic.name=${'a'.repeat(100_000)}`,
      '#clinic.name=<img src=x onerror=alert(1)>',
      '#%E0%A4%A',
    ]) {
      await visit(wrong, async (page) => {
        assert.match(await text(page, '#notice'), /could not be used/, wrong.slice(0, 40));
        assert.match(await codeOf(page), /<smp-page>/);
      });
    }
  });

  it('takes over a configuration, a theme and the CSS of a site', () =>
    visit('', async (page) => {
      const take = async (given) => {
        await change(page, 'paste', given);
        await page.$eval('#take', (button) => button.click());
        await settle(page);
        return page.$eval('#taken', ({textContent}) => textContent);
      };
      assert.match(
        await take('{"schemaVersion": 1, "prices": {"currency": "GBP", "areas": [{"area": "full", "low": 1600}]}}'),
        /configuration/,
      );
      assert.match(await hash(page), /prices\.full\.low=1600/);
      assert.match(await take(':root {--smp-radius: 3px}'), /theme/);
      assert.match(await take('body {background: #fff8e8; color: #999} a {color: #ffcc00}'), /Proposed: .*Changed so that it can be read/);
      assert.equal(await text(page, '#verdict'), 'All 48 pairs of colours pass.');
      assert.match(await hash(page), /--smp-radius=3px/);
      await take('{"schemaVersion": 1,');
      assert.match(await text(page, '#notice'), /JSON cannot be read/);
      assert.match(await hash(page), /prices\.full\.low=1600/);
    }));

  it('writes the theme, the configuration and the ready-made HTML too', () =>
    visit('#theme=warm&clinic.name=Quietdot', async (page) => {
      for (const [kind, pattern] of [
        ['css', /^:root \{\n {2}--smp-ink/],
        ['tokens', /"\$schema": "https:\/\/www\.designtokens\.org/],
        ['config', /"name": "Quietdot"/],
      ]) {
        await change(page, 'output', kind);
        assert.match(await codeOf(page), pattern, kind);
      }
    }));

  it('makes ready-made HTML that is read without JavaScript, with the theme and the prices', () =>
    visit('#theme=warm&lang=en-GB&sections=cost-range&prices.currency=GBP&prices.full.low=1600&output=html', async (page) => {
      await page.waitForFunction(() => document.querySelector('#code').textContent.includes('shadowrootmode'));
      const code = await codeOf(page);
      pasted['/ready.html'] =
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${code}</html>`;
      const ready = await browser.newPage();
      await ready.setJavaScriptEnabled(false);
      await ready.goto(`${server.origin}/ready.html`);
      const {text, colour} = await ready.$eval('smp-cost-range', ({shadowRoot}) => ({
        text: shadowRoot.textContent,
        colour: getComputedStyle(shadowRoot.querySelector('footer summary, sup a')).color,
      }));
      await ready.close();
      assert.match(text, /£1,600/);
      assert.equal(colour, 'rgb(140, 59, 29)');
    }));

  it('copies the code', () =>
    visit('', async (page) => {
      await browser.defaultBrowserContext().overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.bringToFront();
      await page.$eval('#copy', (button) => button.click());
      await page.waitForFunction(() => document.querySelector('#copied').textContent === 'Copied');
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOf(page));
    }));

  // Ways to paste: all of it into the body, or what an administrator adds into the head and what an author writes, which loses all
  // tags but these.
  const kept = /<(?!\/?(?:div|p|span)\b)[^>]+>/g;
  const models = {
    html: (code) => ['', code],
    wordpress: (code) => ['', code],
    plain: (code) => ['', code],
    'wordpress-author': (code) => {
      const [head, body] = [code.slice(0, code.indexOf('<div')), code.slice(code.indexOf('<div'))];
      return [head, body.replaceAll(kept, '')];
    },
  };
  for (const [platform, split] of Object.entries(models)) {
    it(`shows the same picture once its code is pasted: ${platform}`, () =>
      visit(
        `#theme=warm&lang=en-GB&sections=cost-range+faq&prices.currency=GBP&prices.full.low=1600&prices.full.high=2400&platform=${platform}`,
        async (page) => {
          const code = await codeOf(page);
          const frame = await page.$('.device[data-width="360"] iframe[data-scheme=light]');
          await frame.evaluate((element) => element.scrollIntoView({block: 'start'}));
          // The last rows may lie between two pixels.
          const clip = {x: 0, y: 0, width: 360, height: 690};
          const preview = Buffer.from(await frame.screenshot({clip}));
          const [head, body] = split(code);
          pasted['/blank.html'] = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${folder}gallery/fixture.css">
<style>body {background: #fbf6ef}</style>${head}<body><main>${body}</main></body></html>`;
          const blank = await browser.newPage();
          await blank.setViewport({width: 360, height: 700});
          await blank.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
          await blank.goto(`${server.origin}/blank.html`, {waitUntil: 'networkidle0'});
          await blank.waitForFunction(() => document.querySelector('smp-page:state(waiting), smp-page:not(:defined)') === null);
          await blank.evaluate(() => document.querySelector('smp-page').updateComplete);
          const shot = Buffer.from(await blank.screenshot({clip}));
          const {isSame, pixels} = compare(preview, shot);
          await blank.close();
          assert.ok(isSame, `${pixels} pixels differ`);
        },
      ));
  }

  it('moves a section by keyboard, and keeps the focus there', () =>
    visit('', async (page) => {
      await page.focus('#sections li:nth-child(1) [data-move=down]');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      assert.equal(await page.$eval('#sections li:nth-child(3) input', ({value}) => value), 'overview');
      assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^Move Scalp/);
    }));

  it('says what to do without JavaScript', () =>
    visit('', async (page) => assert.match(await text(page, 'main'), /npx smp-elements snippet/), {isScripted: false}));

  for (const options of [{}, {viewport: {width: 320, height: 900}, scheme: 'dark'}]) {
    it(`is accessible and fits: ${JSON.stringify(options)}`, () =>
      visit(
        '#--smp-accent=%234fa3b0',
        async (page) => {
          await page.evaluate(() => document.querySelectorAll('.builder details').forEach((one) => (one.open = true)));
          await page.evaluate(axe);
          // What is in the frames is the reader's choice, and fails here.
          const {violations} = await page.evaluate(() =>
            globalThis.axe.run({exclude: ['iframe']}, {resultTypes: ['violations'], iframes: false}),
          );
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
            [],
          );
          const {width} = options.viewport ?? {width: 1400};
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        },
        options,
      ));
  }
});
