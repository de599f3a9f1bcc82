import {
  type Source,
  carePages,
  clevelandClinic,
  cosmetiq,
  enhancedScalp,
  hairDoctorNyc,
  jaimieJolly,
  myTransformation,
  newAgeSpa,
  scalpClinic,
  transplantMatch,
  vinci,
} from '../../evidence/bibliography.js';
import {fill} from '../../foundation/language/locale.js';

/** A range of days after a visit, which is day 0: from the earliest day that a source gives to the latest. */
export interface Stretch<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
  /** A step that ends then; others begin. */
  readonly isUntil?: boolean;
  /** The source of the earliest day, then that of the latest. */
  readonly sources: readonly [Source, ...Source[]];
}

/** Steps of aftercare: the days on which sources let a thing end or begin. They are custom; no trial was found. */
export const steps = [
  {id: 'dry', isUntil: true, from: 2, to: 5, sources: [cosmetiq, enhancedScalp, jaimieJolly]},
  {id: 'rinse', from: 3, to: 7, sources: [carePages]},
  {id: 'shampoo', from: 4, to: 10, sources: [newAgeSpa, enhancedScalp]},
  {id: 'moisturise', from: 4, to: 6, sources: [newAgeSpa, enhancedScalp]},
  {id: 'trim', from: 4, to: 10, sources: [carePages, jaimieJolly]},
  {id: 'sweat', from: 4, to: 30, sources: [carePages, enhancedScalp, newAgeSpa]},
  {id: 'sun', isUntil: true, from: 14, to: 30, sources: [enhancedScalp, carePages]},
  {id: 'pool', isUntil: true, from: 30, to: 30, sources: [carePages]},
  {id: 'colour', from: 28, to: 42, sources: [scalpClinic, transplantMatch]},
] as const satisfies readonly Stretch[];
export type StepId = (typeof steps)[number]['id'];

/** Stages of skin healing, in the same days. */
export const healing = [
  {id: 'redness', from: 0, to: 5, sources: [clevelandClinic, vinci, myTransformation]},
  {id: 'scabs', from: 1, to: 10, sources: [myTransformation]},
  {id: 'pale', from: 6, to: 10, sources: [hairDoctorNyc, myTransformation]},
  {id: 'settling', from: 11, to: 30, sources: [myTransformation]},
  {id: 'true', from: 28, to: 42, sources: [scalpClinic, transplantMatch]},
] as const satisfies readonly Stretch[];
export type HealingId = (typeof healing)[number]['id'];

/** First day of any step. */
export const firstDay = Math.min(...steps.map(({from}) => from));

/** Last day of all, which sets the scale of the drawings. */
export const lastDay = Math.max(...[...steps, ...healing].map(({to}) => to));

/**
 * Writes when a step ends or may begin.
 *
 * @param step The step.
 * @param time Days or dates in words.
 * @param texts `from` and `until` of aftercare's texts.
 */
export const stepTime = ({isUntil}: Stretch, time: string, {from, until}: {readonly from: string; readonly until: string}): string =>
  fill(isUntil ? until : from, {time});
