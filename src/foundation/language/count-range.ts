import {preformattedText} from './format.js';

// Only parts that are fetched later count: this is not in the file that every reader loads.
const made = new Map<string, Intl.NumberFormat>();

/**
 * A count, or the range of one, as a reader of this language writes it: "1–3".
 *
 * @param language A BCP 47 tag.
 */
export function countRange(language: string, low: number, high = low): string {
  // Below a thousand nothing parts the digits.
  if (low === high && low < 1000 && preformattedText(language, '10') === '10') return String(low);
  let format = made.get(language);
  if (!format) made.set(language, (format = new Intl.NumberFormat(language)));
  return low === high ? format.format(low) : format.formatRange(low, high);
}
