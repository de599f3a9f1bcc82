// Runs all checks of a change, each by the command that a developer would use. Then runs the README's test command,
// which installs browsers. The last line counts everything.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {install} from '../browsers/setup.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

// The first check rebuilds dist/. Checks that read it run later.
const checks = {
  'reproducible build': ['node', 'tools/check/check-reproducible.mjs'],
  types: ['npm', 'run', '--silent', 'types'],
  'lint and format': ['npm', 'run', '--silent', 'lint'],
  'generated files': ['npm', 'run', '--silent', 'generate', '--', '--check'],
  manifest: ['node', 'tools/check/check-manifest.mjs'],
};
const checksOfBuild = {
  'supply chain': ['node', 'tools/check/check-supply-chain.mjs'],
  size: ['node', 'tools/check/check-size.mjs'],
  package: ['node', 'tools/check/check-package.mjs'],
  apps: ['npm', 'run', '--silent', 'test:apps', '--', '--quick'],
};

/**
 * Runs a command and collects its output. Does not show its final line of counts, since all counts are added up at the end.
 *
 * @param {string} command Program to run.
 * @param {string[]} args Arguments.
 * @param {(line: string) => void} [tell] Shows every other line at once.
 */
function run(command, args, tell = () => undefined) {
  return new Promise((done) => {
    const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
    const said = [];
    let counts;
    for (const input of [child.stdout, child.stderr]) {
      createInterface({input}).on('line', (line) => {
        const counted = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (counted) counts = counted.slice(1).map(Number);
        else tell(line);
        said.push(line);
      });
    }
    child.on('error', ({message}) => said.push(message));
    child.on('close', (status) => done({passed: status === 0, said: said.join('\n'), counts}));
  });
}

await install();
// Printed again at the end, since a reader of a long log reads its end.
const failures = [];
let count = 0;

/** Runs checks, two at a time: with one a core would idle, a third would wait. */
async function check(list) {
  const left = Object.entries(list);
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, [command, ...args]] = next;
      const began = Date.now();
      const {passed, said} = await run(command, args);
      count++;
      if (!passed) failures.push(`# ${name}: failed\n${said}`);
      console.log(`\n# ${name}\n${said}\n# ${name}: ${passed ? 'passed' : 'failed'}, ${Math.round((Date.now() - began) / 1000)} s`);
    }
  };
  await Promise.all([worker(), worker()]);
}
await check(checks);
await check(checksOfBuild);

console.log('\n# tests');
const tests = await run('npm', ['test', '--silent'], (line) => console.log(line));
const [testsPassed, counted] = tests.counts ?? [0, 0];
const testsFailed = counted || Number(!tests.passed);

if (failures.length) console.log(`\n${failures.join('\n')}`);
const failed = failures.length + testsFailed;
console.log(`\n${count - failures.length + testsPassed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
