import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {type Drawing, chartDrawing} from '../../../src/elements/cost-comparison/chart.js';
import {costAfter, findCrossing, costSeries} from '../../../src/elements/cost-comparison/compare.js';
import {type Choices, type Cost, type Ends, findChoices, optionIds} from '../../../src/elements/cost-comparison/options.js';
import {MAX_YEARS} from '../../../src/evidence/prices/estimate.js';
import {researchedPrices} from '../../../src/evidence/prices/researched-prices.js';
import {areas} from '../../../src/foundation/config/areas.js';
import type {Prices} from '../../../src/foundation/config/schema.js';

/** An amount of 0 to 3 decimals, up to the most that a reader can give. */
const amount = fc.tuple(fc.oneof(fc.nat(999), fc.nat(9_999_999)), fc.nat(3)).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const ends = (end: fc.Arbitrary<number>): fc.Arbitrary<Ends> =>
  fc.tuple(end, end).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, {nil: undefined});
const cost: fc.Arbitrary<Cost> = fc.record({
  once: maybe(ends(amount)),
  yearly: maybe(ends(amount)),
  touchUp: maybe(ends(amount)),
  every: maybe(ends(fc.integer({min: 1, max: 20}))),
});
const years = fc.integer({min: 1, max: MAX_YEARS});

const find = (found: Choices | undefined, id: string): Cost => {
  const option = found?.options.find((one) => one.id === id);
  if (!option) throw new Error(`${id} is not among the options`);
  return option.cost;
};
const ids = (found: Choices | undefined) => found?.options.map(({id}) => id);

// Thousandths as whole numbers without end, read from how an amount is written, not from what it is times 1000.
const exact = (of: number): bigint => BigInt(of.toFixed(3).replace('.', ''));
const written = (thousandths: bigint): number => Number(`${thousandths}e-3`);

describe('what an option costs', () => {
  it('adds up to what is known: the US after ten years', () => {
    const us = findChoices('US', undefined);
    const after = (id: string, time = 10) => costAfter(find(us, id), time);
    expect(after('smp')).to.deep.equal({low: 2850, high: 8000});
    expect(after('minoxidil')).to.deep.equal({low: 1200, high: 3000});
    expect(after('finasteride')).to.deep.equal({low: 360, high: 1200});
    expect(after('minoxidil-brand')).to.deep.equal({low: 3600, high: 6000});
    expect(after('finasteride-brand')).to.deep.equal({low: 3600, high: 12_000});
    expect(after('hair-system')).to.deep.equal({low: 10_000, high: 60_000});
    expect(after('transplant')).to.deep.equal({low: 4000, high: 15_000});
    expect(after('smp', 0)).to.deep.equal({low: 2500, high: 5000});
    expect(after('transplant', 0)).to.deep.equal(after('transplant', 20));
  });

  it('is exact to the thousandth', () => {
    fc.assert(
      fc.property(cost, fc.nat(MAX_YEARS), (given, time) => {
        const {low: shortest, high: longest} = given.every ?? {low: 3, high: 8};
        const times = {low: Math.floor(time / longest), high: Math.floor(time / shortest)};
        const total = (end: 'low' | 'high') =>
          written(
            exact(given.once?.[end] ?? 0) +
              exact(given.yearly?.[end] ?? 0) * BigInt(time) +
              exact(given.touchUp?.[end] ?? 0) * BigInt(times[end]),
          );
        expect(costAfter(given, time)).to.deep.equal({low: total('low'), high: total('high')});
      }),
    );
    expect(costAfter({once: {low: 0.1, high: 0.7}, yearly: {low: 0.2, high: 0.1}}, 1)).to.deep.equal({low: 0.3, high: 0.8});
    expect(costAfter({yearly: {low: 1.005, high: 1.115}}, 20)).to.deep.equal({low: 20.1, high: 22.3});
  });

  it('grows from year to year, low before high', () => {
    fc.assert(
      fc.property(cost, years, (given, time) => {
        const all = costSeries(given, time);
        expect(all).to.have.length(time + 1);
        all.forEach(({low, high}, year) => {
          expect(low)
            .to.be.at.least(all[year - 1]?.low ?? 0)
            .and.at.most(high);
          expect(high).to.be.at.least(all[year - 1]?.high ?? 0);
          expect({low, high}).to.deep.equal(costAfter(given, year));
        });
      }),
    );
  });

  it('is the same over fewer years, as far as they go', () => {
    fc.assert(
      fc.property(cost, years, years, (given, some, more) => {
        const [less, all] = [Math.min(some, more), Math.max(some, more)];
        expect(costSeries(given, all).slice(0, less + 1)).to.deep.equal(costSeries(given, less));
      }),
    );
  });

  it('is the same for the same input, which it leaves alone', () => {
    fc.assert(
      fc.property(cost, years, (given, time) => {
        const copy = structuredClone(given);
        expect(costSeries(copy, time)).to.deep.equal(costSeries(given, time));
        expect(given).to.deep.equal(copy);
      }),
    );
  });
});

