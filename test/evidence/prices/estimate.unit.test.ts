import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  type Choice,
  type Estimate,
  TOUCH_UP_INTERVAL,
  MAX_YEARS,
  priceOfArea,
  estimate,
  includedVisits,
  serializeChoice,
  parseChoice,
  normalizeChoice,
  sumItems,
  countTouchUps,
  visitOptions,
} from '../../../src/evidence/prices/estimate.js';
import {areas} from '../../../src/foundation/config/areas.js';
import type {Prices} from '../../../src/foundation/config/schema.js';
import {checkConfig} from '../../../src/foundation/config/validate.js';

/** An amount of 0 to 3 decimals, up to the most that a configuration can hold. */
const amount = fc
  .tuple(fc.oneof(fc.nat(999), fc.nat(9_999_999), fc.constant(9_999_999)), fc.nat(3))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const ends = <T extends number>(end: fc.Arbitrary<T>) =>
  fc.tuple(end, end).map(([a, b]) => ({low: Math.min(a, b) as T, high: Math.max(a, b) as T}));
const openOr = fc.oneof(
  {weight: 4, arbitrary: ends(amount)},
  amount.map((low): {low: number; high?: number} => ({low})),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, {nil: undefined});

const pricesOf = (range: fc.Arbitrary<{low: number; high?: number}>): fc.Arbitrary<Prices> => {
  const area = fc
    .tuple(fc.constantFrom(...areas), range, maybe(fc.integer({min: 1, max: 20})), maybe(range))
    .map(([name, price, visits, extraVisit]) => ({area: name, ...price, visits, extraVisit}));
  return fc.record({
    currency: fc.constant('EUR'),
    areas: fc.uniqueArray(area, {minLength: 1, maxLength: 4, selector: (one) => one.area}),
    scar: maybe(range),
    repair: maybe(range),
    touchUp: maybe(fc.tuple(range, maybe(ends(fc.integer({min: 1, max: 20})))).map(([price, every]) => ({...price, every}))),
  });
};
const prices = pricesOf(openOr);
const closedPrices = pricesOf(ends(amount));

/** What a page, a form or a browser may hand over. */
const number = maybe(fc.oneof(fc.integer({min: -5, max: 40}), fc.double(), fc.constantFrom(0, -0, NaN, Infinity)));
const wild: fc.Arbitrary<Choice> = fc.record({
  area: maybe(fc.oneof(fc.constantFrom(...areas), fc.constantFrom('beard', '__proto__', '') as fc.Arbitrary<never>)),
  visits: number,
  scar: maybe(fc.boolean()),
  repair: maybe(fc.boolean()),
  years: number,
});
const chosen: fc.Arbitrary<Choice> = fc.record({
  area: maybe(fc.constantFrom(...areas)),
  visits: maybe(fc.integer({min: 1, max: 25})),
  scar: maybe(fc.boolean()),
  repair: maybe(fc.boolean()),
  years: maybe(fc.integer({min: 0, max: MAX_YEARS})),
});

const settle = (choice: Choice, of: Prices): Required<Choice> => {
  const found = normalizeChoice(choice, of);
  if (!found) throw new Error('These prices offer nothing');
  return found;
};
const answer = (choice: Choice, of: Prices): Estimate => estimate(settle(choice, of), of);

// Thousandths as whole numbers without end, read from how an amount is written, not from what it is times 1000.
const exact = (of: number): bigint => BigInt(of.toFixed(3).replace('.', ''));
const written = (thousandths: bigint): number => Number(`${thousandths}e-3`);
const total = (parts: readonly (readonly [of: number, times: number])[]): number =>
  written(parts.reduce((all, [of, times]) => all + exact(of) * BigInt(times), 0n));

const plain: Prices = {
  currency: 'EUR',
  areas: [
    {area: 'hairline', low: 700, high: 950, extraVisit: {low: 150, high: 200}},
    {area: 'full', low: 1600, high: 2400, visits: 4},
    {area: 'scar', low: 350},
  ],
  scar: {low: 250, high: 400},
  repair: {low: 300, high: 600},
  touchUp: {low: 200, high: 350},
};

