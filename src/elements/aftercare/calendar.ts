import ICAL from 'ical.js';
import {download} from '../../foundation/dom/download.js';

/** One entry of a calendar: whole days, including the last, without a time zone. */
export interface Entry {
  /** Globally unique id; the same each time that the entry is created. */
  readonly uid: string;
  /** The first day, as an ISO date. */
  readonly start: string;
  /** The last day, as an ISO date. */
  readonly end: string;
  readonly title: string;
  readonly text: string;
}

// ical.js would fold at 75 bytes, but it does not count the space at the start of a folded line.
const FOLD = 74;

const oneKindOfBreak = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * Creates an iCalendar file (RFC 5545) that Apple's, Google's and Microsoft's calendars can read.
 *
 * @param entries At least one.
 * @param stamp Time of creation in UTC, for example `2026-11-22T10:00:00Z`.
 */
export function calendar(entries: readonly Entry[], stamp: string): string {
  ICAL.foldLength = FOLD;
  const whole = new ICAL.Component('vcalendar');
  whole.addPropertyWithValue('version', '2.0');
  whole.addPropertyWithValue('prodid', '-//smp-elements//aftercare//EN');
  for (const {uid, start, end, title, text} of entries) {
    const entry = new ICAL.Component('vevent');
    // The day after the last: DTEND is exclusive.
    const after = ICAL.Time.fromDateString(end);
    after.adjust(1, 0, 0, 0);
    entry.addPropertyWithValue('uid', uid);
    entry.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp));
    entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
    entry.addPropertyWithValue('dtend', after);
    entry.addPropertyWithValue('summary', oneKindOfBreak(title));
    entry.addPropertyWithValue('description', oneKindOfBreak(text));
    // The entry does not block time.
    entry.addPropertyWithValue('transp', 'TRANSPARENT');
    whole.addSubcomponent(entry);
  }
  return `${whole.toString()}\r\n`;
}

/**
 * Offers a calendar file as a download.
 *
 * @param entries At least one.
 * @param name Name of the file.
 */
export function save(entries: readonly Entry[], name: string): void {
  download(calendar(entries, `${new Date().toISOString().slice(0, 19)}Z`), 'text/calendar', name);
}
