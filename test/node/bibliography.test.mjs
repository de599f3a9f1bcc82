// The bibliography as data, its references, and the files that programs which manage references can read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Cite} from '@citation-js/core';
import Ajv from 'ajv';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {bibtexOf, certainItem, linkOf, referenceOf, risOf} from '../../tools/generate/bibliography.mjs';
import {importSource} from '../../tools/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const items = JSON.parse(read('src/evidence/bibliography.csl.json'));
const {bibliography, ...sources} = await importSource('src/evidence/bibliography.ts');
const {references} = await importSource('src/evidence/references.ts');
const {exportedReferences} = await importSource('src/evidence/exported-references.ts');

const text = {type: 'string', minLength: 1, pattern: '^\\S(.*\\S)?$'};
const date = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {type: 'array', minItems: 1, maxItems: 1, items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}}},
  },
};
const names = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{required: ['family']}, {required: ['literal']}],
    // Initials without a space between them count as one name, of which only the first is shown.
    properties: {family: text, given: {...text, pattern: '^(?!.*\\p{Lu}\\p{Lu})'}, suffix: text, literal: text},
  },
};
const texts =
  'title container-title container-title-short collection-title edition publisher publisher-place volume issue page number language note';
/** What this project uses of CSL-JSON. */
const schema = {
  type: 'object',
  required: ['id', 'type', 'title', 'accessed', 'custom'],
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(texts.split(' ').map((key) => [key, text])),
    // RIS has 20 characters for it.
    id: {type: 'string', pattern: '^[a-z]\\w{1,19}$'},
    type: {
      enum: 'article-journal article-newspaper chapter document legislation post-weblog report standard webpage'.split(' '),
    },
    author: names,
    editor: names,
    issued: date,
    accessed: {...date, properties: {'date-parts': {type: 'array', items: {type: 'array', minItems: 3, maxItems: 3}}}},
    DOI: {type: 'string', pattern: '^10\\.\\d{4,}/\\S+$'},
    PMID: {type: 'string', pattern: '^\\d+$'},
    PMCID: {type: 'string', pattern: '^PMC\\d+$'},
    URL: {type: 'string', pattern: '^https?://\\S+$'},
    custom: {
      type: 'object',
      required: ['grade', 'extent', 'short'],
      additionalProperties: false,
      properties: {
        grade: {enum: ['A', 'B']},
        extent: {enum: ['whole', 'abstract', 'part', 'copy']},
        short: text,
        seller: {const: true},
        conflict: text,
        uncertain: {type: 'array', uniqueItems: true, minItems: 1, items: text},
      },
    },
  },
};
const fits = new Ajv().compile(schema);

const twice = (list) => list.filter((one, at) => list.indexOf(one) !== at);
const isUncertain = ({custom: {uncertain = []}}, key) => uncertain.includes(key);
const whole = (item) => referenceOf(item).slice(0, 3).join('').trim();

// In a journal, but known by neither number for certain.
const unnumbered = new Set(['babadjouni2022', 'fdaSanitation', 'macedo2023', 'montgomery2017', 'rassman2015']);

describe('the data of the bibliography', () => {
  for (const item of items) {
    it(`${item.id} fits the schema`, () => assert.ok(fits(item), JSON.stringify(fits.errors)));
  }

  it('have each id and each short citation once', () => {
    assert.deepEqual(twice(items.map(({id}) => id)), []);
    assert.deepEqual(twice(items.map(({custom}) => custom.short)), []);
  });

  it('have a DOI or PMID for each article that is graded A', () => {
    const articles = items.filter(({type, custom}) => type === 'article-journal' && custom.grade === 'A');
    const bare = articles.filter((item) => !['DOI', 'PMID'].some((key) => item[key] && !isUncertain(item, key)));
    assert.deepEqual(
      bare.map(({id}) => id),
      [...unnumbered],
    );
  });

  it('have the address of each seller, or say that it is not certain', () => {
    const sellers = items.filter(({custom}) => custom.seller);
    assert.ok(sellers.length > 30);
    for (const item of sellers) {
      assert.ok(item.URL || isUncertain(item, 'URL'), item.id);
      assert.equal(item.custom.grade, 'B', item.id);
    }
  });
});

describe('the sources', () => {
  it('are those of the data, in their grades, and no seller is linked', () => {
    assert.equal(bibliography.length, items.length);
    for (const {id, custom} of items) {
      const [grade, short, link] = sources[id];
      assert.deepEqual([grade, short], [custom.grade, custom.short], id);
      if (custom.seller) assert.equal(link, undefined, id);
    }
  });

  it('have one reference each, found by the short citation', () => {
    const shorts = bibliography.map(([, short]) => short);
    assert.deepEqual(Object.keys(references), shorts);
    assert.deepEqual(Object.keys(exportedReferences), shorts);
    for (const item of items) assert.deepEqual(references[item.custom.short], referenceOf(item), item.id);
  });
});

