import {parseDate} from '../../foundation/language/format.js';
import {toText} from '../../foundation/rendering/to-text.js';

/** Whether pictures of a person may be shown, or why not. */
export type Consent = 'yes' | 'ended' | 'unreadable';

/**
 * Whether a person's permission to show pictures still holds. What is no day of the calendar fails closed, and so does a
 * month or a year: it names no last day.
 *
 * @param until The last day on which they may be shown, as an ISO date. Nothing, or '', sets no end.
 * @param today Today, as an ISO date.
 */
export function mayShow(until: unknown, today: string): Consent {
  if ((until ?? '') === '') return 'yes';
  const day = toText(until).trim();
  if (!parseDate(day)?.[2]) return 'unreadable';
  return today <= day ? 'yes' : 'ended';
}
