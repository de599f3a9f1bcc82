import {parseDate} from '../foundation/language/format.js';
import {fill} from '../foundation/language/locale.js';
import {toText} from '../foundation/rendering/to-text.js';
import type {content} from './section.content.js';

/** The content's own version, apart from the code's: it changes when a sentence or a figure does. */
export const contentVersion = '2.2.0';

/** When all sources were last checked, as an ISO date. */
export const checkedOn = '2026-11-24';

/** When they are to be checked again, as an ISO date. */
export const nextCheck = '2027-05-24';

/** Today's date where the reader is, as an ISO date. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Whether a review that a clinic names can be shown: who and a day that exists and has come.
 *
 * @param by Who reviewed the text.
 * @param on When, as an ISO date.
 * @param now Today, as an ISO date.
 */
export function isReview(by: unknown, on: unknown, now: string): boolean {
  const date = toText(on).trim();
  return Boolean(toText(by).trim() && parseDate(date) && date <= now);
}

/**
 * Writes the line under a text: when its sources were checked, and who has reviewed it.
 *
 * @param words In the reader's language.
 * @param review Who reviewed the text and when; without them nobody has.
 * @param now Today, as an ISO date: after {@link nextCheck} the sources are overdue.
 * @param written Writes an ISO date in words.
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
    reviewed: by ? fill(words.reviewed, {name: toText(by), date: written(toText(on).trim())}) : words.unreviewed,
  };
}
