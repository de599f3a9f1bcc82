import {type CheckResult, type ConfigProblem, checkJson} from '../../foundation/config/validate.js';
import {isObjectText} from '../../foundation/guards/object-text.js';
import {attribute, attributePlace, childrenOf, innerPlace} from '../html.js';
import {jsonPlace} from '../json-place.js';
import {PRICE_MONTHS, REVIEW_MONTHS, dateFault} from './date-rules.js';
import {jsonAttributes} from './editor-rules.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import {type Page, configAddresses} from './page.js';

/** Configuration in the page, or in a file that the page names. */
interface Given {
  readonly json: string;
  /** Returns the offset in the page of a path in the configuration. */
  readonly at: (path: string) => number;
}

/** Returns the offset of a problem in a JSON text; if it is not JSON, the offset where the parser stopped. */
export function problemPlace(json: string, [path, expected]: ConfigProblem): number {
  const [, stopped] = /^JSON .*\bposition (\d+)/.exec(expected) ?? [];
  return stopped ? Math.min(Number(stopped), json.length) : jsonPlace(json, path);
}

/** Describes a problem in words. */
export const problemText = ([path, expected]: ConfigProblem): string =>
  expected.startsWith('JSON (')
    ? `It is not JSON: ${quoteLine(expected.slice(6, -1))}`
    : `${quoteLine(path) || 'All of it'}: expected ${quoteLine(expected)}`;

function* configurations(
  page: Page,
): Generator<Given & {readonly checked: CheckResult; readonly place: (problem: ConfigProblem) => number}> {
  const given = (json: string, at: (offset: number) => number) => ({
    json,
    at: (path: string) => at(jsonPlace(json, path)),
    checked: checkJson(json),
    place: (problem: ConfigProblem) => at(problemPlace(json, problem)),
  });
  for (const element of page.ours.filter(({tagName}) => tagName === 'smp-config')) {
    for (const script of childrenOf(element)) {
      if (script.tagName !== 'script' || attribute(script, 'type') !== 'application/json') continue;
      const [from, to] = innerPlace(script);
      const json = page.source.slice(from, to);
      if (json.trim()) yield given(json, (offset) => from + offset);
    }
  }
  for (const [element, name, address] of configAddresses(page)) {
    const bytes = page.resources.get(address)?.bytes;
    if (bytes) yield given(new TextDecoder().decode(bytes), () => attributePlace(element, name)[0]);
  }
  for (const [element, names] of jsonAttributes(page)) {
    // A list of articles has no schema.
    for (const name of names.filter((one) => /config$/.test(one))) {
      const value = attribute(element, name) ?? '';
      if (!isObjectText(value)) yield given(value, () => attributePlace(element, name)[0]);
    }
  }
}

export const badConfig: Rule = {
  id: 'bad-config',
  severity: 'error',
  what: 'a configuration has values that cannot be used, or is not JSON',
  cause: 'Values that cannot be used are ignored; text that is not JSON is ignored completely. A visual editor may have curled its quotes.',
  fix: 'Correct it. smp-elements/config.schema.json describes every value, and your editor can read it.',
  *find(page): Generator<Found> {
    for (const {checked, place} of configurations(page)) {
      for (const problem of checked.problems) yield {at: place(problem), what: problemText(problem)};
    }
    for (const [element, names] of jsonAttributes(page)) {
      for (const name of names.filter((one) => !/config$/.test(one))) {
        const value = attribute(element, name) ?? '';
        // The rule object-text reports it.
        if (isObjectText(value)) continue;
        try {
          JSON.parse(value);
        } catch {
          yield {at: attributePlace(element, name)[0], what: `"${name}" of <${element.tagName}> is not JSON`};
        }
      }
    }
    for (const [element, name, address] of configAddresses(page)) {
      const fault = page.resources.get(address)?.fault;
      if (fault)
        yield {
          at: attributePlace(element, name)[0],
          what: `The configuration could not be fetched: ${fault}`,
          cause: 'The library’s own numbers are shown instead.',
          fix: 'Check the address.',
        };
    }
  },
};

/** Yields faulty dates of a configuration with their paths: overdue, in the future, unreadable, or missing from prices. */
export function* overdue({config}: CheckResult, today: string): Generator<readonly [path: string, fault: Omit<Found, 'at'>]> {
  const dates = [
    ['review.on', 'The review', config?.review?.on, REVIEW_MONTHS],
    ['prices.asOf', 'The price', config?.prices?.asOf, PRICE_MONTHS],
  ] as const;
  for (const [path, what, value, months] of dates) {
    const fault = value === undefined ? undefined : dateFault(what, value, today, months);
    if (fault) yield [path, fault];
  }
  if (config?.prices && config.prices.asOf === undefined) yield ['prices', {what: 'The prices have no date', fix: 'Add "asOf".'}];
}

export const configOverdue: Rule = {
  id: 'config-overdue',
  severity: 'warning',
  what: 'a configuration’s review or prices are overdue, or have no date',
  cause: 'A review holds for two years, a price for one. Readers assume that it is current.',
  fix: 'Check them again and set "on" or "asOf".',
  *find(page): Generator<Found> {
    for (const {checked, at} of configurations(page)) {
      for (const [path, fault] of overdue(checked, page.today)) yield {at: at(path), ...fault};
    }
  },
};

export const configRules: readonly Rule[] = [badConfig, configOverdue];
