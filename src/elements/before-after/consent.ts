import {isUnset} from '../../foundation/guards/unset.js';
import {parseDate} from '../../foundation/language/format.js';
import {toText} from '../../foundation/rendering/to-text.js';

/** Result of a consent check: pictures of a person may be shown, or why not. */
export type Consent = 'yes' | 'ended' | 'unreadable';

/**
 * Checks if a person's permission to show pictures is still valid. It fails closed: an invalid date hides the pictures, and
 * so does a month or a year alone, since it names no last day.
 *
 * @param until Last day on which they may be shown, as an ISO date. Nothing, or '', sets no end.
 * @param today Today, as an ISO date.
 */
export function mayShow(until: unknown, today: string): Consent {
  if (isUnset(until)) return 'yes';
  const day = toText(until);
  if (!parseDate(day)?.[2]) return 'unreadable';
  return today <= day ? 'yes' : 'ended';
}
