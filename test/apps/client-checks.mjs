// What an app in a browser must show, whatever its framework. Runs in Chromium, on the app's own production build.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {openPage, rest} from './pages.mjs';

const articles = [
  {heading: 'Aftercare, day by day', href: '/aftercare'},
  {heading: 'Medicines and SMP', href: '/medicines'},
];

/** Opens a page of an app and waits for `globalThis.portal`. Collects what its console says. */
async function openApp(browser, url) {
  const {page, said} = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => Boolean(globalThis.portal));
  const show = async (state) => {
    await page.evaluate((state) => globalThis.portal.show(state), state);
    await page.evaluate(rest);
  };
  const priceText = () => page.$eval('smp-cost-range', ({shadowRoot}) => shadowRoot.querySelector('[part~=price]').textContent);
  return {page, said, show, priceText};
}

/** Number of living objects whose class a tag has, of DOM nodes and of listeners. */
async function countLiving(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle(() => customElements.get('smp-cost-range').prototype);
  const instances = await page.queryObjects(prototype);
  const elements = await instances.evaluate((list) => list.length);
  await Promise.all([instances.dispose(), prototype.dispose()]);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const {metrics} = await client.send('Performance.getMetrics');
  await client.detach();
  const metric = (name) => metrics.find((one) => one.name === name).value;
  return {elements, nodes: metric('Nodes'), listeners: metric('JSEventListeners')};
}

/**
 * Declares the tests of an app in a browser.
 *
 * @param {() => {browser: import('puppeteer-core').Browser, url: string}} given Browser and address of the app, known once tests run.
 * @param {{late: 'kept' | 'lost' | 'none'}} options What becomes of an object given before its element is defined; `none`: the app cannot
 *   render before.
 */
export function clientChecks(given, {late}) {
  it('renders, and passes attributes, slots, tokens and parts', async () => {
    const {browser, url} = given();
    const {page, said, show, priceText} = await openApp(browser, url);
    await show({low: 1200, articles});
    assert.match(await priceText(), /£1,200.*£3,000/s);
    assert.equal(await page.$eval('smp-cost-range', ({priceAsOf}) => priceAsOf), '2026-11');
    assert.equal(await page.$eval('smp-cost-range > h2', (h2) => h2.assignedSlot?.name), 'heading');
    const styles = await page.$eval('smp-cost-range', (element) => ({
      token: getComputedStyle(element).getPropertyValue('--smp-accent'),
      part: getComputedStyle(element.shadowRoot.querySelector('[part~=price]')).letterSpacing,
    }));
    assert.deepEqual(styles, {token: '#7a1f5c', part: '1px'});
    assert.deepEqual(said, []);
    await page.close();
  });

  it('passes an object as the same object', async () => {
    const {browser, url} = given();
    const {page} = await openApp(browser, url);
    const isSame = await page.evaluate(async (articles) => {
      await globalThis.portal.show({low: 1200, articles});
      return document.querySelector('smp-related-list').items === articles;
    }, articles);
    assert.equal(isSame, true);
    await page.evaluate(rest);
    const headings = await page.$eval('smp-related-list', ({shadowRoot}) =>
      Array.from(shadowRoot.querySelectorAll('smp-related-card'), ({heading}) => heading),
    );
    assert.deepEqual(
      headings,
      articles.map(({heading}) => heading),
    );
    await page.close();
  });

  it('hears an event once, with its detail', async () => {
    const {browser, url} = given();
    const {page, show} = await openApp(browser, url);
    await show({low: 1200});
    await show({low: 1300});
    await page.evaluate(() => document.querySelector('smp-key-factors').shadowRoot.querySelector('summary').click());
    await page.waitForFunction(() => globalThis.portal.opened.length > 0);
    await page.evaluate(rest);
    const row = await page.$eval('smp-key-factors', ({shadowRoot}) => shadowRoot.querySelector('details').id);
    const opened = await page.evaluate(() => globalThis.portal.opened);
    assert.equal(opened.length, 1);
    assert.ok(row.endsWith(opened[0]), `${row} was opened, ${opened[0]} heard of`);
    await page.close();
  });

  it('follows a change, and clears with undefined', async () => {
    const {browser, url} = given();
    const {page, said, show, priceText} = await openApp(browser, url);
    await show({low: 1200, articles});
    await show({low: 1500, articles: articles.slice(1)});
    assert.match(await priceText(), /£1,500/);
    assert.equal(await page.$eval('smp-related-list', ({shadowRoot}) => shadowRoot.querySelectorAll('smp-related-card').length), 1);
    await show({});
    assert.match(await priceText(), /Up to £3,000/);
    assert.equal(await page.$eval('smp-related-list', ({shadowRoot}) => shadowRoot.querySelectorAll('smp-related-card').length), 0);
    const text = await page.evaluate(() => document.body.innerHTML);
    assert.doesNotMatch(text, /undefined|\[object|NaN/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('follows the language', async () => {
    const {browser, url} = given();
    const {page, show, priceText} = await openApp(browser, url);
    await show({});
    await show({lang: 'es'});
    await page.waitForFunction(() =>
      /Hasta/.test(document.querySelector('smp-cost-range').shadowRoot.querySelector('[part~=price]').textContent),
    );
    await show({lang: 'en'});
    assert.match(await priceText(), /Up to/);
    await page.close();
  });

  it('leaves nothing behind after fifty mounts', async () => {
    const {browser, url} = given();
    const {page, show} = await openApp(browser, url);
    const mount = async (times) => {
      for (let at = 0; at < times; at++) {
        await show({low: 1200 + at, articles});
        await page.evaluate(() => globalThis.portal.hide());
      }
    };
    // The first mounts fill caches.
    await mount(3);
    const before = await countLiving(page);
    await mount(50);
    const after = await countLiving(page);
    assert.ok(after.elements <= before.elements && after.elements <= 1, `elements: ${before.elements}, then ${after.elements}`);
    assert.ok(after.listeners <= before.listeners + 5, `listeners: ${before.listeners}, then ${after.listeners}`);
    assert.ok(after.nodes <= before.nodes + 50, `nodes: ${before.nodes}, then ${after.nodes}`);
    await page.close();
  });

  if (late === 'none') return;
  it('keeps attributes that were set before the elements were defined', async () => {
    const {browser, url} = given();
    const {page, said, show, priceText} = await openApp(browser, `${url}?late`);
    await show({low: 1200, articles});
    await page.evaluate(() => globalThis.portal.define());
    await page.evaluate(rest);
    assert.match(await priceText(), /£1,200.*£3,000/s);
    const cards = await page.$eval('smp-related-list', ({shadowRoot}) => shadowRoot.querySelectorAll('smp-related-card').length);
    assert.equal(cards, late === 'kept' ? articles.length : 0);
    if (late === 'lost') assert.match(said.join('\n'), /import the element before the framework renders/);
    await page.close();
  });
}
