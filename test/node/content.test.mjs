import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../tools/ssr-plugin.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sources = readdirSync(new URL('../../src', import.meta.url), {recursive: true})
  .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));
const units = [
  ...read('src/locales/xliff/es.xlf').matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs),
];
const bibliography = await importSource('src/evidence/bibliography.ts');

// An abbreviation does not end a sentence.
const sentences = (text) => text.replaceAll('EE. UU.', 'EEUU').split(/(?<=[.?!:;])\s+/);

describe('the words', () => {
  it('are read here in full', () => {
    assert.equal(units.length, read('src/locales/xliff/es.xlf').split('<trans-unit ').length - 1);
    assert.ok(units.length > 90);
  });

  for (const [, id, english, spanish] of units) {
    it(`${id}: no sentence of more than 20 words, 25 in Spanish`, () => {
      for (const sentence of sentences(english)) assert.ok(sentence.split(/\s+/).length <= 20, sentence);
      for (const sentence of sentences(spanish)) assert.ok(sentence.split(/\s+/).length <= 25, sentence);
    });
  }

  it('are all used', () => {
    const code = sources
      .filter((path) => !path.startsWith('src/locales/'))
      .map(read)
      .join('\n');
    for (const [, id] of units) assert.ok(code.includes(`id: '${id}'`), id);
  });

  it('promise nothing', () => {
    const forbidden =
      /guarantee|pain.?free|painless|permanent solution|non-invasive|FDA.approved|hypoallergenic|medical.grade|no side effects|stop taking/i;
    for (const [, id, english] of units) assert.doesNotMatch(english, forbidden, id);
  });

  it('never advise to stop a medicine', () => {
    const about = units.filter(([, , english]) => /medicine/i.test(english));
    assert.ok(about.length > 0);
    for (const [, id, english, spanish] of about) {
      assert.match(english, /Do not stop/, id);
      assert.match(spanish, /No deje/, id);
    }
  });
});

describe('the bibliography', () => {
  const cited = sources
    .filter((path) => path !== 'src/evidence/bibliography.ts')
    .map(read)
    .join('\n');

  for (const [name, source] of Object.entries(bibliography)) {
    it(`${name}: is cited, graded A or B, and linked by a DOI or by https`, () => {
      const [grade, citation, link] = source;
      // Once to import it, once to cite it.
      assert.ok(cited.split(new RegExp(`\\b${name}\\b`)).length > 2, 'nobody cites it');
      assert.match(grade, /^[AB]$/);
      assert.ok(citation.length > 3);
      if (link !== undefined) assert.match(link, /^(10\.\d{4,}\/\S+|https:\/\/\S+)$/);
    });
  }

  it('names nothing twice but a site that is a source and a price list', () => {
    const names = Object.values(bibliography).map(([, citation]) => citation);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      ['portal-der-schoenheit.de'],
    );
  });
});

describe('the review', () => {
  it('has a next check after the last', async () => {
    const {checkedOn, nextCheck} = await importSource('src/evidence/review.ts');
    assert.match(checkedOn, /^\d{4}-\d\d-\d\d$/);
    assert.ok(nextCheck > checkedOn);
  });
});
