import {allInside, inside, render} from './render.js';
import '../../src/define/config.js';
import '../../src/define/cost-range.js';
import {content as costWords} from '../../src/elements/cost-range/cost-range.content.js';
import {content as estimatorWords} from '../../src/elements/cost-range/estimator.content.js';
import {setRenderLocale} from '../../src/foundation/language/locale.js';
import type {Config, SmpConfig, SmpCostRange} from '../../src/index.js';
import {fill, plain} from './controls.js';

type Prices = NonNullable<Config['prices']>;

/** A clinic's own prices, all invented. */
export const prices: Prices = {
  currency: 'EUR',
  asOf: '2026-11',
  included: ['[All visits]', '[A check after six weeks]'],
  areas: [
    {area: 'hairline', low: 700, high: 950, extraVisit: {low: 150, high: 200}},
    {area: 'full', low: 1600, high: 2400, visits: 4},
    {area: 'scar', low: 350},
  ],
  scar: {low: 250, high: 400},
  repair: {low: 300.5, high: 600},
  touchUp: {low: 200, high: 350},
};

/** A clinic, invented. */
export const clinic: NonNullable<Config['clinic']> = {
  name: '[Quietdot]',
  telephone: '+34 600 000-000',
  booking: {href: '#book'},
  practitioners: [
    {name: '[A. Example, technician]', registration: '[Register 123]', href: 'https://register.example/123'},
    {name: '[B. Example]'},
  ],
};

/** Returns the texts of the estimator in a language. */
export const words = (lang = 'en') => {
  setRenderLocale(lang);
  return {...costWords(), names: costWords().area, ...estimatorWords()};
};

/** Returns the price that is shown. */
export const price = (element: Element) => plain(inside(element, '[part=price]'));

/** Returns the region that speaks. */
export const status = (element: Element) => inside(element, '[aria-live=polite]');

/** Returns what that region says. */
export const said = (element: Element) => plain(status(element));

/** Returns the parts of the answer. */
export const rows = (element: Element) =>
  allInside<HTMLTableRowElement>(element, '.answer tbody tr').map((row) => [...row.cells].map(plain) as [what: string, cost: string]);

/** Returns the buttons that choose an area. */
export const radios = (element: Element) => allInside<HTMLInputElement>(element, '[name=area]');

/** Returns the slider of the years. */
export const slider = (element: Element) => inside<HTMLInputElement>(element, '[name=years]');

/** Returns the areas that are chosen. */
export const chosen = (element: Element) =>
  radios(element)
    .filter(({checked}) => checked)
    .map(({value}) => value);

/** Returns all controls of the planner. */
export const controls = (element: Element) => allInside<HTMLInputElement>(element, '.planner :is(input, select)');

/** Writes a price as a reader of a language would. */
export const asMoney = (lang: string, low: number, high?: number, currency = 'EUR') => {
  const format = new Intl.NumberFormat(lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'});
  const text =
    high === undefined
      ? fill(words(lang.slice(0, 2)).from, {price: format.format(low)})
      : high === low
        ? format.format(low)
        : format.formatRange(low, high);
  return text.replace(/\s+/g, ' ');
};

/** Writes a price in euros, in English. */
export const euros = (low: number, high?: number) => asMoney('en', low, high);

/** Puts an estimator on the page; `source` is the configuration around it. */
export async function place(config: Config | undefined = {prices}, attributes = 'name="cost"', lang = 'en') {
  const wrap = await render(
    `<form><fieldset style="margin: 0; padding: 0; border: 0"><smp-config><smp-cost-range ${attributes}></smp-cost-range></smp-config></fieldset></form>`,
    lang,
  );
  const form = wrap as unknown as HTMLFormElement;
  const source = form.querySelector('smp-config') as SmpConfig;
  const element = form.querySelector('smp-cost-range') as SmpCostRange;
  await configure(element, config);
  return {form, source, element, data: () => Object.fromEntries(new FormData(form)) as Record<string, string>};
}

/** Changes the configuration around an estimator. */
export async function configure(element: SmpCostRange, config: Config | undefined): Promise<void> {
  (element.closest('smp-config') as SmpConfig).config = config;
  await settle(element);
}

/** Waits until an estimator has rendered what has changed. */
export async function settle(element: SmpCostRange): Promise<void> {
  await (element.closest('smp-config') as SmpConfig | null)?.updateComplete;
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
}

/** Clicks on a part of an estimator. */
export const pick = async (element: SmpCostRange, selector: string) => {
  inside(element, selector).click();
  await element.updateComplete;
};

/** Chooses an area. */
export const pickArea = (element: SmpCostRange, area: string) => pick(element, `[value=${area}]`);

/** Chooses a number of visits. */
export const pickVisits = async (element: SmpCostRange, visits: number) => {
  const select = inside<HTMLSelectElement>(element, 'select');
  select.value = String(visits);
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
  await element.updateComplete;
};

/** Has a browser keep the forms of a page, as far as a test can see it. */
export const kept = (element: SmpCostRange, state: unknown) => element.formStateRestoreCallback(state);
