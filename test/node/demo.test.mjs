import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {launch} from '../../tools/browsers.mjs';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves the repository; what the demo loads from source comes as built, and late. */
const server = createServer(async ({url}, response) => {
  const path = decodeURIComponent(new URL(url, 'http://x').pathname).replace(/\/$/, '/index.html');
  const [, built] = /^\/src\/delivery\/cdn\/(all\.ts|parts\/[\w-]+\.js|locales\/\w+\.js)$/.exec(path) ?? [];
  if (built) await sleep(400);
  const file = built ? `dist/cdn/${built.replace('all.ts', 'smp.min.js')}` : `.${path}`;
  const body = await readFile(new URL(file, root)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, {'Content-Type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`});
  response.end(body);
});

const sizes = {phone: {width: 390, height: 844}, desktop: {width: 1280, height: 800}};

describe('the demo', () => {
  let browser;
  let origin;
  before(async () => {
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  async function visit(path, viewport, scheme = 'light') {
    const page = await browser.newPage();
    const said = [];
    const requests = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(origin + path);
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('smp-'));
      return elements.length > 3 && elements.every(({shadowRoot}) => shadowRoot?.querySelector('.base, slot'));
    });
    // Shifts are told of after the frame in which they happened.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    return {page, said, requests};
  }

  for (const path of ['/demo/', '/demo/es.html', '/demo/all.html', '/demo/todo.html', '/demo/clinic.html']) {
    for (const [size, viewport] of Object.entries(sizes)) {
      describe(`${path} on a ${size}`, () => {
        it('does not move', async () => {
          const {page} = await visit(path, viewport);
          const shifts = await page.evaluate(
            () =>
              new Promise((done) => {
                new PerformanceObserver((list) =>
                  done(
                    list
                      .getEntries()
                      .map(({value, sources}) =>
                        [value, ...sources.map(({node}) => `${node?.localName} ${node?.className ?? ''}`)].join(', '),
                      ),
                  ),
                ).observe({type: 'layout-shift', buffered: true});
                setTimeout(() => done([]), 300);
              }),
          );
          assert.deepEqual(shifts, []);
          await page.close();
        });

        it('asks nobody else, says nothing, fits', async () => {
          const {page, said, requests} = await visit(path, viewport);
          assert.deepEqual(said, []);
          const elsewhere = requests.map((url) => new URL(url)).filter((url) => url.protocol !== 'data:' && url.origin !== origin);
          assert.deepEqual(elsewhere, []);
          assert.equal(requests.filter((url) => url.includes('/locales/')).length, /es|todo/.test(path) ? 1 : 0);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
          await page.close();
        });

        for (const scheme of ['light', 'dark']) {
          it(`is accessible, ${scheme}`, async () => {
            const {page} = await visit(path, viewport, scheme);
            assert.equal(await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme), true);
            await page.addScriptTag({path: require.resolve('axe-core/axe.min.js')});
            const {violations, passes} = await page.evaluate(() => globalThis.axe.run());
            assert.ok(passes.length > 20);
            assert.deepEqual(
              violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
              [],
            );
            await page.close();
          });
        }
      });
    }
  }
});
