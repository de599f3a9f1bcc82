import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import type {Config} from '../../../src/foundation/config/schema.js';
import {type ConfigProblem, checkConfig, checkJson, describeProblems, findDuplicateKeys} from '../../../src/foundation/config/validate.js';

type Step = string | number;
type Holder = Record<Step, unknown>;

/** Steps of `prices.areas[0].low`. */
const steps = (path: string): Step[] => Array.from(path.matchAll(/[^.[\]]+/g), ([step]) => (/^\d+$/.test(step) ? Number(step) : step));
const holderOf = (root: unknown, path: string) =>
  steps(path)
    .slice(0, -1)
    .reduce((at, step) => at[step] as Holder, root as Holder);
const put = <T>(root: T, path: string, value: unknown): T => {
  const copy = structuredClone(root);
  holderOf(copy, path)[steps(path).at(-1) ?? ''] = value;
  return copy;
};
const without = <T>(root: T, path: string): T => {
  const copy = structuredClone(root);
  const holder: unknown = holderOf(copy, path);
  const key = steps(path).at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder as Holder, key);
  return copy;
};

const paths = (problems: readonly ConfigProblem[]) => problems.map(([path]) => path);
/** What is left of a configuration, by the names of its parts. */
const left = (given: unknown) => Object.keys(checkConfig(given).config ?? {});

/** What grows with the square of the length takes minutes. Node's runner cannot end what holds the thread: this reads the clock. */
const soon = <T>(work: () => T): T => {
  const began = performance.now();
  const result = work();
  expect(performance.now() - began, 'milliseconds').to.be.below(30_000);
  return result;
};

const full = {
  $schema: './config.schema.json',
  schemaVersion: 1,
  clinic: {
    name: 'Clinic',
    telephone: '+34 600 000 000',
    booking: {href: 'https://clinic.example/book', label: 'Book'},
    practitioners: [
      {name: 'Ana, nurse', registration: 'No. 1', href: 'https://register.example/1'},
      {name: 'Ben, doctor', registration: 'No. 2', href: 'https://register.example/2'},
    ],
  },
  prices: {
    currency: 'EUR',
    asOf: '2026-11-22',
    course: {low: 900, high: 3200},
    areas: [
      {area: 'hairline', low: 500, high: 900, visits: 3, extraVisit: {low: 100, high: 200}},
      {area: 'crown', low: 600, high: 900, visits: 2, extraVisit: {low: 100, high: 200}},
      {area: 'full', low: 900, high: 1900, visits: 4, extraVisit: {low: 100, high: 200}},
    ],
    scar: {low: 1, high: 2},
    repair: {low: 1, high: 2},
    touchUp: {low: 100, high: 200, every: {low: 3, high: 6}},
    included: ['One', 'Two', 'Three'],
    fibres: {low: 60, high: 240},
  },
  review: {by: 'Dr Ana, dermatologist', on: '2026-11-22'},
  articles: [
    {
      heading: 'First',
      summary: 'It is.',
      href: '/first',
      image: '/first.jpg',
      imageAlt: 'A scalp',
      tag: 'Care',
      date: '2026-11',
      readingMinutes: 6,
    },
    {
      heading: 'Second',
      summary: 'So is it.',
      href: '/second',
      image: '/2.jpg',
      imageAlt: 'Hair',
      tag: 'Care',
      date: '2026',
      readingMinutes: 1,
    },
  ],
  questions: [
    {question: 'One?', answer: 'Yes.', place: 'first'},
    {question: 'Two?', answer: 'No.', place: 'last'},
  ],
} satisfies Config;

