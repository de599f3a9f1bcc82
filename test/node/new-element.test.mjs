// A section and a block made by `npm run new`, in a copy of the repository: what follows from a line of the catalogue.
import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {repositoryCopy} from '../support/copy.mjs';

const {folder, make, passes, read, remove, run} = repositoryCopy();

/** A page of docs/elements for which there is no element. */
const page = (name) => `${name === 'gone' ? '<!-- Made by npm run generate. -->\n\n' : ''}# ${name}\n`;

describe('a new element', () => {
  before(() => {
    make();
    passes('tools/generate/new-element.mjs', 'trial-part', '--section');
    passes('tools/generate/new-element.mjs', 'trial-block');
    for (const name of ['gone', 'by-hand']) writeFileSync(join(folder, `docs/elements/${name}.md`), page(name));
    passes('tools/generate/generate.mjs', '--allow-missing');
  });
  after(remove);

  it('is everywhere where elements are listed, with no other file touched by hand', () => {
    for (const path of [
      'src/elements/index.ts',
      'src/define/all.ts',
      'src/delivery/cdn/element-modules.ts',
      'src/themes/reserve.css',
      'custom-elements.json',
      'README.md',
      'docs/elements/README.md',
      'test/pages/all.html',
      'test/pages/reset.html',
      'test/pages/site.html',
      'test/pages/hostile.html',
    ]) {
      for (const name of ['trial-part', 'trial-block']) assert.ok(read(path).includes(`smp-${name}`), `${path}: ${name}`);
    }
    for (const name of ['trial-part', 'trial-block']) assert.ok(read('test/pages/elements.js').includes(`'${name}'`), name);
    for (const path of ['src/elements/page/sections.ts', 'src/elements/page/page.content.ts']) {
      assert.match(read(path), /trial-part/, path);
      assert.doesNotMatch(read(path), /trial-block/, path);
    }
    for (const name of ['trial-part', 'trial-block']) {
      assert.match(read(`src/define/${name}.ts`), /\.define\(\);/);
      assert.match(read(`docs/elements/${name}.md`), new RegExp(`\`\`\`html\n<smp-${name}></smp-${name}>\n`));
    }
  });

  it('is added to what a test page writes by hand, which stays as it is', () => {
    const page = read('test/pages/site.html');
    for (const name of ['overview', 'journey', 'trial-part']) assert.equal(page.split(`<smp-${name}>`).length, 2, name);
    assert.ok(page.includes('<p>[What it is.]</p>'));
  });

  it('leaves no page of an element that is no more, and no other page touched', () => {
    assert.ok(!existsSync(join(folder, 'docs/elements/gone.md')));
    assert.equal(read('docs/elements/by-hand.md'), page('by-hand'));
  });

  it('compiles, and is as ESLint and prettier want it', () => {
    passes('node_modules/typescript/bin/tsc', '-p', '.', '--noEmit');
    passes('node_modules/eslint/bin/eslint.js', 'src/elements/trial-part', 'src/elements/trial-block');
    const made = ['src/elements', 'src/define', 'src/delivery/cdn', 'test/fixtures.ts', 'test/pages', 'README.md', 'docs/elements'];
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...made);
  });

  it('is rendered by the server, also inside smp-page', () => {
    const script = `import {importSource} from './tools/import-source.mjs';
      const {render} = await importSource('src/delivery/server.ts');
      const html = await render('<smp-trial-block></smp-trial-block><smp-page></smp-page>', {lang: 'en'});
      if (!/Trial block/.test(html) || !/<smp-trial-part[^>]*slot="trial-part"/.test(html)) throw new Error(html.slice(0, 2000));`;
    passes('--input-type=module', '-e', script);
  });

  it('is refused with a clear word where its name cannot be one, or is taken', () => {
    for (const [name, why] of [
      ['Trial', 'Name the element'],
      ['faq', 'is there already'],
    ]) {
      const {status, stderr} = run('tools/generate/new-element.mjs', name);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(why));
    }
  });
});
