import {parseDate} from '../../foundation/language/format.js';

/** First and last year that the planner accepts: a date outside is a typing error. */
export const years = [2000, 2099] as const;

/** A day, as milliseconds from 1970 to its midnight in UTC; never in the machine's own time zone. */
export type Day = number;

const DAY = 86_400_000;

/**
 * Parses the day of a visit.
 *
 * @param value An ISO date such as `2026-11-22`.
 * @returns `undefined` for an invalid date (0000-00-00, 2026-02-30) or a year outside {@link years}.
 */
export function visitDay(value: string): Day | undefined {
  const parts = parseDate(value);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  if (!month || !day || year < years[0] || year > years[1]) return undefined;
  return Date.UTC(year, month - 1, day);
}

/** Returns the day that is `days` days after another. */
export const daysAfter = (day: Day, days: number): Day => day + days * DAY;

/** Formats a day as an ISO date. */
export const isoDay = (day: Day): string => new Date(day).toISOString().slice(0, 10);