// What is no such value: one fault each, several at once, and what looks like one.
const noText = ['', ' \n', 7, null, true, {}, [], ['text'], ' '.repeat(5000), 'a'.repeat(5000), {_$litType$: 1, strings: ['<b>']}];
const noAmount = [-1, Infinity, -Infinity, NaN, 1e7, '1,200', '1200', '١٢٠٠', '', null, {}, [3]];
const noCount = [0, -1, 0.5, -3.5, 1000.5, 1e9, Infinity, NaN, '3', null, {}];
const noDate = ['2026-02-30', '0000-00-00', '2026-13', '2026-11-22T10:00', ' 2026 ', 'tomorrow', '22/11/2026', '', 2026, null];
const noAddress = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<b>',
  'blob:x',
  'http://[',
  '',
  ' ',
  7,
  null,
];
const noHolder = ['text', 7, null, true];

/** Each field: how it is named, what it cannot be, and what goes with it where it is needed. */
const fields: [path: string, bad: unknown[], lost?: string][] = [
  ['$schema', [7, null, {}]],
  ['schemaVersion', [2, 0, '1', null]],
  ['clinic', noHolder],
  ['clinic.name', noText],
  ['clinic.telephone', noText],
  ['clinic.booking', noHolder],
  ['clinic.booking.href', noAddress, 'clinic.booking'],
  ['clinic.booking.label', noText],
  ['clinic.practitioners', [...noHolder, {}]],
  ['clinic.practitioners[0]', noHolder],
  ['clinic.practitioners[0].name', noText, 'clinic.practitioners[0]'],
  ['clinic.practitioners[0].registration', noText],
  ['clinic.practitioners[1].href', noAddress],
  ['prices', noHolder],
  ['prices.currency', ['eur', 'EURO', 'XYZ', '€', '', 'EUR ', 978, null], 'prices'],
  ['prices.asOf', noDate],
  ['prices.course', noHolder],
  ['prices.course.low', noAmount, 'prices.course'],
  ['prices.course.high', noAmount],
  ['prices.areas', [...noHolder, {}]],
  ['prices.areas[1]', noHolder],
  ['prices.areas[0].area', ['beard', 'Crown', '', 0, null, 'constructor'], 'prices.areas[0]'],
  ['prices.areas[1].low', noAmount, 'prices.areas[1]'],
  ['prices.areas[1].high', noAmount],
  ['prices.areas[1].visits', noCount],
  ['prices.areas[1].extraVisit', noHolder],
  ['prices.areas[1].extraVisit.low', noAmount, 'prices.areas[1].extraVisit'],
  ['prices.areas[1].extraVisit.high', noAmount],
  ['prices.scar.low', noAmount, 'prices.scar'],
  ['prices.repair.high', noAmount],
  ['prices.touchUp.low', noAmount, 'prices.touchUp'],
  ['prices.touchUp.high', noAmount],
  ['prices.touchUp.every', noHolder],
  ['prices.touchUp.every.low', noCount, 'prices.touchUp.every'],
  ['prices.touchUp.every.high', noCount, 'prices.touchUp.every'],
  ['prices.included', [...noHolder, {}]],
  ['prices.included[0]', noText],
  ['prices.included[1]', noText],
  ['prices.fibres.high', noAmount],
  ['review', noHolder],
  ['review.by', noText, 'review'],
  ['review.on', noDate, 'review'],
  ['articles', [...noHolder, {}]],
  ['articles[0]', noHolder],
  ['articles[1].heading', noText, 'articles[1]'],
  ['articles[0].summary', noText],
  ['articles[0].href', noAddress],
  ['articles[0].image', noAddress],
  ['articles[1].imageAlt', noText],
  ['articles[1].tag', noText],
  ['articles[1].date', noDate],
  ['articles[1].readingMinutes', noCount],
  ['questions[0].question', noText, 'questions[0]'],
  ['questions[1].answer', noText, 'questions[1]'],
  ['questions[1].place', ['middle', 'First', '', 1, null]],
];

const clinic = {name: 'Clinic'};

