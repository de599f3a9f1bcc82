import {fill, heard, plain, slide} from '../../support/controls.js';
import {allInside, clear, inside, render, texts, until, warnings} from '../../support/render.js';
import '../../../src/define/config.js';
import '../../../src/define/cost-range.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../../support/deep.js';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {content as costWords} from '../../../src/elements/cost-range/cost-range.content.js';
import {content as estimatorWords} from '../../../src/elements/cost-range/estimator.content.js';
import {setRenderLocale} from '../../../src/foundation/language/locale.js';
import type {Config, SmpChangeEvent, SmpConfig, SmpCostRange, SmpCtaEvent} from '../../../src/index.js';

type Prices = NonNullable<Config['prices']>;

/** A clinic's own prices, all invented. */
const prices: Prices = {
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
const clinic: NonNullable<Config['clinic']> = {
  name: '[Quietdot]',
  telephone: '+34 600 000-000',
  booking: {href: '#book'},
  practitioners: [
    {name: '[A. Example, technician]', registration: '[Register 123]', href: 'https://register.example/123'},
    {name: '[B. Example]'},
  ],
};

const words = (lang = 'en') => {
  setRenderLocale(lang);
  return {...costWords(), names: costWords().area, ...estimatorWords()};
};
const price = (element: Element) => plain(inside(element, '[part=price]'));
const status = (element: Element) => inside(element, '[role=status]');
const said = (element: Element) => plain(status(element));
const rows = (element: Element) =>
  allInside<HTMLTableRowElement>(element, '.answer tbody tr').map((row) => [...row.cells].map(plain) as [what: string, cost: string]);
const radios = (element: Element) => allInside<HTMLInputElement>(element, '[name=area]');
const slider = (element: Element) => inside<HTMLInputElement>(element, '[name=years]');
const chosen = (element: Element) =>
  radios(element)
    .filter(({checked}) => checked)
    .map(({value}) => value);
const controls = (element: Element) => allInside<HTMLInputElement>(element, '.planner :is(input, select)');

const asMoney = (lang: string, low: number, high?: number, currency = 'EUR') => {
  const format = new Intl.NumberFormat(lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'});
  const text =
    high === undefined
      ? fill(words(lang.slice(0, 2)).from, {price: format.format(low)})
      : high === low
        ? format.format(low)
        : format.formatRange(low, high);
  return text.replace(/\s+/g, ' ');
};
const euros = (low: number, high?: number) => asMoney('en', low, high);

/** Puts an estimator on the page; `source` is the configuration around it. */
async function place(config: Config | undefined = {prices}, attributes = 'name="cost"', lang = 'en') {
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

async function configure(element: SmpCostRange, config: Config | undefined): Promise<void> {
  (element.closest('smp-config') as SmpConfig).config = config;
  await settle(element);
}

async function settle(element: SmpCostRange): Promise<void> {
  await (element.closest('smp-config') as SmpConfig | null)?.updateComplete;
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
}

const pick = async (element: SmpCostRange, selector: string) => {
  inside(element, selector).click();
  await element.updateComplete;
};
const pickArea = (element: SmpCostRange, area: string) => pick(element, `[value=${area}]`);
const pickVisits = async (element: SmpCostRange, visits: number) => {
  const select = inside<HTMLSelectElement>(element, 'select');
  select.value = String(visits);
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
  await element.updateComplete;
};

/** Has a browser keep the forms of a page, as far as a test can see it. */
const kept = (element: SmpCostRange, state: unknown) => element.formStateRestoreCallback(state);

describe('the estimator', () => {
  afterEach(clear);

  describe('what can be chosen', () => {
    it('is the areas that have a price, with it, the first chosen', async () => {
      const {element} = await place();
      expect(radios(element).map(({value}) => value)).to.deep.equal(['hairline', 'full', 'scar']);
      expect(chosen(element)).to.deep.equal(['hairline']);
      const labels = radios(element).map(({labels}) => [...(labels ?? [])].map(plain).join());
      const {names} = words();
      expect(labels).to.deep.equal([
        `${names.hairline}${euros(700, 950)}`,
        `${names.full}${euros(1600, 2400)}`,
        `${names.scar}${euros(350)}`,
      ]);
      expect(euros(350)).to.equal('From €350');
    });

    it('is grouped and named', async () => {
      const {element} = await place();
      for (const group of allInside(element, '.planner fieldset')) expect(group.firstElementChild?.localName).to.equal('legend');
      for (const control of controls(element)) {
        expect(control.labels, control.name).to.have.length(1);
        expect(plain(control.labels?.[0]), control.name).not.to.equal('');
      }
      for (const label of allInside(element, '.planner label:has(input), select, [type=range]'))
        expect(label.getBoundingClientRect().height, label.outerHTML.slice(0, 60)).to.be.at.least(44);
    });

    it('is drawn on a scalp that follows the choice', async () => {
      const {element} = await place({
        prices: {currency: 'EUR', areas: (['full', 'crown', 'hairline', 'scar'] as const).map((area) => ({area, low: 1}))},
      });
      const drawn = () => ({
        dots: allInside(element, '.scalp .dots').map((path) => path.classList.contains('chosen')),
        scar: inside(element, '.scalp .scar').checkVisibility(),
      });
      // The rest, the crown, the front.
      const expected = {
        full: {dots: [true, true, true], scar: false},
        crown: {dots: [false, true, false], scar: false},
        hairline: {dots: [false, false, true], scar: false},
        scar: {dots: [false, false, false], scar: true},
      };
      for (const [area, seen] of Object.entries(expected)) {
        await pickArea(element, area);
        expect(drawn(), area).to.deep.equal(seen);
      }
      expect(inside(element, '.scalp').getAttribute('aria-hidden')).to.equal('true');
      for (const path of allInside(element, '.scalp path')) expect(path.getAttribute('d')?.length, 'something to see').to.be.above(10);
    });

    it('is drawn in the reader’s own colours where those are forced', async function () {
      if (!(await emulate({forcedColors: 'active'}))) return this.skip();
      try {
        const {element} = await place();
        await pickArea(element, 'hairline');
        const system = (name: string) => {
          const probe = document.body.appendChild(Object.assign(document.createElement('p'), {style: `color: ${name}`}));
          const {color} = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const strokes = (selector: string) => [...new Set(allInside(element, selector).map((path) => getComputedStyle(path).stroke))];
        expect(strokes('.outline')).to.deep.equal([system('CanvasText')]);
        expect(strokes('.scalp .chosen')).to.deep.equal([system('Highlight')]);
        expect(strokes('.scalp .dots:not(.chosen)')).to.deep.equal([system('GrayText')]);
      } finally {
        await emulate({});
      }
    });

    it('is how many visits, only where a further one has a price', async () => {
      const {element} = await place();
      const select = () => allInside<HTMLSelectElement>(element, 'select');
      expect(select().map((one) => [...one.options].map(({value}) => value))).to.deep.equal([['3', '4', '5', '6', '7', '8']]);
      expect(select()[0]?.value).to.equal('3');
      expect(plain(select()[0]?.closest('.field'))).to.contain(fill(words().each, {price: euros(150, 200)}));
      await pickArea(element, 'full');
      expect(select()).to.be.empty;
      await pickArea(element, 'hairline');
      expect(select()).to.have.length(1);
    });

    it('is a scar and old work, only where they have a price, and no scar beside a scar', async () => {
      const {element} = await place();
      const boxes = () => allInside<HTMLInputElement>(element, '[type=checkbox]').map(({name}) => name);
      expect(boxes()).to.deep.equal(['scar', 'repair']);
      expect(plain(inside<HTMLInputElement>(element, '[name=repair]').labels?.[0])).to.equal(
        `${words().repair}${fill(words().adds, {price: euros(300.5, 600)})}`,
      );
      await pickArea(element, 'scar');
      expect(boxes()).to.deep.equal(['repair']);
      await configure(element, {prices: {...prices, scar: undefined, repair: undefined}});
      expect(boxes()).to.be.empty;
      await configure(element, {prices: {...prices, scar: undefined, repair: undefined, touchUp: undefined}});
      expect(allInside(element, '.planner fieldset')).to.have.length(1);
      expect(texts(element)).to.contain(words().notPriced);
    });

    it('is for how many years touch-ups are counted, in words, 0 for none', async () => {
      const {element} = await place();
      const {min, max, value} = slider(element);
      expect([min, max, value]).to.deep.equal(['0', '20', '0']);
      const shown = () => [slider(element).getAttribute('aria-valuetext'), plain(inside(element, 'output'))];
      const {notCounted} = words();
      expect(shown()).to.deep.equal([notCounted, notCounted]);
      expect(rows(element).map(([what]) => what)).to.have.length(2);
      await slide(element, 1);
      expect(shown()).to.deep.equal(['1 year', '1 year']);
      await slide(element, 10);
      expect(shown()).to.deep.equal(['10 years', '10 years']);
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 10, n: '1–3'}), euros(200, 1050)]);
      await slide(element, 0);
      expect(shown()).to.deep.equal([notCounted, notCounted]);
      expect(price(element)).to.equal(euros(700, 950));
    });

    it('says how often touch-ups are counted: as clinics say, with sources, or as this one says', async () => {
      const {element} = await place();
      const often = () => allInside(element, '.answer p').find((each) => each.textContent.includes('between touch-ups'));
      expect(plain(often())).to.contain(fill(words().every[0] as string, {time: '3–8 years'}));
      expect(often()?.querySelectorAll('sup a').length).to.be.above(1);
      await configure(element, {prices: {...prices, touchUp: {low: 1, high: 2, every: {low: 2, high: 4}}}});
      expect(plain(often())).to.equal(fill(words().everyHere, {time: '2–4 years'}));
      expect(often()?.querySelectorAll('sup a').length).to.equal(0);
      await slide(element, 9);
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 9, n: '2–4'}), euros(2, 8)]);
    });
  });

  describe('its answer', () => {
    it('is a range with its parts, which add up', async () => {
      const {element} = await place();
      const {title, parts, sum, course, names, more, scarPart, repairPart, touchUps} = words();
      expect(price(element)).to.equal(euros(700, 950));
      expect(rows(element)).to.deep.equal([
        [fill(course, {area: names.hairline, n: 3}), euros(700, 950)],
        [sum, euros(700, 950)],
      ]);
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 8);
      expect(rows(element)).to.deep.equal([
        [fill(course, {area: names.hairline, n: 5}), euros(700, 950)],
        [fill(more, {n: 2}), euros(300, 400)],
        [scarPart, euros(250, 400)],
        [repairPart, euros(300.5, 600)],
        [fill(touchUps, {years: 8, n: '1–2'}), euros(200, 700)],
        [sum, euros(1750.5, 3050)],
      ]);
      expect(price(element)).to.equal('€1,750.50 – €3,050');
      expect(allInside(element, '.answer [part=heading]').map(plain)).to.deep.equal([title]);
      expect(allInside(element, '.answer caption').map(plain)).to.deep.equal([parts]);
      for (const head of allInside(element, '.answer th')) expect(head.getAttribute('scope')).to.equal('row');
      expect(texts(element)).to.contain(fill(words().asOf, {date: 'November 2026'}));
    });

    it('adds up whatever is chosen, as it is written', async () => {
      // One currency unit is one letter here, so that what is shown can be counted.
      const {element} = await place({prices: {...prices, currency: 'JPY', repair: {low: 300, high: 600}}});
      const count = (text: string) => text.match(/[\d,]+/g)?.map((digits) => Number(digits.replaceAll(',', ''))) ?? [];
      const adds = (what: string) => {
        const all = rows(element).map(([, cost]) => count(cost));
        const end = (at: 0 | 1) => all.map((amounts) => amounts[at] ?? amounts[0] ?? NaN);
        for (const at of [0, 1] as const) {
          const ends = end(at);
          const isOpen = rows(element).some(([, cost]) => /^From/.test(cost));
          if (at && isOpen) continue;
          expect(ends.pop(), what).to.equal(ends.reduce((all, one) => all + one, 0));
        }
        expect(rows(element).at(-1)?.[1], what).to.equal(price(element));
      };
      for (const area of ['hairline', 'full', 'scar']) {
        await pickArea(element, area);
        adds(area);
        for (const box of allInside(element, '[type=checkbox]')) {
          box.click();
          await element.updateComplete;
          adds(`${area} ${(box as HTMLInputElement).name}`);
        }
        for (const years of [3, 8, 20, 0]) {
          await slide(element, years);
          adds(`${area} ${years}`);
        }
      }
    });

    it('reads "From" where the clinic names no upper end, and says so', async () => {
      const {element} = await place();
      expect(texts(element).join(' ')).to.contain(words().high).and.not.to.contain(words().isOpen);
      await pickArea(element, 'scar');
      await pick(element, '[name=repair]');
      expect(price(element)).to.equal('From €650.50');
      expect(rows(element)).to.deep.equal([
        [fill(words().course, {area: words().names.scar, n: 3}), 'From €350'],
        [words().repairPart, euros(300.5, 600)],
        [words().sum, 'From €650.50'],
      ]);
      expect(texts(element).join(' ')).to.contain(words().isOpen).and.not.to.contain(words().high);
    });

    it('can be nothing, and one amount', async () => {
      const {element, data} = await place({
        prices: {currency: 'EUR', areas: [{area: 'crown', low: 0, high: 0}], repair: {low: 5, high: 5}},
      });
      expect(price(element)).to.equal('€0');
      expect(data()).to.include({'cost-low': '0', 'cost-high': '0'});
      await pick(element, '[name=repair]');
      expect(price(element)).to.equal('€5');
    });

    it('names the clinic, and says where the date is missing', async () => {
      const {element} = await place({clinic, prices: {...prices, asOf: undefined}});
      expect(allInside(element, '.answer [part=heading]').map(plain)).to.deep.equal([fill(words().titleOf, {name: '[Quietdot]'})]);
      expect(texts(element)).to.contain(words().noDate);
      expect(texts(element).join(' ')).to.contain(words().noQuote);
    });

    it('says nothing that a machine says, whatever is chosen', async () => {
      const {element} = await place({clinic, prices});
      const fine = () => expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid|\{\w+\}/);
      fine();
      await pickVisits(element, 8);
      await pick(element, '[name=scar]');
      await slide(element, 20);
      fine();
      await pickArea(element, 'scar');
      fine();
    });
  });

  describe('what it says aloud', () => {
    it('is nothing at first, in a region that is there before it speaks', async () => {
      const {element} = await place();
      expect(said(element)).to.equal('');
      expect(getComputedStyle(status(element)).display).not.to.equal('none');
      const region = status(element);
      await pickArea(element, 'full');
      expect(status(element) === region).to.equal(true);
    });

    it('is the estimate, once for each change', async () => {
      const {element} = await place();
      const line = (low: number, high: number) => fill(words().said, {price: euros(low, high)});
      const changes: [() => unknown, string][] = [
        [() => pickArea(element, 'full'), line(1600, 2400)],
        [() => pickArea(element, 'hairline'), line(700, 950)],
        [() => pickVisits(element, 4), line(850, 1150)],
        [() => pick(element, '[name=scar]'), line(1100, 1550)],
        [() => pick(element, '[name=scar]'), line(850, 1150)],
        [() => slide(element, 8), line(1050, 1850)],
        [() => pickArea(element, 'scar'), 'Estimate: at least €550'],
      ];
      for (const [change, expected] of changes) expect(await heard([status(element)], change)).to.deep.equal([expected]);
    });

    it('is nothing while a slider is under way, and the estimate when it is let go', async () => {
      const {element} = await place();
      const lines = await heard([status(element)], async () => {
        for (const years of [1, 3, 8, 15]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
      expect(price(element), 'what is shown follows').to.equal(euros(900, 2700));
      expect(await heard([status(element)], () => slide(element, 16))).to.deep.equal([fill(words().said, {price: euros(1100, 2700)})]);
      await slide(element, 3, false);
      expect(said(element), 'not what no longer holds').to.equal('');
    });

    // An `output` is a live region too, unless it says that it is not.
    it('is nothing else while a slider is under way: its place is told by the slider', async () => {
      const {element} = await place();
      const live = allInside(element, '[role=status], [role=alert], [aria-live], output').filter(
        (region) => region.getAttribute('aria-live') !== 'off' && !region.closest('[aria-hidden=true]'),
      );
      const lines = await heard(live, async () => {
        for (const years of [1, 2, 3]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
    });

    it('is not said again by what no reader did', async () => {
      const {form, element} = await place();
      await pickArea(element, 'full');
      const lines = await heard([status(element)], async () => {
        element.headingLevel = 3;
        await settle(element);
        element.disabled = true;
        await settle(element);
        element.disabled = false;
        await settle(element);
        form.reset();
        await settle(element);
      });
      expect(lines).to.be.empty;
      expect(said(element)).to.equal('');
    });
  });

  describe('its events', () => {
    it('tell which option has changed and nothing of the choice', async () => {
      const {element} = await place();
      const told: SmpChangeEvent[] = [];
      document.body.addEventListener('smp-change', (event) => told.push(event));
      await pickArea(element, 'full');
      await pickArea(element, 'hairline');
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 3, false);
      expect(told.map(({option}) => option)).to.deep.equal(['area', 'area', 'visits', 'scar', 'repair']);
      await slide(element, 4);
      expect(told.at(-1)?.option).to.equal('years');
      for (const event of told) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        expect(event.target === element).to.equal(true);
        expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['option']);
        expect('detail' in event).to.equal(false);
      }
    });

    it('come when `value` already tells what is chosen', async () => {
      const {element} = await place();
      const values: unknown[] = [];
      element.addEventListener('smp-change', () => values.push(element.value));
      await pickArea(element, 'full');
      expect(values).to.deep.equal([element.value]);
      expect(element.value).to.include({area: 'full', low: '1600'});
    });

    it('come from nothing that no reader did', async () => {
      const {form, element} = await place();
      const told: string[] = [];
      for (const type of ['smp-change', 'smp-cta']) element.addEventListener(type, () => told.push(type));
      form.reset();
      kept(element, 'area=full&years=3');
      await configure(element, {prices: {...prices, areas: [{area: 'crown', low: 3}]}});
      expect(told).to.be.empty;
    });

    it('leave storage and the address alone', async () => {
      const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
      const before = state();
      const {element} = await place();
      await pickArea(element, 'full');
      await slide(element, 3);
      expect(state()).to.deep.equal(before);
      expect(element.getAttributeNames()).to.deep.equal(['name']);
    });
  });

  describe('in a form', () => {
    it('sends what is chosen and what it comes to, under its name', async () => {
      const {form, element, data} = await place();
      expect([...form.elements]).to.include(element);
      expect(data()).to.deep.equal({
        'cost-area': 'hairline',
        'cost-visits': '3',
        'cost-low': '700',
        'cost-high': '950',
        'cost-currency': 'EUR',
      });
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 10);
      expect(data()).to.deep.equal({
        'cost-area': 'hairline',
        'cost-visits': '5',
        'cost-scar': 'yes',
        'cost-repair': 'yes',
        'cost-years': '10',
        'cost-low': '1750.5',
        'cost-high': '3400',
        'cost-currency': 'EUR',
      });
      await pickArea(element, 'scar');
      expect(data(), 'an open end is none, and what is not offered is not sent').to.deep.equal({
        'cost-area': 'scar',
        'cost-visits': '3',
        'cost-repair': 'yes',
        'cost-years': '10',
        'cost-low': '850.5',
        'cost-currency': 'EUR',
      });
    });

    it('gives the same as `value`, whose keys have no name', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      expect(Object.entries(element.value).map(([key, value]) => [`cost-${key}`, value])).to.deep.equal(Object.entries(data()));
      const other = element.value;
      other.area = 'changed';
      expect(element.value.area).to.equal('full');
    });

    it('sends nothing without a name, and follows one that changes', async () => {
      const {element, data} = await place({prices}, '');
      await pickArea(element, 'full');
      expect(data()).to.deep.equal({});
      expect(element.value.area).to.equal('full');
      element.name = 'other';
      await settle(element);
      expect(data()).to.include({'other-area': 'full'});
      element.removeAttribute('name');
      element.name = undefined;
      await settle(element);
      expect(data()).to.deep.equal({});
    });

    it('goes back to the beginning with the form', async () => {
      const {form, element, data} = await place();
      const before = data();
      await pickArea(element, 'full');
      await pick(element, '[name=scar]');
      await slide(element, 10);
      form.reset();
      await settle(element);
      expect(data()).to.deep.equal(before);
      expect(chosen(element)).to.deep.equal(['hairline']);
      expect(slider(element).value).to.equal('0');
      expect(inside<HTMLInputElement>(element, '[name=scar]').checked).to.equal(false);
      expect(inside<HTMLSelectElement>(element, 'select').value).to.equal('3');
      expect(price(element)).to.equal(euros(700, 950));
      await pickArea(element, 'full');
      expect(data()).to.include({'cost-area': 'full', 'cost-low': '1600'});
    });

    it('takes back what a browser kept of it, as far as it can be', async () => {
      const {element, data} = await place();
      kept(element, 'area=hairline&visits=5&scar=yes&repair=yes&years=10');
      await settle(element);
      expect(data()).to.include({'cost-visits': '5', 'cost-scar': 'yes', 'cost-repair': 'yes', 'cost-years': '10', 'cost-low': '1750.5'});
      expect([slider(element).value, inside<HTMLSelectElement>(element, 'select').value]).to.deep.equal(['10', '5']);
      expect(inside<HTMLInputElement>(element, '[name=repair]').checked).to.equal(true);
      expect(said(element)).to.equal('');
      for (const state of [null, undefined, 7, new FormData()]) kept(element, state);
      await settle(element);
      expect(element.value.visits, 'of what is no text it takes nothing').to.equal('5');
      kept(element, 'area=beard&visits=99&years=1e9&scar&<b>');
      await settle(element);
      expect(element.value).to.include({area: 'hairline', visits: '8', years: '20', scar: 'yes'});
    });

    it('takes it back before it has rendered', async () => {
      const host = document.createElement('div');
      host.lang = 'en';
      host.innerHTML = '<form><smp-config><smp-cost-range name="cost"></smp-cost-range></smp-config></form>';
      (host.querySelector('smp-config') as SmpConfig).config = {prices};
      const element = host.querySelector('smp-cost-range') as SmpCostRange;
      expect(() => element.formResetCallback()).not.to.throw();
      kept(element, 'area=full&years=3');
      document.body.append(host);
      await settle(element);
      expect(chosen(element)).to.deep.equal(['full']);
      expect(Object.fromEntries(new FormData(host.querySelector('form') ?? undefined))).to.include({
        'cost-area': 'full',
        'cost-years': '3',
      });
    });

    it('cannot be changed with `disabled`, and sends nothing then', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      const before = data();
      for (const [on, off] of [
        [() => element.setAttribute('disabled', ''), () => element.removeAttribute('disabled')],
        [() => (element.disabled = true), () => (element.disabled = false)],
      ]) {
        on?.();
        await settle(element);
        for (const control of controls(element)) expect(control.matches(':disabled'), control.name).to.equal(true);
        expect(data()).to.deep.equal({});
        radios(element)[0]?.click();
        await element.updateComplete;
        expect(element.value.area).to.equal('full');
        off?.();
        await settle(element);
        expect(controls(element).some((control) => control.matches(':disabled'))).to.equal(false);
        expect(data()).to.deep.equal(before);
      }
    });

    it('cannot be changed in a disabled fieldset, and sends nothing then', async () => {
      const {form, element, data} = await place();
      const before = data();
      const around = form.querySelector('fieldset') as HTMLFieldSetElement;
      around.disabled = true;
      await settle(element);
      for (const control of controls(element)) expect(control.matches(':disabled'), control.name).to.equal(true);
      expect(data()).to.deep.equal({});
      around.disabled = false;
      await settle(element);
      expect(controls(element).some((control) => control.matches(':disabled'))).to.equal(false);
      expect(data()).to.deep.equal(before);
    });

    it('leaves another estimator on the page alone', async () => {
      const [one, two] = [await place(), await place()];
      await pickArea(one.element, 'full');
      await pickArea(two.element, 'scar');
      expect([one.element.value.area, two.element.value.area]).to.deep.equal(['full', 'scar']);
      expect([chosen(one.element), chosen(two.element)]).to.deep.equal([['full'], ['scar']]);
    });
  });

  describe('how the clinic is reached', () => {
    const cta = (element: Element) => inside<HTMLAnchorElement>(element, '[part=cta]');

    it('is by its booking link, in its own words or ours', async () => {
      const {element} = await place({clinic, prices});
      expect([plain(cta(element)), cta(element).getAttribute('href')]).to.deep.equal([words().book, '#book']);
      expect(cta(element).getBoundingClientRect().height).to.be.at.least(24);
      await configure(element, {clinic: {booking: {href: 'https://clinic.example/book', label: '[Come <b>in</b>]'}}, prices});
      expect([plain(cta(element)), cta(element).href]).to.deep.equal(['[Come <b>in</b>]', 'https://clinic.example/book']);
      expect(allInside(element, '[part=cta]')).to.have.length(1);
    });

    it('is told before a reader follows the link, and can be prevented', async () => {
      const {element} = await place({clinic, prices});
      const before = location.href;
      const told: SmpCtaEvent[] = [];
      const hear = (event: SmpCtaEvent) => {
        told.push(event);
        event.preventDefault();
      };
      document.body.addEventListener('smp-cta', hear);
      cta(element).click();
      document.body.removeEventListener('smp-cta', hear);
      expect(location.href).to.equal(before);
      expect(told.map(({href, bubbles, composed, cancelable}) => [href, bubbles, composed, cancelable])).to.deep.equal([
        ['#book', true, true, true],
      ]);
      const [event] = told;
      expect(event && Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['href']);
      try {
        cta(element).click();
        await until(() => location.hash === '#book');
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('is by telephone', async () => {
      const {element} = await place({clinic, prices});
      const link = inside<HTMLAnchorElement>(element, '[href^="tel:"]');
      expect([plain(link), link.getAttribute('href')]).to.deep.equal([fill(words().call, {number: '+34 600 000-000'}), 'tel:+34600000000']);
    });

    it('says who does the work, with registration and register', async () => {
      const {element} = await place({clinic, prices});
      const offer = inside(element, '[part=offer]');
      expect([...offer.querySelectorAll('[part=heading]')].map(plain)).to.deep.equal([words().included, words().who]);
      expect([...offer.querySelectorAll('li')].map(plain)).to.deep.equal([
        '[All visits]',
        '[A check after six weeks]',
        `[A. Example, technician] [Register 123] ${words().register}`,
        '[B. Example]',
      ]);
      expect(offer.querySelector('li a')?.getAttribute('href')).to.equal('https://register.example/123');
    });

    it('is shown without prices too, and nothing of it where nothing is configured', async () => {
      const {element} = await place({clinic});
      expect(plain(cta(element))).to.equal(words().book);
      expect(allInside(element, '.planner')).to.be.empty;
      expect(price(element)).to.equal(words().quote);
      await configure(element, {});
      expect(allInside(element, '[part=offer]')).to.be.empty;
      await configure(element, {prices});
      expect(allInside(element, '[part=offer] [part=cta], [part=offer] [href^="tel:"]')).to.be.empty;
    });

    it('never leads to what runs', async () => {
      await warnings(async () => {
        const {element} = await place({clinic: {...clinic, booking: {href: 'javascript:alert(1)'}}, prices});
        expect(allInside(element, '[part=cta]')).to.be.empty;
        expect(allInside<HTMLAnchorElement>(element, 'a').filter(({protocol}) => protocol === 'javascript:')).to.be.empty;
      });
    });
  });

  describe('beside what else a page says of prices', () => {
    it('gives way to low and high', async () => {
      const {element, data} = await place({clinic, prices}, 'name="cost" low="100" high="200" currency="EUR" price-as-of="2026"');
      expect(price(element)).to.equal(euros(100, 200));
      expect(allInside(element, '.planner, [role=status]')).to.be.empty;
      expect(data()).to.deep.equal({});
      expect(element.value).to.deep.equal({});
      expect(texts(element), 'the clinic is the same').to.contain(words().book);
      expect(texts(element), 'its prices are not').not.to.contain('[All visits]');
      Object.assign(element, {low: undefined, high: undefined});
      await settle(element);
      expect(price(element)).to.equal(euros(700, 950));
      expect(data()).to.include({'cost-area': 'hairline'});
    });

    it('stays where low and high are no prices', async () => {
      const lines = await warnings(async () => {
        const {element} = await place({prices}, 'low="cheap" high="" currency="EUR"');
        expect(price(element)).to.equal(euros(700, 950));
      });
      expect(lines.join()).not.to.contain('undefined');
    });

    // The default of a wrong price is what the clinic has configured, not what strangers charge.
    it('stays where low is above high, which is warned of', async () => {
      const lines = await warnings(async () => {
        const {element} = await place({prices}, 'low="3100" high="1300" currency="EUR" region="DE"');
        expect(price(element)).to.equal(euros(700, 950));
      });
      expect(lines.join()).to.contain('low="3100"');
    });

    it('is the plain price, with its date, where there is one course for all', async () => {
      const {element, data} = await place({prices: {currency: 'EUR', asOf: '2026-11-22', course: {low: 900, high: 1500}}});
      expect(price(element)).to.equal(euros(900, 1500));
      expect(allInside(element, '.planner, [role=status], .answer')).to.be.empty;
      expect(texts(element))
        .to.contain(words().per.course)
        .and.to.contain(fill(words().asOf, {date: '22 November 2026'}).replace('22 November 2026', 'November 22, 2026'));
      expect(data()).to.deep.equal({});
      await configure(element, {prices: {currency: 'EUR', asOf: '2026', course: {low: 900}}});
      expect(price(element)).to.equal(euros(900));
      await configure(element, {prices: {currency: 'EUR', course: {low: 900}, areas: []}});
      expect(texts(element)).to.contain(words().noDate);
    });

    it('follows a configuration that changes, and leaves what is no longer offered', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      await pick(element, '[name=scar]');
      await slide(element, 10);
      await configure(element, {
        prices: {
          currency: 'USD',
          asOf: '2026',
          areas: [
            {area: 'crown', low: 10, high: 20, visits: 2},
            {area: 'hairline', low: 30},
          ],
        },
      });
      expect(chosen(element)).to.deep.equal(['crown']);
      expect(data()).to.deep.equal({'cost-area': 'crown', 'cost-visits': '2', 'cost-low': '10', 'cost-high': '20', 'cost-currency': 'USD'});
      expect(price(element)).to.equal('$10 – $20');
      expect(allInside(element, '[type=checkbox], [type=range], select')).to.be.empty;
      await configure(element, undefined);
      expect(allInside(element, '.planner')).to.be.empty;
      expect(price(element)).to.equal(words().quote);
      expect(data()).to.deep.equal({});
      await configure(element, {prices});
      expect(data()).to.include({'cost-currency': 'EUR'});
      expect(chosen(element)).to.deep.equal([element.value.area]);
    });

    it('shows no price of anyone else before its own has come', async () => {
      const host = document.createElement('div');
      host.lang = 'en-US';
      host.innerHTML = `<smp-config><script type="application/json">${JSON.stringify({prices})}</script><smp-cost-range></smp-cost-range></smp-config>`;
      document.body.append(host);
      const element = host.querySelector('smp-cost-range') as SmpCostRange;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(plain(element.shadowRoot?.querySelector('[part=price]'))));
      if (element.shadowRoot) observer.observe(element.shadowRoot, {childList: true, subtree: true});
      await settle(element);
      await settle(element);
      observer.disconnect();
      seen.delete('');
      expect([...seen]).to.deep.equal([asMoney('en-US', 700, 950)]);
    });
  });

  describe('by the keyboard', () => {
    it('moves with the arrow keys', async function () {
      // WebKit's window has no focus under its driver.
      if (!document.hasFocus()) return this.skip();
      const {element} = await place();
      const told: string[] = [];
      element.addEventListener('smp-change', ({option}) => told.push(option));
      radios(element)[0]?.focus();
      await sendKeys({press: 'ArrowDown'});
      await until(() => element.value.area === 'full');
      expect(chosen(element)).to.deep.equal(['full']);
      expect(element.shadowRoot?.activeElement === radios(element)[1], 'the focus is on the chosen one').to.equal(true);
      await sendKeys({press: 'ArrowUp'});
      await until(() => element.value.area === 'hairline');
      expect(said(element)).to.equal(fill(words().said, {price: euros(700, 950)}));
      expect(told).to.deep.equal(['area', 'area']);
    });

    it('ticks a box and moves the slider', async function () {
      if (!document.hasFocus()) return this.skip();
      const {element} = await place();
      inside(element, '[name=scar]').focus();
      const lines = await heard([status(element)], () => sendKeys({press: ' '}));
      expect(element.value.scar).to.equal('yes');
      expect(lines).to.deep.equal([fill(words().said, {price: euros(950, 1350)})]);
      slider(element).focus();
      for (let years = 1; years <= 3; years++) {
        await sendKeys({press: 'ArrowRight'});
        await until(() => element.value.years === String(years));
      }
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 3, n: '0–1'}), euros(0, 350)]);
      expect(element.shadowRoot?.activeElement === slider(element)).to.equal(true);
    });
  });

  it('is accessible when a reader has changed it', async () => {
    const {element} = await place({clinic, prices});
    await pickArea(element, 'full');
    await pick(element, '[name=scar]');
    await slide(element, 10);
    await expect(element).to.be.accessible();
    element.disabled = true;
    await settle(element);
    await expect(element).to.be.accessible();
  });

  it('speaks Spanish, and keeps what is chosen when the language changes', async () => {
    const {form, element} = await place({clinic, prices});
    await pickVisits(element, 4);
    await slide(element, 10);
    const before = element.value;
    form.parentElement?.setAttribute('lang', 'es');
    const es = words('es');
    await until(() => price(element) === asMoney('es', 1050, 2200), 'the price in Spanish');
    expect(radios(element).map(({labels}) => plain(labels?.[0]))).to.deep.equal([
      `${es.names.hairline}${asMoney('es', 700, 950)}`,
      `${es.names.full}${asMoney('es', 1600, 2400)}`,
      `${es.names.scar}${asMoney('es', 350)}`,
    ]);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('10 años');
    expect(rows(element)).to.deep.equal([
      [fill(es.course, {area: es.names.hairline, n: 4}), asMoney('es', 700, 950)],
      [fill(es.more, {n: 1}), asMoney('es', 150, 200)],
      [fill(es.touchUps, {years: 10, n: '1-3'}), asMoney('es', 200, 1050)],
      [es.sum, asMoney('es', 1050, 2200)],
    ]);
    expect(texts(element))
      .to.contain(es.book)
      .and.to.contain(fill(es.asOf, {date: 'noviembre de 2026'}));
    expect(element.value).to.deep.equal(before);
    expect(chosen(element)).to.deep.equal(['hairline']);
    setRenderLocale('en');
  });

  it('fits 320 pixels, also right to left', async () => {
    await setViewport({width: 320, height: 640});
    try {
      const {element} = await place({clinic, prices: {...prices, currency: 'CHF'}});
      await slide(element, 10);
      await pick(element, '[name=repair]');
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        inside(element, '.base').dir = dir;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        for (const control of controls(element)) {
          const {left, right} = control.getBoundingClientRect();
          expect(left >= 0 && right <= 320, `${dir} ${control.name}`).to.equal(true);
        }
      }
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({width: 800, height: 600});
    }
  });

  it('prints its answer with the parts, and no control', async function () {
    const {element} = await place({clinic, prices});
    await pickVisits(element, 4);
    if (!(await emulate({media: 'print'}))) return this.skip();
    try {
      await until(() => matchMedia('print').matches);
      expect([...controls(element), ...allInside(element, '.planner')].filter((control) => control.checkVisibility()).length).to.equal(0);
      for (const shown of allInside(element, '[part=price], .answer caption, .answer th, .answer td, [part=offer] li, [part=cta]'))
        expect(shown.checkVisibility(), plain(shown)).to.equal(true);
      expect(rows(element)).to.have.length(3);
      expect(getComputedStyle(inside(element, '[part=cta]'), '::after').content).to.match(/#book|attr\(href\)/);
    } finally {
      await emulate({});
    }
    expect(inside(element, '.planner').checkVisibility()).to.equal(true);
  });
});
