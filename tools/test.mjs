// npm test [-- [--only node|browser] [files]]
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, normalize, relative} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {inspect, parseArgs} from 'node:util';
import {engines} from './browsers.mjs';
import {install, installBrowsers} from './setup.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const {values, positionals} = parseArgs({options: {only: {type: 'string'}}, allowPositionals: true});
const files = positionals.map((file) => relative('', file).replaceAll('\\', '/'));
const total = {passed: 0, failed: 0};
const failures = [];

function fail(why) {
  failures.push(why);
  total.failed++;
}

const node = (args, env) => spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, ...env}}).status;

const forNode = (file) => file.startsWith('test/node/');
const nodeFiles = () => readdirSync('test/node').flatMap((name) => (name.endsWith('.test.mjs') ? [`test/node/${name}`] : []));

async function runInNode(list) {
  const events = run({files: list.map((file) => join(process.cwd(), file)), concurrency: true});
  // A file without tests is reported as a test that passed.
  events.on('test:pass', ({name, file, skip, todo, details}) => {
    if (!skip && !todo && details.type !== 'suite' && normalize(name) !== file) total.passed++;
  });
  // What failed because of what it holds: that is counted itself.
  events.on('test:fail', ({name, file, todo, details}) => {
    if (todo || details.error.failureType === 'subtestsFailed') return;
    fail(`${file ? relative('', file) : 'Node'}: ${name}\n${inspect(details.error.cause ?? details.error)}`);
  });
  await pipeline(events, new spec(), process.stdout, {end: false});
}

function runInBrowsers(list, browsers) {
  const folder = mkdtempSync(join(tmpdir(), 'smp-test-'));
  const summary = join(folder, 'summary.json');
  // Some of the tests cover some of the sources; and only Chromium can tell.
  const what = list.length ? ['--files', ...list] : browsers.includes('chromium') ? ['--coverage'] : [];
  const status = node(['node_modules/@web/test-runner/dist/bin.js', ...what], {BROWSERS: browsers.join(), SMP_TEST_SUMMARY: summary});
  const {
    passed,
    failed,
    failures: said,
  } = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : {passed: 0, failed: 0, failures: []};
  rmSync(folder, {recursive: true});
  total.passed += passed;
  total.failed += failed;
  failures.push(...said);
  if (status !== 0 && !failed) fail(`The browser tests ended with code ${status}: see above`);
}

async function main() {
  await install();
  const wanted = process.env.BROWSERS?.split(',') ?? engines;
  const missing = await installBrowsers(wanted);
  // Without Chromium, or without any engine, too little would be tested to call it passed.
  const tooFew = missing.includes('chromium') || missing.length === wanted.length;
  const counted = process.env.CI ? missing : tooFew ? [missing.join(', ')] : [];
  for (const engine of counted) fail(`${engine}: not installed, see above`);

  if (node(['tools/build.mjs']) !== 0) return fail('The build failed: nothing was tested');

  const [inNode, inBrowsers] = files.length ? [files.filter(forNode), files.filter((file) => !forNode(file))] : [nodeFiles(), []];
  if (values.only !== 'browser' && inNode.length) await runInNode(inNode);
  if (values.only === 'node' || (files.length && !inBrowsers.length)) return;
  const found = wanted.filter((engine) => !missing.includes(engine));
  if (found.length) runInBrowsers(inBrowsers, found);
}

await main().catch((error) => fail(error.stack));
// Once more and last: who reads a long log reads its end.
if (failures.length) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