describe('an estimate', () => {
  it('is taken over prices that a configuration can hold', () => {
    fc.assert(
      fc.property(prices, (given) => {
        expect(checkConfig({prices: given}).problems).to.be.empty;
      }),
      {numRuns: 30},
    );
  });

  it('is the sum of its parts, to the thousandth', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const {items, low, high} = answer(choice, given);
        expect(low).to.equal(total(items.map((item) => [item.low, item.count[0]])));
        const isOpen = items.some((item) => item.high === undefined);
        expect(high).to.equal(isOpen ? undefined : total(items.map((item) => [item.high ?? NaN, item.count[1]])));
      }),
    );
  });

  it('holds what was chosen, once, and nothing else', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const {area, visits, scar, repair, years} = settle(choice, given);
        const price = given.areas?.find((one) => one.area === area);
        const more = visits - (price?.visits ?? 3);
        const times = countTouchUps(years, given.touchUp?.every);
        expect(answer(choice, given).items).to.deep.equal(
          [
            {what: 'course', ...pick(price), count: [1, 1]},
            more > 0 && {what: 'visits', ...pick(price?.extraVisit), count: [more, more]},
            scar && {what: 'scar', ...pick(given.scar), count: [1, 1]},
            repair && {what: 'repair', ...pick(given.repair), count: [1, 1]},
            given.touchUp && times[1] > 0 && {what: 'touchUps', ...pick(given.touchUp), count: times},
          ].filter(Boolean),
        );
      }),
    );
  });

  it('loses no cent where floating point would', () => {
    const cents: Prices = {
      currency: 'KWD',
      areas: [{area: 'crown', low: 0.1, high: 1.005, extraVisit: {low: 0.2, high: 0.2}}],
      repair: {low: 0.7, high: 4.35},
      scar: {low: 0.003, high: 0.285},
      touchUp: {low: 1.1, high: 1.115, every: {low: 1, high: 7}},
    };
    expect(answer({visits: 4, repair: true, years: 0}, cents)).to.include({low: 1, high: 5.555});
    expect(answer({visits: 6, scar: true, years: 20}, cents)).to.include({low: 2.903, high: 1.005 + 0.6 + 0.285 + 22.3});
    const yearly: Prices = {
      currency: 'KWD',
      areas: [{area: 'full', low: 1.371, high: 2.976}],
      touchUp: {low: 4.041, high: 4.095, every: {low: 1, high: 1}},
    };
    expect(answer({years: 10}, yearly).low).to.equal(41.781);
    expect(answer({years: 20}, yearly).high).to.equal(84.876);
    const most: Prices = {
      currency: 'KWD',
      areas: [{area: 'full', low: 9_999_998.999, high: 9_999_998.999}],
      repair: {low: 0.001, high: 0.001},
    };
    expect(answer({repair: true}, most)).to.include({low: 9_999_999, high: 9_999_999});
  });

  it('has an open end where one of its parts has one, and only then', () => {
    expect(answer({area: 'scar'}, plain)).not.to.have.property('high');
    expect(answer({area: 'full'}, plain)).to.have.property('high', 2400);
    const later: Prices = {...plain, touchUp: {low: 100}};
    expect(answer({area: 'full', years: 2}, later)).to.have.property('high', 2400);
    expect(answer({area: 'full', years: 3}, later)).not.to.have.property('high');
    expect(sumItems([])).to.deep.equal({low: 0, high: 0});
  });

  it('is low before high', () => {
    fc.assert(
      fc.property(closedPrices, wild, (given, choice) => {
        const {low, high = NaN} = answer(choice, given);
        expect(low).to.be.at.least(0).and.at.most(high);
      }),
    );
  });

  it('never becomes cheaper by more: visits, a scar, old work, years', () => {
    fc.assert(
      fc.property(prices, chosen, fc.nat(6), fc.nat(MAX_YEARS), (given, choice, visits, years) => {
        const all = settle(choice, given);
        const before = estimate(all, given);
        const more: Choice[] = [
          {...all, visits: all.visits + visits},
          {...all, scar: true},
          {...all, repair: true},
          {...all, years: all.years + years},
        ];
        for (const next of more) {
          const after = answer(next, given);
          expect(after.low).to.be.at.least(before.low);
          // What has no end has none by more either.
          if (before.high === undefined) expect(after.high).to.equal(undefined);
          else if (after.high !== undefined) expect(after.high).to.be.at.least(before.high);
        }
      }),
    );
  });

  it('is the same for the same input, which it leaves alone', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const copies = structuredClone([given, choice] as const);
        const first = answer(choice, given);
        expect(answer(copies[1], copies[0])).to.deep.equal(first);
        expect([given, choice]).to.deep.equal(copies);
      }),
    );
  });

  it('can be nothing', () => {
    const free: Prices = {currency: 'EUR', areas: [{area: 'full', low: 0, high: 0}], repair: {low: 0, high: 0}, touchUp: {low: 0, high: 0}};
    expect(answer({repair: true, years: 20}, free)).to.include({low: 0, high: 0});
    expect(answer({repair: true, years: 20}, free).items).to.have.length(3);
  });

  it('is what it was in an example', () => {
    const {items, low, high} = answer({area: 'hairline', visits: 5, scar: true, repair: true, years: 10}, plain);
    expect(items.map(({what, count}) => [what, ...count])).to.deep.equal([
      ['course', 1, 1],
      ['visits', 2, 2],
      ['scar', 1, 1],
      ['repair', 1, 1],
      ['touchUps', 1, 3],
    ]);
    expect([low, high]).to.deep.equal([700 + 300 + 250 + 300 + 200, 950 + 400 + 400 + 600 + 1050]);
  });
});

