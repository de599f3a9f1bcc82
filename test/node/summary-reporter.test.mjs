import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {count} from '../../tools/test/summary-reporter.mjs';

const session = (testResults, {errors = [], passed = false} = {}) => ({
  testFile: join(process.cwd(), 'test/some.test.ts'),
  browser: {name: 'WebKit'},
  testResults,
  errors,
  passed,
});

test('tests of all depths are counted, and a failure is told with its file, engine, names and reason', () => {
  const suite = {
    tests: [{name: 'first', passed: true}],
    suites: [
      {
        name: 'a list',
        suites: [],
        tests: [
          {name: 'holds', passed: false, error: {name: 'AssertionError', message: 'expected 1 to equal 2', stack: 'at some.test.ts:3'}},
          {name: 'prints', passed: true, skipped: true},
        ],
      },
    ],
  };
  assert.deepEqual(count(session(suite)), {
    passed: 1,
    failed: 1,
    skipped: 1,
    notRun: 0,
    failures: ['test/some.test.ts in WebKit: a list › holds\nAssertionError: expected 1 to equal 2\nat some.test.ts:3'],
  });
});

test('a file that did not load, or broke outside of its tests, is one failure', () => {
  const whole = {tests: [{name: 'first', passed: true}], suites: []};
  assert.deepEqual(count(session(undefined)), {passed: 0, failed: 1, skipped: 0, notRun: 0, failures: ['test/some.test.ts in WebKit']});
  const broken = count(session(whole, {errors: [{message: 'no such module'}]}));
  assert.deepEqual(broken, {passed: 1, failed: 1, skipped: 0, notRun: 0, failures: ['test/some.test.ts in WebKit\nno such module']});
});

test('a hook that failed is told first, with what did not run because of it', () => {
  const suite = {
    tests: [{name: 'first', passed: false, error: {message: 'it is wrong'}}],
    suites: [
      {
        name: 'a list',
        suites: [],
        tests: [
          {name: 'holds', passed: false},
          {name: 'prints', passed: false},
        ],
      },
    ],
  };
  const {failed, notRun, failures} = count(session(suite, {errors: [{name: 'Error', message: '"before each" hook: no'}]}));
  assert.deepEqual([failed, notRun], [2, 2]);
  assert.deepEqual(failures, [
    'test/some.test.ts in WebKit\nError: "before each" hook: no\n2 tests did not run because of it, the first: a list › holds',
    'test/some.test.ts in WebKit: first\nit is wrong',
  ]);
});
