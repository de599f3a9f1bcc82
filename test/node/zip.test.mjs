import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {zip} from '../../tools/build/zip.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {version} = json('package.json');
const unzipped = unzipSync(zip());
const at = (path) => unzipped[`smp/${version}/${path}`];

describe('the zip file for a server of one’s own', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'smp-zip-'));
  after(() => rmSync(temporary, {recursive: true}));

  it('holds all files for a CDN, byte by byte', () => {
    const files = readdirSync('dist/cdn', {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    assert.ok(files.length > Object.keys(json('dist/cdn/integrity.json').files).length);
    for (const {parentPath, path, name} of files) {
      const file = join(parentPath ?? path, name);
      assert.deepEqual(Buffer.from(at(file.replaceAll('\\', '/').slice('dist/cdn/'.length))), readFileSync(file), file);
    }
  });

  it('holds the licences, the bill of materials and the styles', () => {
    const held = {LICENSE: 'LICENSE', 'sbom.cdx.json': 'dist/sbom.cdx.json', 'themes/reserve.css': 'dist/themes/reserve.css'};
    for (const [path, file] of Object.entries(held)) assert.deepEqual(Buffer.from(at(path)), readFileSync(file), path);
    assert.ok(at('LICENSES.txt'));
  });

  it('lies in a folder of its version, with no other path', () => {
    for (const path of Object.keys(unzipped))
      assert.match(path, new RegExp(`^smp/${version.replaceAll('.', '\\.')}/(?!.*\\.\\./)[\\w./-]+$`));
  });

  it('tells how to use it, with the hash of this very file', () => {
    const text = strFromU8(at('READ-ME.txt'));
    const {integrity} = json('dist/cdn/integrity.json').files['smp.min.js'];
    for (const part of [
      `src="/smp/${version}/smp.min.js"`,
      `integrity="${integrity}"`,
      'immutable',
      'text/javascript',
      "script-src 'self'",
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /undefined|[^\r]\n/);
    for (const [, path] of text.matchAll(/(?:src|href)="\/smp\/[\d.]+\/([^"]+)"/g)) assert.ok(at(path), path);
  });

  it('has the same bytes whenever and wherever it is made', () => {
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ, i) => {
      const folder = join(temporary, `${i}`);
      execFileSync(process.execPath, ['tools/build/zip.mjs', folder], {env: {...process.env, TZ}});
      return readFileSync(join(folder, `smp-elements-${version}.zip`));
    });
    for (const bytes of [...made, Buffer.from(zip())]) assert.ok(bytes.equals(made[0]));
  });

  it('is no part of the package', () => {
    const [{files}] = Object.values(
      JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'})),
    );
    assert.deepEqual(
      files.filter(({path}) => /\.zip$|READ-ME/.test(path)),
      [],
    );
    assert.ok(files.some(({path}) => path === 'dist/sbom.cdx.json'));
  });
});
