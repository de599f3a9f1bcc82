import {describe, it} from 'node:test';
import {expect} from 'chai';
import {type ConfigProblem, checkConfig, checkJson, describeProblems} from '../../../src/foundation/config/validate.js';
import {clinic, fields, full, paths, put, without} from '../../support/config-fields.js';

/** What is left of a configuration, by the names of its parts. */
const left = (given: unknown) => Object.keys(checkConfig(given).config ?? {});

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
      expect(checkJson(json)).to.deep.equal({config: undefined, problems: [['', 'at most 1 MiB']]});
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
    const ranges = ['course', 'areas[1]', 'areas[1].extraVisit', 'scar', 'repair', 'touchUp', 'touchUp.every', 'fibers'];
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
