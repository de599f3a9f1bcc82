import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from '../../tools/browsers/browsers.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Resolves when what is late may come to the page that is visited. */
let late;

/** Serves the repository; what the demo loads from source comes as built, and late. */
const serveDemo = () =>
  serve(async (path) => {
    const [, built] = /^\/src\/delivery\/cdn\/(all\.ts|parts\/[\w-]+\.js|locales\/\w+\.js)$/.exec(path) ?? [];
    if (built) await late();
    return fileIn(root, built ? `dist/cdn/${built.replace('all.ts', 'smp.min.js')}` : path);
  });

const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 800};
const isFull = Boolean(process.env.SMP_TEST_FULL);

const colours = ['color-contrast', 'link-in-text-block'];
/** How a page is visited, and the rules of axe that may find something there; no rules: all. */
const ways = {
  'on a phone, light': {viewport: phone, scheme: 'light'},
  'on a desktop, dark': {viewport: desktop, scheme: 'dark', rules: isFull ? undefined : colours},
  'on a phone, dark': {viewport: phone, scheme: 'dark'},
  'on a desktop, light': {viewport: desktop, scheme: 'light'},
};
const [phoneLight, desktopDark] = Object.keys(ways);
// Two pages are those before them in Spanish: one of two is visited on a phone, the other on a desktop.
const visits = {
  '/demo/': [phoneLight],
  '/demo/es.html': [desktopDark],
  '/demo/all.html': [desktopDark],
  '/demo/todo.html': [phoneLight],
  '/demo/clinic.html': [phoneLight, desktopDark],
};

/** Runs in the page: waits until a frame has been shown. */
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Runs in the page: waits until no element of ours has anything to do, and what they did has been shown. */
async function rest() {
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  await Promise.all(inside(document).map(({updateComplete}) => updateComplete));
  // Shifts are told of after the frame in which they happened.
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Runs in the page: how it has moved since it began. */
function shifts() {
  const observer = new PerformanceObserver(() => {});
  observer.observe({type: 'layout-shift', buffered: true});
  return observer
    .takeRecords()
    .map(({value, sources}) => [value, ...sources.map(({node}) => `${node?.localName} ${node?.className ?? ''}`)].join(', '));
}

describe('the demo', () => {
  let browser;
  let server;
  before(async () => {
    server = await serveDemo();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function visit(path, viewport, scheme) {
    const page = await browser.newPage();
    const said = [];
    const requests = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);

    let show;
    const shown = new Promise((done) => (show = done));
    // A reader sees the page without it first: what then moves is a shift.
    late = () => shown.then(() => page.evaluate(frame));
    const loaded = page.goto(server.origin + path);
    await page.waitForFunction(
      () => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    show();
    await loaded;
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('smp-'));
      return elements.length > 3 && elements.every(({shadowRoot}) => shadowRoot?.querySelector('.base, slot'));
    });
    for (let asked; asked !== requests.length;) {
      asked = requests.length;
      await page.waitForNetworkIdle({idleTime: 0});
      await page.evaluate(rest);
    }
    return {page, said, requests};
  }

  for (const [path, some] of Object.entries(visits)) {
    for (const name of isFull ? Object.keys(ways) : some) {
      const {viewport, scheme, rules} = ways[name];
      describe(`${path} ${name}`, () => {
        let page;
        let said;
        let requests;
        before(async () => ({page, said, requests} = await visit(path, viewport, scheme)));
        after(() => page?.close());

        it('does not move', async () => {
          assert.deepEqual(await page.evaluate(shifts), []);
        });

        it('asks nobody else, says nothing, fits', async () => {
          assert.deepEqual(said, []);
          const elsewhere = requests.map((url) => new URL(url)).filter((url) => url.protocol !== 'data:' && url.origin !== server.origin);
          assert.deepEqual(elsewhere, []);
          assert.equal(requests.filter((url) => url.includes('/locales/')).length, /es|todo/.test(path) ? 1 : 0);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
        });

        it('is accessible', async () => {
          assert.equal(await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme), true);
          await page.addScriptTag({url: '/node_modules/axe-core/axe.min.js'});
          // The many that pass are counted, and not described one by one.
          const {violations, passes} = await page.evaluate(
            (rules) => globalThis.axe.run({resultTypes: ['violations'], ...(rules && {runOnly: rules})}),
            rules,
          );
          if (rules) assert.deepEqual(passes.map(({id}) => id).sort(), rules);
          else assert.ok(passes.length > 20);
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
            [],
          );
        });
      });
    }
  }
});
