// npm run test:apps [-- [--quick] [--set] [names]]: packs the package, and tests it in the apps of test/apps.
// --quick checks the types of every app without a server; it builds and opens only those with `isQuick` in their package.json.
// --set writes the budgets of the bundlers: requests as measured, bytes with 2 % more.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {install, installBrowsers} from '../browsers/setup.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const {values, positionals} = parseArgs({options: {quick: {type: 'boolean'}, set: {type: 'boolean'}}, allowPositionals: true});

/** Options of an app, from its package.json. */
const optionsOf = (name) => JSON.parse(readFileSync(`test/apps/${name}/package.json`, 'utf8')).smp;
const all = readdirSync('test/apps').filter((name) => existsSync(`test/apps/${name}/package.json`));
const names = positionals.length ? positionals : values.quick ? all.filter((name) => !optionsOf(name).kind) : all;
for (const name of names) if (!all.includes(name)) throw new Error(`test/apps has no "${name}". It has: ${all.join(', ')}`);

await install();
await installBrowsers(['chromium']);
execFileSync(process.execPath, ['tools/build/build.mjs', '--if-stale'], {stdio: 'inherit'});
const folder = mkdtempSync(join(tmpdir(), 'smp-tarball-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [{filename}] = Object.values(JSON.parse(packed));

process.env.SMP_APPS = names.join();
if (values.quick) process.env.SMP_QUICK = '1';
if (values.set) process.env.SMP_SET = '1';
process.env.SMP_TARBALL = join(folder, filename);
const count = {passed: 0, failed: 0};
const file = fileURLToPath(new URL('../../test/apps/apps.mjs', import.meta.url));
const events = run({files: [file]});
events.on('test:pass', ({name, details}) => {
  if (details.type !== 'suite' && name !== file) count.passed++;
});
events.on('test:fail', ({details}) => {
  if (details.error.failureType !== 'subtestsFailed') count.failed++;
});
await pipeline(events, new spec(), process.stdout, {end: false});
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