const pick = (range: {low: number; high?: number} | undefined) => ({low: range?.low, high: range?.high});

describe('a settled choice', () => {
  it('holds only what is offered, and nothing that is missing', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const {area, visits, scar, repair, years} = settle(choice, given);
        const price = given.areas?.find((one) => one.area === area);
        if (!price) throw new Error('an area that is not offered');
        expect(visitOptions(price)).to.include(visits);
        if (!price.extraVisit) expect(visits).to.equal(includedVisits(price));
        if (scar) expect(area !== 'scar' && given.scar && choice.scar).to.be.ok;
        if (repair) expect(given.repair && choice.repair).to.be.ok;
        expect(Number.isInteger(years) && years >= 0 && years <= (given.touchUp ? MAX_YEARS : 0)).to.equal(true);
      }),
    );
  });

  it('keeps what is offered', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const found = settle(choice, given);
        const price = priceOfArea(given.areas, choice.area);
        if (given.areas?.some(({area}) => area === choice.area)) expect(found.area).to.equal(choice.area);
        if (price && visitOptions(price).includes(choice.visits ?? NaN)) expect(found.visits).to.equal(choice.visits);
        if (given.scar && found.area !== 'scar') expect(found.scar).to.equal(Boolean(choice.scar));
        if (given.repair) expect(found.repair).to.equal(Boolean(choice.repair));
        if (given.touchUp && [0, 1, 7, MAX_YEARS].includes(choice.years ?? NaN)) expect(found.years).to.equal(choice.years);
      }),
    );
  });

  it('is settled for good', () => {
    fc.assert(
      fc.property(prices, wild, (given, choice) => {
        const once = settle(choice, given);
        expect(normalizeChoice(once, given)).to.deep.equal(once);
      }),
    );
  });

  it('is the first of all where nothing was chosen, or what is not offered', () => {
    const first = {area: 'hairline', visits: 3, scar: false, repair: false, years: 0};
    expect(normalizeChoice({}, plain)).to.deep.equal(first);
    expect(normalizeChoice({area: 'crown', visits: 2, years: -1}, plain)).to.deep.equal(first);
    expect(normalizeChoice({visits: 99, years: 99}, plain)).to.include({visits: 8, years: MAX_YEARS});
    expect(normalizeChoice({visits: 3.5, years: NaN}, plain)).to.include({visits: 3, years: 0});
    expect(normalizeChoice({area: 'full', visits: 3}, plain)).to.include({visits: 4});
    expect(normalizeChoice({area: 'scar', scar: true}, plain)).to.include({scar: false});
  });

  it('is none where there are no prices by area', () => {
    for (const none of [undefined, []]) {
      expect(normalizeChoice({area: 'full'}, {currency: 'EUR', areas: none, course: {low: 1}})).to.equal(undefined);
      expect(priceOfArea(none, 'full')).to.equal(undefined);
    }
  });
});

