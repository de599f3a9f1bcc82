import {fill, heard, plain, slide} from '../support/controls.js';
import {allInside, clear, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/config.js';
import '../../src/define/cost-comparison.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../support/deep.js';
import {setViewport} from '@web/test-runner-commands';
import {translate} from '../support/translator.js';
import {chartDrawing} from '../../src/elements/cost-comparison/chart.js';
import {costAfter, costSeries} from '../../src/elements/cost-comparison/compare.js';
import {content} from '../../src/elements/cost-comparison/cost-comparison.content.js';
import {type Cost, type Ends, type OptionId, findChoices, optionIds} from '../../src/elements/cost-comparison/options.js';
import {setRenderLocale} from '../../src/foundation/language/locale.js';
import type {Config, SmpChangeEvent, SmpConfig, SmpCostComparison} from '../../src/index.js';

type Prices = NonNullable<Config['prices']>;

const words = (lang = 'en') => {
  setRenderLocale(lang);
  return content();
};
const nameOf = (id: OptionId, lang?: string) => words(lang).names[optionIds.indexOf(id)] ?? '';
const amounts = ({low, high}: Ends, lang = 'en-US', currency = 'USD') => {
  const format = new Intl.NumberFormat(lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'});
  return (low === high ? format.format(low) : format.formatRange(low, high)).replace(/\s+/g, ' ');
};
const usual: OptionId[] = ['minoxidil', 'finasteride', 'hair-system', 'transplant'];
const costsOf = (region: string, prices?: Prices): Map<OptionId, Cost> =>
  new Map(findChoices(region, prices)?.options.map(({id, cost}) => [id, cost]));

const comparison = async (attributes = '', lang = 'en-US') =>
  (await render(`<smp-cost-comparison ${attributes}></smp-cost-comparison>`, lang)) as SmpCostComparison;
const headings = (element: Element) => allInside(element, 'figure [part=heading]').map(plain);
const figure = (element: Element, id: OptionId, lang?: string) => {
  const found = allInside(element, 'figure').find((one) => plain(one.querySelector('[part=heading]')) === nameOf(id, lang));
  if (!found) throw new Error(`there is no panel of ${id}`);
  return found;
};
/** What stands under a drawing: when SMP comes to cost less, and what both have cost in the end. */
const told = (element: Element, id: OptionId, lang?: string) => [...figure(element, id, lang).querySelectorAll('figcaption p')].map(plain);
const table = (element: Element) => inside<HTMLTableElement>(element, '.scroll table');
const head = (element: Element) => [...(table(element).tHead?.rows[0]?.cells ?? [])].map(plain);
const body = (element: Element) => [...(table(element).tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(plain));
const slider = (element: Element) => inside<HTMLInputElement>(element, '#years');
const box = (element: Element, id: OptionId) => inside<HTMLInputElement>(element, `[type=checkbox][value="${id}"]`);
const input = (element: Element, id: string) => inside<HTMLInputElement>(element, `[id="${id}"]`);
const status = (element: Element) => inside(element, '[role=status]');
const alertOf = (element: Element, id: OptionId) => plain(inside(element, `#wrong-${id}`));

async function tick(element: SmpCostComparison, id: OptionId): Promise<void> {
  box(element, id).click();
  await element.updateComplete;
}

/** Types into a field and leaves it. */
async function give(element: SmpCostComparison, id: string, value: number | string): Promise<void> {
  input(element, id).value = String(value);
  input(element, id).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input(element, id).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

async function reset(element: SmpCostComparison): Promise<void> {
  inside(element, '[part=button]').click();
  await element.updateComplete;
  await new Promise((next) => setTimeout(next));
}

/** Expects that panels, sentences and table say what these costs come to. */
function shows(
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

const fine = (element: Element) => expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid|Infinity|\{\w+\}/);

describe('smp-cost-comparison', () => {
  afterEach(clear);

  describe('what it shows', () => {
    it('is SMP beside the usual options, without brands, over ten years', async () => {
      const element = await comparison();
      shows(element, costsOf('US'), usual, 10);
      expect(told(element, 'minoxidil')[1]).to.equal('After 10 years. SMP: $2,850 – $8,000. Generic minoxidil: $1,200 – $3,000.');
      expect(told(element, 'finasteride')[1]).to.contain('$360 – $1,200');
    });

    it('is what is ticked: a panel and a column for each', async () => {
      const element = await comparison();
      const boxes = allInside<HTMLInputElement>(element, '[type=checkbox]');
      expect(boxes.map(({value}) => value)).to.deep.equal(optionIds.filter((id) => id !== 'smp' && id !== 'fibres'));
      expect(boxes.filter(({checked}) => checked).map(({value}) => value)).to.deep.equal(usual);
      for (const one of boxes) expect([...(one.labels ?? [])].map(plain)).to.deep.equal([nameOf(one.value as OptionId)]);
      await tick(element, 'finasteride-brand');
      shows(element, costsOf('US'), ['minoxidil', 'finasteride', 'finasteride-brand', 'hair-system', 'transplant'], 10);
      await tick(element, 'minoxidil');
      await tick(element, 'hair-system');
      shows(element, costsOf('US'), ['finasteride', 'finasteride-brand', 'transplant'], 10);
      await tick(element, 'finasteride-brand');
      shows(element, costsOf('US'), ['finasteride', 'transplant'], 10);
    });

    it('can be SMP alone', async () => {
      const element = await comparison();
      for (const id of usual) await tick(element, id);
      shows(element, costsOf('US'), [], 10);
      fine(element);
    });

    it('is over 1 to 20 years, as the slider says in words', async () => {
      const element = await comparison();
      expect([slider(element).min, slider(element).max, slider(element).value]).to.deep.equal(['1', '20', '10']);
      for (let years = 1; years <= 20; years++) {
        await slide(element, years);
        const time = years === 1 ? '1 year' : `${years} years`;
        expect([slider(element).getAttribute('aria-valuetext'), plain(inside(element, 'output'))]).to.deep.equal([time, time]);
        shows(element, costsOf('US'), usual, years);
      }
      await slide(element, 7, false);
      shows(element, costsOf('US'), usual, 7);
      fine(element);
    });

    it('begins with as many years as the page says, until a reader says more', async () => {
      for (const [attributes, years] of [
        ['years="1"', 1],
        ['years="20"', 20],
        ['years=" 5 "', 5],
        ['years=""', 10],
      ] as const) {
        const element = await comparison(attributes);
        shows(element, costsOf('US'), usual, years);
        expect(slider(element).value).to.equal(String(years));
      }
      const element = await comparison('years="3"');
      element.years = 4;
      await element.updateComplete;
      expect(body(element)).to.have.length(5);
      await slide(element, 6);
      element.years = 8;
      await element.updateComplete;
      expect(body(element)).to.have.length(7);
      expect(slider(element).value).to.equal('6');
    });

    it('is in a table whose heads are heads, which can be scrolled by the keyboard', async () => {
      const element = await comparison();
      for (const cell of table(element).querySelectorAll('thead th')) expect(cell.getAttribute('scope')).to.equal('col');
      for (const row of table(element).tBodies[0]?.rows ?? []) expect(row.cells[0]?.getAttribute('scope')).to.equal('row');
      const scroll = inside(element, '.scroll');
      expect([scroll.getAttribute('role'), scroll.tabIndex, scroll.getAttribute('aria-label')]).to.deep.equal(['region', 0, words().table]);
    });

    it('marks the drawings with amounts and years', async () => {
      const element = await comparison();
      const marks = [...figure(element, 'transplant').querySelectorAll('text')].map(plain).filter(Boolean);
      expect(marks).to.deep.equal(['$5,000', '$10,000', '$15,000', '0', '2', '4', '6', '8', '10']);
      expect(figure(element, 'transplant').querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('tells what prices rest on, and what they are', async () => {
      const element = await comparison();
      for (const id of ['smp', ...usual]) {
        const group = allInside(element, 'fieldset.assumed').find((one) => plain(one.querySelector('legend')) === nameOf(id as OptionId));
        expect(group?.querySelectorAll('sup a').length, id).to.be.above(0);
        expect(plain(group)).to.contain('Read November 24, 2026');
      }
      const smp = [...(allInside(element, 'fieldset.assumed')[0]?.querySelectorAll('p:not(.soft)') ?? [])].map(plain);
      expect(smp).to.deep.equal([
        `${words().once}: $2,500 – $5,000`,
        `${words().touchUp}: $350 – $1,000`,
        'Time between touch-ups: 3–8 years',
      ]);
      expect(texts(element).join(' ')).to.contain('Currency: US Dollar.').and.to.contain(words().prescriber);
    });
  });

  describe('when SMP comes to cost less', () => {
    it('is said of each option as it is', async () => {
      const element = await comparison();
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().may, {may: 10}));
      expect(told(element, 'finasteride')[0]).to.equal(fill(words().dearer, {n: 10}));
      expect(told(element, 'hair-system')[0]).to.equal(fill(words().does, {does: 8}));
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 10}));
    });

    it('follows the years', async () => {
      const element = await comparison();
      await slide(element, 9);
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().dearer, {n: 9}));
      await slide(element, 7);
      expect(told(element, 'hair-system')[0]).to.equal(fill(words().may, {may: 1}));
      await slide(element, 1);
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 1}));
    });

    it('can be at once', async () => {
      const element = await comparison();
      await give(element, 'transplant.once.high', 60_000);
      await give(element, 'transplant.once.low', 50_000);
      expect(told(element, 'transplant')[0]).to.equal(words().cheaper);
    });

    // What is true at the start only must not be said of all years.
    it('is never said to overlap for all years where SMP later costs more', async () => {
      const element = await comparison();
      await give(element, 'smp.touchUp.high', 5000);
      await give(element, 'smp.touchUp.low', 5000);
      await give(element, 'transplant.once.low', 3000);
      await give(element, 'transplant.once.high', 4000);
      expect(body(element).at(-1)?.slice(1)).to.include.members(['$7,500 – $20,000', '$3,000 – $4,000']);
      expect(told(element, 'transplant')[0]).to.equal(words().varies);
    });

    it('is never said of the years from one on where SMP later costs more again', async () => {
      const element = await comparison();
      await give(element, 'smp.once.low', 500);
      await give(element, 'smp.touchUp.high', 5000);
      await give(element, 'smp.touchUp.low', 5000);
      await give(element, 'minoxidil.yearly.low', 300);
      // SMP 500 to 5,000 beside 600 after two years, but 5,500 at least beside 2,400 after eight.
      expect(body(element)[8]?.slice(1, 3)).to.deep.equal(['$5,500 – $15,000', '$2,400']);
      expect(told(element, 'minoxidil')[0]).to.equal(words().varies);
    });

    it('is not called dearer where both cost the same', async () => {
      const element = await comparison();
      for (const id of ['smp.touchUp.low', 'smp.touchUp.high']) await give(element, id, 0);
      for (const id of ['smp.once', 'transplant.once']) {
        await give(element, `${id}.low`, 1000);
        await give(element, `${id}.high`, 1000);
      }
      expect(new Set(body(element).map((row) => row[5]))).to.deep.equal(new Set(['$1,000']));
      expect(new Set(body(element).map((row) => row[1]))).to.deep.equal(new Set(['$1,000']));
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 10}));
    });
  });

  describe('an assumption that a reader changes', () => {
    it('changes panel, sentence and table', async () => {
      const element = await comparison();
      await give(element, 'minoxidil.yearly.high', 1000);
      const costs = costsOf('US');
      costs.set('minoxidil', {yearly: {low: 120, high: 1000}});
      shows(element, costs, usual, 10);
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().may, {may: 3}));
      expect(texts(element)).to.contain(`${words().yearly}: $120 – $1,000`);
      await give(element, 'smp.every.low', 5);
      await give(element, 'smp.touchUp.low', 400.55);
      costs.set('smp', {once: {low: 2500, high: 5000}, touchUp: {low: 400.55, high: 1000}, every: {low: 5, high: 8}});
      shows(element, costs, usual, 10);
      await slide(element, 20);
      shows(element, costs, usual, 20);
    });

    it('has fields that are named, and described by what is wrong with them', async () => {
      const element = await comparison();
      const fields = allInside<HTMLInputElement>(element, '.assumed input');
      // SMP has three ranges, each of the six others one.
      expect(fields).to.have.length(2 * 9);
      for (const field of fields) {
        expect([...(field.labels ?? [])].map(plain).join().length, field.id).to.be.above(0);
        expect(element.shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? ''), field.id).to.exist;
        expect(field.hasAttribute('aria-invalid'), field.id).to.equal(false);
      }
    });

    const wrong: Record<string, readonly [id: string, value: string]> = {
      'is empty': ['minoxidil.yearly.low', ''],
      'is below nothing': ['minoxidil.yearly.low', '-1'],
      'is low above high': ['minoxidil.yearly.low', '301'],
      'is more than any price': ['minoxidil.yearly.high', '10000000'],
      'is no time between touch-ups': ['smp.every.low', '0'],
      'is half a year': ['smp.every.low', '2.5'],
      'is longer than the years counted': ['smp.every.high', '21'],
    };
    for (const [what, [id, value]] of Object.entries(wrong)) {
      it(`is told to be wrong where it ${what}, and the last that fits is counted`, async () => {
        const element = await comparison();
        const option = id.split('.')[0] as OptionId;
        const pair = [id.replace(/\w+$/, 'low'), id.replace(/\w+$/, 'high')];
        await give(element, id, value);
        expect(pair.map((end) => input(element, end).getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
        expect(alertOf(element, option)).to.equal(words().wrong);
        expect(allInside(element, '[aria-invalid]')).to.have.length(2);
        expect(allInside(element, '[role=alert]').filter(plain)).to.have.length(1);
        expect(input(element, id).value, 'what a reader typed stays').to.equal(value);
        shows(element, costsOf('US'), usual, 10);
        fine(element);
        await give(element, id, id.endsWith('low') ? 4 : 8);
        if (id.startsWith('minoxidil.yearly.high')) await give(element, 'minoxidil.yearly.low', 4);
        expect(allInside(element, '[aria-invalid]')).to.be.empty;
        expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
        expect(body(element).flat().join()).to.not.equal('');
      });
    }

    it('is taken back, with what was wrong', async () => {
      const element = await comparison();
      await give(element, 'minoxidil.yearly.high', 1000);
      await give(element, 'smp.once.low', 9999);
      await give(element, 'transplant.once.low', '');
      await slide(element, 12);
      await reset(element);
      shows(element, costsOf('US'), usual, 12);
      expect(allInside(element, '[aria-invalid]')).to.be.empty;
      expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
      const values = ['minoxidil.yearly.high', 'smp.once.low', 'transplant.once.low'].map((id) => input(element, id).value);
      expect(values).to.deep.equal(['300', '2500', '4000']);
      await give(element, 'minoxidil.yearly.high', 400);
      expect(told(element, 'minoxidil')[1]).to.contain('$1,440 – $4,800');
    });

    it('is left by whoever changes the country: an amount is of one currency', async () => {
      const element = await comparison();
      await give(element, 'smp.once.high', 7777);
      await give(element, 'minoxidil.yearly.high', 999);
      element.region = 'GB';
      await element.updateComplete;
      shows(element, costsOf('GB'), ['transplant'], 10, 'en-US', 'GBP');
      const fields = allInside<HTMLInputElement>(element, '.assumed input').map(({id, value}) => [id, value]);
      expect(fields).to.deep.equal([
        ['smp.once.low', '400'],
        ['smp.once.high', '2500'],
        ['transplant.once.low', '1000'],
        ['transplant.once.high', '30000'],
      ]);
    });

    it('is left with what was wrong, also by whoever comes back', async () => {
      const element = await comparison();
      await give(element, 'smp.once.low', 9999);
      await give(element, 'transplant.once.low', '');
      await give(element, 'minoxidil.yearly.high', 999);
      for (const region of ['GB', 'US']) {
        element.region = region;
        await element.updateComplete;
        expect(allInside(element, '[aria-invalid]'), region).to.be.empty;
        expect(allInside(element, '[role=alert]').filter(plain), region).to.be.empty;
      }
      shows(element, costsOf('US'), usual, 10);
      const values = ['smp.once.low', 'transplant.once.low', 'minoxidil.yearly.high'].map((id) => input(element, id).value);
      expect(values).to.deep.equal(['2500', '4000', '300']);
    });
  });

  describe('what it says aloud', () => {
    it('is nothing at first, in a region that is there before it speaks', async () => {
      const element = await comparison();
      expect(plain(status(element))).to.equal('');
      expect(getComputedStyle(status(element)).display).not.to.equal('none');
      const region = status(element);
      await tick(element, 'transplant');
      expect(status(element) === region).to.equal(true);
      expect(plain(region)).to.equal(words().said);
    });

    it('is that it has changed, once for one change', async () => {
      const changes: ((element: SmpCostComparison) => Promise<void>)[] = [
        (element) => tick(element, 'minoxidil-brand'),
        (element) => slide(element, 12),
        (element) => give(element, 'minoxidil.yearly.high', 400),
        (element) => reset(element),
      ];
      for (const change of changes) {
        const element = await comparison();
        expect(await heard([status(element)], () => change(element))).to.deep.equal([words().said]);
        clear();
      }
    });

    // What stays as it was is not read again.
    it('is said again for the next change, in other words', async () => {
      const element = await comparison();
      const changes = [
        () => slide(element, 12),
        () => slide(element, 13),
        () => tick(element, 'transplant'),
        () => tick(element, 'hair-system'),
        () => give(element, 'minoxidil.yearly.high', 400),
        () => give(element, 'minoxidil.yearly.high', 500),
        () => reset(element),
      ];
      expect(words().saidAgain).not.to.equal(words().said);
      for (const [at, change] of changes.entries())
        expect(await heard([status(element)], change), String(change)).to.deep.equal([at % 2 ? words().saidAgain : words().said]);
    });

    it('stays as it is while a slider is under way and where an input is wrong', async () => {
      const element = await comparison();
      for (const said of [words().said, words().saidAgain, words().said]) {
        await tick(element, 'transplant');
        const lines = await heard([status(element)], async () => {
          for (const years of [3, 4]) await slide(element, years, false);
          await give(element, 'minoxidil.yearly.low', 5000);
        });
        expect(lines).to.be.empty;
        expect(plain(status(element))).to.equal(said);
      }
    });

    it('is nothing while a slider is under way', async () => {
      const element = await comparison();
      const lines = await heard([status(element)], async () => {
        for (const years of [1, 5, 19]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
      expect(plain(status(element))).to.equal('');
    });

    // An `output` is a live region too, unless it says that it is not.
    it('is nothing else while a slider is under way: its place is told by the slider', async () => {
      const element = await comparison();
      const live = allInside(element, '[role=status], [role=alert], [aria-live], output').filter(
        (region) => region.getAttribute('aria-live') !== 'off' && !region.closest('[aria-hidden=true]'),
      );
      const lines = await heard(live, async () => {
        for (const years of [1, 2, 3]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
    });

    it('is what is wrong, and then not that anything has changed', async () => {
      const element = await comparison();
      const lines = await heard([status(element), inside(element, '#wrong-minoxidil')], () => give(element, 'minoxidil.yearly.low', 5000));
      expect(lines).to.deep.equal([words().wrong]);
      expect(plain(status(element))).to.equal('');
    });
  });

  describe('its event', () => {
    it('tells which option has changed and nothing of what a reader gave', async () => {
      const element = await comparison();
      const events: SmpChangeEvent[] = [];
      document.body.addEventListener('smp-change', (event) => events.push(event));
      await slide(element, 5, false);
      // A number, since an event takes minutes to print.
      expect(events.length).to.equal(0);
      await slide(element, 6);
      await tick(element, 'transplant');
      await give(element, 'minoxidil.yearly.high', 400);
      await reset(element);
      expect(events.map(({option}) => option)).to.deep.equal(['years', 'transplant', 'minoxidil', 'reset']);
      for (const event of events) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        expect(event.target === element).to.equal(true);
        expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['option']);
      }
    });

    it('comes from nothing that no reader did', async () => {
      const element = await comparison();
      const events: string[] = [];
      element.addEventListener('smp-change', ({option}) => events.push(option));
      element.years = 3;
      element.region = 'GB';
      await element.updateComplete;
      expect(events.length).to.equal(0);
      expect(plain(status(element))).to.equal('');
    });
  });

  describe('what a page says wrongly', () => {
    for (const years of ['0', '21', '1.5', 'ten', '١٢', '-3', 'Infinity']) {
      it(`is warned of once, and ten years stand: years="${years}"`, async () => {
        const lines = await warnings(async () => {
          for (let i = 0; i < 2; i++) {
            const element = await comparison(`years="${years}"`);
            expect(body(element)).to.have.length(11);
            expect(slider(element).value).to.equal('10');
          }
        });
        expect(lines).to.deep.equal([`<smp-cost-comparison years="${years}">: expected 1 to 20; using the default`]);
      });
    }

    it('is warned of once, and the language says the country: region="Mars"', async () => {
      const lines = await warnings(async () => {
        for (let i = 0; i < 2; i++) shows(await comparison('region="Mars"'), costsOf('US'), usual, 10);
      });
      expect(lines).to.deep.equal(['<smp-cost-comparison region="Mars">: expected a code such as US; using the default']);
    });
  });

  describe('where a reader is', () => {
    it('is nowhere: no price was found', async () => {
      for (const [attributes, lang] of [
        ['', 'en'],
        ['', ''],
        ['region="FR"', 'en-US'],
        ['', 'en-AU'],
      ] as const) {
        const element = await comparison(attributes, lang);
        expect(texts(element)).to.contain(words().none);
        expect(allInside(element, 'input, table, figure, [role=status]')).to.be.empty;
        fine(element);
      }
    });

    it('is the United Kingdom: a transplant, and what is left out by name', async () => {
      const element = await comparison('', 'en-GB');
      shows(element, costsOf('GB'), ['transplant'], 10, 'en-GB', 'GBP');
      const options = new Intl.ListFormat('en-GB').format(
        (['minoxidil', 'minoxidil-brand', 'finasteride', 'finasteride-brand', 'fibres', 'hair-system'] as const).map((id) => nameOf(id)),
      );
      expect(plain(inside(element, '.base'))).to.contain(fill(words().leftOut, {options}));
      expect(plain(inside(element, '.base'))).to.contain('Currency: British Pound.');
      // No price of a touch-up was found there.
      expect(plain(inside(element, '.base'))).to.contain(words().noTouchUp.split('{')[0]?.trim());
      expect(plain(inside(await comparison(), '.base'))).not.to.contain(words().noTouchUp.split('{')[0]?.trim());
    });

    it('is Germany: no other option', async () => {
      const element = await comparison('region="DE"', 'de');
      expect(texts(element)).to.contain(words().alone);
      expect(allInside(element, 'input, table, figure, [role=status]')).to.be.empty;
      expect(plain(inside(element, '.base')))
        .to.contain('Currency: Euro.')
        .and.to.contain(nameOf('transplant'));
      fine(element);
    });

    it('is Spain or a Spanish page about the US', async () => {
      expect(texts(await comparison('', 'es-ES'))).to.contain(words('es').alone);
      const element = await comparison('region="US"', 'es');
      shows(element, costsOf('US'), usual, 10, 'es');
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('10 años');
      expect(told(element, 'hair-system', 'es')[0]).to.equal(fill(words('es').does, {does: 8}));
      fine(element);
      setRenderLocale('en');
    });

    it('follows the language of the page, and keeps what a reader chose', async () => {
      const element = await comparison('region="US"', 'en');
      await tick(element, 'transplant');
      await give(element, 'minoxidil.yearly.high', 1000);
      await slide(element, 4);
      element.parentElement?.setAttribute('lang', 'es');
      await until(() => slider(element).getAttribute('aria-valuetext') === '4 años');
      const costs = costsOf('US');
      costs.set('minoxidil', {yearly: {low: 120, high: 1000}});
      shows(element, costs, ['minoxidil', 'finasteride', 'hair-system'], 4, 'es');
      setRenderLocale('en');
    });

    it('counts on where a browser has translated it', async () => {
      const element = await comparison('region="US"');
      const untouched = await comparison('region="US"');
      const handle = slider(element);
      const seen = (one: Element) => plain(inside(one, '.base')).replace(/[‹›]/g, '').replace(/\s+/g, ' ');
      for (const years of [3, 12, 4]) {
        translate(element);
        await slide(element, years);
        await slide(untouched, years);
        expect(seen(element)).to.equal(seen(untouched));
      }
      expect(slider(element) === handle, 'the slider that the reader holds').to.equal(true);
    });

    it('follows the page in another language too, where a reader has changed nothing', async () => {
      const element = await comparison('region="US"', 'en');
      element.parentElement?.setAttribute('lang', 'es');
      await until(() => slider(element).getAttribute('aria-valuetext') === '10 años');
      element.setAttribute('years', '5');
      await element.updateComplete;
      expect(slider(element).value).to.equal('5');
      setRenderLocale('en');
    });
  });

  describe('with a clinic’s own prices', () => {
    const prices: Prices = {
      currency: 'EUR',
      asOf: '2026-11',
      areas: [
        {area: 'hairline', low: 700, high: 950},
        {area: 'full', low: 1600, high: 2400},
      ],
      touchUp: {low: 200, high: 350, every: {low: 2, high: 4}},
      fibres: {low: 90, high: 150.5},
    };
    const inConfig = async (config: Config, attributes = '', lang = 'en') => {
      const source = (await render(
        `<smp-config><smp-cost-comparison ${attributes}></smp-cost-comparison></smp-config>`,
        lang,
      )) as unknown as SmpConfig;
      const element = source.firstElementChild as SmpCostComparison;
      const set = async (next: Config | undefined) => {
        source.config = next;
        await source.updateComplete;
        await new Promise((done) => setTimeout(done));
        await element.updateComplete;
      };
      await set(config);
      return {element, set};
    };

    it('counts them, with fibres, and leaves other currencies out', async () => {
      for (const lang of ['en', 'en-US', 'es-ES']) {
        const {element} = await inConfig({prices}, '', lang);
        shows(element, costsOf('', prices), ['fibres'], 10, lang, 'EUR');
        expect(costAfter(costsOf('', prices).get('smp') ?? {}, 10)).to.deep.equal({low: 700 + 2 * 200, high: 2400 + 5 * 350});
        fine(element);
        setRenderLocale('en');
      }
      const {element} = await inConfig({prices});
      expect(texts(element)).to.contain(fill(words().own, {date: 'November 2026'}));
      expect(plain(inside(element, '.base'))).to.contain(nameOf('transplant'));
    });

    it('says that they have no date', async () => {
      const {element} = await inConfig({prices: {...prices, asOf: undefined}});
      expect(texts(element)).to.contain(words().ownUndated);
    });

    it('says that they have no upper end', async () => {
      const {element, set} = await inConfig({prices: {...prices, course: {low: 500}}});
      expect(texts(element)).to.contain(words().isOpen);
      await set({prices});
      expect(texts(element)).not.to.contain(words().isOpen);
    });

    it('follows them when they change', async () => {
      const {element, set} = await inConfig({prices}, '', 'en-US');
      const dollars: Prices = {currency: 'USD', course: {low: 1000, high: 2000}};
      await set({prices: dollars});
      shows(element, costsOf('US', dollars), usual, 10);
      await set(undefined);
      shows(element, costsOf('US'), usual, 10);
    });

    it('leaves what a reader gave in another currency', async () => {
      const {element, set} = await inConfig({prices}, '', 'en-US');
      await give(element, 'smp.once.high', 5555);
      await give(element, 'fibres.yearly.low', 9999);
      await give(element, 'smp.touchUp.low', '');
      await set(undefined);
      shows(element, costsOf('US'), usual, 10);
      expect(input(element, 'smp.once.high').value).to.equal('5000');
      expect(input(element, 'smp.touchUp.low').value).to.equal('350');
      expect(allInside(element, '[aria-invalid]')).to.be.empty;
      expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
    });

    it('has one option alone without fibres', async () => {
      const {element} = await inConfig({prices: {...prices, fibres: undefined}});
      expect(texts(element)).to.contain(words().alone);
      expect(allInside(element, 'input, table, figure')).to.be.empty;
    });

    it('shows no price of anyone else before they have come', async () => {
      const host = document.createElement('div');
      host.lang = 'en-US';
      host.innerHTML = `<smp-config><script type="application/json">${JSON.stringify({prices})}</script><smp-cost-comparison></smp-cost-comparison></smp-config>`;
      document.body.append(host);
      const element = host.querySelector('smp-cost-comparison') as SmpCostComparison;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(plain(element.shadowRoot?.querySelector('tbody td'))));
      if (element.shadowRoot) observer.observe(element.shadowRoot, {childList: true, subtree: true});
      await element.updateComplete;
      await new Promise((next) => setTimeout(next));
      observer.disconnect();
      seen.delete('');
      expect([...seen]).to.deep.equal([amounts({low: 700, high: 2400}, 'en-US', 'EUR')]);
    });
  });

  it('leaves another comparison on the page alone', async () => {
    const [one, two] = [await comparison(), await comparison()];
    await tick(one, 'transplant');
    await give(one, 'minoxidil.yearly.high', 1000);
    await slide(one, 3);
    shows(two, costsOf('US'), usual, 10);
  });

  it('adds nothing to the host, to storage and to the address', async () => {
    const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
    const before = state();
    const element = await comparison('years="12"');
    await tick(element, 'transplant');
    await give(element, 'minoxidil.yearly.high', 1000);
    expect(state()).to.deep.equal(before);
    expect(element.getAttributeNames()).to.deep.equal(['years']);
  });

  it('is accessible when a reader has changed it, rightly and wrongly', async () => {
    const element = await comparison();
    for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
    await slide(element, 5);
    await tick(element, 'minoxidil-brand');
    await give(element, 'smp.once.low', 3000);
    await give(element, 'transplant.once.low', '');
    await expect(element).to.be.accessible();
  });

  it('fits 320 pixels, also right to left, with everything open', async () => {
    await setViewport({width: 320, height: 640});
    try {
      const element = await comparison();
      for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
      await give(element, 'transplant.once.low', '');
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        inside(element, '.base').dir = dir;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        for (const control of allInside<HTMLInputElement>(element, 'input')) {
          const {left, right} = control.getBoundingClientRect();
          expect(left >= 0 && right <= 320, `${dir} ${control.id || control.value}`).to.equal(true);
        }
      }
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({width: 800, height: 600});
    }
  });

  it('prints its drawings, its table and what it assumes, and no control', async function () {
    const element = await comparison();
    await give(element, 'minoxidil.yearly.high', 1000);
    if (!(await emulate({media: 'print'}))) return this.skip();
    try {
      await until(() => matchMedia('print').matches);
      dispatchEvent(new Event('beforeprint'));
      const controls = allInside(element, 'input, [part=button], .planner').filter((control) => control.checkVisibility());
      expect(controls.length).to.equal(0);
      for (const shown of allInside(
        element,
        'figure svg, figcaption p, .scroll th, .scroll td, .assumed legend, .assumed p:not([role=alert])',
      ))
        expect(shown.checkVisibility(), plain(shown)).to.equal(true);
      expect(table(element).getBoundingClientRect().height).to.be.above(100);
      expect(body(element).at(-1)).to.include('$1,200 – $10,000');
      expect(texts(element)).to.contain(`${words().yearly}: $120 – $1,000`);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulate({});
    }
    expect(table(element).closest('details')?.open).to.equal(false);
  });
});
