// npm test [-- [--only node|browser] [--changed [--since commit]] [files]]; npm run test:all adds --full
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, normalize, relative} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {inspect, parseArgs} from 'node:util';
import {engines} from '../browsers/browsers.mjs';
import {install, installBrowsers} from '../browsers/setup.mjs';
import {isOfDelivery, lanes, placeOf, testFiles} from './test-files.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const {values, positionals} = parseArgs({
  options: {only: {type: 'string'}, changed: {type: 'boolean'}, since: {type: 'string'}, full: {type: 'boolean'}},
  allowPositionals: true,
});
const named = positionals.map((file) => relative('', file).replaceAll('\\', '/'));
// Environment as given: runInNode() adds to process.env.
const environment = {...process.env};
const began = Date.now();
const total = {passed: 0, failed: 0};
const failures = [];
const slowest = [];
const loads = {};

function fail(why) {
  failures.push(why);
  total.failed++;
}

/** Runs a Node script with its output shown. Resolves to its exit code. */
const node = (args, env) =>
  new Promise((done) => spawn(process.execPath, args, {stdio: 'inherit', env: {...environment, ...env}}).on('close', done));

async function runInNode(files) {
  if (!files.length) return;
  if (values.full) process.env.SMP_TEST_FULL = '1';
  // Lets Node run tests and sources in TypeScript.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import ${import.meta.resolve('tsx')}`.trim();
  const events = run({files: files.map((file) => join(process.cwd(), file)), concurrency: true});
  // Node reports a file without tests as a test that passed.
  events.on('test:pass', ({name, file, skip, todo, details}) => {
    if (!skip && !todo && details.type !== 'suite' && normalize(name) !== file) total.passed++;
  });
  // A file counts as a test too, and completes.
  events.on('test:complete', ({name, file, details}) => {
    if (normalize(name) === file) slowest.push({file: `${relative('', file)} in Node`, seconds: details.duration_ms / 1000});
  });
  // Skip a test that failed only because of its subtests: those are counted themselves.
  events.on('test:fail', ({name, file, todo, details}) => {
    if (todo || details.error.failureType === 'subtestsFailed') return;
    fail(`${file ? relative('', file) : 'Node'}: ${name}\n${inspect(details.error.cause ?? details.error)}`);
  });
  await pipeline(events, new spec(), process.stdout, {end: false});
}

async function runInBrowsers({files, engines, isCovered}) {
  const folder = mkdtempSync(join(tmpdir(), 'smp-test-'));
  const path = join(folder, 'summary.json');
  const status = await node(['node_modules/@web/test-runner/dist/bin.js', '--files', ...files, ...(isCovered ? ['--coverage'] : [])], {
    BROWSERS: engines.join(),
    SMP_TEST_SUMMARY: path,
    SMP_TEST_FULL: values.full ? '1' : '',
  });
  const summary = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  rmSync(folder, {recursive: true});
  if (summary) {
    total.passed += summary.passed;
    total.failed += summary.failed;
    failures.push(...summary.failures);
    slowest.push(...summary.files);
    for (const [engine, count] of Object.entries(summary.loads)) loads[engine] = (loads[engine] ?? 0) + count;
  }
  if (status !== 0 && !summary?.failed) fail(`The browser tests in ${engines.join(', ')} ended with code ${status}: see above`);
}

/**
 * Chooses the files to run: all, those named, or those that depend on changed files. For changes, also finds the elements
 * whose fixtures are enough.
 */
async function chosen() {
  const all = testFiles();
  if (!values.changed) return {files: named.length ? named : all};
  const {changedFiles, dependenciesOf, dependentsOf, tagsOf} = await import('./changed-tests.mjs');
  const changed = changedFiles(values.since);
  const definitions = readdirSync('src/define').map((name) => `src/define/${name}`);
  const dependencies = await dependenciesOf([...all, ...definitions.filter((path) => !path.endsWith('/all.ts'))]);
  // A test of built files would run against an old build.
  const isStale = (file) => isOfDelivery(file) && readFileSync(file, 'utf8').includes('/dist/') && !changed.includes(file);
  const files = dependentsOf(dependencies, changed).filter((file) => all.includes(file) && !isStale(file));
  const tags = tagsOf(dependencies, changed);
  console.log(changed.length ? `Changed: ${changed.join(', ')}` : 'Nothing has changed');
  console.log(`Tests that depend on it: ${files.join(', ') || 'none'}. Built files are left to npm test.`);
  if (tags?.length) console.log(`Fixtures of ${tags.join(', ')}`);
  return {files, tags};
}

async function main() {
  await install();
  const {files, tags} = await chosen();
  if (tags?.length) environment.SMP_TEST_TAGS = tags.join();
  const inNode = values.only === 'browser' ? [] : files.filter((file) => placeOf(file) === 'node');
  const inBrowsers = values.only === 'node' ? [] : files.filter((file) => placeOf(file) !== 'node');

  const wanted = process.env.BROWSERS?.split(',') ?? (values.changed ? ['chromium'] : engines);
  const missing = inBrowsers.length ? await installBrowsers(wanted) : [];
  // Without Chromium, or without any engine, too little is tested to pass.
  const tooFew = missing.includes('chromium') || (missing.length > 0 && missing.length === wanted.length);
  const counted = process.env.CI ? missing : tooFew ? [missing.join(', ')] : [];
  for (const engine of counted) fail(`${engine}: not installed, see above`);

  const isAll = !named.length && !values.changed;
  const needsBuild = isAll || named.some((file) => isOfDelivery(file) || file.startsWith('test/node/'));
  if (needsBuild && (await node(['tools/build/build.mjs', '--if-stale'])) !== 0) return fail('The build failed: nothing was tested');

  const found = wanted.filter((engine) => !missing.includes(engine));
  const isFull = values.full || named.length > 0;
  // Measuring doubles the time of the sources' tests, and the figure seldom changes.
  const isCovered = values.full && isAll;
  const [first = [], second = []] = lanes(inBrowsers, found, {isFull, isCovered});
  const inTurn = async (runs) => {
    for (const run of runs) await runInBrowsers(run);
  };
  await Promise.all([inTurn(first), runInNode(inNode).then(() => inTurn(second))]);
}

function printFigures() {
  const list = slowest
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({file, seconds}) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
  if (list.length > 1) console.log(`\nThe slowest files:\n${list.join('\n')}`);
  const pages = Object.entries(loads).map(([engine, count]) => `${count} in ${engine}`);
  if (pages.length) console.log(`Pages loaded: ${pages.join(', ')}`);
  console.log(`Time: ${Math.round((Date.now() - began) / 1000)} s`);
}

await main().catch((error) => fail(error.stack));
printFigures();
// Printed again at the end, since a reader of a long log reads its end.
if (failures.length) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
