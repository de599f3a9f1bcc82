// node tools/bench/bench-interaction.mjs: how long the first row that a reader opens takes to show, on a phone whose processor
// is 6 times slower than this machine. Needs dist/. Asserts nothing, since the machine's other work makes each number vary.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {launch} from '../browsers/browsers.mjs';

const rounds = 7;
const slower = 6;
const pages = {'/page': 'smp-page', '/faq': 'smp-faq', '/key-factors': 'smp-key-factors'};

const server = createServer(({url}, response) => {
  const isFile = url.startsWith('/cdn/');
  response.setHeader('Content-Type', isFile ? 'text/javascript' : 'text/html');
  if (isFile) response.end(readFileSync(new URL(`../../dist${url}`, import.meta.url)));
  else
    response.end(
      `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><script type="module" src="/cdn/smp.min.js"></script><${pages[url]}></${pages[url]}>`,
    );
}).listen(0, '127.0.0.1');

/** Runs in the page. Waits until all is rendered, and returns the place of the first row's summary. */
async function findRow(tag) {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  const section = element.shadowRoot.querySelector('smp-key-factors') ?? element;
  const summary = section.shadowRoot.querySelector('summary');
  summary.scrollIntoView({block: 'center'});
  globalThis.interactions = [];
  new PerformanceObserver((list) => globalThis.interactions.push(...list.getEntries())).observe({type: 'event', durationThreshold: 16});
  const {x, y, width, height} = summary.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

const browser = await launch();
try {
  for (const [path, tag] of Object.entries(pages)) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.setViewport({width: 360, height: 700});
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`, {waitUntil: 'networkidle0'});
      const place = await page.evaluate(findRow, tag);
      await page.emulateCPUThrottling(slower);
      await page.mouse.click(...place);
      await page.waitForFunction(() => globalThis.interactions.some(({name}) => name === 'click'), {polling: 100});
      times.push(
        await page.evaluate(() =>
          Math.max(...globalThis.interactions.filter(({interactionId}) => interactionId).map(({duration}) => duration)),
        ),
      );
      await page.close();
    }
    times.sort((one, other) => one - other);
    console.log(`${tag}: ${times[rounds >> 1]} ms (${times[0]} to ${times.at(-1)})`);
  }
} finally {
  await browser.close();
  server.close();
}
