import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {closeRow, openRow, parseIds} from '../../src/evidence/open-rows.js';
import {type Quote, researchedPrices} from '../../src/evidence/prices/researched-prices.js';
import {shareOfQuotes, quotedRange, parseAmount, parseRegion, regionOf, resolvePrice} from '../../src/evidence/prices/resolve-price.js';
import {createRandom, stipple} from '../../src/foundation/drawing/stipple.js';
import {warnOnce} from '../../src/foundation/guards/warn.js';
import {parseDate} from '../../src/foundation/language/format.js';
import {direction, fill, lookUp, setRenderLocale} from '../../src/foundation/language/locale.js';
import {warnings} from '../support/warnings.js';

const currencies = Intl.supportedValuesOf('currency');

describe('language look-up', () => {
  const available = ['en', 'es', 'pt-Latn', 'zh-Hans', 'zh-Hant', 'ar'];

  it('never throws, and gives only what there is', () => {
    fc.assert(fc.property(fc.string(), (tag) => [undefined, ...available].includes(lookUp(tag, available))));
  });

  it('knows which way a language is written', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'ur'].map(direction)).to.deep.equal(Array(5).fill('rtl'));
    expect(['en', 'es', 'zh-Hans', 'arn'].map(direction)).to.deep.equal(Array(4).fill('ltr'));
  });

  it('fills places by name and leaves the rest', () => {
    expect(fill('{a} and {b} and {c}', {a: '$&', b: 2})).to.equal('$& and 2 and {c}');
    fc.assert(fc.property(fc.string(), (value) => fill('<{n}>', {n: value}) === `<${value}>`));
  });

  it('fills counted phrases by the rules of the language, and choices by name', () => {
    const days = 'In {n, plural, one {# day} other {# days}}: {what}';
    expect([0, 1, 2, 11].map((n) => fill(days, {n, what: '$&#'}))).to.deep.equal([
      'In 0 days: $&#',
      'In 1 day: $&#',
      'In 2 days: $&#',
      'In 11 days: $&#',
    ]);
    expect(fill(days, {what: 'x'}), 'without a number').to.equal('In {n, plural, one {# day} other {# days}}: x');
    const grade = '{g, select, A {Top} other {Low}}';
    expect(['A', 'B', 'toString', 'one'].map((g) => fill(grade, {g}))).to.deep.equal(['Top', 'Low', 'Low', 'Low']);
    try {
      setRenderLocale('ar');
      const visits = '{n, plural, zero {z} one {o} two {t} few {f#} many {m#} other {x#}}';
      expect([0, 1, 2, 3, 11, 100].map((n) => fill(visits, {n}))).to.deep.equal(['z', 'o', 't', 'f3', 'm11', 'x100']);
      setRenderLocale('fa');
      expect(fill('{n}, {n, plural, one {#} other {#}}, {s}', {n: 1234, s: '12'}), 'in its own digits').to.equal('۱٬۲۳۴, ۱٬۲۳۴, 12');
    } finally {
      setRenderLocale('en');
    }
  });
});

describe('dates', () => {
  it('read what is a day, and nothing else', () => {
    expect(parseDate('2026')).to.deep.equal([2026, undefined, undefined]);
    expect(parseDate(' 2024-02-29 ')).to.deep.equal([2024, 2, 29]);
    for (const value of [
      '0000-00-00',
      '2026-02-30',
      '2025-02-29',
      '2026-13',
      '2026-00',
      '26-01-01',
      '2026-1-1',
      'today',
      '',
      '2026-11-22T00:00',
    ]) {
      expect(parseDate(value), value).to.equal(undefined);
    }
  });
});

describe('amounts of money', () => {
  it('are plain numbers', () => {
    for (const value of ['0', '12', ' 12.50 ', 0, 7.25]) expect(parseAmount(value), String(value)).to.equal(Number(value));
    for (const value of [
      '-1',
      -1,
      '1e3',
      '1,200',
      '1.200,00',
      '١٢٠٠',
      'NaN',
      NaN,
      Infinity,
      '1e400',
      '99999999',
      '',
      null,
      undefined,
      {},
      [],
      true,
    ]) {
      expect(parseAmount(value), String(value)).to.equal(undefined);
    }
  });

  it('never read as something that is not an amount', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const amount = parseAmount(value);
        expect(amount === undefined || (amount >= 0 && amount < 1e7)).to.equal(true);
      }),
    );
  });
});

