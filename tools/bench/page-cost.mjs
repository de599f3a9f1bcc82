// node tools/bench/page-cost.mjs [--runs 3] [--only faq,page] [--scores] [--demo demo]
// Measures what each element, and all together, cost a page on a phone, writes docs/page-cost.json and docs/page-cost.md, and
// prints Lighthouse's scores of the demo. --only prints the costs of some elements, --scores only the scores; both write nothing.
// --demo names the folder of the demo. Needs dist/, and a machine with nothing else to do. Asserts nothing.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import lighthouse from 'lighthouse';
import {screenEmulationMetrics} from 'lighthouse/core/config/constants.js';
import {launch} from '../browsers/browsers.mjs';
import {importSource} from '../import-source.mjs';
import {demoPages} from '../servers/demo-pages.mjs';
import {serve} from '../servers/serve.mjs';
import {costPages, pathWith, plainPath} from './cost-pages.mjs';
import {costText, figures, figuresText, median, paths} from './cost-report.mjs';
import {useControls} from './use-controls.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const quiet = {logLevel: 'error', disableFullPageScreenshot: true};
const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
  script: 'bootup-time',
};
const loading = {
  extends: 'lighthouse:default',
  settings: {throttlingMethod: 'devtools', onlyAudits: Object.values(audits)},
  // By default it leaves out scripts of less than 50 ms.
  audits: [{path: 'bootup-time', options: {thresholdInMs: 0}}],
};

/** Runs Lighthouse in a page of its own. */
async function inspect(browser, url, config) {
  const page = await browser.newPage();
  try {
    const {lhr} = await lighthouse(url, quiet, config, page);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await page.close();
  }
}

/** Measures how a page loads. */
async function load(browser, url) {
  const {audits: found} = await inspect(browser, url, loading);
  const {items} = found[audits.script].details;
  const ours = items.filter((item) => new URL(item.url, url).pathname.startsWith('/smp/'));
  return {
    fcp: found[audits.fcp].numericValue,
    lcp: found[audits.lcp].numericValue,
    cls: found[audits.cls].numericValue,
    tbt: found[audits.tbt].numericValue,
    script: ours.reduce((sum, {scripting}) => sum + scripting, 0),
  };
}

const {width, height, deviceScaleFactor} = screenEmulationMetrics.mobile;
const phone = {width, height, deviceScaleFactor, isMobile: true, hasTouch: true};
const vitals = `${read('node_modules/web-vitals/dist/web-vitals.iife.js')}
webVitals.onINP(({value}) => (globalThis.inp = value), {reportAllChanges: true, durationThreshold: 16});`;

/** Uses a page with an empty cache. `answers` are those of its server. */
async function use(browser, url, answers) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(phone);
    await page.evaluateOnNewDocument(vitals);
    answers.length = 0;
    await page.goto(url, {waitUntil: 'networkidle0'});
    const [requests, bytes] = [answers.length, answers.reduce((sum, size) => sum + size, 0)];
    await page.emulateCPUThrottling(4);
    await useControls(page);
    await page.waitForFunction(() => globalThis.inp !== undefined, {polling: 50});
    return {bytes, requests, inp: await page.evaluate(() => globalThis.inp)};
  } finally {
    await context.close();
  }
}

/** Measures pages in rounds. Returns what each round found, by the pages' addresses. */
async function measure(browser, pages, addresses, runs) {
  const answers = [];
  const server = await serve((path) => pages.get(path), {isPacked: true, onAnswer: (_, bytes) => answers.push(bytes)});
  const found = new Map(addresses.map((path) => [path, []]));
  try {
    for (let round = 0; round < runs; round++) {
      for (const path of addresses) {
        const url = server.origin + path;
        // First, so that Lighthouse finds everything compressed.
        const used = await use(browser, url, answers);
        found.get(path).push({...used, ...(await load(browser, url))});
      }
      console.log(`round ${round + 1} of ${runs}`);
    }
  } finally {
    await server.close();
  }
  return found;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Prints the scores of the demo's pages, and what they lack. Lighthouse's usual throttling: that of the scores which others see. */
async function printScores(browser, folder, runs) {
  const server = await serve(demoPages(folder), {isPacked: true});
  try {
    for (const name of ['index.html', 'clinic.html', 'all.html', 'es.html']) {
      const url = `${server.origin}/${name}`;
      // Lighthouse should find everything compressed.
      const page = await browser.newPage();
      await page.goto(url, {waitUntil: 'networkidle0'});
      await page.close();
      const reports = [];
      for (let round = 0; round < runs; round++) {
        reports.push(await inspect(browser, url, {extends: 'lighthouse:default', settings: {onlyCategories: categories}}));
      }
      const score = (category) => Math.round(100 * median(reports.map((report) => report.categories[category].score)));
      console.log(`${name}: ${categories.map((category) => `${category} ${score(category)}`).join(', ')}`);
      const {categories: last, audits: all} = reports.at(-1);
      for (const category of categories) {
        for (const {id, weight} of last[category].auditRefs) {
          if (weight && (all[id].score ?? 1) < 0.9) console.log(`  ${category}, ${id}: ${all[id].displayValue ?? all[id].title}`);
        }
      }
    }
  } finally {
    await server.close();
  }
}

async function main() {
  const {values} = parseArgs({
    options: {
      runs: {type: 'string', default: '3'},
      only: {type: 'string'},
      scores: {type: 'boolean'},
      demo: {type: 'string', default: 'demo'},
    },
  });
  const runs = Number(values.runs);
  const {catalogue} = await importSource('src/elements/catalogue.ts');
  const names = values.only?.split(',') ?? catalogue.map(({name}) => name);
  const browser = await launch();
  try {
    if (!values.scores) {
      const found = await measure(browser, costPages(catalogue), [plainPath, ...['all', ...names].map(pathWith)], runs);
      const made = {
        made: new Date().toISOString().slice(0, 10),
        chromium: (await browser.version()).replace(/^\D+/, ''),
        lighthouse: JSON.parse(read('node_modules/lighthouse/package.json')).version,
      };
      const elements = new Map(names.map((name) => [`smp-${name}`, found.get(pathWith(name))]));
      const all = figures(made, {plain: found.get(plainPath), all: found.get(pathWith('all'))}, elements);
      console.table({'the page itself': all.page, spread: all.spread, all: all.all, ...all.elements});
      if (!values.only) {
        writeFileSync(new URL(paths.figures, root), await figuresText(all));
        writeFileSync(new URL(paths.text, root), await costText(all));
        console.log(`wrote ${Object.values(paths).join(' and ')}`);
      }
    }
    if (!values.only) await printScores(browser, values.demo, runs);
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(fileURLToPath(root));
  await main();
}
