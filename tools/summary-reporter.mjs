import {writeFileSync} from 'node:fs';

const outcome = ({passed, skipped}) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

function* tests(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* tests(inner);
}

/**
 * Counts tests over all files and engines.
 *
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions One for each file in each engine.
 */
export function count(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const {testResults, errors, passed} of sessions) {
    const outcomes = [...tests(testResults)].map(outcome);
    for (const each of outcomes) counts[each]++;
    // A file that did not load, or failed outside of its tests.
    if (errors.length || (!passed && !outcomes.includes('failed'))) counts.failed++;
  }
  return counts;
}

/** Writes the counts, as JSON, to the file that `SMP_TEST_SUMMARY` names. */
export const summaryReporter = () => ({
  onTestRunFinished({sessions}) {
    const file = process.env.SMP_TEST_SUMMARY;
    if (file) writeFileSync(file, JSON.stringify(count(sessions)));
  },
});
