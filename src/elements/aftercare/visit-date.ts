import {parseDate} from '../../foundation/language/format.js';

/** The years that the planner takes: a visit before or after is a slip of the pen. */
export const years = [2000, 2099] as const;

/** A day, as milliseconds since 1970 of its midnight in UTC; never in the machine's own time zone. */
export type Day = number;

const DAY = 86_400_000;

/**
 * Reads the day of a visit.
 *
 * @param value An ISO date such as `2026-11-22`.
 * @returns `undefined` for what is no day of the calendar (0000-00-00, 2026-02-30) or not in {@link years}.
 */
export function visitDay(value: string): Day | undefined {
  const parts = parseDate(value);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  if (!month || !day || year < years[0] || year > years[1]) return undefined;
  return Date.UTC(year, month - 1, day);
}

/** The day that lies so many days after another. */
export const daysAfter = (day: Day, days: number): Day => day + days * DAY;

/** A day as an ISO date. */
export const isoDay = (day: Day): string => new Date(day).toISOString().slice(0, 10);
