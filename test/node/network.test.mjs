import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {findEngines} from '../../tools/browsers/browsers.mjs';
import {documented, entries, host, record, recordEntry} from '../../tools/bench/record-network.mjs';

// What a page asks for is our code's doing, not the engine's. WebKit's driver knows no proxy.
const engines = process.env.SMP_TEST_FULL ? Object.keys(await findEngines()).filter((name) => name !== 'webkit') : ['chromium'];
const files = await entries();

/** The names of what has been found to be stored. */
const found = ({stored}) => Object.entries(stored).flatMap(([name, list]) => (list.length ? [name] : []));

const inChromium = new Map();

// One after the other: each starts a browser.
for (const engine of engines) {
  describe(`a page with all elements, in ${engine}`, () => {
    for (const entry of files) {
      describe(`by ${entry[0]}`, () => {
        let page;
        before(async () => {
          page = await recordEntry(engine, entry);
          if (engine === 'chromium') inChromium.set(entry[0], page);
        });

        it('is used by its reader', () => {
          for (const what of ['smp-faq summary', 'smp-term button', 'smp-cost-range input', 'smp-aftercare input', 'print', 'save ics']) {
            assert.ok(page.used.includes(what), what);
          }
          const paths = page.requests.map(({path}) => path);
          for (const path of [`/smp/${entry[0]}`, '/smp/parts/calendar.js', '/smp/locales/es.js', '/articles.json']) {
            assert.ok(paths.includes(path), path);
          }
        });

        it('asks nobody but its own site, each time for what is there', () => {
          assert.deepEqual(page.elsewhere, []);
          assert.deepEqual(new Set(page.requests.map((each) => each.host)), new Set([host]));
          assert.deepEqual(
            page.requests.filter(({status, method}) => status !== 200 || method !== 'GET'),
            [],
          );
          // Twice is once too often.
          const paths = page.requests.map(({path}) => path);
          assert.deepEqual(paths, [...new Set(paths)]);
        });

        it('opens no connection of another kind, and nothing that works in the background', () => {
          assert.deepEqual(page.opened, []);
        });

        it('sends no cookie, gets none, and leaves nothing in the browser', () => {
          assert.deepEqual(
            page.requests.filter(({sent, set}) => sent || set),
            [],
          );
          assert.deepEqual(found(page), []);
        });
      });
    }
  });

  describe(`what any of that would look like, in ${engine}`, () => {
    let page;
    before(async () => {
      page = await record(
        engine,
        '<!doctype html><title>A page that does all of it</title><link rel="icon" href="data:,">',
        async (page) => {
          await page.evaluate(async () => {
            const quietly = (request) => request.catch(() => {});
            await fetch('/cookie');
            await fetch('/');
            await Promise.all(
              ['http://elsewhere.example/a', 'https://elsewhere.example/b'].map((url) => quietly(fetch(url, {mode: 'no-cors'}))),
            );
            navigator.sendBeacon('http://beacon.example/c', 'd');
            addEventListener('pagehide', () => navigator.sendBeacon('http://leaving.example/e', 'f'));
            new Worker(URL.createObjectURL(new Blob(['']))).terminate();
            const socket = new WebSocket('ws://socket.example/g');
            await new Promise((done) => (socket.onerror = done));
            new RTCPeerConnection().close();
            localStorage.setItem('a', 'b');
            sessionStorage.setItem('a', 'b');
            await caches.open('a').then((cache) => cache.put('/h', new Response('i')));
            await new Promise((done) => (indexedDB.open('a').onsuccess = done));
          });
        },
      );
    });

    it('requests elsewhere, before and after the page is left', () => {
      for (const name of ['elsewhere.example/a', 'elsewhere.example', 'beacon.example', 'leaving.example', 'socket.example']) {
        assert.ok(
          page.elsewhere.some((each) => each.includes(name)),
          `${name} in ${page.elsewhere}`,
        );
      }
    });

    it('other connections', () => {
      for (const name of ['sendBeacon', 'Worker', 'WebSocket', 'RTCPeerConnection']) assert.ok(page.opened.includes(name), name);
    });

    it('a cookie that was set, and one that was sent', () => {
      assert.ok(page.requests.some(({set}) => set));
      assert.ok(page.requests.some(({sent}) => sent === 'a=b'));
    });

    it('what is left in the browser', () => {
      const names = ['Cookies', 'document.cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache storage'];
      assert.deepEqual(
        new Set(found(page)),
        new Set([...names, ...(engine === 'chromium' ? ['Kinds of storage with any byte in use'] : [])]),
      );
    });
  });
}

describe('docs/network.md', () => {
  it('says what happens', async () => {
    const text = (await readFile(new URL('../../docs/network.md', import.meta.url))).toString();
    assert.ok(text === (await documented(inChromium)), 'docs/network.md is stale. Run: node tools/bench/record-network.mjs');
  });
});
