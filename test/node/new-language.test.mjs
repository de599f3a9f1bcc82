// A language made from the pseudo-language, in a copy of the repository: one line and one folder, and nothing else.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {pseudo} from '../../tools/browsers/pseudo-plugin.mjs';
import {copyTree} from '../../tools/build/copy-tree.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'smp-language-'));
const read = (path) => readFileSync(join(copy, path), 'utf8');

function passes(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

describe('a new language', () => {
  before(() => {
    copyTree(root, copy, ['.git', 'dist', 'coverage', 'node_modules']);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, 'src/locales/languages.json'), '[{"code": "es"}, {"code": "fr"}]\n');
    mkdirSync(join(copy, 'src/locales/fr'));
    const spanish = read('src/locales/es/messages.xlf').replace('target-language="es"', 'target-language="fr"');
    const units = spanish
      .replace(/\n {2}<note from="generate">[^\n]*/g, '')
      .replace(/<source>([^]*?)<\/source>\s*<target>[^]*?<\/target>/g, (_, source) => {
        return `<source>${source}</source>\n  <target>${pseudo.accented(source)}</target>`;
      });
    writeFileSync(join(copy, 'src/locales/fr/messages.xlf'), units);
  });
  after(() => rmSync(copy, {recursive: true, force: true}));

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
    assert.ok(html.includes(pseudo.accented('Scalp micropigmentation: dots that imitate closely cut hair')));
    assert.doesNotMatch(html, /lang="(en|fr)"/);
  });
});
