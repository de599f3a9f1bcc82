import {preformattedText} from './format.js';

// Not in format.ts: only lazy modules need it, and every reader loads that file.
const made = new Map<string, Intl.NumberFormat>();

/**
 * Formats a count or a range of counts: "1–3".
 *
 * @param language A BCP 47 tag.
 * @param low Lower end.
 * @param high Upper end. Default: `low`.
 */
export function countRange(language: string, low: number, high = low): string {
  // Below 1,000 there is no separator.
  if (low === high && low < 1000 && preformattedText(language, '10') === '10') return String(low);
  let format = made.get(language);
  if (!format) made.set(language, (format = new Intl.NumberFormat(language)));
  return low === high ? format.format(low) : format.formatRange(low, high);
}
