import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {codeOf, frameworkGuides} from '../../tools/generate/framework-guides.mjs';

const folder = mkdtempSync(join(tmpdir(), 'smp-guides-'));
after(() => rmSync(folder, {recursive: true}));

/** Makes a repository with one guide and one file of code. Returns the guide as it is made. */
function made(guide, code) {
  mkdirSync(join(folder, 'docs/frameworks'), {recursive: true});
  writeFileSync(join(folder, 'docs/frameworks/vue.md'), guide);
  writeFileSync(join(folder, 'App.vue'), code);
  return frameworkGuides(folder).get('docs/frameworks/vue.md');
}

describe('the guides for frameworks', () => {
  it('have the code of the file that they name, and keep their own text', () => {
    const guide = 'Before.\n\n<!-- code: App.vue -->\n\n```vue\nold\n```\n\nAfter.\n';
    assert.equal(made(guide, '<a/>\n<b/>\n'), guide.replace('old', '<a/>\n<b/>'));
  });

  it('can have parts of a file, without its marks and indentation', () => {
    const code = 'one\n  // part: use\n  two\n    three\n  // end part\nfour\n  // part: use\n  five\n  // end part\n';
    assert.equal(codeOf(code, 'use'), 'two\n  three\nfive');
    assert.equal(codeOf(code), 'one\n  two\n    three\nfour\n  five');
    assert.equal(codeOf('<!-- part: use -->\n<a/>\n<!-- end part -->\n<b/>', 'use'), '<a/>');
  });

  it('name no file and no part that does not exist', () => {
    const guide = (name) => `<!-- code: ${name} -->\n\n\`\`\`vue\n\`\`\`\n`;
    assert.throws(() => made(guide('Other.vue'), ''), /docs\/frameworks\/vue\.md: Other\.vue does not exist/);
    assert.throws(() => made(guide('App.vue#use'), '<a/>'), /App\.vue: there is no part "use"/);
  });
});
