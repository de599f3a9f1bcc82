import ICAL from 'ical.js';

/** One entry of a calendar: whole days, the last included, free of any time zone. */
export interface Entry {
  /** Unique in the world, and the same each time that it is made. */
  readonly uid: string;
  /** The first day, as an ISO date. */
  readonly start: string;
  /** The last day, as an ISO date. */
  readonly end: string;
  readonly title: string;
  readonly text: string;
}

// The library's own limit of 75 bytes leaves out the space at the beginning of a folded line.
const FOLD = 74;

const oneKindOfBreak = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * An iCalendar file (RFC 5545), as Apple's, Google's and Microsoft's calendars read it.
 *
 * @param entries At least one.
 * @param stamp When the file is made, in UTC, for instance `2026-11-22T10:00:00Z`.
 */
export function calendar(entries: readonly Entry[], stamp: string): string {
  ICAL.foldLength = FOLD;
  const whole = new ICAL.Component('vcalendar');
  whole.addPropertyWithValue('version', '2.0');
  whole.addPropertyWithValue('prodid', '-//smp-elements//aftercare//EN');
  for (const {uid, start, end, title, text} of entries) {
    const entry = new ICAL.Component('vevent');
    // The day after the last: an end is not part of its event.
    const after = ICAL.Time.fromDateString(end);
    after.adjust(1, 0, 0, 0);
    entry.addPropertyWithValue('uid', uid);
    entry.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp));
    entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
    entry.addPropertyWithValue('dtend', after);
    entry.addPropertyWithValue('summary', oneKindOfBreak(title));
    entry.addPropertyWithValue('description', oneKindOfBreak(text));
    // Nobody is busy because of it.
    entry.addPropertyWithValue('transp', 'TRANSPARENT');
    whole.addSubcomponent(entry);
  }
  return `${whole.toString()}\r\n`;
}

/**
 * Hands a calendar file to the browser, to be saved.
 *
 * @param entries At least one.
 * @param name The file's name.
 */
export function save(entries: readonly Entry[], name: string): void {
  const text = calendar(entries, `${new Date().toISOString().slice(0, 19)}Z`);
  const href = URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
