import {countRange} from '../../foundation/language/count-range.js';
import {money} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {chartTemplate} from './chart.js';
import {findCrossing, isEverLess} from './compare.js';
import {type Context, amountText} from './context.js';
import type {Ends} from './options.js';

/**
 * Renders one option beside SMP: drawn, and in words.
 *
 * @param smp Costs of SMP by year.
 * @param option Costs of the option by year.
 * @param name Name of the option.
 * @param heading Heading of the panel.
 */
export function panelTemplate(
  smp: readonly Ends[],
  option: readonly Ends[],
  name: string,
  heading: TemplateResult,
  context: Context,
): TemplateResult {
  const {language, currency, years, words} = context;
  const last = (costs: readonly Ends[]) => amountText(context, costs[years] ?? {low: 0, high: 0});
  return html`<div class="figure" part="figure">
    ${heading}
    ${chartTemplate(
      smp,
      option,
      // Not in compact form ("£10k"): engines format it differently, and the server's text must equal the browser's.
      (amount) => money(language, currency, amount),
      (year) => countRange(language, year),
    )}
      <p>${crossingText(smp, option, context)}</p>
      <p class="soft">${fill(words.after, {n: years, smp: last(smp), option: name, cost: last(option)})}</p>
  </div>`;
}

// States when SMP becomes cheaper, or why that cannot be said.
function crossingText(smp: readonly Ends[], option: readonly Ends[], {language, years, words}: Context): string {
  const {does, may, from} = findCrossing(smp, option);
  const isLess = isEverLess(smp, option);
  const year = (n: number) => countRange(language, n);
  if (does === 0) return words.cheaper;
  if (does !== undefined) return fill(words.does, {does: year(does)});
  if (may === 'never') return fill(words.dearer, {n: years});
  if (may === 'always') return isLess ? words.varies : fill(words.overlap, {n: years});
  return from === undefined || isLess ? words.varies : fill(words.may, {may: year(from)});
}
