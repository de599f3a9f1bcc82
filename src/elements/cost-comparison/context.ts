import {duration, money} from '../../foundation/language/format.js';
import type {content} from './cost-comparison.content.js';
import {type Ends, type OptionId, optionIds} from './options.js';

/** Everything that the parts of the comparison need to put costs into words. */
export interface Context {
  /** Tag for numbers and dates. */
  readonly language: string;
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
  /** Number of years over which costs are added up. */
  readonly years: number;
  readonly words: ReturnType<typeof content>;
}

/** Returns the name of an option. */
export const optionName = ({words}: Context, id: OptionId): string => words.names[optionIds.indexOf(id)] ?? '';

/** Formats a cost. */
export const amountText = ({language, currency}: Context, {low, high}: Ends): string => money(language, currency, low, high);

/** Formats a number of years, or a range of them. */
export const yearsText = ({language}: Context, low: number, high = low): string => duration(language, 'year', low, high);
