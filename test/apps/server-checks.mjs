// What an app that renders on a server must show, whatever its framework. Runs in Chromium, on the app's own production build.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../../tools/servers/free-port.mjs';
import {openPage, rest} from './pages.mjs';

const words = {en: 'What it costs', es: 'Cuánto cuesta'};
const prices = {en: (low) => `£${low.toLocaleString('en')} – £9,000`, es: (low) => `${low}-9000\u00a0GBP`};

/**
 * Starts an app by `npm start`, and waits until it answers.
 *
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} Where it answers, and what ends it.
 */
export async function startApp(cwd, env) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  // A group of its own, which can be ended with all that npm starts.
  const child = spawn('npm', ['start'], {cwd, detached: true, env: {...env, PORT: String(port)}});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const exited = new Promise((done) => child.once('exit', done));
  const kill = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended.
    }
  };
  process.once('exit', kill);
  const close = async () => {
    kill();
    await exited;
  };
  for (const end = Date.now() + 60_000; ; await wait(100)) {
    if (await fetch(url).catch(() => undefined)) return {origin: url, close};
    if (child.exitCode !== null || Date.now() > end) {
      kill();
      throw new Error(`npm start does not answer at ${url}\n${said}`);
    }
  }
}

/** Fetches what a server has written, without the scripts. */
async function written(url) {
  const response = await fetch(url);
  const html = await response.text();
  assert.equal(response.status, 200, html);
  return html.replace(/<script[^]*?<\/script>/g, '');
}

/** The prices in what a server has written, each once. */
const pricesIn = (html) => [...new Set(html.match(/£\d,\d{3} – £9,000|\d{4}-9000\u00a0GBP/g))];

/** Runs in the page: collects all nodes in shadow roots, except comments and styles. */
function collect() {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => {
      if (!shadowRoot) return [];
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('style')) found.push(walker.currentNode);
      return [...found.filter(({localName}) => localName !== 'style'), ...inside(shadowRoot)];
    });
  globalThis.nodes = inside(document);
  return globalThis.nodes.length;
}

/** What a reader sees of a page: its language, the price, and the heading above it. */
const seen = (page) =>
  page.$eval('>>> smp-cost-range', ({shadowRoot}) => ({
    lang: document.documentElement.lang,
    heading: shadowRoot.querySelector('[part~=heading]').textContent.trim(),
    price: shadowRoot.querySelector('[part~=price]').textContent,
  }));
const expected = (lang, low) => ({lang, heading: words[lang], price: prices[lang](low)});

/**
 * Opens a page. Its scripts arrive once the server's nodes are in `globalThis.nodes`. Collects what its console says.
 */
async function openServed(browser, url) {
  const {page, said} = await openPage(browser);
  let held = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => (held && request.resourceType() === 'script' ? held.push(request) : request.continue()));
  const loaded = page.goto(url);
  await page.waitForFunction((url) => location.href === url && document.readyState !== 'loading', {}, url);
  const count = await page.evaluate(collect);
  assert.ok(held.length, 'the page has scripts');
  const all = held;
  held = undefined;
  await Promise.all([loaded, ...all.map((request) => request.continue())]);
  await settled(page);
  return {page, said, count};
}

/** Waits until all elements of a page are hydrated or rendered, for which each must have been near the visible part. */
async function settled(page) {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('*')].filter(({localName, hasUpdated}) => /^smp-/.test(localName) && !hasUpdated);
    waiting[0]?.scrollIntoView();
    return !waiting.length;
  });
  await page.evaluate(rest);
}

/** Runs in the page: whether the prices have a heading. Sections that a server has not written are in the shadow root of smp-page. */
function shows(heading) {
  const page = document.querySelector('smp-page');
  const range = page?.querySelector('smp-cost-range') ?? page?.shadowRoot?.querySelector('smp-cost-range');
  return range?.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim() === heading;
}

/** Opens a row, and expects the app to hear of it. */
async function openRow(page) {
  const row = await page.$eval('smp-key-factors', ({shadowRoot}) => {
    const details = shadowRoot.querySelector('details[name=rows]:not([open])');
    details.querySelector('summary').click();
    return details.id;
  });
  await page.waitForFunction((row) => row.endsWith(document.querySelector('#opened').textContent || '?'), {}, row);
  const open = await page.$eval('smp-key-factors', ({shadowRoot}) => shadowRoot.querySelector('details[open]').id);
  assert.equal(open, row);
}

/**
 * Declares the tests of an app that renders on a server.
 *
 * @param {() => {browser: import('puppeteer-core').Browser, url: string}} given Browser and address of the app, known once tests run.
 * @param {{hasWrappers?: boolean, setsInnerHtml?: boolean, snippet: string}} options `hasWrappers`: the page also has components of
 *   `smp-elements/react`. `setsInnerHtml`: links inside the app do so, and Chromium warns that this makes no shadow roots. `snippet`:
 *   path of the page that `smp-elements snippet` wrote.
 */
