import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {matches} from '../../../src/elements/faq/search.js';

describe('what a search finds in other scripts', () => {
  const cases: readonly (readonly [language: string, query: string, text: string, isFound: boolean])[] = [
    ['hi', 'का', 'की', false],
    ['hi', 'की', 'की', true],
    ['ja', 'か', 'が', false],
    ['ja', 'ｶﾞ', 'ガ', true],
    ['tr', 'kirik', 'kırık', true],
    ['tr', 'ilk', 'İlk', true],
    ['tr', 'ışık', 'IŞIK', true],
    ['de', 'strasse', 'Straße', true],
    ['ar', 'اقدم', 'أَقْدَم', true],
    ['ar', 'مدرسه', 'مدرسة', true],
    ['el', 'σιγμας', 'ΣΊΓΜΑΣ', true],
    ['zh-Hans', '痛', '会痛吗', true],
  ];
  for (const [language, query, text, isFound] of cases) {
    it(`${isFound ? 'is' : 'is not'} ${text} for ${query}, in ${language}`, () => {
      expect(matches(query, text, language)).to.equal(isFound);
    });
  }
});

describe('what a search finds', () => {
  const letter = fc.constantFrom(...'abcnoxyz123');
  const word = fc.string({unit: letter, minLength: 1, maxLength: 6});
  const text = fc.array(word, {minLength: 1, maxLength: 8});
  const blank = fc.string({unit: fc.constantFrom(' ', '\t', '\n', '\u00a0'), minLength: 1, maxLength: 3});
  const language = fc.constantFrom('', 'en', 'es', 'es-MX');
  const mark = fc.constantFrom('\u0301', '\u0303', '\u0308', '');
  const accented = (plain: string, accent: string) => plain.replace(/[anoxyz]/g, `$&${accent}`);

  it('holds all words of the query, in any order, whatever their case and accents', () => {
    fc.assert(
      fc.property(text, blank, language, mark, mark, fc.boolean(), fc.nat(), (words, gap, tag, one, two, upper, from) => {
        const turned = [...words.slice(from % words.length), ...words.slice(0, from % words.length)].reverse();
        const query = accented(turned.join(gap), one).normalize(upper ? 'NFC' : 'NFD');
        const within = accented(words.join(' '), two).normalize(upper ? 'NFD' : 'NFC');
        expect(matches(upper ? query.toUpperCase() : query, upper ? within : within.toUpperCase(), tag)).to.equal(true);
      }),
    );
  });

  it('is nothing where one word is missing', () => {
    fc.assert(
      fc.property(text, text, language, (words, query, tag) => {
        const within = words.join(' ');
        expect(matches(query.join(' '), within, tag)).to.equal(query.every((one) => within.includes(one)));
        expect(matches([...query, 'q'].join(' '), within, tag)).to.equal(false);
      }),
    );
  });

  it('is everything where the query has no words', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.oneof(fc.constant(''), blank), language, (within, query, tag) => {
        expect(matches(query, within, tag)).to.equal(true);
      }),
    );
  });

  it('is every text by itself, and never an error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), language, (within, query, tag) => {
        expect(matches(within, within, tag)).to.equal(true);
        expect(matches(query, within, tag)).to.be.a('boolean');
      }),
    );
  });
});
