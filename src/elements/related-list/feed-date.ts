import {parseDate} from '../../foundation/language/format.js';

// English, then Spanish where it differs. The last one counts: "mar" in a Spanish February is a Tuesday.
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec ene feb X abr X X X ago X X X dic'.split(' ');

/**
 * Reads the day from a date of RFC 822 or ISO 8601, or as blogs write it: "22nd of November, 2026". It is the day that the
 * author wrote: time and zone do not change it, so it is the one that the blog shows.
 *
 * @param value Any text.
 * @returns A date as `parseDate` takes it; '' without a day that exists.
 */
export function readDay(value: string): string {
  const text = value.slice(0, 99).toLowerCase();
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const month = MONTHS.findLastIndex((name) => text.includes(name));
  // The year may stand last, after the time.
  const year = numbers.find((number) => number > 999) ?? Number(numbers[1]) + (Number(numbers[1]) < 50 ? 2000 : 1900);
  const parts = month < 0 ? numbers.slice(0, 3) : [year, (month % 12) + 1, numbers.find((number) => number < 32)];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parseDate(day) && !/\s[3-9]\d:/.test(text) ? day : '';
}
