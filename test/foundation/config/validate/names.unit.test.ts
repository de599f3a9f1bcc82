import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {type ConfigProblem, checkConfig, checkJson, findDuplicateKeys} from '../../../../src/foundation/config/validate.js';
import {clinic, fields, full, noText, paths, put, without} from '../../../support/config-fields.js';

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
