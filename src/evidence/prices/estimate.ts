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
const VISITS = 3;
/** How many visits more can be chosen. */
const MORE = 5;
/** For how many years costs can be counted. */
export const YEARS = 20;
/**
 * How many years lie between touch-ups where nobody says: from what smpaesthetics.co.uk advises to the longest that
 * skulltec says SMP lasts. Some name less (18 months), some more (ten years).
 */
export const EVERY: PriceRange & {readonly high: number} = {low: 3, high: 8};

/** How many visits the price of an area holds. */
export const held = ({visits = VISITS}: AreaPrice): number => visits;

/** The numbers of visits that can be chosen for an area: one where further visits have no price. */
export const visitsOf = (price: AreaPrice): number[] =>
  Array.from({length: price.extraVisit ? MORE + 1 : 1}, (_, more) => held(price) + more);

/** The price of the chosen area; the first where none is chosen, or one that is not offered. */
export const areaOf = (areas: readonly AreaPrice[] | undefined, area: Area | undefined): AreaPrice | undefined =>
  areas?.find((price) => price.area === area) ?? areas?.[0];

/** How often a touch-up falls due in some years: at least, if they are far apart, and at most. */
export const touchUpsIn = (years: number, every: {readonly low: number; readonly high: number} = EVERY): [low: number, high: number] => [
  Math.floor(years / every.high),
  Math.floor(years / every.low),
];

const whole = (value: number | undefined, least: number, most: number): number =>
  value !== undefined && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least;

/** A choice with nothing missing, and nothing that these prices do not offer. */
export function settled(choice: Choice, prices: Prices): Required<Choice> | undefined {
  const price = areaOf(prices.areas, choice.area);
  if (!price) return undefined;
  const numbers = visitsOf(price);
  return {
    area: price.area,
    visits: whole(choice.visits, held(price), numbers.at(-1) ?? held(price)),
    scar: Boolean(choice.scar && prices.scar && price.area !== 'scar'),
    repair: Boolean(choice.repair && prices.repair),
    years: prices.touchUp ? whole(choice.years, 0, YEARS) : 0,
  };
}

// Thousandths: whole numbers, so that nothing is lost in a sum; no currency has smaller parts.
const PARTS = 1000;
const times = (amount: number, count: number): number => Math.round(amount * PARTS) * count;

/** What some items cost together. */
export function sum(items: readonly Omit<Item, 'what'>[]): PriceRange {
  const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0) / PARTS;
  const low = total(items.map((item) => times(item.low, item.count[0])));
  const isOpen = items.some(({high}) => high === undefined);
  return isOpen ? {low} : {low, high: total(items.map((item) => times(item.high ?? 0, item.count[1])))};
}

/**
 * What a choice costs, by the clinic's own prices.
 *
 * @param choice From {@link settled}.
 */
export function estimate(choice: Required<Choice>, prices: Prices): Estimate {
  const price = areaOf(prices.areas, choice.area);
  const items: Item[] = [];
  const add = (what: Item['what'], range: PriceRange | undefined, [low, high]: readonly [number, number]) => {
    if (range && high > 0) items.push({what, low: range.low, high: range.high, count: [low, high]});
  };
  const once = [1, 1] as const;
  if (price) {
    const more = choice.visits - held(price);
    add('course', price, once);
    add('visits', price.extraVisit, [more, more]);
  }
  if (choice.scar) add('scar', prices.scar, once);
  if (choice.repair) add('repair', prices.repair, once);
  add('touchUps', prices.touchUp, touchUpsIn(choice.years, prices.touchUp?.every));
  return {items, ...sum(items)};
}

/** A choice as a text that a browser keeps for a form. */
export const keep = ({area, visits, scar, repair, years}: Choice): string =>
  new URLSearchParams(
    Object.entries({area, visits, scar, repair, years}).flatMap(([key, value]) =>
      value ? [[key, value === true ? 'yes' : String(value)]] : [],
    ),
  ).toString();

/** What {@link keep} kept; anything else gives what can be read of it. */
export function recalled(kept: string): Choice {
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
