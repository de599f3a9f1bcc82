// All checks of a change, each by the command a developer would use; then the README's test command, which installs
// browsers. One line at the end counts everything.
import {spawn, spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {install} from './setup.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const checks = {
  types: ['npm', 'run', '--silent', 'types'],
  'lint and format': ['npm', 'run', '--silent', 'lint'],
  'generated files': ['npm', 'run', '--silent', 'generate', '--', '--check'],
  manifest: ['node', 'tools/check-manifest.mjs'],
  'reproducible build': ['node', 'tools/check-reproducible.mjs'],
  'supply chain': ['node', 'tools/check-supply-chain.mjs'],
  size: ['node', 'tools/check-size.mjs'],
  package: ['node', 'tools/check-package.mjs'],
};

/** Runs the README's test command; its closing line is held back, to be added up with the rest. */
function test() {
  return new Promise((done) => {
    const run = spawn('npm', ['test', '--silent'], {stdio: ['ignore', 'pipe', 'inherit']});
    let tail = '';
    run.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (tail + text).split('\n');
      tail = lines.pop();
      for (const line of lines) {
        const counted = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (counted) run.counted = counted.slice(1).map(Number);
        else console.log(line);
      }
    });
    run.on('close', (status) => done(run.counted ?? [0, status === 0 ? 0 : 1]));
  });
}

await install();
let [passed, failed] = [0, 0];
for (const [name, [command, ...args]] of Object.entries(checks)) {
  console.log(`\n# ${name}`);
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit']});
  if (status === 0) passed++;
  else failed++;
  console.log(`# ${name}: ${status === 0 ? 'passed' : 'failed'}`);
}
console.log('\n# tests');
const [testsPassed, testsFailed] = await test();
console.log(`\n${passed + testsPassed} passed, ${failed + testsFailed} failed`);
process.exitCode = failed + testsFailed ? 1 : 0;
