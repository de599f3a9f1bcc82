import {decimal, duration, longDate, millimetres, money, parseDate, percent, temperature} from '../foundation/language/format.js';
import {fill, renderTag} from '../foundation/language/locale.js';
import type {Figure} from './figures.js';

/**
 * Writes a figure for a reader.
 *
 * @param tag A BCP 47 tag.
 * @param figure A number, range or date.
 * @returns A count below 1,000 stays a number, so that {@link fill} can choose a plural form by it.
 */
export function writeFigure(tag: string, figure: Figure): string | number {
  if (figure.unit === 'date') return longDate(tag, parseDate(figure.iso) ?? [0]);
  const {unit, low, high} = figure;
  switch (unit) {
    case 'count':
      return low === high && low < 1000 ? low : decimal(tag, low, high);
    case 'number':
      return decimal(tag, low, high);
    case 'percent':
      return percent(tag, low);
    case 'millimeter':
      return millimetres(tag, low, high);
    case 'celsius':
    case 'fahrenheit':
      return temperature(tag, unit, low);
    case 'GBP':
    case 'USD':
      return money(tag, unit, low, high);
    default:
      return duration(tag, unit, low, high);
  }
}

/** Writes a figure that stands alone; see {@link writeFigure}. */
export const figureText = (tag: string, figure: Figure): string => String(writeFigure(tag, figure));

/**
 * Fills figures into a text, as the language of this rendering writes them.
 *
 * @param text A text of `msg()` with places: `{days}`.
 * @param figures Figures by place.
 * @example withFigures(msg('Keep it dry for {days}.', …), {days: dryDays}) // 'Keep it dry for 2–5 days.'
 */
export const withFigures = (text: string, figures: Readonly<Record<string, Figure>>): string =>
  fill(text, Object.fromEntries(Object.entries(figures).map(([place, figure]) => [place, writeFigure(renderTag(), figure)])));
