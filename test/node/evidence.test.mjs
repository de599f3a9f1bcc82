import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findClaims, sourcesOfFigures} from '../../tools/generate/evidence-table.mjs';
import {importSource} from '../../tools/import-source.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const items = JSON.parse(read('src/evidence/bibliography.csl.json'));
const words = JSON.parse(read('src/evidence/source-words.json'));
const messages = JSON.parse(read('src/locales/messages.json'));
const keys = new Set(items.map(({id}) => id));
const figures = sourcesOfFigures(await importSource('src/evidence/figures.ts'), items);
const claims = findClaims(fileURLToPath(root), keys, figures);

// A-graded, but no words were kept when they were read. The list may only shrink.
const wordless =
  'commonsLibrary fdaSanitation jrc2016 kingstonKeloid kluger2015 niams osha2002 osha2017 pratt2017 reachHelpdesk schubert2023 seer statpearls2023 suchonwanit2019 transplantPmc wu2020'.split(
    ' ',
  );

describe('the evidence', () => {
  it('is found in the code: each claim has an English text and a source', () => {
    assert.ok(claims.size > 200);
    for (const [id, {sources}] of claims) {
      assert.ok(messages[id], id);
      assert.ok(sources.length, id);
    }
  });

  it('has words of each A-graded source that is cited, at most 25 of them', () => {
    const cited = new Set(Array.from(claims.values()).flatMap(({sources}) => sources));
    const best = items.filter(({id, custom}) => custom.grade === 'A' && cited.has(id)).map(({id}) => id);
    assert.ok(best.length > 40);
    assert.deepEqual(
      best.filter((id) => !words[id]),
      wordless.filter((id) => cited.has(id)),
    );
    for (const [id, {words: said, read: where}] of Object.entries(words)) {
      assert.ok(best.includes(id), `${id} is not cited, or not graded A`);
      assert.ok(said.split(/\s+/).length <= 25, id);
      assert.ok(where.length > 5, id);
    }
  });

  it('supports each number: a claim with a figure cites a source of that figure', () => {
    const stated = Array.from(claims).flatMap(([id, {sources, figures: places}]) =>
      Object.values(places).map((name) => [id, sources, name]),
    );
    assert.ok(stated.length > 40);
    for (const [id, sources, name] of stated) {
      const own = figures.get(name) ?? [];
      assert.ok(!own.length || own.some((key) => sources.includes(key)), `${id}: none of its sources gives ${name} (${own.join(', ')})`);
    }
  });
});
