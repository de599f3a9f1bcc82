// Makes docs/accessibility.md: a conformance report in the form of VPAT 2.5, from test/accessibility/criteria.json and from the
// criteria that tests name at the end of their titles: `(WCAG 2.4.7)` or `(WCAG 1.4.3, 1.4.11)`.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import * as prettier from 'prettier';

/** The criteria of WCAG 2.2 by level, from https://www.w3.org/TR/WCAG22/. 4.1.1 is obsolete and no longer in it. */
export const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3
    3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

const levels = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];
// A title in any quotes, as the first argument.
const TITLE = /\b(?:describe|it|itInFull|test)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;
const TAG = /\(WCAG ([^()]*)\)$/;

/**
 * Finds the tests that show a criterion.
 *
 * @param {Iterable<[path: string, text: string]>} files Test files.
 * @returns {Map<string, string[]>} Paths of the files, by number of the criterion.
 * @throws {Error} When a title names a criterion that WCAG 2.2 does not have at level A or AA, or names it elsewhere than at its end.
 */
export function testsByCriterion(files) {
  const found = new Map([...criteria.A, ...criteria.AA].map((number) => [number, new Set()]));
  for (const [path, text] of files) {
    for (const [, ...quoted] of text.matchAll(TITLE)) {
      const title = quoted.find((one) => one !== undefined) ?? '';
      const tag = TAG.exec(title);
      if (!tag && title.includes('(WCAG')) throw new Error(`${path}: "${title}" has to end with its criteria, as in (WCAG 1.4.3, 2.4.7)`);
      for (const number of tag?.[1].split(', ') ?? []) {
        if (!found.has(number)) throw new Error(`${path}: "${title}" names ${number}, which WCAG 2.2 does not have at level A or AA`);
        found.get(number).add(path);
      }
    }
  }
  return new Map(Array.from(found, ([number, paths]) => [number, [...paths].sort()]));
}

/** Reads all test files of a repository, in the order of their paths. */
export const readTests = (root) =>
  readdirSync(join(root, 'test'), {recursive: true})
    .map((name) => `test/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.(ts|mjs)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);

/** Returns what is wrong with the data about one criterion. */
function faultOf({number, level, conformance, remark, byHand, reason}, tests) {
  if (!criteria[level]?.includes(number)) return `is not a criterion of WCAG 2.2 at level ${level}`;
  if (!levels.includes(conformance)) return `has the conformance "${conformance}". Write one of: ${levels.join(', ')}`;
  if (!remark) return 'has no remark';
  if (conformance === 'Supports' && !tests.length && !byHand && !reason)
    return 'is claimed as "Supports", but has no test, no "byHand" and no "reason"';
  return undefined;
}

// A bar would end the cell.
const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const sentence = (text) => (text ? [text.replace(/\.?$/, '.')] : []);

/** Says how a criterion was tested. */
function testing({byHand, reason, conformance}, tests) {
  const named = tests.map((path) => `\`${path.replace(/^test\//, '')}\``).join(', ');
  const said = [...sentence(named && `Tests: ${named}`), ...sentence(byHand && `By hand: ${byHand}`), ...sentence(reason)];
  return said.join(' ') || (conformance === 'Not Applicable' ? 'Nothing to test.' : 'Not tested.');
}

/**
 * Makes the report.
 *
 * @param {object} data Contents of test/accessibility/criteria.json.
 * @param {Iterable<[path: string, text: string]>} files Test files.
 * @param {string} version Version of the package.
 * @returns {Promise<string>} Its Markdown.
 * @throws {Error} When a criterion is missing, is there twice or is unknown, or claims what nothing supports.
 */
export async function accessibilityReport(data, files, version) {
  const tests = testsByCriterion(files);
  const entries = new Map();
  for (const entry of data.criteria) {
    const fault = entries.has(entry.number) ? 'is there twice' : faultOf(entry, tests.get(entry.number) ?? []);
    if (fault) throw new Error(`test/accessibility/criteria.json: ${entry.number} ${fault}`);
    entries.set(entry.number, entry);
  }
  const missing = [...tests.keys()].filter((number) => !entries.has(number));
  if (missing.length) throw new Error(`test/accessibility/criteria.json does not have ${missing.join(', ')}`);

  const list = (items) => items.map((item) => `- ${item}`).join('\n');
  const table = (level) =>
    [
      row(['Criterion', 'Conformance', 'Remarks', 'How it was tested']),
      row(['---', '---', '---', '---']),
      ...criteria[level].map((number) => {
        const {name, conformance, remark} = entries.get(number);
        return row([`${number} ${name}`, conformance, remark, testing(entries.get(number), tests.get(number))]);
      }),
    ].join('\n');
  const text = `<!-- Made by npm run generate from test/accessibility/criteria.json and the titles of the tests. Do not edit. -->

# Accessibility conformance report

In the form of VPAT® 2.5, WCAG edition. It is the maintainers' own report: nobody else has examined it.

- **Product**: smp-elements ${version}, web components with patient information. What is assessed are the elements with their default look;
  the page around them, and what a site puts into their slots, are the site's.
- **Date**: ${data.date}
- **Standard**: [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA

## Evaluation methods

${list(data.methods)}

Not tried:

${list(data.notTried)}

## Terms

- **Supports**: the elements meet the criterion, with no known fault.
- **Partially Supports**: some of them do not meet it; the remarks say which.
- **Does Not Support**: most of them do not meet it.
- **Not Applicable**: nothing in them is of the kind that the criterion is about.

A test is named by its file in \`test\`. "By hand" means checked once, outside of the automatic tests, on the date above or earlier.

## Level A

${table('A')}

## Level AA

${table('AA')}

4.1.1 Parsing is obsolete and not in WCAG 2.2. VPAT 2.5 counts it as met for 2.0 and 2.1.

## What your page has to do

${list(data.page)}
`;
  return prettier.format(text, {...(await prettier.resolveConfig('docs/accessibility.md')), parser: 'markdown'});
}
