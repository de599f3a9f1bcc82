import {type Item, sumItems, countTouchUps} from '../../evidence/prices/estimate.js';
import type {Cost, Ends} from './options.js';

/** Returns the total cost of an option after some years. */
export function costAfter({once, yearly, touchUp, every}: Cost, years: number): Ends {
  const part = (ends: Ends | undefined, count: Item['count']) => (ends ? [{...ends, count}] : []);
  const {low, high = low} = sumItems([
    ...part(once, [1, 1]),
    ...part(yearly, [years, years]),
    ...part(touchUp, countTouchUps(years, every)),
  ]);
  return {low, high};
}

/** Returns the total cost of an option at the start and after each year. */
export const costSeries = (cost: Cost, years: number): Ends[] => Array.from({length: years + 1}, (_, year) => costAfter(cost, year));

/** Comparison of one option with another over some years. */
export interface Crossing {
  /** Year from which it costs less in all following years, whatever the prices; 0 is the start. */
  readonly does: number | undefined;
  /** Years in which it may cost less or as much: none, all, or some. */
  readonly may: 'never' | 'always' | 'sometimes';
  /** Year from which it may cost less or as much in all following years, but in none before. */
  readonly from: number | undefined;
}

/** Finds when the first of two series starts to cost less than the second. */
export function findCrossing(one: readonly Ends[], other: readonly Ends[]): Crossing {
  const after = (found: number) => (found < one.length ? found : undefined);
  const does = after(one.findLastIndex(({high}, year) => high >= (other[year]?.low ?? 0)) + 1);
  const mays = one.map(({low}, year) => low <= (other[year]?.high ?? 0));
  const since = mays.lastIndexOf(false) + 1;
  const isSteady = !mays.slice(0, since).includes(true);
  return {
    does,
    may: !mays.includes(true) ? 'never' : mays.includes(false) ? 'sometimes' : 'always',
    from: isSteady ? after(since) : undefined,
  };
}

/** Returns true if the first of two series costs less in some year, whatever the prices. */
export const isEverLess = (one: readonly Ends[], other: readonly Ends[]): boolean =>
  one.some(({high}, year) => high < (other[year]?.low ?? 0));
