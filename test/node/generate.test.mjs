import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languageLists, languageModule} from '../../tools/generate/locale-modules.mjs';
import {categoriesOf, messageFaults} from '../../tools/generate/message-checks.mjs';
import {mergeTranslations, readUnits} from '../../tools/generate/xliff.mjs';

const xliff = (units) =>
  `<xliff>\n<body>\n${Object.entries(units)
    .map(
      ([id, [source, target]]) =>
        `<trans-unit id="${id}">\n  <source>${source}</source>${target ? `\n  <target>${target}</target>` : ''}\n</trans-unit>`,
    )
    .join('\n')}\n</body>\n</xliff>\n`;

describe('a translation', () => {
  const first = mergeTranslations('', xliff({b: ['Two', 'Dos'], a: ['One', 'Uno'], c: ['Three']}));

  it('is new at first, sorted, and noted with what it was made from', () => {
    assert.deepEqual(first.stale, []);
    assert.deepEqual([...readUnits(first.xliff).keys()], ['a', 'b', 'c']);
    assert.equal(first.xliff.match(/<note from="generate">source \w{8}, target \w{8}<\/note>/g).length, 2);
  });

  it('stays the same where nothing changes', () => {
    const again = mergeTranslations(first.xliff, xliff({a: ['One', 'Uno'], b: ['Two', 'Dos'], c: ['Three']}));
    assert.deepEqual(again, {xliff: first.xliff, stale: []});
  });

  it('is stale once its English has changed, until it is translated again', () => {
    const changed = mergeTranslations(first.xliff, xliff({a: ['One!', 'Uno'], b: ['Two', 'Dos'], c: ['Three']}));
    assert.deepEqual(changed.stale, ['a']);
    const later = mergeTranslations(changed.xliff, xliff({a: ['One!', 'Uno'], b: ['Two', 'Dos'], c: ['Three']}));
    assert.deepEqual(later.stale, ['a'], 'stays stale');
    const done = mergeTranslations(later.xliff, xliff({a: ['One!', '¡Uno!'], b: ['Two', 'Dos'], c: ['Three']}));
    assert.deepEqual(done.stale, []);
    assert.deepEqual(mergeTranslations(done.xliff, done.xliff).stale, []);
  });

  it('that is stale or missing is left out of what is shown', () => {
    const from = {preformatted: {}, terms: []};
    const text = languageModule('es', {...from, xliff: first.xliff, stale: ['a']});
    assert.match(text, /"b": "Dos"/);
    assert.doesNotMatch(text, /Uno|"c"/);
  });
});

describe('the module of a language', () => {
  it('has the terms in the order of its alphabet', () => {
    const terms = ['zebra', 'apple', 'pear'];
    const words = xliff({'terms.z': ['zebra', 'cebra'], 'terms.a': ['apple', 'manzana'], 'terms.p': ['pear', 'ñandú']});
    assert.match(languageModule('es', {xliff: words, preformatted: {}, terms}), /glossaryOrder = \[0,1,2\]/);
    const turkish = xliff({'terms.z': ['zebra', 'ırk'], 'terms.a': ['apple', 'ince'], 'terms.p': ['pear', 'hac']});
    assert.match(languageModule('tr', {xliff: turkish, preformatted: {}, terms}), /glossaryOrder = \[2,0,1\]/);
  });

  it('names the tags for which Intl writes alike', () => {
    const tagsOf = (code) => JSON.parse(/tags = (\[[^\]]*\])/.exec(languageModule(code, {preformatted: {}, terms: []}))[1]);
    assert.deepEqual(tagsOf('es'), ['es', 'es-ES', 'es-Latn', 'es-Latn-ES']);
    assert.deepEqual(tagsOf('pt-BR'), ['pt-BR', 'pt', 'pt-Latn', 'pt-Latn-BR']);
    assert.ok(tagsOf('zh-Hans').includes('zh-CN') && !tagsOf('zh-Hans').includes('zh-TW'));
  });

  it('is one import in the list of languages', () => {
    const lists = languageLists(['es', 'pt-BR']);
    assert.match(lists.get('src/locales/loaders.ts'), /'pt-BR': \(\) => import\('\.\/pt-BR\/generated\.js'\)/);
    assert.match(lists.get('src/locales/locale-codes.ts'), /allLocales = \[\n {2}"en",\n {2}"es",\n {2}"pt-BR"\n\]/);
  });
});

describe('the check of messages', () => {
  const counted = '{n, plural, one {# day} other {# days}}';

  it('knows which plural forms a language needs', () => {
    assert.deepEqual(categoriesOf('ja'), ['other']);
    assert.deepEqual(categoriesOf('es').sort(), ['one', 'other']);
    assert.deepEqual(categoriesOf('ar').sort(), ['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it('finds nothing in what is right', () => {
    assert.deepEqual(
      messageFaults('es', `In ${counted}: {dermis:skin} {date}`, '{n, plural, one {# día} other {# días}}: {dermis:piel}, {date}'),
      [],
    );
    assert.deepEqual(messageFaults('ja', counted, '{n, plural, other {#日}}'), []);
    assert.deepEqual(messageFaults('es', '{g, select, A {Top} other {Low}}', '{g, select, A {Alto} other {Bajo}}'), []);
  });

  for (const [what, source, target, fault] of [
    ['a plural form that is missing', counted, '{n, plural, other {# días}}', /lacks the plural form "one"/],
    ['a place that is missing', 'On {date}', 'El', /lacks \{date\}/],
    ['a place that is new', 'On', 'El {date}', /has \{date\}/],
    ['a term that is missing', '{dermis:skin}', 'piel', /lacks \{dermis\}/],
    ['a brace that is open', counted, '{n, plural, one {# día}', /cannot be read/],
    ['a count without "other"', counted, '{n, plural, one {# día}}', /lacks "other"|cannot be read/],
    ['an exact number', counted, '{n, plural, =1 {un día} one {# día} other {# días}}', /not supported/],
    ['a place inside a phrase', counted, '{n, plural, one {# {x}} other {#}}', /only text and #/],
    ['what fill() does not read', counted, '{n, number}', /not supported/],
    ['an entity', 'A', 'B & C', /entity/],
  ]) {
    it(`finds ${what}`, () => assert.match(messageFaults('es', source, target).join(), fault));
  }
});
