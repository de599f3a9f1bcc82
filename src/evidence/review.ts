import {parseDate} from '../foundation/language/format.js';
import {fill} from '../foundation/language/locale.js';
import {toText} from '../foundation/rendering/to-text.js';
import type {content} from './section.content.js';

/** The content's own version, apart from the code's: it changes when a sentence or a figure does. */
export const contentVersion = '3.0.0';

/** ISO date of the last check of all sources. */
export const checkedOn = '2026-11-30';

/** ISO date on which the prices of sellers were read. */
export const pricesReadOn = '2026-11-24';

/** ISO date of the next planned check. */
export const nextCheck = '2027-05-30';

/** Returns today's date in the reader's time zone, as an ISO date. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Returns true if a clinic's review can be shown: it names a reviewer and a valid date that is not in the future.
 *
 * @param by Name of the reviewer.
 * @param on Date of the review, as an ISO date.
 * @param now Today, as an ISO date.
 */
export function isReview(by: unknown, on: unknown, now: string): boolean {
  const date = toText(on);
  return Boolean(toText(by) && parseDate(date) && date <= now);
}

/**
 * Formats the line under a text: when its sources were checked, and who reviewed it.
 *
 * @param words Texts in the reader's language.
 * @param review Reviewer and date; without a reviewer the line says that nobody has reviewed the text.
 * @param now Today, as an ISO date. After {@link nextCheck} the line says that the check is overdue.
 * @param written Formats an ISO date in words.
 * @returns Two sentences; if there is a reviewer, the second has the place `{name}`.
 */
export function reviewLine(
  words: ReturnType<typeof content>,
  {by, on}: {readonly by?: unknown; readonly on?: unknown},
  now: string,
  written: (iso: string) => string,
): {readonly checked: string; readonly reviewed: string} {
  const dates = {checked: written(checkedOn), next: written(nextCheck)};
  return {
    checked: fill(now > nextCheck ? words.overdue : words.checked, dates),
    reviewed: by ? fill(words.reviewed, {date: written(toText(on))}) : words.unreviewed,
  };
}