export function serverChecks(given, {hasWrappers, setsInnerHtml, snippet}) {
  for (const lang of ['en', 'es']) {
    it(`writes all into the page: ${lang}`, async () => {
      const html = await written(`${given().url}/${lang}?low=4321`);
      assert.match(html, new RegExp(`<html[^>]* lang="${lang}"`));
      assert.match(html, /<smp-cost-range[^>]*><template shadowrootmode="open">/);
      assert.ok(html.includes(words[lang]));
      assert.deepEqual(pricesIn(html), [prices[lang](4321)]);
    });

    it(`shows all without JavaScript: ${lang}`, async () => {
      const {browser, url} = given();
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${url}/${lang}`);
      assert.deepEqual(await seen(page), expected(lang, 1500));
      const row = await page.$('smp-key-factors >>> details[name=rows]');
      await (await row.$('summary')).click();
      assert.equal(await row.evaluate(({open, lastElementChild}) => open && lastElementChild.checkVisibility()), true);
      await page.close();
    });

    it(`keeps the server’s nodes, without a warning: ${lang}`, async () => {
      const {browser, url} = given();
      const {page, said, count} = await openServed(browser, `${url}/${lang}`);
      assert.deepEqual(await seen(page), expected(lang, 1500));
      assert.ok(count > 300, `${count} nodes`);
      const gone = await page.evaluate(() => globalThis.nodes.filter((node) => !node.isConnected).map(({textContent}) => textContent));
      assert.deepEqual(gone, []);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('never mixes two languages, or what is configured', async () => {
    const {url} = given();
    const requests = Array.from({length: 80}, (_, at) => ({lang: at % 2 ? 'en' : 'es', low: 4000 + at}));
    const pages = await Promise.all(requests.map(({lang, low}) => written(`${url}/${lang}?low=${low}`)));
    for (const [at, {lang, low}] of requests.entries()) {
      assert.deepEqual(pricesIn(pages[at]), [prices[lang](low)]);
      assert.deepEqual(
        Object.keys(words).filter((one) => pages[at].includes(words[one])),
        [lang],
      );
    }
  });

  it('hears events, and follows links inside the app', async () => {
    const {browser, url} = given();
    const {page, said} = await openServed(browser, `${url}/en`);
    await openRow(page);
    await page.evaluate(() => (globalThis.isSamePage = true));
    for (const lang of ['es', 'en']) {
      // Not the mouse: Chromium drops its clicks during a view transition.
      await page.$eval(`a[href="/${lang}"]`, (link) => link.click());
      await page.waitForFunction(shows, {}, words[lang]);
      await settled(page);
      assert.deepEqual(await seen(page), expected(lang, 1500));
      await openRow(page);
    }
    assert.equal(await page.evaluate(() => globalThis.isSamePage), true);
    const others = said.filter((line) => !setsInnerHtml || !line.includes('declarative Shadow DOM is not being parsed'));
    assert.deepEqual(others, []);
    await page.close();
  });

  it('renders on the server what snippet writes, and keeps its nodes', async () => {
    const {browser, url} = given();
    const html = await written(`${url}${snippet}`);
    assert.deepEqual(pricesIn(html), [prices.en(2345)]);
    assert.match(html, /<smp-cost-range[^>]*><template shadowrootmode="open">[^]*<h3/);
    const {page, said, count} = await openServed(browser, `${url}${snippet}`);
    assert.ok(count > 100, `${count} nodes`);
    assert.equal(await page.evaluate(() => globalThis.nodes.filter((node) => !node.isConnected).length), 0);
    const found = await page.$eval('smp-cost-range', (range) => ({
      text: range.textContent.trim(),
      accent: getComputedStyle(range).getPropertyValue('--smp-accent'),
    }));
    assert.deepEqual(found, {text: 'Ask {us} `now`', accent: '#010203'});
    assert.deepEqual(said, []);
    await page.close();
  });

  if (!hasWrappers) return;
  it('sets properties and listeners of components after hydration', async () => {
    const {browser, url} = given();
    const {page, said} = await openServed(browser, `${url}/en`);
    const count = await page.$eval('smp-related-list', ({shadowRoot}) => shadowRoot.querySelectorAll('smp-related-card').length);
    assert.equal(count, 1);
    for (const at of [0, 1]) {
      await page.$eval('smp-faq', ({shadowRoot}, at) => shadowRoot.querySelectorAll('summary')[at].click(), at);
      await page.waitForFunction((at) => document.querySelector('#asked').textContent.split(',').length === at + 1, {}, at);
    }
    assert.deepEqual(said, []);
    await page.close();
  });
}