describe('the visits that can be chosen', () => {
  it('begin with those that the price holds, three where nobody says', () => {
    expect(visitOptions({area: 'full', low: 1})).to.deep.equal([3]);
    expect(visitOptions({area: 'full', low: 1, visits: 1})).to.deep.equal([1]);
    expect(visitOptions({area: 'full', low: 1, visits: 2, extraVisit: {low: 1}})).to.deep.equal([2, 3, 4, 5, 6, 7]);
  });
});

describe('touch-ups', () => {
  const every = fc.option(ends(fc.integer({min: 1, max: 20})), {nil: undefined});

  it('are more in more years, few before many', () => {
    fc.assert(
      fc.property(every, fc.nat(MAX_YEARS), fc.nat(MAX_YEARS), (apart, years, more) => {
        const [few, many] = countTouchUps(years, apart);
        const [fewLater, manyLater] = countTouchUps(years + more, apart);
        expect(Number.isInteger(few) && Number.isInteger(many)).to.equal(true);
        expect(few).to.be.at.least(0).and.at.most(many);
        expect(fewLater).to.be.at.least(few);
        expect(manyLater).to.be.at.least(many);
      }),
    );
  });

  it('fall due after each whole stretch, 3 to 8 years where nobody says', () => {
    expect(TOUCH_UP_INTERVAL).to.deep.equal({low: 3, high: 8});
    expect([0, 2, 3, 7, 8, 10, 20].map((years) => countTouchUps(years))).to.deep.equal([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 6],
    ]);
    expect(countTouchUps(20, {low: 1, high: 1})).to.deep.equal([20, 20]);
  });
});

describe('a choice that a browser keeps', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(prices, chosen, (given, choice) => {
        const back = parseChoice(serializeChoice(choice));
        expect(normalizeChoice(back, given)).to.deep.equal(normalizeChoice(choice, given));
        expect(serializeChoice(back)).to.equal(serializeChoice(choice));
      }),
    );
  });

  it('comes back of any text, as far as it can be read, without a fault', () => {
    const key = fc.constantFrom('area', 'visits', 'scar', 'repair', 'years', '__proto__');
    const value = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom(...areas, '', 'NaN', '1e9', '%', '0x10', '-0'));
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(text, prices, (kept, given) => {
        const back = parseChoice(kept);
        expect([undefined, ...areas]).to.include(back.area);
        const found = settle(back, given);
        expect(normalizeChoice(parseChoice(serializeChoice(found)), given)).to.deep.equal(found);
        const {low, high = low} = estimate(found, given);
        expect(Number.isFinite(low) && Number.isFinite(high)).to.equal(true);
      }),
    );
  });

  it('is nothing at first', () => {
    expect(serializeChoice({})).to.equal('');
    expect(serializeChoice({visits: 0, scar: false, years: 0})).to.equal('');
    expect(normalizeChoice(parseChoice(''), plain)).to.deep.equal(normalizeChoice({}, plain));
    expect(serializeChoice({area: 'full', visits: 4, scar: true, repair: true, years: 9})).to.equal(
      'area=full&visits=4&scar=yes&repair=yes&years=9',
    );
  });
});
