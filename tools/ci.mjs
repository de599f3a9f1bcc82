// All checks of a change, each by the command a developer would use; then the README's test command, which installs
// browsers. One line at the end counts everything.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
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

/** Runs a command and shows what it says, which is kept, too; its closing counts are held back, to be added up. */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
    const said = [];
    let counts;
    for (const input of [child.stdout, child.stderr]) {
      createInterface({input}).on('line', (line) => {
        const counted = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (counted) counts = counted.slice(1).map(Number);
        else console.log(line);
        said.push(line);
      });
    }
    child.on('error', ({message}) => said.push(message));
    child.on('close', (status) => done({passed: status === 0, said: said.join('\n'), counts}));
  });
}

await install();
// Said once more and last: who reads a long log reads its end.
const failures = [];
for (const [name, [command, ...args]] of Object.entries(checks)) {
  console.log(`\n# ${name}`);
  const {passed, said} = await run(command, args);
  if (!passed) failures.push(`# ${name}: failed\n${said}`);
  console.log(`# ${name}: ${passed ? 'passed' : 'failed'}`);
}

console.log('\n# tests');
const tests = await run('npm', ['test', '--silent']);
const [testsPassed, counted] = tests.counts ?? [0, 0];
const testsFailed = counted || Number(!tests.passed);

if (failures.length) console.log(`\n${failures.join('\n')}`);
const failed = failures.length + testsFailed;
console.log(`\n${Object.keys(checks).length - failures.length + testsPassed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