describe('a reference', () => {
  const byId = (id) => items.find((item) => item.id === id);

  it('to an article is in NLM style', () => {
    assert.equal(
      whole(byId('liu2025')),
      'Liu Q, Sun M, Zhang J, Zhao H. Scalp Micropigmentation Is an Effective Treatment for Localized Alopecia: Technical Analysis and a Series of Ten Case Reports. J Cosmet Dermatol. 2025;24(9):e70375. doi:10.1111/jocd.70375 PubMed PMID: 40899372; PubMed Central PMCID: PMC12406178.',
    );
  });

  const page = {
    id: 'page',
    type: 'webpage',
    title: 'Aftercare',
    'container-title': 'A Clinic',
    URL: 'https://clinic.example/care',
    accessed: {'date-parts': [[2026, 11, 24]]},
    custom: {grade: 'B', extent: 'part', short: 'A Clinic'},
  };
  const uncertain = (...keys) => ({...page, custom: {...page.custom, uncertain: keys}});

  it('to a page has its author, address and day', () => {
    assert.equal(whole(page), 'A Clinic. Aftercare [Internet]. [cited 2026 Nov 24]. Available from: https://clinic.example/care');
    assert.equal(linkOf(page), page.URL);
  });

  it('to a seller has name, page and day, and no address', () => {
    const seller = {...page, custom: {...page.custom, seller: true}};
    assert.equal(whole(seller), 'A Clinic. Aftercare [Internet]. [cited 2026 Nov 24].');
    assert.equal(linkOf(seller), undefined);
    for (const item of items) if (item.custom.seller) assert.doesNotMatch(whole(item), /https?:/, item.id);
  });

  it('says on which day each page was read', () => {
    for (const item of items)
      if (/^(webpage|post)/.test(item.type)) assert.match(whole(item), /\[cited \d{4} [A-Z][a-z]{2} \d\d?\]/, item.id);
  });

  it('names the language of each title that is not English (WCAG 3.1.2)', () => {
    const found = Object.fromEntries(items.map((item) => [item.custom.short, referenceOf(item)[4] ?? 'en']));
    assert.equal(found['Austrian REACH Helpdesk, tattoo inks'], 'de');
    for (const {language = 'en', custom} of items) assert.equal(found[custom.short], language, custom.short);
  });

  it('puts the title apart, and has no empty text', () => {
    assert.deepEqual(referenceOf({...page, author: undefined, 'container-title': undefined}).slice(0, 2), [' ', 'Aftercare']);
    for (const item of items) for (const part of referenceOf(item)) assert.notEqual(part, '', item.id);
  });

  it('shows nothing uncertain as certain', () => {
    assert.equal(whole(uncertain('title', 'container-title', 'URL')), '[A Clinic]. [Aftercare] [Internet]. [cited 2026 Nov 24].');
    assert.equal(linkOf(uncertain('URL')), undefined);
    for (const item of items) {
      const shown = certainItem(item);
      for (const key of item.custom.uncertain ?? []) {
        const values = [shown[key] ?? []].flat().map((value) => value.literal ?? value);
        for (const value of values) assert.match(value, /^\[.*\]$/, `${item.id}: ${key}`);
      }
    }
  });

  it('gives no number or address away that is not certain', () => {
    const article = {
      ...page,
      type: 'article-journal',
      DOI: '10.1000/x',
      URL: 'https://doi.org/10.1000/x',
      volume: '1',
      issue: '2',
      page: '3',
    };
    const unsure = {...article, custom: {...page.custom, uncertain: ['DOI', 'volume']}};
    assert.doesNotMatch(whole(unsure), /10\.1000|\(2\)/);
    assert.equal(linkOf(unsure), undefined);
  });

  it('to a page that was read as a copy is not linked, unless it has a DOI', () => {
    const copy = {...page, custom: {...page.custom, extent: 'copy'}};
    assert.equal(linkOf(copy), undefined);
    assert.equal(linkOf({...copy, DOI: '10.1000/x'}), '10.1000/x');
  });
});

describe('the files for programs that manage references', () => {
  it('are in RIS, one line for each field, with addresses in one piece', () => {
    const lines = risOf(items).split('\n').slice(0, -1);
    for (const line of lines) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
    assert.equal(lines.filter((line) => line.startsWith('TY  - ')).length, items.length);
    assert.equal(lines.filter((line) => line === 'ER  - ').length, items.length);
    const addresses = items.map((item) => certainItem(item).URL).filter(Boolean);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('UR  - ')).map((line) => line.slice(6)),
      addresses,
    );
  });

  it('are in BibTeX, with the ids as keys, and can be read again', () => {
    const again = new Cite(bibtexOf(items)).data;
    assert.deepEqual(
      again.map((item) => item['citation-key'] ?? item.id),
      items.map(({id}) => id),
    );
    const plain = (title) => title.replace(/<[^>]+>/g, '').toLowerCase();
    for (const [at, item] of items.entries()) assert.equal(plain(again[at].title), certainItem(item).title.toLowerCase(), item.id);
  });

  it('lie in the package as they are made in the browser', () => {
    const records = (at) => Object.values(exportedReferences).map((record) => record[at]);
    assert.equal(read('src/evidence/bibliography.ris'), records(0).join(''));
    assert.equal(read('src/evidence/bibliography.bib'), records(1).join(''));
  });
});
