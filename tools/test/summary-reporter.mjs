import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

function* tests(suite, path = []) {
  for (const test of suite?.tests ?? []) yield {...test, path: [...path, test.name]};
  for (const inner of suite?.suites ?? []) yield* tests(inner, [...path, inner.name]);
}

const described = ({name, message, stack}) => [name, message].filter(Boolean).join(': ') + (stack ? `\n${stack}` : '');

/**
 * Counts the tests of one file in one engine, and describes each failure: the test and its error.
 *
 * @param {import('@web/test-runner').TestSession} session Finished session of the runner.
 * @returns {{passed: number, failed: number, skipped: number, notRun: number, failures: string[]}} `notRun`: tests that a
 *   failed hook kept from running. The hook itself is a failure, and comes first.
 */
export function count({testFile, browser, testResults, errors, passed}) {
  const where = `${relative('', testFile)} in ${browser.name}`;
  const results = [...tests(testResults)];
  const failed = results.filter((test) => !test.passed && !test.skipped && test.error);
  const notRun = results.filter((test) => !test.passed && !test.skipped && !test.error);
  const failures = failed.map(({path, error}) => `${where}: ${path.join(' › ')}\n${described(error)}`);
  // A hook failed, or the file did not load.
  const isBroken = errors.length > 0 || notRun.length > 0 || (!passed && !failed.length);
  if (isBroken) {
    const lost = notRun.length ? [`${notRun.length} tests did not run because of it, the first: ${notRun[0].path.join(' › ')}`] : [];
    failures.unshift([where, ...errors.map(described), ...lost].join('\n'));
  }
  return {
    passed: results.filter((test) => test.passed && !test.skipped).length,
    failed: failed.length + Number(isBroken),
    skipped: results.filter((test) => test.skipped).length,
    notRun: notRun.length,
    failures,
  };
}

/**
 * Creates a reporter. As soon as an engine has finished a file, it prints counts and seconds, the failures, and the
 * console output of a page with failures. At the end it writes the counts as JSON to the file that `SMP_TEST_SUMMARY`
 * names.
 *
 * @param {Record<string, number>} [loads] Number of pages that each engine has loaded.
 * @returns {import('@web/test-runner').Reporter} Reporter for the runner.
 */
export function summaryReporter(loads = {}) {
  const began = new Map();
  const files = [];
  const total = {passed: 0, failed: 0, failures: []};
  return {
    start({sessions, startTime}) {
      sessions.on('session-status-updated', (session) => {
        const {id, status, testFile, browser, logs} = session;
        if (status === 'INITIALIZING') began.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const {passed, failed, skipped, notRun, failures} = count(session);
        // The first session begins before this listener is added.
        const seconds = (Date.now() - (began.get(id) ?? startTime)) / 1000;
        const file = `${relative('', testFile)} in ${browser.name}`;
        files.push({file, seconds});
        total.passed += passed;
        total.failed += failed;
        total.failures.push(...failures);
        const rest = [...(skipped ? [`${skipped} skipped`] : []), ...(notRun ? [`${notRun} did not run`] : [])];
        console.log(`${file}: ${[`${passed} passed`, `${failed} failed`, ...rest].join(', ')}, ${seconds.toFixed(1)} s`);
        for (const failure of failures) console.log(`✗ ${failure}\n`);
        if (failures.length) for (const log of logs) console.log('  ', ...log);
      });
    },
    onTestRunFinished({testCoverage}) {
      if (testCoverage) console.log(`Lines that the tests ran: ${testCoverage.summary.lines.pct} %`);
      const path = process.env.SMP_TEST_SUMMARY;
      if (path) writeFileSync(path, JSON.stringify({...total, files, loads}));
    },
  };
}