describe('what is no configuration', () => {
  for (const [what, json] of Object.entries({array: '[]', null: 'null', string: '"clinic"', number: '7', true: 'true'})) {
    it(`${what}, as JSON and as a value`, () => {
      for (const {config, problems} of [checkJson(json), checkConfig(JSON.parse(json))]) {
        expect(config).to.equal(undefined);
        expect(problems).to.deep.equal([['', 'an object']]);
      }
    });
  }

  it('undefined, a function, a symbol, a big integer', () => {
    for (const given of [undefined, () => clinic, Symbol('clinic'), 1n]) {
      expect(checkConfig(given)).to.deep.equal({config: undefined, problems: [['', 'an object']]});
    }
  });

  it('what is no JSON', () => {
    for (const json of ['', ' ', '{', '{"clinic":}', "{'clinic': {}}", '{"clinic": {},}', '<b>', '{"prices": NaN}', '\ufeff{}']) {
      const {config, problems} = checkJson(json);
      expect(config, json).to.equal(undefined);
      expect(problems, json).to.have.length(1);
      expect(problems[0]?.[1], json).to.match(/^JSON \(.+\)$/s);
    }
  });

  it('five megabytes, which are not even read', () => {
    const json = JSON.stringify({clinic: {...clinic, more: 'a'.repeat(5_000_000)}});
    const {parse} = JSON;
    JSON.parse = () => expect.fail('it was read');
    try {
      expect(soon(() => checkJson(json))).to.deep.equal({config: undefined, problems: [['', 'at most 1 MiB']]});
    } finally {
      JSON.parse = parse;
    }
  });

  it('nothing in it is a configuration that says nothing', () => {
    expect(checkJson('{}')).to.deep.equal({config: {}, problems: []});
  });
});

describe('a configuration that is right', () => {
  it('is used whole', () => {
    for (const {config, problems} of [checkConfig(full), checkJson(JSON.stringify(full)), checkJson(JSON.stringify(full, null, 2))]) {
      expect(problems).to.deep.equal([]);
      expect(config).to.deep.equal(full);
    }
  });

  it('is a copy: what the page does to its own later changes nothing', () => {
    const given = structuredClone(full);
    const {config} = checkConfig(given);
    given.clinic.name = 'Other';
    given.prices.areas.pop();
    expect(config).to.deep.equal(full);
  });

  it('may be frozen, and have no prototype', () => {
    const given = Object.freeze(Object.assign(Object.create(null) as object, {clinic: Object.freeze({name: 'Clinic'})}));
    expect(checkConfig(given)).to.deep.equal({config: {clinic}, problems: []});
  });

  it('may cost nothing, and as much at least as at most', () => {
    const prices = {currency: 'EUR', course: {low: 0}, scar: {low: 5, high: 5}, repair: {low: 0, high: 0}};
    expect(checkConfig({prices})).to.deep.equal({config: {prices}, problems: []});
  });
});