describe('when one option comes to cost less', () => {
  const pair = fc.tuple(cost, cost, years).map(([one, other, time]) => [costSeries(one, time), costSeries(other, time)] as const);

  // Few amounts, so that equal ones, and series that cross more than once, are common.
  const few = fc
    .integer({min: 1, max: 8})
    .chain((length) => fc.tuple(...[0, 1].map(() => fc.array(ends(fc.nat(4)), {minLength: length, maxLength: length}))))
    .map(([one = [], other = []]) => [one, other] as const);

  it('is the first year from which it always does, and in which years it may', () => {
    fc.assert(
      fc.property(fc.oneof(pair, few), ([one, other]) => {
        const {does, may, from} = findCrossing(one, other);
        let [always, ever, times]: [number | undefined, number | undefined, number] = [undefined, undefined, 0];
        for (let year = one.length - 1; year >= 0 && (one[year] as Ends).high < (other[year] as Ends).low; year--) always = year;
        for (let year = 0; year < one.length; year++) {
          if ((one[year] as Ends).low > (other[year] as Ends).high) continue;
          ever ??= year;
          times++;
        }
        expect(does).to.equal(always);
        expect(may).to.equal(times === 0 ? 'never' : times === one.length ? 'always' : 'sometimes');
        // In each year from the first on.
        expect(from).to.equal(ever !== undefined && times === one.length - ever ? ever : undefined);
      }),
    );
  });

  it('has members that go together', () => {
    fc.assert(
      fc.property(fc.oneof(pair, few), ([one, other]) => {
        const {does, may, from} = findCrossing(one, other);
        if (may === 'never') expect([does, from]).to.deep.equal([undefined, undefined]);
        if (may === 'always') expect(from).to.equal(0);
        if (may === 'sometimes') expect(from).not.to.equal(0);
        if (does !== undefined) expect(may).not.to.equal('never');
        if (does !== undefined && from !== undefined) expect(from).to.be.at.most(does);
      }),
    );
  });

  it('is so in examples', () => {
    const flat = (low: number, high = low) => costSeries({once: {low, high}}, 5);
    const each = (low: number, high = low) => costSeries({yearly: {low, high}}, 5);
    expect(findCrossing(flat(100), each(60))).to.deep.equal({does: 2, may: 'sometimes', from: 2});
    expect(findCrossing(flat(100, 200), each(50, 80))).to.deep.equal({does: 5, may: 'sometimes', from: 2});
    expect(findCrossing(flat(100, 250), each(50, 80))).to.deep.equal({does: undefined, may: 'sometimes', from: 2});
    expect(findCrossing(flat(100, 200), flat(150, 300))).to.deep.equal({does: undefined, may: 'always', from: 0});
    expect(findCrossing(flat(100, 200), flat(201, 300))).to.deep.equal({does: 0, may: 'always', from: 0});
    expect(findCrossing(flat(501), each(60, 100))).to.deep.equal({does: undefined, may: 'never', from: undefined});
    // Where both cost the same, neither costs less, and neither is dearer.
    expect(findCrossing(flat(100), flat(100))).to.deep.equal({does: undefined, may: 'always', from: 0});
    expect(findCrossing(flat(100, 200), flat(200, 300))).to.deep.equal({does: undefined, may: 'always', from: 0});
    expect(findCrossing(flat(200, 300), flat(100, 200))).to.deep.equal({does: undefined, may: 'always', from: 0});
    expect(findCrossing(flat(500), each(60, 100))).to.deep.equal({does: undefined, may: 'sometimes', from: 5});
    // Cheaper at the start only.
    expect(findCrossing(each(100), flat(150))).to.deep.equal({does: undefined, may: 'sometimes', from: undefined});
    // Cheaper only in between.
    const steps = (...amounts: number[]) => amounts.map((amount) => ({low: amount, high: amount}));
    expect(findCrossing(steps(2, 2, 9), steps(1, 3, 3))).to.deep.equal({does: undefined, may: 'sometimes', from: undefined});
    // Dearer only in between.
    expect(findCrossing(steps(1, 4, 4), steps(2, 3, 5))).to.deep.equal({does: 2, may: 'sometimes', from: undefined});
  });

  it('is never of both, one against the other', () => {
    fc.assert(
      fc.property(fc.oneof(pair, few), ([one, other]) => {
        expect(findCrossing(one, other).does !== undefined && findCrossing(other, one).does !== undefined).to.equal(false);
      }),
    );
  });
});

