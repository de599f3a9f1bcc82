import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkConfig, checkJson} from '../../../../src/foundation/config/validate.js';
import {type Holder, clinic, full, paths, put, without} from '../../../support/config-fields.js';

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
      const {config, problems} = checkJson(json);
      expect(problems).not.to.be.empty;
      expect(config?.clinic?.name).to.equal(undefined);
    }
  });

  it('ten thousand items: five hundred are used', () => {
    const questions = Array.from({length: 10_000}, (_, at) => ({question: `${at}?`, answer: 'Yes.'}));
    const {config, problems} = checkConfig({clinic, questions});
    expect(config).to.deep.equal({clinic, questions: questions.slice(0, 500)});
    expect(problems).to.deep.equal([['questions', 'at most 500']]);
  });

  it('ten thousand items, all of them wrong', () => {
    for (const item of [null, {}, {question: '', answer: 7}, {question: ' '.repeat(400), answer: ' '}]) {
      const {config, problems} = checkConfig({clinic, questions: Array(10_000).fill(item)});
      expect(config?.clinic).to.deep.equal(clinic);
      expect(config?.questions ?? []).to.deep.equal([]);
      expect(problems.length).to.be.above(500);
    }
  });

  it('ten thousand names that nobody knows', () => {
    const {config} = checkConfig(Object.assign({clinic}, Object.fromEntries(Array.from({length: 10_000}, (_, at) => [`name${at}`, at]))));
    expect(config).to.deep.equal({clinic});
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
    const {config, problems} = checkConfig(given);
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