describe('a field that cannot be used', () => {
  for (const [path, bad, lost = path] of fields) {
    it(`${path} is named and left out${lost === path ? '' : `, with ${lost}`}`, () => {
      for (const value of bad) {
        const {config, problems} = checkConfig(put(full, path, value));
        const said = `${typeof value === 'string' ? JSON.stringify(value.slice(0, 20)) : String(value)} as ${path}: ${describeProblems(problems).slice(0, 200)}`;
        expect(paths(problems), said).to.deep.equal([path]);
        expect(problems[0]?.[1], said).to.be.a('string').and.not.equal('');
        expect(config, said).to.deep.equal(without(full, lost));
      }
    });
  }

  it('is named where it is needed and missing', () => {
    for (const [path, , lost] of fields) {
      if (!lost) continue;
      const {config, problems} = checkConfig(without(full, path));
      expect(paths(problems)).to.deep.equal([path]);
      expect(config).to.deep.equal(without(full, lost));
    }
  });

  it('is told what was expected, and what was there', () => {
    const said = (path: string, value: unknown) => describeProblems(checkConfig(put(full, path, value)).problems);
    expect(said('clinic.name', 7)).to.equal('clinic.name: expected string, not 7');
    expect(said('prices.currency', 'XYZ')).to.contain('prices.currency: expected').and.contain('a code such as EUR');
    expect(said('prices.asOf', '2026-02-30')).to.contain('prices.asOf: expected').and.contain('a date that exists');
    expect(said('clinic.booking.href', 'javascript:alert(1)')).to.contain('a web, mail or telephone address');
    expect(said('prices.course', {low: 3, high: 2})).to.contain('low no more than high');
    expect(said('prices.areas[1].area', 'beard')).to.contain('"crown"');
    expect(said('prices.course.low', -1)).to.contain('0').and.contain('-1');
  });

  it('costs the least more than the most: the price is left out', () => {
    const ranges = ['course', 'areas[1]', 'areas[1].extraVisit', 'scar', 'repair', 'touchUp', 'touchUp.every', 'fibres'];
    for (const path of ranges.map((range) => `prices.${range}`)) {
      const {config, problems} = checkConfig(put(put(full, `${path}.low`, 9), `${path}.high`, 8));
      expect(problems, path).to.deep.equal([[path, 'low no more than high']]);
      expect(config, path).to.deep.equal(without(full, path));
    }
  });

  it('is 1e400 in JSON, which is infinity', () => {
    const {config, problems} = checkJson(
      '{"clinic": {"name": "Clinic"}, "prices": {"currency": "EUR", "course": {"low": 1, "high": 1e400}}}',
    );
    expect(paths(problems)).to.deep.equal(['prices.course.high']);
    expect(config).to.deep.equal({clinic, prices: {currency: 'EUR', course: {low: 1}}});
  });

  it('has a name that nobody knows, on any level', () => {
    const given = {
      ...clinic,
      booking: {href: '/', colour: 'red'},
      practitioners: [{name: 'Ana'}, {name: 'Ben', age: 40}],
      logo: '/logo.svg',
    };
    const {config, problems} = checkConfig({clinic: given, theme: 'dark', Prices: {}});
    expect(paths(problems)).to.have.members(['clinic.booking.colour', 'clinic.practitioners[1].age', 'clinic.logo', 'theme', 'Prices']);
    for (const [, expected] of problems) expect(expected).to.equal('a name that smp-elements knows');
    expect(config).to.deep.equal({clinic: {...clinic, booking: {href: '/'}, practitioners: [{name: 'Ana'}, {name: 'Ben'}]}});
  });

  it('in a list leaves the others, and is named by the place that it was given', () => {
    const questions = Array.from({length: 12}, (_, at) => ({
      question: `${at}?`,
      answer: at % 3 ? 'Yes.' : '',
      colour: at === 11 ? 'red' : undefined,
    }));
    const given = questions.map(({question, answer, colour}) => (colour ? {question, answer, colour} : {question, answer}));
    const {config, problems} = checkConfig({questions: given, clinic});
    expect(paths(problems)).to.deep.equal([0, 3, 6, 9].map((at) => `questions[${at}].answer`).concat('questions[11].colour'));
    expect(config?.questions?.map(({question}) => question)).to.deep.equal([1, 2, 4, 5, 7, 8, 10, 11].map((at) => `${at}?`));
  });

  it('is found behind others of another kind that were taken out before it', () => {
    // The later faults show only once a needed field is gone, or are in items that have moved up.
    const practitioners = [
      7,
      {name: ''},
      {name: 'Ana', href: 'javascript:alert(1)'},
      {registration: '1'},
      null,
      {name: 'Ben', registration: 7},
      {name: 'Cleo', age: 4},
    ];
    const {config, problems} = checkConfig({clinic: {practitioners}});
    const at = (rest: string) => `clinic.practitioners${rest}`;
    expect(paths(problems)).to.have.members(['[0]', '[1].name', '[2].href', '[3].name', '[4]', '[5].registration', '[6].age'].map(at));
    expect(config).to.deep.equal({clinic: {practitioners: [{name: 'Ana'}, {name: 'Ben'}, {name: 'Cleo'}]}});
  });

  it('with two faults at once costs no more than with one', () => {
    const {config, problems} = checkConfig({
      clinic,
      prices: {currency: 'EUR', asOf: 'tomorrow', included: ['One', ' '.repeat(300), 'Two']},
    });
    expect(paths(problems)).to.have.members(['prices.asOf', 'prices.included[1]']);
    expect(config).to.deep.equal({clinic, prices: {currency: 'EUR', included: ['One', 'Two']}});
  });

  it('and is out of order with its other end costs nothing around it', () => {
    for (const course of [
      {low: 10_000_000, high: 5},
      {low: 5, high: -1},
    ]) {
      const {config} = checkConfig({clinic, prices: {currency: 'EUR', scar: {low: 1}, course}});
      expect(left({clinic, prices: {currency: 'EUR', scar: {low: 1}, course}})).to.deep.equal(['clinic', 'prices']);
      expect(config?.prices?.scar).to.deep.equal({low: 1});
    }
  });
});

