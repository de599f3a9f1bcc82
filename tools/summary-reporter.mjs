import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const outcome = ({passed, skipped}) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

function* tests(suite, path = []) {
  for (const test of suite?.tests ?? []) yield {...test, path: [...path, test.name]};
  for (const inner of suite?.suites ?? []) yield* tests(inner, [...path, inner.name]);
}

const said = ({name, message, stack}) => [name, message].filter(Boolean).join(': ') + (stack ? `\n${stack}` : '');

/**
 * Counts tests, and says of each failure where it was and what it said.
 *
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions One for each file in each engine.
 * @returns {{passed: number, failed: number, skipped: number, failures: string[]}}
 */
export function count(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
  for (const {testFile, browser, testResults, errors, passed} of sessions) {
    const where = `${relative('', testFile)} in ${browser.name}`;
    const results = [...tests(testResults)];
    const failed = results.filter((test) => outcome(test) === 'failed');
    for (const test of results) counts[outcome(test)]++;
    for (const {path, error} of failed)
      counts.failures.push(`${where}: ${path.join(' › ')}\n${error ? said(error) : 'no reason was given'}`);
    // A file that did not load, or failed outside of its tests.
    if (errors.length || (!passed && !failed.length)) {
      counts.failed++;
      counts.failures.push([where, ...errors.map(said)].join('\n'));
    }
  }
  return counts;
}

/**
 * A line for each file as soon as an engine has ended it, with its seconds; what failed, and what the page of such a file
 * wrote. At the end the counts, as JSON, in the file that `SMP_TEST_SUMMARY` names.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter() {
  const began = new Map();
  return {
    start({sessions, startTime}) {
      sessions.on('session-status-updated', (session) => {
        const {id, status, testFile, browser, logs} = session;
        if (status === 'INITIALIZING') began.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const {passed, failed, skipped, failures} = count([session]);
        // The first began before this listened.
        const seconds = Math.round((Date.now() - (began.get(id) ?? startTime)) / 1000);
        console.log(`${relative('', testFile)} in ${browser.name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
        for (const failure of failures) console.log(`✗ ${failure}\n`);
        if (failures.length) for (const log of logs) console.log('  ', ...log);
      });
    },
    onTestRunFinished({sessions, testCoverage}) {
      if (testCoverage) console.log(`\nLines that the tests ran: ${testCoverage.summary.lines.pct} %`);
      const file = process.env.SMP_TEST_SUMMARY;
      if (file) writeFileSync(file, JSON.stringify(count(sessions)));
    },
  };
}
