import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {startDevServer} from '@web/dev-server';
import {launch} from '../../tools/browsers/browsers.mjs';
import {faultyPages} from '../../tools/servers/faulty-pages.mjs';
import {hostPages} from '../../tools/servers/host-pages.mjs';

const {files} = JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url)));
const entries = Object.keys(files).filter((file) => files[file].tag && /^smp(\.auto|\.classic)?(\.min)?\.js$/.test(file));
const fates = {'with a byte flipped': 'flip=1000', 'that is not there': 'status=404', 'said to be text': 'type=text/plain'};
// What the browser writes does not depend on the file: one of them is refused in each way.
const fatesOf = (entry) =>
  process.env.SMP_TEST_FULL || entry === 'smp.min.js' ? Object.entries(fates) : Object.entries(fates).slice(0, 1);

describe('the console, where a file is refused', () => {
  let server;
  let browser;
  before(async () => {
    const config = {rootDir: process.cwd(), hostname: '127.0.0.1', middleware: [faultyPages, hostPages], port: 0};
    server = await startDevServer({config, readCliArgs: false, readFileConfig: false, logStartMessage: false});
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What the browser, and all scripts, write to the console of a page. */
  async function console(query) {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    const lines = [];
    cdp.on('Log.entryAdded', ({entry}) => entry.level !== 'verbose' && lines.push(`${entry.level} ${entry.url} ${entry.text}`));
    cdp.on('Runtime.consoleAPICalled', ({type, args}) => lines.push(`${type} ${args.map(({value}) => value).join(' ')}`));
    cdp.on('Runtime.exceptionThrown', ({exceptionDetails}) => lines.push(exceptionDetails.text));
    await cdp.send('Log.enable');
    await cdp.send('Runtime.enable');
    await page.goto(`http://127.0.0.1:${server.server.address().port}/__page__/site.html?${query}`);
    await page.close();
    return lines.filter((line) => !line.includes('favicon.ico'));
  }

  for (const entry of entries) {
    it(`has nothing of ${entry} as it is`, async () => {
      assert.deepEqual(await console(`entry=${entry}`), []);
    });

    for (const [fate, query] of fatesOf(entry)) {
      it(`has one line of ${entry} ${fate}: the browser's own`, async () => {
        const lines = await console(`entry=${entry}&${query}`);
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.match(lines[0], /^error /);
        assert.ok(lines[0].includes(entry), lines[0]);
      });
    }
  }
});