describe('a configuration that is too much', () => {
  const nested = (levels: number, inner: unknown = 'x'): unknown => (levels ? {a: nested(levels - 1, inner)} : inner);

  it('ten levels deep, on its own and where a field is', () => {
    const {config, problems} = checkConfig({clinic, theme: nested(10)});
    expect(config).to.deep.equal({clinic});
    expect(paths(problems).some((path) => path.startsWith('theme'))).to.equal(true);
    expect(checkConfig(put(full, 'clinic.name', nested(10))).config).to.deep.equal(without(full, 'clinic.name'));
    expect(checkConfig(put(full, 'clinic.practitioners[0]', nested(10))).config?.clinic?.practitioners).to.deep.equal(
      full.clinic.practitioners.slice(1),
    );
  });

  it('is told once of each place that is too deep', () => {
    const deep = nested(10);
    const said = checkConfig({clinic, theme: {dark: [deep, deep, deep]}}).problems.map((problem) => problem.join(' '));
    expect(said).to.deep.equal([...new Set(said)]);
  });

  it('a hundred thousand levels deep', () => {
    const depth = 100_000;
    for (const json of ['['.repeat(depth) + ']'.repeat(depth), `{"clinic":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`]) {
      const {config, problems} = soon(() => checkJson(json));
      expect(problems).not.to.be.empty;
      expect(config?.clinic?.name).to.equal(undefined);
    }
  });

  it('ten thousand items: five hundred are used', () => {
    const questions = Array.from({length: 10_000}, (_, at) => ({question: `${at}?`, answer: 'Yes.'}));
    const {config, problems} = soon(() => checkConfig({clinic, questions}));
    expect(config).to.deep.equal({clinic, questions: questions.slice(0, 500)});
    expect(problems).to.deep.equal([['questions', 'at most 500']]);
  });

  it('ten thousand items, all of them wrong', () => {
    for (const item of [null, {}, {question: '', answer: 7}, {question: ' '.repeat(400), answer: ' '}]) {
      const {config, problems} = soon(() => checkConfig({clinic, questions: Array(10_000).fill(item)}));
      expect(config?.clinic).to.deep.equal(clinic);
      expect(config?.questions ?? []).to.deep.equal([]);
      expect(problems.length).to.be.above(500);
    }
  });

  it('ten thousand names that nobody knows', () => {
    const {config} = soon(() =>
      checkConfig(Object.assign({clinic}, Object.fromEntries(Array.from({length: 10_000}, (_, at) => [`name${at}`, at])))),
    );
    expect(config).to.deep.equal({clinic});
  });
});

