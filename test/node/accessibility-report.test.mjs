import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {accessibilityReport, criteria, readTests, testsByCriterion} from '../../tools/generate/accessibility-report.mjs';

const data = JSON.parse(readFileSync('test/accessibility/criteria.json', 'utf8'));
const tests = readTests('.');
/** The data with one criterion changed. */
const changed = (number, change) => ({
  ...data,
  criteria: data.criteria.map((one) => (one.number === number ? {...one, ...change} : one)),
});
const supported = {conformance: 'Supports', byHand: undefined, reason: undefined};
const rowOf = (report, number) => report.split('\n').find((line) => line.startsWith(`| ${number} `)) ?? '';

/** A test or a suite. In this file it must not be found as one. */
const titled = (quoted, kind = 'it') => `${kind}(${quoted}, run);`;

describe('the criteria that tests name', () => {
  const paths = (number, ...files) => testsByCriterion(files).get(number);

  it('are read at the end of a title, in any quotes, each file once', () => {
    const text = [titled("'a (WCAG 1.1.1)'"), titled('`b ${c} (WCAG 1.1.1, 2.4.7)`'), titled('\n  "d\'s (WCAG 1.4.11)"', 'describe')].join(
      '\n',
    );
    for (const number of ['1.1.1', '2.4.7', '1.4.11']) {
      assert.deepEqual(paths(number, ['test/b', text], ['test/a', text]), ['test/a', 'test/b']);
    }
    assert.deepEqual(paths('1.4.1', ['test/a', text]), []);
  });

  it('are not read in a comment or in a text', () => {
    assert.deepEqual(paths('1.1.1', ['test/a', "// (WCAG 1.1.1)\nexpect('a (WCAG 1.1.1)').to.exist;"]), []);
  });

  for (const [what, title, fault] of [
    ['is unknown', 'a (WCAG 1.9.9)', /test\/a: "a \(WCAG 1\.9\.9\)" names 1\.9\.9, which WCAG 2\.2 does not have/],
    ['is of level AAA', 'a (WCAG 2.4.13)', /names 2\.4\.13/],
    ['is obsolete', 'a (WCAG 4.1.1)', /names 4\.1\.1/],
    ['stands in the middle', 'a (WCAG 1.1.1) b', /has to end with its criteria/],
    ['is joined by "and"', 'a (WCAG 1.1.1 and 1.3.1)', /names 1\.1\.1 and 1\.3\.1/],
  ]) {
    it(`are refused where one ${what}`, () => assert.throws(() => paths('1.1.1', ['test/a', titled(`'${title}'`)]), fault));
  }
});

describe('the accessibility report', () => {
  it('has all 55 criteria of WCAG 2.2 at levels A and AA, each once, at its level', async () => {
    assert.deepEqual([criteria.A.length, criteria.AA.length], [31, 24]);
    const report = await accessibilityReport(data, tests, '1.2.3');
    const [, a = '', aa = ''] = report.split(/^## Level .*$/m);
    const numbers = (text) => Array.from(text.matchAll(/^\| (\d\S+)/gm), ([, number]) => number);
    assert.deepEqual([numbers(a), numbers(aa)], [criteria.A, criteria.AA]);
    assert.ok(report.includes('smp-elements 1.2.3'));
    assert.ok(report.includes(data.date));
  });

  it('says how each was tested: tests, by hand, a reason, or not at all', async () => {
    const change = {conformance: 'Partially Supports', byHand: 'looked at', reason: 'No more.'};
    const row = rowOf(
      await accessibilityReport(changed('2.4.7', change), [['test/a.test.ts', titled("'b (WCAG 2.4.7)'")], ...tests], '1'),
      '2.4.7',
    );
    assert.match(row, /Partially Supports/);
    assert.match(row, /Tests: `a\.test\.ts`, .*\. By hand: looked at\. No more\. +\|/);
    const untested = {conformance: 'Does Not Support', byHand: undefined, reason: undefined};
    assert.match(rowOf(await accessibilityReport(changed('1.3.3', untested), tests, '1'), '1.3.3'), /Does Not Support .*\| Not tested\./);
    assert.match(rowOf(await accessibilityReport(data, tests, '1'), '3.3.8'), /Not Applicable .*\| Nothing to test\./);
  });

  for (const [what, wrong, fault] of [
    ['a criterion that is missing', {...data, criteria: data.criteria.filter(({number}) => number !== '1.4.3')}, /does not have 1\.4\.3/],
    ['a criterion that is there twice', {...data, criteria: [...data.criteria, data.criteria[0]]}, /1\.1\.1 is there twice/],
    ['a criterion at another level', changed('1.4.3', {level: 'A'}), /1\.4\.3 is not a criterion of WCAG 2\.2 at level A$/],
    ['an unknown criterion', changed('1.4.3', {number: '1.9.9'}), /1\.9\.9 is not a criterion/],
    ['an unknown conformance', changed('1.4.3', {conformance: 'Yes'}), /has the conformance "Yes"/],
    ['no remark', changed('1.4.3', {remark: ''}), /1\.4\.3 has no remark/],
    ['a claim that nothing supports', changed('1.3.3', supported), /1\.3\.3 is claimed as "Supports", but has no test/],
  ]) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(accessibilityReport(wrong, tests, '1'), fault);
    });
  }

  it('takes a reason for a test, and a test for a reason', async () => {
    await accessibilityReport(changed('1.3.3', {...supported, reason: 'One place.'}), tests, '1');
    await accessibilityReport(changed('1.3.3', supported), [...tests, ['test/a', titled("'b (WCAG 1.3.3)'")]], '1');
  });
});
