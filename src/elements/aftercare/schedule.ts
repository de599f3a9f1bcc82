import {
  type Range,
  colorDays,
  colorWeeks,
  dryDays,
  exerciseDays,
  moisturizerDays,
  paleDays,
  poolDays,
  rednessDays,
  rinseDays,
  scabDays,
  settlingDays,
  shampooDays,
  sunDays,
  trimDays,
} from '../../evidence/figures.js';
import {figureText} from '../../evidence/write-figures.js';
import {fill} from '../../foundation/language/locale.js';

/** Meaning of a step's days: it lasts for so long, may begin after so long, or lasts until so long after the last visit. */
export type Timing = 'for' | 'after' | 'afterLast';

/** A range of days after a visit, which is day 0: from the earliest day that a source gives to the latest. */
export interface Stretch<Id extends string = string> {
  readonly id: Id;
  readonly days: Range;
  /** The same in a larger unit, for texts. */
  readonly inWords?: Range;
  readonly timing?: Timing;
}

/** Steps of aftercare: the days on which sources let a thing end or begin. They are custom; no trial was found. */
export const steps = [
  {id: 'dry', timing: 'for', days: dryDays},
  {id: 'rinse', timing: 'after', days: rinseDays},
  {id: 'shampoo', timing: 'after', days: shampooDays},
  {id: 'moisturize', timing: 'after', days: moisturizerDays},
  {id: 'trim', timing: 'after', days: trimDays},
  {id: 'exercise', timing: 'after', days: exerciseDays},
  {id: 'sun', timing: 'for', days: sunDays},
  {id: 'pool', timing: 'for', days: poolDays},
  {id: 'color', timing: 'afterLast', days: colorDays, inWords: colorWeeks},
] as const satisfies readonly Stretch[];
export type StepId = (typeof steps)[number]['id'];

/** Stages of skin healing, in the same days. */
export const healing = [
  {id: 'redness', days: rednessDays},
  {id: 'scabs', days: scabDays},
  {id: 'pale', days: paleDays},
  {id: 'settling', days: settlingDays},
  {id: 'true', days: colorDays, inWords: colorWeeks},
] as const satisfies readonly Stretch[];
export type HealingId = (typeof healing)[number]['id'];

/** First day of any step. */
export const firstDay = Math.min(...steps.map(({days}) => days.low));

/** Last day of all, which sets the scale of the drawings. */
export const lastDay = Math.max(...[...steps, ...healing].map(({days}) => days.high));

/** Writes the days of a row, in the larger unit if it has one: "4–6 weeks". */
export const daysText = (tag: string, {days, inWords = days}: Stretch): string => figureText(tag, inWords);

/**
 * Writes how long a step lasts, or when it may begin.
 *
 * @param step The step.
 * @param time Days or dates in words.
 * @param texts Aftercare's texts by timing: `times` for days, `dated` for dates.
 */
export const stepTime = ({timing = 'after'}: Stretch, time: string, texts: Readonly<Record<Timing, string>>): string =>
  fill(texts[timing], {time});