describe('names that mean something to JavaScript or to Lit', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '_$litType$', '_$litDirective$'];
  const holders = [
    '',
    ...fields
      .map(([path]) => path)
      .filter((path) => path.includes('.'))
      .map((path) => path.replace(/\.[^.]+$/, '')),
  ];

  for (const name of names) {
    it(`${name} is unknown on every level, and pollutes nothing`, () => {
      for (const holder of new Set(holders)) {
        // As JSON makes it: an own member, whatever its name is.
        const json = JSON.stringify(
          put({root: full}, `${holder ? `root.${holder}` : 'root'}.MARK`, {name: 'polluted', polluted: true}).root,
        );
        const {config, problems} = checkJson(json.replace('"MARK"', JSON.stringify(name)));
        expect(problems, holder).to.deep.equal([[holder ? `${holder}.${name}` : name, 'a name that smp-elements knows']]);
        expect(config, holder).to.deep.equal(full);
        expect(JSON.stringify(config)).not.to.contain('polluted');
      }
      expect('polluted' in {}, 'Object.prototype').to.equal(false);
      expect(Object.getPrototypeOf({}) === Object.prototype).to.equal(true);
    });
  }

  it('give no field that is only inherited', () => {
    const {config, problems} = checkJson(
      '{"__proto__": {"clinic": {"name": "Clinic"}}, "review": {"__proto__": {"by": "Ana", "on": "2026"}}}',
    );
    expect(config).to.deep.equal({});
    expect(paths(problems)).to.include('__proto__').and.include('review.by');
    expect(checkConfig(Object.create({clinic}))).to.deep.equal({config: {}, problems: []});
  });

  it('give no template of Lit’s where a text belongs', () => {
    const template = {_$litType$: 1, strings: Object.assign(['<b>'], {raw: ['<b>']}), values: []};
    for (const [path, , lost = path] of fields.filter(([, bad]) => bad === noText)) {
      expect(checkConfig(put(full, path, template)).config).to.deep.equal(without(full, lost));
    }
  });
});

