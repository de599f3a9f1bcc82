import {describe, it} from 'node:test';
import {expect} from 'chai';
import {aroundPlace} from '../../../src/foundation/language/locale.js';
import {shorten, toText} from '../../../src/foundation/rendering/to-text.js';

const [LRI, FSI, PDI, PDF, RLO] = ['\u2066', '\u2068', '\u2069', '\u202c', '\u202e'];

describe('a given value as text', () => {
  it('is a string or a number, without white space at its ends', () => {
    expect([' a  b\n', 0, 1.5, ''].map((value) => toText(value))).to.deep.equal(['a  b', '0', '1.5', '']);
    for (const value of [undefined, null, true, NaN, Infinity, {}, [], () => 'a', {strings: ['a']}]) expect(toText(value)).to.equal('');
  });

  it('is empty where nothing can be seen', () => {
    for (const blank of [' ', '\t\n\r', '\u00a0', '\u2003', '\u200b', '\ufeff', ' \u200e\u200f ', RLO + PDF, '\u00ad', '\u0000'])
      expect(toText(blank), JSON.stringify(blank)).to.equal('');
    for (const text of ['.', '0', '\u200fא\u200f', '👩‍🦲', '\u0301']) expect(toText(text), JSON.stringify(text)).to.equal(text);
  });

  it('closes the directions that it leaves open', () => {
    expect(toText(`Dr ${RLO}Ana`)).to.equal(`Dr ${RLO}Ana${PDF}`);
    expect(toText(`${FSI}Dr ${RLO}A${LRI}na`)).to.equal(`${FSI}Dr ${RLO}A${LRI}na${PDI}${PDI}${PDF}`);
    expect(toText('Dr Ana')).to.equal('Dr Ana');
  });

  it('is cut where no human wrote it', () => {
    expect(toText('a'.repeat(100_000))).to.have.length(100_000);
    expect(toText('a'.repeat(1_000_000))).to.have.length(100_000);
    expect(toText('Hello world', 8)).to.equal('Hello…');
  });
});

describe('a text that is cut', () => {
  it('ends with a word, if one ends nearby, and never within a character', () => {
    expect(shorten('one two', 7)).to.equal('one two');
    expect(shorten('one two three', 10)).to.equal('one two…');
    expect(shorten('x'.repeat(60), 50)).to.equal(`${'x'.repeat(49)}…`);
    expect(shorten(`abc😀def`, 5)).to.equal('abc…');
  });
});

describe('the text around a place', () => {
  it('is split once, and is empty where there is none', () => {
    expect(aroundPlace('Review: {name}, 2026.', 'name')).to.deep.equal(['Review: ', ', 2026.']);
    expect(aroundPlace('{name}', 'name')).to.deep.equal(['', '']);
  });
});
