import {beautyPortal, bernstein, hairClinic14, smpHair} from '../../evidence/bibliography.js';
import {colorDays, liuFirst, liuSecond, liuThird} from '../../evidence/figures.js';
import type {Source} from '../../evidence/source.js';

/** A range in days. */
export type Days = readonly [from: number, to: number];

/** Time between two visits according to a source; `next` if the time before the third visit differs. */
export interface Gap {
  readonly source: Source;
  readonly days: Days;
  readonly next?: Days;
}

/** Gaps between visits, as sources give them. */
export const gaps: readonly Gap[] = [
  {source: bernstein, days: [14, 28]},
  {source: smpHair, days: [10, 30]},
  {source: hairClinic14, days: [10, 10], next: [28, 28]},
  {source: beautyPortal, days: [7, 28]},
];

/** Time until the final look, in days after the last visit. */
export const finalLookDays: Days = [colorDays.low, colorDays.high];

/** Share of the dots that one study planned before the first visit and after each of three, 0 to 1 (Liu 2025). */
export const density = [0, liuFirst.low, liuSecond.low, liuThird.low] as const;

const plus = ([a, b]: Days, [c, d]: Days): Days => [a + c, b + d];
const none: Days = [0, 0];

/** Returns the range from the earliest start to the latest end. */
export const widest = (all: readonly Days[]): Days => [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];

/**
 * Returns when a visit takes place, in days after the first: from the earliest day that a source's own gaps give to the
 * latest.
 *
 * @param visit 1, 2 or 3; 4 is the final look after three visits.
 */
export function dayOf(visit: 1 | 2 | 3 | 4, sources: readonly Gap[] = gaps): Days {
  if (visit === 1) return none;
  const second = sources.map(({days}) => days);
  if (visit === 2) return widest(second);
  const third = widest(sources.map(({days, next = days}) => plus(days, next)));
  return visit === 3 ? third : plus(third, finalLookDays);
}

/** Converts days to whole weeks. */
export const inWeeks = ([from, to]: Days): Days => [Math.round(from / 7), Math.round(to / 7)];
