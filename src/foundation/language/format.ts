import type {Words} from '../../locales/words.js';

// The first formatter of a kind costs tens of milliseconds on an old phone; each is made once, when first asked for.
type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames;
const made = new Map<string, Formatter>();

function cached<T extends Formatter>(key: string, make: () => T): T {
  let format = made.get(key) as T | undefined;
  if (!format) made.set(key, (format = make()));
  return format;
}

// By language tag. A page of the library's own texts needs no formatter at all.
const preformatted = new Map<string, Readonly<Record<string, string>>>();

/**
 * Registers texts that `Intl` wrote when the translations were generated.
 *
 * @param words Of one language. The keys of `preformatted` say what is written: `2026-11-22`, `week1-4`, `%0.3`, `region US`,
 *   `currency USD`; a currency is the range of 1,234 to 56,789, which shows how all amounts are written; `10` shows the digits.
 */
export function primeFormats({tags, preformatted: texts}: Pick<Words, 'tags' | 'preformatted'>): void {
  for (const tag of tags) preformatted.set(tag, texts);
}

/**
 * Looks up a preformatted text; `undefined` where there is none.
 *
 * @param tag A BCP 47 tag. Other regions than a language's own write otherwise, and have none.
 * @param what A key; see {@link primeFormats}.
 */
export const preformattedText = (tag: string, what: string): string | undefined => preformatted.get(tag)?.[what];

const preformattedOr = (tag: string, what: string, write: () => string): string => preformattedText(tag, what) ?? write();

// One example, "$1,234 – $56,789", shows the text before, between and after two amounts, and their separators.
const EXAMPLE = /^(\D*)1(\D?)234(\D+)56(\D?)789(\D*)$/;

// Formats whole amounts after the example of their language and currency; `undefined` if there is none.
function wholeMoney(language: string, currency: string, low: number, high: number): string | undefined {
  const example = Number.isSafeInteger(low) && Number.isSafeInteger(high) ? EXAMPLE.exec(preformattedText(language, currency) ?? '') : null;
  if (!example || low < 0 || high < low) return undefined;
  const [, before = '', small = '', between = '', large = '', after = ''] = example;
  const digits = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, n < 10_000 ? small : large);
  return before + digits(low) + (low === high ? '' : between + digits(high)) + after;
}

// Cached: Intl takes most of the time of a table of amounts, and a slider formats the same ones at each step.
const amounts = new Map<string, string>();

function moneyByIntl(language: string, currency: string, low: number, high: number): string {
  const key = `${language} ${currency} ${low} ${high}`;
  let text = amounts.get(key);
  if (text === undefined) {
    const format = cached(
      language + currency,
      () => new Intl.NumberFormat(language, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}),
    );
    // For two amounts that look alike, formatRange() would write "about".
    text = format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
    // A server formats the amounts of many sites.
    if (amounts.size >= 500) amounts.clear();
    amounts.set(key, text);
  }
  return text;
}

/**
 * Formats an amount of money or a range of amounts, with cents only if there are some: "$1,200 – $6,000".
 *
 * @param language A well-formed BCP 47 tag.
 * @param currency An ISO 4217 code.
 * @param low Lower end, in units of the currency.
 * @param high Upper end. Default: `low`.
 */
export const money = (language: string, currency: string, low: number, high = low): string =>
  wholeMoney(language, currency, low, high) ?? moneyByIntl(language, currency, low, high);

/**
 * Formats a duration or a range of durations: "1–4 weeks".
 *
 * @param language A BCP 47 tag.
 * @param unit Unit of both ends.
 * @param low Lower end.
 * @param high Upper end; the same as `low` for a single duration.
 */
export const duration = (language: string, unit: TimeUnit, low: number, high: number): string =>
  quantity(language, unit, 'long', low, high);

/** A unit of time that texts and prices name. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

function quantity(language: string, unit: string, unitDisplay: 'short' | 'long', low: number, high: number): string {
  return preformattedOr(language, `${unit}${low}-${high}`, () => {
    const format = cached(language + unit, () => new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay}));
    return low === high ? format.format(low) : format.formatRange(low, high);
  });
}

/**
 * Formats a temperature: "38°C".
 *
 * @param language A BCP 47 tag.
 * @param unit `celsius` or `fahrenheit`.
 * @param degrees In that unit.
 */
export const temperature = (language: string, unit: 'celsius' | 'fahrenheit', degrees: number): string =>
  quantity(language, unit, 'short', degrees, degrees);

/**
 * Formats a number or a range of numbers: "8.7".
 *
 * @param language A BCP 47 tag.
 * @param low Lower end.
 * @param high Upper end; the same as `low` for a single number.
 */
export const decimal = (language: string, low: number, high: number): string =>
  preformattedOr(language, `#${low}-${high}`, () => {
    const format = cached(`${language} #`, () => new Intl.NumberFormat(language, {style: 'decimal'}));
    return low === high ? format.format(low) : format.formatRange(low, high);
  });

/**
 * Formats a length in millimetres or a range of lengths: "0.5–2 mm".
 *
 * @param language A BCP 47 tag.
 * @param low Lower end, in millimetres.
 * @param high Upper end, in millimetres; the same as `low` for a single length.
 */
export const millimetres = (language: string, low: number, high: number): string => quantity(language, 'millimeter', 'short', low, high);

/**
 * Formats a share as a percentage: "30%".
 *
 * @param language A BCP 47 tag.
 * @param share 0 to 1.
 */
export const percent = (language: string, share: number): string =>
  preformattedOr(language, `%${share}`, () =>
    cached(`${language} %`, () => new Intl.NumberFormat(language, {style: 'percent'})).format(share),
  );

/**
 * Returns the name of a country, or its code if the name is unknown.
 *
 * @param language A BCP 47 tag.
 * @param region An ISO 3166 code.
 */
export function country(language: string, region: string): string {
  return preformattedOr(
    language,
    `region ${region}`,
    () => cached(`${language} region`, () => new Intl.DisplayNames(language, {type: 'region'})).of(region) ?? region,
  );
}

/**
 * Formats a day or a range of days.
 *
 * @param language A BCP 47 tag.
 * @param from First day: its midnight in UTC, in milliseconds since 1970.
 * @param to Last day, likewise.
 */
export const dateRange = (language: string, from: number, to: number): string =>
  cached(`${language} range`, () => new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'})).formatRange(from, to);

/** Expected value of a date attribute, for warnings. */
export const DATE_EXPECTED = 'a date such as 2026-11-22';

/** Parts of a date. Month and day are optional, as in the attribute. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * Parses `2026`, `2026-11` or `2026-11-22`.
 *
 * @param value Text of the date.
 * @returns `undefined` for anything else and for days that do not exist.
 */
export function parseDate(value: string): DateParts | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim());
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  if (date.getUTCMonth() + 1 !== (month ?? 1) || date.getUTCDate() !== (day ?? 1)) return undefined;
  return [year, month, day];
}

/**
 * Formats a date, as exact as it was given and the same in every time zone.
 *
 * @param language A BCP 47 tag.
 * @param parts Parts of the date.
 */
export function longDate(language: string, parts: DateParts): string {
  return preformattedOr(language, parts.filter(Boolean).join('-'), () => {
    const [year, month, day] = parts;
    const date = new Date(0);
    date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
    const options: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric'};
    if (month) options.month = 'long';
    if (day) options.day = 'numeric';
    return cached(`${language} ${month ? 'm' : ''}${day ? 'd' : ''}`, () => new Intl.DateTimeFormat(language, options)).format(date);
  });
}