describe('the price that is shown', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.nat().map(String),
    fc.nat(),
    fc.constantFrom('USD', 'EUR', 'US', 'DE', 'UK', 'course', 'session', '2026-11-22'),
  );
  const input = fc.record({low: value, high: value, currency: value, priceAsOf: value, per: value, region: value}, {requiredKeys: []});

  it('is always one that can be written, whatever a page says', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('en-US', 'de-DE', 'es', '', 'x'), (given, language) => {
        const {price, problems} = resolvePrice(given, language, currencies);
        if (price.kind !== 'none') {
          expect(currencies).to.include(price.currency);
          const {low, high} = price;
          for (const end of [low, high]) if (end !== undefined) expect(end).to.satisfy(Number.isFinite);
          if (low !== undefined && high !== undefined) expect(low).to.be.at.most(high);
          expect(low ?? high).not.to.equal(undefined);
        }
        for (const [attribute, , expected] of problems) expect(attribute.length * expected.length).to.be.above(0);
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(resolvePrice(given, 'en-US', currencies)).to.deep.equal(resolvePrice(given, 'en-US', currencies));
      }),
    );
  });

  it('is never taken from what every object has', () => {
    for (const region of ['constructor', '__proto__', 'toString'])
      expect(resolvePrice({region}, 'en', currencies).price.kind).to.equal('none');
  });

  it('takes an empty setting as none', () => {
    const own = {low: 900, currency: 'EUR', priceAsOf: '2026'};
    for (const empty of ['', ' ', null, undefined]) {
      const cleared = {low: empty, high: empty, currency: empty, priceAsOf: empty, per: empty, region: empty};
      expect(resolvePrice(cleared, 'en', currencies)).to.deep.equal({
        price: {kind: 'none', per: 'course', region: undefined},
        problems: [],
      });
      expect(resolvePrice({...cleared, ...own}, 'en', currencies)).to.deep.equal(resolvePrice(own, 'en', currencies));
    }
  });

  it('asks for what is missing by the setting that needs it', () => {
    const asked = (given: object) =>
      resolvePrice(given, 'en', currencies).problems.map(([name, value, expected]) => `${name}=${String(value)}: ${expected}`);
    expect(asked({low: 900, currency: ''})).to.deep.equal(['low=900: with currency, a code such as USD']);
    expect(asked({high: '900', currency: 'EUR', priceAsOf: ''})).to.deep.equal(['high=900: with price-as-of, the date of the price']);
    expect(asked({low: 900, currency: 'EUR', priceAsOf: 'soon'})[0]).to.match(/^price-as-of=soon: /);
  });

  it('finds the country', () => {
    expect([parseRegion('uk'), parseRegion(' us '), parseRegion('USA'), parseRegion('1')]).to.deep.equal([
      'GB',
      'US',
      undefined,
      undefined,
    ]);
    expect([regionOf('en-GB'), regionOf('en'), regionOf('zh-Hant-TW'), regionOf('!')]).to.deep.equal(['GB', undefined, 'TW', undefined]);
  });

  it('is drawn over the whole range of what was quoted', () => {
    for (const {course, session, area} of Object.values(researchedPrices)) {
      for (const quotes of [course, session, area && Object.values(area)]) {
        if (!quotes) continue;
        const {low, high} = quotedRange(quotes);
        for (const quote of quotes) expect(quote[1] >= low && (quote[2] ?? quote[1]) <= high).to.equal(true);
      }
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9000), fc.nat(9000)), {minLength: 1}), fc.nat(10_000), (pairs, amount) => {
        const quotes = pairs.map(([a, b]): Quote => [['B', 'x'], Math.min(a, b), Math.max(a, b)]);
        const share = shareOfQuotes(quotes, amount);
        expect(share).to.be.within(0, 1);
        const {low, high} = quotedRange(quotes);
        if (amount < low || amount > high) expect(share).to.equal(0);
      }),
    );
  });
});

describe('what is open', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const set = fc.array(id).map((ids) => new Set(ids));

  it('holds what was opened, and not what was closed', () => {
    fc.assert(
      fc.property(set, id, fc.boolean(), (open, item, multiple) => {
        const after = openRow(open, item, multiple);
        expect(after.has(item)).to.equal(true);
        expect(closeRow(after, item).has(item)).to.equal(false);
        if (multiple) for (const other of open) expect(after.has(other)).to.equal(true);
        if (!multiple && open.size < 2) expect(after.size).to.equal(1);
      }),
    );
  });

  it('is read from a list of ids', () => {
    expect(parseIds(' c  a x', ['a', 'b', 'c'])).to.deep.equal({ids: ['a', 'c'], unknown: ['x']});
    expect(parseIds('', ['a'])).to.deep.equal({ids: [], unknown: []});
  });
});

describe('dots', () => {
  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, two] = [createRandom(seed), createRandom(seed)];
        for (let i = 0; i < 20; i++) {
          const next = one();
          expect(next).to.equal(two());
          expect(next).to.be.within(0, 1);
        }
      }),
    );
  });

  it('stay in their band, and thin out as told', () => {
    const path = stipple(100, 10, 2000, (x) => (x < 0.5 ? 1 : 0.1), 5);
    const xs = [...path.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => {
      expect(Number(y)).to.be.within(0, 10);
      return Number(x);
    });
    const left = xs.filter((x) => x < 50).length;
    expect(left).to.be.above(5 * (xs.length - left));
  });
});

describe('a warning', () => {
  it('is said once, and is forgotten after five hundred others, so that a server keeps no more', async () => {
    const say = (what: string) => warnings(() => warnOnce('<smp-x>', what));
    expect(await say('[One]')).to.deep.equal(['<smp-x>: [One]']);
    const others = await warnings(() => {
      for (let at = 0; at < 499; at++) warnOnce('<smp-x>', `[Other ${at}]`);
    });
    expect(others).to.have.length(499);
    expect(await say('[One]')).to.deep.equal([]);
    expect(await say('[Last]')).to.deep.equal(['<smp-x>: [Last]']);
    expect(await say('[One]')).to.deep.equal(['<smp-x>: [One]']);
    expect(await say('[Last]')).to.deep.equal([]);
  });
});
