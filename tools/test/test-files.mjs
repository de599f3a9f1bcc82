import {readdirSync} from 'node:fs';

/**
 * Returns where a test runs, by its name. `*.unit.test.ts` and all of `test/node`: in Node. `*.engines.test.ts`: in all
 * engines, because engines decide what it tests. All others: in Chromium, and in all engines under `npm run test:all`.
 *
 * @param {string} file Path from the repository's root.
 * @returns {'node' | 'engines' | 'chromium'} `engines`: all engines.
 */
export function placeOf(file) {
  if (file.startsWith('test/node/') || file.endsWith('.unit.test.ts')) return 'node';
  return file.endsWith('.engines.test.ts') ? 'engines' : 'chromium';
}

/** Lists all test files by their paths from the repository's root, sorted. */
export const testFiles = () =>
  readdirSync('test', {recursive: true})
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.(ts|mjs)$/.test(path))
    .sort();

/** True for tests of built files. */
export const isOfDelivery = (file) => file.startsWith('test/delivery/');

/** True for tests that each cover one part of `src`: code that they do not run has no test of its own. */
const isCovering = (file) => /^test\/(elements|evidence|foundation)\//.test(file);

/**
 * Plans the runs of the browser tests. Each run is one runner process, with its files in its engines, one after the
 * other. Lanes run in parallel; the runs of a lane, in sequence. Two lanes suit two cores: a third made each test slower
 * and the whole no faster. If Chromium is the only engine, both lanes share its files.
 *
 * @param {string[]} files Browser tests.
 * @param {string[]} engines Engines on this machine.
 * @param {{isFull?: boolean, isCovered?: boolean}} [options] `isFull`: all files in all engines. `isCovered`: measures coverage.
 * @returns {{files: string[], engines: string[], isCovered: boolean}[][]} Runs of each lane.
 */
export function lanes(files, engines, {isFull = false, isCovered = false} = {}) {
  const chromium = engines.filter((engine) => engine === 'chromium');
  const others = engines.filter((engine) => engine !== 'chromium');
  const run = (files, engines, isCovered = false) => (files.length && engines.length ? [{files, engines, isCovered}] : []);
  // Coverage keeps each script of each frame alive, so it is measured in a browser of its own.
  const covered = isCovered ? files.filter(isCovering) : [];
  const rest = files.filter((file) => !covered.includes(file));
  if (!others.length && !isCovered) {
    const halves = [0, 1].map((half) => files.filter((_, at) => at % 2 === half));
    return halves.map((half) => run(half, chromium)).filter((lane) => lane.length);
  }
  return [
    [...run(covered, chromium, true), ...run(rest, chromium)],
    run(isFull ? files : files.filter((file) => placeOf(file) === 'engines'), others),
  ].filter((lane) => lane.length);
}
