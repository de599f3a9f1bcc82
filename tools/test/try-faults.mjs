// Breaks a copy of the repository in each way that test/seeded-faults.json lists, and reports the faults that the tests miss.
// node tools/test/try-faults.mjs [ids]
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {copyTree} from '../build/copy-tree.mjs';
import {placeOf} from './test-files.mjs';

const wanted = process.argv.slice(2);
const faults = JSON.parse(readFileSync('test/seeded-faults.json', 'utf8')).filter(({id}) => !wanted.length || wanted.includes(id));
const folder = mkdtempSync(join(tmpdir(), 'smp-faults-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
copyTree(resolve(), folder, ['.git', '.cache', 'coverage']);

const run = (args, env) =>
  spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}, maxBuffer: 1 << 28}).status;
const build = () => {
  if (run(['tools/build/build.mjs']) !== 0) throw new Error('The build failed');
};

/** Returns the exit code of a test file, or of a check with its arguments. */
function test(command) {
  const [file, ...args] = command.split(' ');
  if (file.startsWith('tools/')) return run([file, ...args]);
  if (placeOf(file) === 'node') return run(['--import', import.meta.resolve('tsx'), '--test', file]);
  return run(['node_modules/@web/test-runner/dist/bin.js', '--files', file], {BROWSERS: 'chromium', SMP_TEST_BAIL: '1'});
}

let isBuilt = true;
const missed = [];
for (const {id, what, file, from, to, needsBuild, tests} of faults) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${id}: ${file} has to hold this once: ${from}`);
  // The built files still contain the previous fault.
  if (!isBuilt && !needsBuild) build();
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    if (needsBuild) build();
    isBuilt = !needsBuild;
    const by = tests.find((command) => test(command) !== 0);
    console.log(`${by ? 'caught' : 'MISSED'}  ${id}: ${what}${by ? ` (${by})` : ''}`);
    if (!by) missed.push(id);
  } finally {
    writeFileSync(path, text);
  }
}
console.log(`${faults.length - missed.length} of ${faults.length} faults caught`);
if (missed.length) process.exitCode = 1;
