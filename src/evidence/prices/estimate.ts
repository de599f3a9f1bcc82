import {type Area, areas} from '../../foundation/config/areas.js';
import type {AreaPrice, PriceRange, Prices} from '../../foundation/config/schema.js';

/** A reader's choice. Missing values mean the first option. */
export interface Choice {
  readonly area?: Area;
  /** Number of visits. */
  readonly visits?: number;
  /** True to treat a scar in addition to the area. */
  readonly scar?: boolean;
  /** True to repair old work. */
  readonly repair?: boolean;
  /** Number of years over which later touch-ups are counted; 0 counts none. */
  readonly years?: number;
}

/** One part of an estimate; `count` is how many times it is counted, at least and at most. */
export interface Item extends PriceRange {
  readonly what: 'course' | 'visits' | 'scar' | 'repair' | 'touchUps';
  readonly count: readonly [low: number, high: number];
}

/** An estimate: its parts and their sum. It has no `high` if one of its parts has none. */
export interface Estimate extends PriceRange {
  readonly items: readonly Item[];
}

/** Visits included in a price if the clinic does not say; most people need three (Cleveland Clinic). */
const USUAL_VISITS = 3;
/** Most extra visits that can be chosen. */
const MAX_EXTRA_VISITS = 5;
/** Most years over which costs can be counted. */
export const MAX_YEARS = 20;
/**
 * Years between touch-ups if nobody says: from the interval that smpaesthetics.co.uk advises to the longest that skulltec
 * says SMP lasts. Some sources give less (18 months), some more (ten years).
 */
export const TOUCH_UP_INTERVAL: PriceRange & {readonly high: number} = {low: 3, high: 8};

/** Returns the number of visits included in the price of an area. */
export const includedVisits = ({visits = USUAL_VISITS}: AreaPrice): number => visits;

/** Returns the numbers of visits that can be chosen for an area; only one number if extra visits have no price. */
export const visitOptions = (price: AreaPrice): number[] =>
  Array.from({length: price.extraVisit ? MAX_EXTRA_VISITS + 1 : 1}, (_, more) => includedVisits(price) + more);

/** Returns the price of the chosen area; the first price if no area is chosen or the area is not offered. */
export const priceOfArea = (areas: readonly AreaPrice[] | undefined, area: Area | undefined): AreaPrice | undefined =>
  areas?.find((price) => price.area === area) ?? areas?.[0];

/** Counts the touch-ups due in some years: at least (longest interval) and at most (shortest interval). */
export const countTouchUps = (
  years: number,
  every: {readonly low: number; readonly high: number} = TOUCH_UP_INTERVAL,
): [low: number, high: number] => [Math.floor(years / every.high), Math.floor(years / every.low)];

const whole = (value: number | undefined, least: number, most: number): number =>
  value !== undefined && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least;

/** Completes a choice, and drops whatever these prices do not offer. */
export function normalizeChoice(choice: Choice, prices: Prices): Required<Choice> | undefined {
  const price = priceOfArea(prices.areas, choice.area);
  if (!price) return undefined;
  const numbers = visitOptions(price);
  return {
    area: price.area,
    visits: whole(choice.visits, includedVisits(price), numbers.at(-1) ?? includedVisits(price)),
    scar: Boolean(choice.scar && prices.scar && price.area !== 'scar'),
    repair: Boolean(choice.repair && prices.repair),
    years: prices.touchUp ? whole(choice.years, 0, MAX_YEARS) : 0,
  };
}

// Sums use whole thousandths to avoid rounding errors. No currency has smaller units.
const PARTS = 1000;
const times = (amount: number, count: number): number => Math.round(amount * PARTS) * count;

/** Sums the cost of items. */
export function sumItems(items: readonly Omit<Item, 'what'>[]): PriceRange {
  const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0) / PARTS;
  const low = total(items.map((item) => times(item.low, item.count[0])));
  const isOpen = items.some(({high}) => high === undefined);
  return isOpen ? {low} : {low, high: total(items.map((item) => times(item.high ?? 0, item.count[1])))};
}

/**
 * Estimates the cost of a choice from the clinic's own prices.
 *
 * @param choice Result of {@link normalizeChoice}.
 */
export function estimate(choice: Required<Choice>, prices: Prices): Estimate {
  const price = priceOfArea(prices.areas, choice.area);
  const items: Item[] = [];
  const add = (what: Item['what'], range: PriceRange | undefined, [low, high]: readonly [number, number]) => {
    if (range && high > 0) items.push({what, low: range.low, high: range.high, count: [low, high]});
  };
  const once = [1, 1] as const;
  if (price) {
    const more = choice.visits - includedVisits(price);
    add('course', price, once);
    add('visits', price.extraVisit, [more, more]);
  }
  if (choice.scar) add('scar', prices.scar, once);
  if (choice.repair) add('repair', prices.repair, once);
  add('touchUps', prices.touchUp, countTouchUps(choice.years, prices.touchUp?.every));
  return {items, ...sumItems(items)};
}

/** Serializes a choice as a text that a browser saves for a form. */
export const serializeChoice = ({area, visits, scar, repair, years}: Choice): string =>
  new URLSearchParams(
    Object.entries({area, visits, scar, repair, years}).flatMap(([key, value]) =>
      value ? [[key, value === true ? 'yes' : String(value)]] : [],
    ),
  ).toString();

/** Parses a text from {@link serializeChoice}; from any other text it reads what it can. */
export function parseChoice(kept: string): Choice {
  const given = new URLSearchParams(kept);
  const number = (key: string) => (given.has(key) ? Number(given.get(key)) : undefined);
  return {
    area: areas.find((area) => area === given.get('area')),
    visits: number('visits'),
    scar: given.has('scar'),
    repair: given.has('repair'),
    years: number('years'),
  };
}
