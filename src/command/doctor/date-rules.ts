import {mayShow} from '../../elements/before-after/consent.js';
import {nextCheck} from '../../evidence/review.js';
import {parseDate} from '../../foundation/language/format.js';
import {type Element, attribute, attributePlace, startOf} from '../html.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import type {Page} from './page.js';

/** Maximum age of a review and of a price, in months. */
export const REVIEW_MONTHS = 24;
export const PRICE_MONTHS = 12;

/** Returns the day that is a number of months before a day, both as ISO dates. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = parseDate(day) ?? [];
  // Use the last day of a shorter month, not the first days of the next.
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Compares a date with today. A year or a month counts as its last day. */
export function age(value: string, today: string, months: number): 'unreadable' | 'future' | 'overdue' | 'good' {
  const date = value.trim();
  if (!parseDate(date)) return 'unreadable';
  if (date > today) return 'future';
  // Compares at the precision given: a month is overdue only when all of it is.
  return date < monthsBefore(today, months).slice(0, date.length) ? 'overdue' : 'good';
}

/** Describes what is wrong with a date; `undefined` if nothing is. */
export function dateFault(what: string, value: string, today: string, months: number): Omit<Found, 'at'> | undefined {
  switch (age(value, today, months)) {
    case 'unreadable':
      return {
        what: `"${quoteLine(value)}" is not a date`,
        cause: 'It cannot be read, so it is not shown.',
        fix: 'Write it as 2026-11-22, 2026-11 or 2026.',
        severity: 'error',
      };
    case 'future':
      return {
        what: `${what} is dated ${quoteLine(value)}, which is in the future`,
        cause: 'The date is misspelt, or planned.',
        fix: 'Write the day on which it was done.',
        severity: 'error',
      };
    case 'overdue':
      return {what: `${what} is dated ${quoteLine(value)}, more than ${months} months old`};
    case 'good':
      return undefined;
  }
}

/** Yields elements with a non-empty attribute, its name and its value. On plain markup the name begins with `data-smp-`. */
function* having({ours, plain}: Page, name: string): Generator<readonly [element: Element, name: string, value: string]> {
  for (const [elements, written] of [
    [ours, name],
    [plain, `data-smp-${name}`],
  ] as const) {
    for (const element of elements) {
      const value = attribute(element, written)?.trim();
      if (value) yield [element, written, value];
    }
  }
}

/** Yields faulty dates: overdue, in the future, or unreadable. */
function* overdue(page: Page, dated: string, what: string, months: number): Generator<Found> {
  for (const [element, name, value] of having(page, dated)) {
    const fault = dateFault(what, value, page.today, months);
    if (fault) yield {at: attributePlace(element, name)[0], ...fault};
  }
}

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  what: 'the clinician’s review is older than two years, has no date or no name, or a date in the future',
  cause: 'A clinician should read health information again every two years.',
  fix: 'Have the text reviewed again and set reviewed-on, or remove reviewed-by and reviewed-on.',
  *find(page) {
    yield* overdue(page, 'reviewed-on', 'The review', REVIEW_MONTHS);
    for (const [has, lacks] of [
      ['reviewed-on', 'reviewed-by'],
      ['reviewed-by', 'reviewed-on'],
    ] as const) {
      for (const [element, name] of having(page, has)) {
        const other = name.replace(has, lacks);
        if (attribute(element, other)?.trim()) continue;
        yield {
          at: attributePlace(element, name)[0],
          what: `"${name}" is there without "${other}"`,
          cause: 'A review is shown only with the name and the date.',
          fix: `Add "${other}".`,
        };
      }
    }
  },
};

export const priceOverdue: Rule = {
  id: 'price-overdue',
  severity: 'warning',
  what: 'a price is older than a year, has no date, or a date in the future',
  cause: 'Readers assume that a price is current.',
  fix: 'Check the price and set price-as-of.',
  *find(page) {
    yield* overdue(page, 'price-as-of', 'The price', PRICE_MONTHS);
    for (const [element, name] of having(page, 'low')) {
      if (!attribute(element, name.replace('low', 'price-as-of'))?.trim())
        yield {at: attributePlace(element, name)[0], what: 'The price has no date'};
    }
  },
};

export const consentEnded: Rule = {
  id: 'consent-ended',
  severity: 'error',
  what: 'permission to show pictures of a person has ended, or its date cannot be read',
  cause: 'The element hides them, but their addresses are still in the page.',
  fix: 'Delete the element and the pictures, or ask the person again and set consent-until.',
  *find(page) {
    for (const [element, name, value] of having(page, 'consent-until')) {
      const at = attributePlace(element, name)[0];
      const consent = mayShow(value, page.today);
      if (consent === 'ended') yield {at, what: `Permission to show these pictures ended on ${quoteLine(value)}`};
      else if (consent === 'unreadable') {
        yield {
          at,
          what: `"${quoteLine(value)}" is not a day, so the pictures are not shown`,
          cause: 'It must name a day.',
          fix: 'Write it as 2027-12-31.',
        };
      }
    }
  },
};

export const sourcesOverdue: Rule = {
  id: 'sources-overdue',
  severity: 'warning',
  what: 'the library’s own sources were due to be checked again by now',
  cause: 'This version is old. For a newer one the sources have been read again.',
  fix: 'Update smp-elements, and the hash in the tag.',
  *find({ours, plain, today}) {
    const first = ours[0] ?? plain[0];
    if (first && today > nextCheck) yield {at: startOf(first), what: `The sources were due to be checked again by ${nextCheck}`};
  },
};

export const dateRules: readonly Rule[] = [reviewOverdue, priceOverdue, consentEnded, sourcesOverdue];