describe('what can be compared', () => {
  const own: Prices = {
    currency: 'EUR',
    areas: [
      {area: 'hairline', low: 700, high: 950},
      {area: 'scar', low: 350},
      {area: 'full', low: 1600},
    ],
  };
  const fibers = {low: 90, high: 150};

  it('is what was found where the reader is', () => {
    expect(findChoices('US', undefined)).to.include({currency: 'USD'});
    expect(ids(findChoices('US', undefined))).to.deep.equal(optionIds.filter((id) => id !== 'fibers'));
    expect(findChoices('GB', undefined)).to.include({currency: 'GBP'});
    expect(ids(findChoices('GB', undefined))).to.deep.equal(['smp', 'transplant']);
    for (const region of ['DE', 'ES']) {
      expect(findChoices(region, undefined)).to.include({currency: 'EUR'});
      expect(ids(findChoices(region, undefined)), region).to.deep.equal(['smp']);
    }
  });

  it('is nothing where no price of SMP was found', () => {
    for (const region of ['', 'FR', 'us', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(findChoices(region, undefined), region).to.equal(undefined);
  });

  it('is in the country’s own prices of SMP', () => {
    for (const region of ['GB', 'DE', 'ES']) {
      const quoted = researchedPrices[region]?.course.flatMap(([, low, high]) => [low, high ?? low]) ?? [];
      expect(find(findChoices(region, undefined), 'smp')).to.deep.equal({once: {low: Math.min(...quoted), high: Math.max(...quoted)}});
    }
    expect(find(findChoices('US', undefined), 'smp')).to.deep.equal({
      once: {low: 2500, high: 5000},
      touchUp: {low: 350, high: 1000},
      every: {low: 3, high: 8},
    });
  });

  it('costs no less of a brand than without one', () => {
    const us = findChoices('US', undefined);
    for (const drug of ['minoxidil', 'finasteride']) {
      const [generic, brand] = [costAfter(find(us, drug), 10), costAfter(find(us, `${drug}-brand`), 10)];
      expect(brand.low, drug).to.be.at.least(generic.high);
    }
  });

  it('counts a clinic’s own prices first, from its cheapest to its dearest', () => {
    const found = findChoices('ES', own);
    expect(found?.currency).to.equal('EUR');
    expect(found?.options[0]).to.deep.include({id: 'smp', cost: {once: {low: 350, high: 1600}}, sources: [], isOwn: true});
    const all: Prices = {...own, course: {low: 300, high: 2000}, touchUp: {low: 200, high: 350}};
    expect(find(findChoices('', all), 'smp')).to.deep.equal({
      once: {low: 300, high: 2000},
      touchUp: {low: 200, high: 350},
      every: {low: 3, high: 8},
    });
    const often: Prices = {...own, touchUp: {low: 200, high: 350, every: {low: 1, high: 2}}};
    expect(find(findChoices('', often), 'smp')).to.have.deep.property('every', {low: 1, high: 2});
  });

  it('knows where a clinic names no upper end', () => {
    const range = {low: 1, high: 2};
    const isOpen = (given: Omit<Prices, 'currency'>) => findChoices('', {currency: 'EUR', ...given})?.options[0]?.isOpen;
    expect(isOpen({course: range, areas: [{area: 'full', ...range}], touchUp: range})).to.equal(false);
    for (const open of [
      {course: {low: 1}},
      {course: range, touchUp: {low: 1}},
      {
        areas: [
          {area: 'full', ...range},
          {area: 'scar', low: 1},
        ],
      },
    ] as const)
      expect(isOpen(open as Omit<Prices, 'currency'>), JSON.stringify(open)).to.equal(true);
    expect(findChoices('US', undefined)?.options[0]?.isOpen).not.to.equal(true);
  });

  it('leaves all others out where a clinic’s currency is another', () => {
    for (const region of ['US', 'GB']) {
      const found = findChoices(region, own);
      expect([found?.currency, ids(found)]).to.deep.equal(['EUR', ['smp']]);
      expect(found?.leftOut).to.deep.equal(optionIds.slice(1));
    }
    expect(ids(findChoices('US', {...own, currency: 'USD'}))).to.deep.equal(ids(findChoices('US', undefined)));
    expect(ids(findChoices('', {...own, currency: 'USD'})), 'a currency is not a country').to.deep.equal(['smp']);
  });

  it('has concealer fibers only with a price that the site names, in the currency that is shown', () => {
    for (const region of ['US', 'GB', 'DE', 'ES']) expect(ids(findChoices(region, undefined))).not.to.include('fibers');
    expect(ids(findChoices('US', own))).not.to.include('fibers');
    const found = findChoices('ES', {...own, fibers});
    expect(found?.options.at(-1)).to.deep.equal({id: 'fibers', cost: {yearly: fibers}, sources: [], isOwn: true});
    const alone = findChoices('US', {currency: 'USD', fibers: {low: 90}});
    expect(find(alone, 'fibers')).to.deep.equal({yearly: {low: 90, high: 90}});
    expect(alone?.options[0]).to.deep.include({id: 'smp', isOwn: false});
    expect(ids(findChoices('US', {currency: 'EUR', fibers}))).not.to.include('fibers');
  });

  const range = fc.tuple(amount, maybe(amount)).map(([low, more]) => ({low, high: more === undefined ? undefined : low + more}));
  const prices: fc.Arbitrary<Prices | undefined> = maybe(
    fc.record({
      currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY'),
      areas: maybe(
        fc.array(
          range.chain((price) => fc.constantFrom(...areas).map((area) => ({area, ...price}))),
          {maxLength: 4},
        ),
      ),
      course: maybe(range),
      touchUp: maybe(range),
      fibers: maybe(range),
    }),
  );
  const region = fc.oneof(fc.constantFrom('US', 'GB', 'DE', 'ES', '', 'FR', '__proto__'), fc.string());

  it('is all options, each either there or left out, in one order and with costs in order', () => {
    fc.assert(
      fc.property(region, prices, (where, given) => {
        const found = findChoices(where, given);
        if (!found) return;
        const there = found.options.map(({id}) => id);
        expect(there[0]).to.equal('smp');
        expect(optionIds.filter((id) => there.includes(id))).to.deep.equal(there);
        expect(optionIds.filter((id) => !there.includes(id))).to.deep.equal(found.leftOut);
        expect(found.currency).to.match(/^[A-Z]{3}$/);
        for (const {
          cost: {once, yearly, touchUp, every},
          sources,
          isOwn,
        } of found.options) {
          expect(once ?? yearly).to.exist;
          expect(Boolean(every)).to.equal(Boolean(touchUp));
          for (const range of [once, yearly, touchUp, every]) if (range) expect(range.low).to.be.at.most(range.high);
          // What the site does not say itself has a source.
          expect(sources.length > 0).to.equal(!isOwn);
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(region, prices, (where, given) => {
        expect(findChoices(where, structuredClone(given))).to.deep.equal(findChoices(where, given));
      }),
    );
  });
});

describe('the drawing', () => {
  const WIDTH = 244;
  const HEIGHT = 150;

  type Point = readonly [x: number, y: number];
  /** The lines of a path, each as its points. */
  const lines = (d: string): Point[][] =>
    d
      .split('M')
      .filter(Boolean)
      .map((line) => {
        expect(line).to.match(/^[\d.,eL-]+Z?$/);
        return line
          .replace('Z', '')
          .split('L')
          .map((point) => point.split(',').map(Number) as unknown as Point);
      });
  const most = (...all: readonly (readonly Ends[])[]) => Math.max(...all.flat().map(({high}) => high)) || 1;

  /** Expects that a line says the same as a series, as exactly as a path of three decimals can. */
  function says(line: readonly Point[] | undefined, of: readonly Ends[], end: keyof Ends, scale: number): void {
    expect(line).to.have.length(of.length);
    line?.forEach(([x, y], year) => {
      expect(x).to.be.closeTo((year / (of.length - 1)) * WIDTH, 0.00051);
      expect(((HEIGHT - y) / HEIGHT) * scale).to.be.closeTo(of[year]?.[end] ?? NaN, (0.00051 / HEIGHT) * scale);
    });
  }

  function agrees({edges, dashes, band}: Drawing, one: readonly Ends[], other: readonly Ends[]): void {
    const scale = most(one, other);
    for (const [path, of] of [
      [edges, one],
      [dashes, other],
    ] as const) {
      const [low, high, ...more] = lines(path);
      expect(more).to.be.empty;
      says(low, of, 'low', scale);
      says(high, of, 'high', scale);
    }
    const [outline, ...more] = lines(band);
    expect(more).to.be.empty;
    // There along the upper end, and back along the lower.
    says(outline?.slice(0, other.length), other, 'high', scale);
    says(outline?.slice(other.length).reverse(), other, 'low', scale);
  }

  const pair = fc.tuple(cost, cost, years).map(([one, other, time]) => [costSeries(one, time), costSeries(other, time)] as const);

  it('says the same as the series, to the last year', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        agrees(chartDrawing(one, other), one, other);
      }),
    );
  });

  it('says the same as the table of what was found (WCAG 1.1.1)', () => {
    for (const region of ['US', 'GB']) {
      const [smp, ...others] = findChoices(region, undefined)?.options ?? [];
      for (const option of others) {
        for (let time = 1; time <= MAX_YEARS; time++) {
          const [one, other] = [costSeries(smp?.cost ?? {}, time), costSeries(option.cost, time)];
          agrees(chartDrawing(one, other), one, other);
        }
      }
    }
  });

  it('has each dot inside its band', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const scale = most(one, other);
        const last = one.length - 1;
        // How much an option has cost at a place between two years.
        const between = (end: keyof Ends, x: number) => {
          const at = Math.min(Math.max((x / WIDTH) * last, 0), last);
          const [before, after] = [one[Math.floor(at)] as Ends, one[Math.ceil(at)] as Ends];
          return before[end] + (after[end] - before[end]) * (at % 1);
        };
        for (const [, x, y] of chartDrawing(one, other).dots.matchAll(/M([\d.]+) ([\d.]+)h0/g)) {
          const amount = ((HEIGHT - Number(y)) / HEIGHT) * scale;
          // Dots stand at whole units along and at tenths up.
          const slack = (0.0501 / HEIGHT) * scale;
          expect(amount).to.be.at.least(between('low', Number(x) - 0.5) - slack);
          expect(amount).to.be.at.most(between('high', Number(x) + 0.5) + slack);
        }
      }),
      {numRuns: 60},
    );
  });

  it('has more dots in a wider band, all over it', () => {
    const [one, other] = [costSeries({once: {low: 20, high: 80}}, 10), costSeries({once: {low: 100, high: 100}}, 10)];
    const dots = [...chartDrawing(one, other).dots.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(dots.length).to.be.within(2600 * 0.5, 2600 * 0.7);
    const span = (at: 0 | 1) => Math.max(...dots.map((dot) => dot[at])) - Math.min(...dots.map((dot) => dot[at]));
    expect(span(0) / WIDTH).to.be.above(0.95);
    expect(span(1) / HEIGHT).to.be.above(0.55);
    expect(chartDrawing(other, one).dots, 'one amount has no room for dots').to.have.length.below(100);
  });

  it('marks amounts and whole years where they are, no more than it has room for', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const {amounts, years: marked} = chartDrawing(one, other);
        const scale = most(one, other);
        expect(amounts[0]).to.deep.equal([HEIGHT, 0]);
        // The template has four places above the ground line, and seven along it.
        expect(amounts.length).to.be.within(2, 5);
        expect(marked.length).to.be.within(2, 7);
        for (const [y, of] of amounts) expect(((HEIGHT - y) / HEIGHT) * scale).to.be.closeTo(of, scale * 1e-9);
        expect(marked[0]).to.deep.equal([0, 0]);
        for (const [x, year] of marked) {
          expect(Number.isInteger(year)).to.equal(true);
          expect(x)
            .to.be.closeTo((year / (one.length - 1)) * WIDTH, 1e-9)
            .and.at.most(WIDTH);
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(chartDrawing(structuredClone(one), structuredClone(other))).to.deep.equal(chartDrawing(one, other));
      }),
      {numRuns: 20},
    );
  });

  it('can be made where nothing costs anything', () => {
    const nothing = costSeries({}, 3);
    agrees(chartDrawing(nothing, nothing), nothing, nothing);
    expect(JSON.stringify(chartDrawing(nothing, nothing))).not.to.match(/NaN|null|Infinity/);
  });
});
