import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {checkConfig, checkJson} from '../../../../src/foundation/config/validate.js';
import {fields, full, holderOf, paths, put, steps, without} from '../../../support/config-fields.js';

describe('any configuration', () => {
  const text = (most: number) =>
    fc
      .string({unit: 'binary', minLength: 1, maxLength: Math.min(most, 30)})
      .filter((given) => given.length <= most && Boolean(given.trim()));
  const amount = fc.oneof(fc.nat(9_999_999), fc.double({min: 0, max: 9_999_999, noNaN: true}));
  const ends = <T extends number>(one: fc.Arbitrary<T>) =>
    fc.tuple(one, one).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}));
  const range = fc.oneof(
    ends(amount),
    amount.map((low) => ({low})),
  );
  const date = fc.oneof(
    fc.constantFrom('2026', '2026-11', '2026-11-22', '2024-02-29', '0001'),
    fc.date({min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}).map((day) => day.toISOString().slice(0, 10)),
  );
  const address = fc.oneof(
    fc.webUrl({withFragments: true, withQueryParameters: true}),
    fc.constantFrom('/a', '#b', 'tel:+34', 'mailto:a@b.example', 'a b'),
  );
  const some = <T extends object>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}, ...needed: (keyof T & string)[]) =>
    fc.record(model, {requiredKeys: needed as never[]}) as fc.Arbitrary<T>;
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, {maxLength: 4});
  const count = (most: number) => fc.integer({min: 1, max: most});

  const area = fc
    .tuple(range, some({area: fc.constantFrom('hairline', 'crown', 'full', 'scar'), visits: count(20), extraVisit: range}, 'area'))
    .map(([price, rest]) => ({...rest, ...price}));
  const touchUp = fc.tuple(range, some({every: ends(count(20))})).map(([price, rest]) => ({...price, ...rest}));
  const valid = some({
    $schema: fc.string(),
    schemaVersion: fc.constant(1),
    clinic: some({
      name: text(200),
      telephone: text(40),
      booking: some({href: address, label: text(80)}, 'href'),
      practitioners: list(some({name: text(200), registration: text(200), href: address}, 'name')),
    }),
    prices: some(
      {
        currency: fc.constantFrom('EUR', 'USD', 'GBP', 'MXN'),
        asOf: date,
        course: range,
        areas: list(area),
        scar: range,
        repair: range,
        touchUp,
        included: list(text(200)),
        fibers: range,
      },
      'currency',
    ),
    review: some({by: text(200), on: date}, 'by', 'on'),
    articles: list(
      some(
        {
          heading: text(300),
          summary: text(1000),
          href: address,
          image: address,
          imageAlt: text(300),
          tag: text(60),
          date,
          readingMinutes: count(600),
        },
        'heading',
      ),
    ),
    questions: list(some({question: text(300), answer: text(3000), place: fc.constantFrom('first', 'last')}, 'question', 'answer')),
  });

  /** What may stand where a configuration or a part of one is read: with names of it, so that it gets far. */
  const names = Array.from(new Set(fields.flatMap(([path]) => steps(path)).map(String)));
  const odd = fc.anything({
    key: fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor', '_$litType$'), fc.string()),
    values: [
      ...[fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.constant(null), fc.constant(undefined)],
      fc.constantFrom<unknown>('EUR', 'crown', '2026', 'first', 'javascript:alert(1)', -1, Infinity, 1e7, () => 1, Symbol('x'), 1n),
    ],
    maxDepth: 6,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withBigInt: true,
  });

  const sound = (given: unknown) => {
    const {config, problems} = checkConfig(given);
    const said = problems.map((problem) => problem.join(': '));
    expect(said).to.deep.equal([...new Set(said)]);
    for (const [, expected] of problems) expect(expected).to.be.a('string').and.not.equal('');
    if (config === undefined) return void expect(problems).not.to.be.empty;
    expect(checkConfig(config)).to.deep.equal({config, problems: []});
  };

  it('is checked without an error, and what comes of it passes again', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), odd), sound), {numRuns: 500});
  });

  it('is checked without an error, with anything in its parts', () => {
    const parts = fc.record({clinic: odd, prices: odd, review: odd, articles: fc.array(odd), questions: fc.array(odd)}, {requiredKeys: []});
    fc.assert(fc.property(parts, sound), {numRuns: 300});
  });

  it('is checked without an error, with anything anywhere in a right one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), odd, fc.constantFrom(...fields), odd, ([one], first, [two], second) => {
        const given = put(full, one, undefined);
        holderOf(given, one)[steps(one).at(-1) ?? ''] = first;
        try {
          holderOf(given, two)[steps(two).at(-1) ?? ''] = second;
        } catch {
          // The first has taken its place.
        }
        sound(given);
      }),
      {numRuns: 500},
    );
  });

  it('comes through unchanged and without a word where it is right', () => {
    fc.assert(
      fc.property(valid, (given) => {
        expect(checkConfig(given)).to.deep.equal({config: given, problems: []});
        expect(checkJson(JSON.stringify(given)).problems).to.deep.equal([]);
      }),
      {numRuns: 200},
    );
  });

  it('loses one bad field alone, and that is told', () => {
    const fault = fc
      .constantFrom(...fields)
      .chain(([path, bad, lost = path]) => fc.constantFrom(...bad).map((value) => ({path, value, lost})));
    fc.assert(
      fc.property(valid, fault, (given, {path, value, lost}) => {
        // Each part either any right one or, where the fault goes, the one that has that field.
        const [part = ''] = steps(path);
        const whole = {...given, [part]: full[part as keyof typeof full]};
        const {config, problems} = checkConfig(put(whole, path, value));
        expect(paths(problems)).to.deep.equal([path]);
        expect(config).to.deep.equal(without(whole, lost));
      }),
      {numRuns: 300},
    );
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify([value]).slice(1)),
          valid.map((given) => JSON.stringify(given).slice(3)),
        ),
        (json) => {
          const {config, problems} = checkJson(json);
          if (config === undefined) expect(problems).not.to.be.empty;
          else expect(checkConfig(config)).to.deep.equal({config, problems: []});
        },
      ),
      {numRuns: 300},
    );
  });
});
