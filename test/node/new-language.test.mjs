// A language made from the pseudo-language, in a copy of the repository: one line and one folder, and nothing else.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pseudo} from '../../tools/browsers/pseudo-plugin.mjs';
import {repositoryCopy} from '../support/copy.mjs';

const {folder, make, passes, read, remove} = repositoryCopy();

describe('a new language', () => {
  before(() => {
    make();
    writeFileSync(join(folder, 'src/locales/languages.json'), '[{"code": "es"}, {"code": "fr"}]\n');
    mkdirSync(join(folder, 'src/locales/fr'));
    const spanish = read('src/locales/es/messages.xlf').replace('target-language="es"', 'target-language="fr"');
    const units = spanish
      .replace(/\n {2}<note from="generate">[^\n]*/g, '')
      .replace(/<source>([^]*?)<\/source>\s*<target>[^]*?<\/target>/g, (_, source) => {
        return `<source>${source}</source>\n  <target>${pseudo.accented(source)}</target>`;
      });
    writeFileSync(join(folder, 'src/locales/fr/messages.xlf'), units);
  });
  after(remove);

  it('is generated without a fault, and compiles', () => {
    assert.match(passes('tools/generate/generate.mjs'), /0 faults/);
    passes('node_modules/typescript/bin/tsc', '-p', '.', '--noEmit');
  });

  it('is listed, looked up and rendered, each sentence translated', () => {
    assert.match(read('src/locales/loaders.ts'), /fr: \(\) => import\('\.\/fr\/generated\.js'\)/);
    const script = `import {importSource} from './tools/import-source.mjs';
      const {render} = await importSource('src/delivery/server.ts');
      process.stdout.write(await render('<smp-overview></smp-overview><smp-glossary></smp-glossary>', {lang: 'fr-CA'}));`;
    const html = passes('--input-type=module', '--eval', script);
    assert.ok(html.includes(pseudo.accented(JSON.parse(read('src/locales/messages.json'))['overview.heading'])));
    // References are in English in every language.
    assert.doesNotMatch(html.replaceAll('translate="no" lang="en"', ''), /lang="(en|fr)"/);
  });
});