describe('a name that stands twice', () => {
  const once = (path: string): ConfigProblem => [path, 'each name once'];

  it('is named, at the top, inside, and inside lists', () => {
    expect(findDuplicateKeys('{"clinic": {}, "prices": {}, "clinic": {}}')).to.deep.equal([once('clinic')]);
    expect(findDuplicateKeys('{"clinic": {"name": "A", "name": "B"}}')).to.deep.equal([once('clinic.name')]);
    const json = '{"prices": {"areas": [{"area": "crown"}, {"low": 1, "area": "full", "low": 2}, [[], {"a": 1, "a": 2}]]}}';
    expect(findDuplicateKeys(json)).to.deep.equal([once('prices.areas[1].low'), once('prices.areas[2][1].a')]);
  });

  it('is the same name, however it is written', () => {
    expect(findDuplicateKeys(String.raw`{"name": 1, "n\u0061me": 2}`)).to.deep.equal([once('name')]);
    expect(findDuplicateKeys(String.raw`{"a\"b": 1, "a\\\"b": 2}`)).to.deep.equal([]);
  });

  it('is no name in another object, in a text, or with another case', () => {
    for (const json of [
      '{"a": {"a": {"a": 1}}, "b": {"a": 1}, "A": 1}',
      '[{"a": 1}, {"a": 1}]',
      '{"a": "\\"a\\": 1, {\\"a\\"", "b": "a:{", "c": "}{", "d": ["a", "a", "b"]}',
      '{"__proto__": 1, "constructor": 2}',
      '""',
      '7',
    ]) {
      expect(findDuplicateKeys(json), json).to.deep.equal([]);
    }
  });

  it('is told once, however often it stands there', () => {
    expect(findDuplicateKeys('{"a": 1, "a": 2, "a": 3}')).to.deep.equal([once('a')]);
  });

  it('is told, and the last is used', () => {
    const {config, problems} = checkJson('{"clinic": {"name": "A", "telephone": "1", "name": "B"}}');
    expect(problems).to.deep.equal([once('clinic.name')]);
    expect(config).to.deep.equal({clinic: {telephone: '1', name: 'B'}});
  });

  it('says no more than was given, on five thousand levels', () => {
    const depth = 5000;
    const json = `${'{"a":1,"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const {problems} = checkJson(json);
    expect(problems).not.to.be.empty;
    expect(paths(problems).join('').length).to.be.below(json.length);
  });

  it('is never found in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findDuplicateKeys(JSON.stringify(value))).to.deep.equal([]);
      }),
    );
  });

  it('is found wherever it is put', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.array(fc.jsonValue(), {maxLength: 4}), (value, name, before) => {
        const [key, inner, list] = [name, value, before].map((part) => JSON.stringify(part));
        const json = `{"top": ${(list ?? '').replace(/\]$/, before.length ? ',' : '')} {${key}: ${inner}, ${key}: ${inner}}]}`;
        expect(JSON.parse(json)).to.be.an('object');
        expect(findDuplicateKeys(json)).to.deep.equal([once(`top[${before.length}].${name}`)]);
      }),
    );
  });
});

describe('live objects', () => {
  const boom = () => {
    throw new Error('boom');
  };
  const deaf = (handler: ProxyHandler<object>, target: object = {}) => new Proxy(target, handler);

  it('that throw when they are read are no configuration', () => {
    const getter = Object.defineProperty({}, 'name', {get: boom, enumerable: true});
    for (const given of [
      Object.defineProperty({clinic}, 'prices', {get: boom, enumerable: true}),
      {clinic: getter},
      {questions: [getter]},
      deaf({ownKeys: boom}),
      deaf({get: boom}, {clinic}),
      deaf({getOwnPropertyDescriptor: boom}, {clinic}),
      {clinic: deaf({get: boom}, {name: 'Clinic'})},
      {questions: deaf({get: boom}, [])},
    ]) {
      expect(checkConfig(given)).to.deep.equal({config: undefined, problems: [['', 'an object that can be read']]});
    }
  });

  it('that are revoked proxies are none either', () => {
    const revoked = (target: object) => {
      const {proxy, revoke} = Proxy.revocable(target, {});
      revoke();
      return proxy as unknown;
    };
    for (const given of [{clinic: revoked({})}, {questions: revoked([])}, revoked({}), revoked([])]) {
      expect(checkConfig(given).config).to.equal(undefined);
      expect(checkConfig(given).problems).to.have.length(1);
    }
  });

  it('that are functions which throw when they are looked at are left out', () => {
    for (const trap of ['getPrototypeOf', 'get', 'has', 'ownKeys'] as const) {
      const {config, problems} = checkConfig({clinic: new Proxy(() => undefined, {[trap]: boom}), review: full.review});
      expect(paths(problems), trap).to.deep.equal(['clinic']);
      expect(config, trap).to.deep.equal({review: full.review});
    }
  });

  it('are read once: what they say later does not count', () => {
    let reads = 0;
    const given = {
      get clinic() {
        return reads++ ? {name: {_$litType$: 1}} : clinic;
      },
    };
    expect(checkConfig(given)).to.deep.equal({config: {clinic}, problems: []});
    expect(reads).to.equal(1);
  });

  it('that hold themselves end somewhere', () => {
    const given: Record<string, unknown> = {clinic: {...clinic}};
    given['self'] = given;
    (given['clinic'] as Holder)['page'] = given;
    const list: unknown[] = [];
    list.push(list);
    given['questions'] = list;
    const {config, problems} = soon(() => checkConfig(given));
    expect(config?.clinic).to.deep.equal(clinic);
    expect(paths(problems)).to.include('self').and.include('clinic.page').and.include('questions[0]');
  });

  it('that hold themselves many times end soon too', () => {
    const given: Record<string, unknown> = {clinic};
    for (const name of ['root', 'parent', 'first', 'last']) given[name] = given;
    const {config, problems} = checkConfig(given);
    expect(config).to.deep.equal({clinic});
    expect(problems.length).to.be.within(4, 1000);
  });

  /** As an element of a page is: it holds no names of its own, and answers to those that it inherits. */
  class Host extends EventTarget {
    get clinic() {
      return clinic;
    }
    get by() {
      return full.review.by;
    }
    get on() {
      return full.review.on;
    }
  }

  it('of the page and the language are no configuration of anything', () => {
    for (const given of [
      new Host(),
      new Date(),
      new Map([['clinic', clinic]]),
      /a/,
      new Error('x'),
      new Proxy({}, {}),
      Promise.resolve(clinic),
    ]) {
      expect(checkConfig(given).config).to.deep.equal({});
    }
    const {config} = checkConfig({clinic: new Date(), questions: [new Map()], review: new Host(), articles: new Set()});
    expect(config?.questions ?? []).to.deep.equal([]);
    expect(config?.review).to.equal(undefined);
    expect(config?.articles).to.equal(undefined);
  });

  it('hidden members do not count', () => {
    const given = Object.defineProperty({[Symbol('prices')]: 1}, 'clinic', {value: clinic, enumerable: false});
    expect(checkConfig(given)).to.deep.equal({config: {}, problems: []});
  });

  it('lists with holes have bad items there', () => {
    const included: string[] = [];
    included[1] = 'One';
    included[3] = 'Two';
    const {config, problems} = checkConfig({prices: {currency: 'EUR', included}});
    expect(paths(problems)).to.deep.equal(['prices.included[0]', 'prices.included[2]']);
    expect(config?.prices?.included).to.deep.equal(['One', 'Two']);
  });
});

describe('what is said of a configuration', () => {
  it('is nothing where nothing is wrong', () => {
    expect(describeProblems([])).to.equal('');
  });

  it('names path and expectation, and all of it', () => {
    expect(describeProblems([['a.b', 'c']])).to.equal('a.b: expected c');
    expect(describeProblems([['', 'an object']])).to.equal('all of it: expected an object');
    const two = describeProblems([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(two).to.equal('a: expected b; c: expected d');
  });

  it('is ten things and how many more', () => {
    const problems = Array.from({length: 14}, (_, at): ConfigProblem => [`p${at}`, 'x']);
    expect(describeProblems(problems.slice(0, 10)))
      .to.contain('p9')
      .and.not.contain('more');
    expect(describeProblems(problems))
      .to.match(/p9: expected x; and 4 more$/)
      .and.not.contain('p10');
  });

  it('is one line, whatever was given', () => {
    for (const {problems} of [
      checkJson('{\n"clinic": {\n"name": Clinic\n}\n}'),
      checkConfig({prices: {currency: 'E\nR'}}),
      checkConfig({clinic: {'na\nme': 'Clinic'}}),
      checkConfig({clinic: {booking: {href: 'java\r\nscript:alert(1)'}}}),
      checkConfig({questions: [{question: 'One?', answer: 'Yes.', place: 'fir\u2028st'}]}),
    ]) {
      expect(problems).not.to.be.empty;
      expect(describeProblems(problems)).not.to.match(/[\r\n\u2028\u2029]/);
    }
  });

  it('is no longer than can be read', () => {
    const long = 'a'.repeat(100_000);
    for (const given of [
      {prices: {currency: long}},
      {clinic: {name: long}},
      {clinic: {[long]: 1}},
      {questions: [{question: 'One?', answer: 'Yes.', place: long}]},
    ]) {
      expect(describeProblems(checkConfig(given).problems).length).to.be.below(5000);
    }
  });
});

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
        fibres: range,
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
        let both: unknown = given;
        try {
          holderOf(given, two)[steps(two).at(-1) ?? ''] = second;
        } catch {
          // The first has taken its place.
          both = given;
        }
        sound(both);
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
          expect(config === undefined ? problems.length > 0 : true).to.equal(true);
        },
      ),
      {numRuns: 300},
    );
  });
});
