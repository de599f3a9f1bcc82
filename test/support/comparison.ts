import {allInside, inside, render, texts} from './render.js';
import '../../src/define/config.js';
import '../../src/define/cost-comparison.js';
import {expect} from '@open-wc/testing';
import {chartDrawing} from '../../src/elements/cost-comparison/chart.js';
import {costAfter, costSeries} from '../../src/elements/cost-comparison/compare.js';
import {content} from '../../src/elements/cost-comparison/cost-comparison.content.js';
import {type Cost, type Ends, type OptionId, findChoices, optionIds} from '../../src/elements/cost-comparison/options.js';
import {setRenderLocale} from '../../src/foundation/language/locale.js';
import type {Config, SmpCostComparison} from '../../src/index.js';
import {fill, plain} from './controls.js';

/** Prices of a configuration. */
export type Prices = NonNullable<Config['prices']>;

/** Returns the texts of the comparison in a language. */
export const words = (lang = 'en') => {
  setRenderLocale(lang);
  return content();
};

/** Returns the name of an option. */
export const nameOf = (id: OptionId, lang?: string) => words(lang).names[optionIds.indexOf(id)] ?? '';

/** Writes a cost as a reader of a language would. */
export const amounts = ({low, high}: Ends, lang = 'en-US', currency = 'USD') => {
  const format = new Intl.NumberFormat(lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'});
  return (low === high ? format.format(low) : format.formatRange(low, high)).replace(/\s+/g, ' ');
};

/** Options that are shown at first, in the US. */
export const usual: OptionId[] = ['minoxidil', 'finasteride', 'hair-system', 'transplant'];

/** Returns what each option costs in a country, or by a clinic's own prices. */
export const costsOf = (region: string, prices?: Prices): Map<OptionId, Cost> =>
  new Map(findChoices(region, prices)?.options.map(({id, cost}) => [id, cost]));

/** Renders a comparison. */
export const comparison = async (attributes = '', lang = 'en-US') =>
  (await render(`<smp-cost-comparison ${attributes}></smp-cost-comparison>`, lang)) as SmpCostComparison;

/** Returns the headings of the panels. */
export const headings = (element: Element) => allInside(element, '[part=figure] [part=heading]').map(plain);

/** Returns the panel of an option. */
export const figure = (element: Element, id: OptionId, lang?: string) => {
  const found = allInside(element, '[part=figure]').find((one) => plain(one.querySelector('[part=heading]')) === nameOf(id, lang));
  if (!found) throw new Error(`there is no panel of ${id}`);
  return found;
};

/** Returns what stands under a drawing: when SMP comes to cost less, and what both have cost in the end. */
export const told = (element: Element, id: OptionId, lang?: string) => [...figure(element, id, lang).querySelectorAll('p')].map(plain);

/** Returns the table of all costs. */
export const table = (element: Element) => inside<HTMLTableElement>(element, '.scroll table');

/** Returns the heads of its columns. */
export const head = (element: Element) => [...(table(element).tHead?.rows[0]?.cells ?? [])].map(plain);

/** Returns its rows. */
export const body = (element: Element) => [...(table(element).tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(plain));

/** Returns the slider of the years. */
export const slider = (element: Element) => inside<HTMLInputElement>(element, '#years');

/** Returns the box that shows or hides an option. */
export const box = (element: Element, id: OptionId) => inside<HTMLInputElement>(element, `[type=checkbox][value="${id}"]`);

/** Returns a field of an assumption. */
export const input = (element: Element, id: string) => inside<HTMLInputElement>(element, `[id="${id}"]`);

/** Returns the region that speaks. */
export const status = (element: Element) => inside(element, '[aria-live=polite]');

/** Returns what is to be said after a change: the last row of the table. */
export const spoken = (element: Element) => {
  const [, ...names] = head(element);
  const [, ...costs] = body(element).at(-1) ?? [];
  const list = new Intl.ListFormat('en-US').format(names.map((name, at) => `${name}: ${costs[at]}`));
  return `After ${slider(element).getAttribute('aria-valuetext')}. ${list}`;
};

/** Returns what is said of a wrong assumption. */
export const alertOf = (element: Element, id: OptionId) => plain(inside(element, `#wrong-${id}`));

/** Ticks the box of an option, or takes the tick away. */
export async function tick(element: SmpCostComparison, id: OptionId): Promise<void> {
  box(element, id).click();
  await element.updateComplete;
}

/** Types into a field and leaves it. */
export async function give(element: SmpCostComparison, id: string, value: number | string): Promise<void> {
  input(element, id).value = String(value);
  input(element, id).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input(element, id).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Takes back what a reader has assumed. */
export async function reset(element: SmpCostComparison): Promise<void> {
  inside(element, '[part=button]').click();
  await element.updateComplete;
  await new Promise((next) => setTimeout(next));
}

/** Expects that panels, sentences and table say what these costs come to. */
export function shows(
  element: Element,
  costs: ReadonlyMap<OptionId, Cost>,
  shown: readonly OptionId[],
  years: number,
  lang = 'en-US',
  currency = 'USD',
): void {
  const all: OptionId[] = ['smp', ...shown];
  const cost = (id: OptionId) => costs.get(id) ?? {};
  const spoken = lang.slice(0, 2);
  expect(headings(element)).to.deep.equal(shown.map((id) => nameOf(id, spoken)));
  expect(head(element)).to.deep.equal([words(spoken).year, ...all.map((id) => nameOf(id, spoken))]);
  expect(body(element)).to.deep.equal(
    Array.from({length: years + 1}, (_, year) => [String(year), ...all.map((id) => amounts(costAfter(cost(id), year), lang, currency))]),
  );
  for (const id of shown) {
    const last = (of: OptionId) => amounts(costAfter(cost(of), years), lang, currency);
    expect(told(element, id, spoken)[1]).to.equal(
      fill(words(spoken).after, {n: years, smp: last('smp'), option: nameOf(id, spoken), cost: last(id)}),
    );
    const drawn = chartDrawing(costSeries(cost('smp'), years), costSeries(cost(id), years));
    for (const part of ['edges', 'band', 'dashes', 'dots'] as const)
      expect(figure(element, id, spoken).querySelector(`path.${part}`)?.getAttribute('d') === drawn[part], `${id}: ${part}`).to.equal(true);
  }
}

/** Expects no text that only a machine would write. */
export const fine = (element: Element) =>
  expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid|Infinity|\{\w+\}/);
