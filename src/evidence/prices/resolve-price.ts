import {type DateParts, DATE_EXPECTED, parseDate} from '../../foundation/language/format.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {type Period, type Quote, type RegionPrices, periods, researchedPrices} from './researched-prices.js';

/** A page's settings for a price, from attributes or properties. */
export interface PriceInput {
  low?: unknown;
  high?: unknown;
  currency?: unknown;
  priceAsOf?: unknown;
  per?: unknown;
  region?: unknown;
}

/** An attribute with an invalid value, that value, and a description of valid values. */
export type Problem = readonly [attribute: string, value: unknown, expected: string];

/** A price range in units of the currency. With an open end, only `low` or only `high` is set. */
export interface Range {
  readonly low?: number;
  readonly high?: number;
}

/** Price to show: the page's own, a researched one, or none. Never one that nobody named. */
export type Price = {readonly per: Period; readonly region: string | undefined} & (
  | ({readonly kind: 'own'; readonly currency: string; readonly asOf: DateParts | undefined} & Range)
  | ({
      readonly kind: 'researched';
      readonly currency: string;
      readonly quotes: readonly Quote[];
      readonly prices: RegionPrices;
    } & Required<Range>)
  | {readonly kind: 'none'}
);

// Frameworks clear an attribute by making it empty.
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');

/**
 * Parses an amount of money.
 *
 * @param value A number, or plain digits with an optional decimal point.
 * @returns `undefined` for anything else: signs, separators, exponents, non-ASCII digits, 10,000,000 and more.
 */
export function parseAmount(value: unknown): number | undefined {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value))) return undefined;
  const amount = Number(value);
  return amount >= 0 && amount < 1e7 ? amount : undefined;
}

/** Parses the country in a `region` attribute or a language tag. Returns an upper-case ISO 3166 code; `UK` becomes `GB`. */
export function parseRegion(value: unknown): string | undefined {
  const code = toText(value).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? (code === 'UK' ? 'GB' : code) : undefined;
}

/** Returns the country of a language tag, such as `GB` for `en-GB`; a bare `en` has none. */
export const regionOf = (language: string): string | undefined => parseRegion(/-([a-z]{2})(-|$)/i.exec(language)?.[1]);

/**
 * Returns the country whose prices are shown: the page's `region`, else the region of its language.
 *
 * @param given Region that the page sets.
 * @param language The page's language tag.
 * @param report Called for a region that is not a country code.
 */
export function resolveRegion(given: unknown, language: string, report: (...problem: Problem) => void): string | undefined {
  const found = parseRegion(given);
  if (isGiven(given) && !found) report('region', given, 'a code such as US');
  return found ?? regionOf(language);
}

/** Returns the lowest and the highest amount of some quotes. */
export function quotedRange(quotes: readonly Quote[]): Required<Range> {
  const amounts = quotes.flatMap(([, low, high]) => [low, high ?? low]);
  return {low: Math.min(...amounts), high: Math.max(...amounts)};
}

/** Returns the share of quotes that cover an amount, 0 to 1. */
export const shareOfQuotes = (quotes: readonly Quote[], amount: number): number =>
  quotes.filter(([, low, high]) => low <= amount && amount <= (high ?? low)).length / quotes.length;

/**
 * Returns the price that attributes give, else the researched one; `SmpCostRange` puts configured prices between them. An
 * invalid value never reaches a reader: it is reported, and the default applies.
 *
 * @param input Settings of the page.
 * @param language The page's language tag; its region is used if `region` gives none.
 * @param currencies Valid currency codes.
 */
export function resolvePrice(input: PriceInput, language: string, currencies: readonly string[]): {price: Price; problems: Problem[]} {
  const problems: Problem[] = [];
  const report = (...problem: Problem) => void problems.push(problem);

  let per: Period = 'course';
  if (isGiven(input.per)) {
    const found = periods.find((period) => period === input.per);
    if (found) per = found;
    else report('per', input.per, 'course or session');
  }

  const region = resolveRegion(input.region, language, report);
  const known = region && Object.hasOwn(researchedPrices, region) ? researchedPrices[region] : undefined;

  const own = ownRange(input, report);
  if (own) {
    const end = isGiven(input.low) ? 'low' : 'high';
    const currency = isGiven(input.currency) ? toText(input.currency).toUpperCase() : known?.currency;
    if (currency && currencies.includes(currency)) {
      const asOf = parseDate(toText(input.priceAsOf));
      if (!isGiven(input.priceAsOf)) report(end, input[end], 'with price-as-of, the date of the price');
      else if (!asOf) report('price-as-of', input.priceAsOf, DATE_EXPECTED);
      return {price: {kind: 'own', per, region, currency, asOf, ...own}, problems};
    }
    if (isGiven(input.currency)) report('currency', input.currency, 'a code such as USD');
    else report(end, input[end], 'with currency, a code such as USD');
  }

  const quotes = known?.[per];
  if (!known || !quotes) return {price: {kind: 'none', per, region}, problems};
  return {price: {kind: 'researched', per, region, currency: known.currency, quotes, prices: known, ...quotedRange(quotes)}, problems};
}

function ownRange({low, high}: PriceInput, report: (...problem: Problem) => void): Range | undefined {
  const range: {low?: number; high?: number} = {};
  for (const [end, value] of Object.entries({low, high}) as ['low' | 'high', unknown][]) {
    if (!isGiven(value)) continue;
    const amount = parseAmount(value);
    if (amount === undefined) {
      report(end, value, '0 to 9999999');
      return undefined;
    }
    range[end] = amount;
  }
  if (range.low !== undefined && range.high !== undefined && range.low > range.high) {
    report('low', low, 'no more than high');
    return undefined;
  }
  return range.low === undefined && range.high === undefined ? undefined : range;
}
