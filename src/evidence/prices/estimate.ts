import {type Area, areas} from '../../foundation/config/areas.js';
import type {AreaPrice, PriceRange, Prices} from '../../foundation/config/schema.js';

/** What a reader has chosen; what is missing stands at its first value. */
export interface Choice {
  readonly area?: Area;
  /** How many visits. */
  readonly visits?: number;
  /** A scar on top of the area. */
  readonly scar?: boolean;
  /** Old work to repair. */
  readonly repair?: boolean;
  /** For how many years later touch-ups are counted; 0 counts none. */
  readonly years?: number;
}

/** One part of an estimate; `count` is how often it is counted, from and to. */
export interface Item extends PriceRange {
  readonly what: 'course' | 'visits' | 'scar' | 'repair' | 'touchUps';
  readonly count: readonly [low: number, high: number];
}

/** An estimate: its parts and their sum. Without `high` it has no upper end, since one of its parts has none. */
export interface Estimate extends PriceRange {
  readonly items: readonly Item[];
}

/** How many visits a price holds where a clinic does not say; most people need three (Cleveland Clinic). */
const USUAL_VISITS = 3;
/** How many visits more can be chosen. */
const MAX_EXTRA_VISITS = 5;
/** For how many years costs can be counted. */
export const MAX_YEARS = 20;
/**
 * How many years lie between touch-ups where nobody says: from what smpaesthetics.co.uk advises to the longest that
 * skulltec says SMP lasts. Some name less (18 months), some more (ten years).
 */
export const TOUCH_UP_INTERVAL: PriceRange & {readonly high: number} = {low: 3, high: 8};

/** How many visits the price of an area holds. */
export const includedVisits = ({visits = USUAL_VISITS}: AreaPrice): number => visits;

/** The numbers of visits that can be chosen for an area: one where further visits have no price. */
export const visitOptions = (price: AreaPrice): number[] =>
  Array.from({length: price.extraVisit ? MAX_EXTRA_VISITS + 1 : 1}, (_, more) => includedVisits(price) + more);

/** The price of the chosen area; the first where none is chosen, or one that is not offered. */
export const priceOfArea = (areas: readonly AreaPrice[] | undefined, area: Area | undefined): AreaPrice | undefined =>
  areas?.find((price) => price.area === area) ?? areas?.[0];

/** How often a touch-up falls due in some years: at least, if they are far apart, and at most. */
export const countTouchUps = (
  years: number,
  every: {readonly low: number; readonly high: number} = TOUCH_UP_INTERVAL,
): [low: number, high: number] => [Math.floor(years / every.high), Math.floor(years / every.low)];

const whole = (value: number | undefined, least: number, most: number): number =>
  value !== undefined && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least;

/** A choice with nothing missing, and nothing that these prices do not offer. */
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

// Thousandths: whole numbers, so that nothing is lost in a sum; no currency has smaller parts.
const PARTS = 1000;
const times = (amount: number, count: number): number => Math.round(amount * PARTS) * count;

/** What some items cost together. */
export function sumItems(items: readonly Omit<Item, 'what'>[]): PriceRange {
  const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0) / PARTS;
  const low = total(items.map((item) => times(item.low, item.count[0])));
  const isOpen = items.some(({high}) => high === undefined);
  return isOpen ? {low} : {low, high: total(items.map((item) => times(item.high ?? 0, item.count[1])))};
}

/**
 * What a choice costs, by the clinic's own prices.
 *
 * @param choice From {@link normalizeChoice}.
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

/** A choice as a text that a browser keeps for a form. */
export const serializeChoice = ({area, visits, scar, repair, years}: Choice): string =>
  new URLSearchParams(
    Object.entries({area, visits, scar, repair, years}).flatMap(([key, value]) =>
      value ? [[key, value === true ? 'yes' : String(value)]] : [],
    ),
  ).toString();

/** What {@link serializeChoice} kept; anything else gives what can be read of it. */
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
