import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {rollup} from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import {needs, production} from '../../tools/release/package-lock.mjs';
import {inlined, licences, licenceTexts} from '../../tools/build/rollup-licences.mjs';
import {sbom} from '../../tools/release/sbom.mjs';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

/** What a bundle of a few lines holds, as the plugin notes it. */
async function bundled(code, output = {}) {
  const held = new Map();
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  };
  // Relative to no file, what the entry imports is looked for from here.
  const resolved = nodeResolve({rootDir: resolve()});
  const build = await rollup({input: 'entry', plugins: [entry, resolved, licences(held)], onwarn: () => {}});
  await build.generate({dir: 'dist/cdn', format: 'es', entryFileNames: 'try.js', ...output});
  await build.close();
  return held;
}

describe('what a bundle holds', () => {
  it('is what rollup left in it, also of what the packages import', async () => {
    const held = await bundled("import {LitElement} from 'lit'; import {parse} from 'valibot'; console.log(LitElement);");
    assert.deepEqual([...held.keys()], ['cdn/try.js']);
    assert.deepEqual(inlined(held), ['node_modules/@lit/reactive-element', 'node_modules/lit-element', 'node_modules/lit-html']);
  });

  it('knows packages with a scope, and those inside others', async () => {
    const held = await bundled("import {str} from '@lit/localize'; import {parse} from 'parse5'; console.log(str, parse);");
    assert.deepEqual(
      inlined(held).filter((folder) => /localize|entities/.test(folder)),
      ['node_modules/@lit/localize', 'node_modules/parse5/node_modules/entities'],
    );
  });

  it('is not what only passes on others', async () => {
    const folders = inlined(await bundled("import {html} from 'lit'; console.log(html);"));
    assert.ok(folders.includes('node_modules/lit-html'));
    assert.ok(!folders.includes('node_modules/lit'));
  });

  it('is nothing where nothing was imported', async () => {
    assert.deepEqual(inlined(await bundled('console.log(1)')), []);
  });

  it('is passed on with version and licence', async () => {
    const text = licenceTexts(await bundled("import {group} from 'd3-array'; console.log(group);"));
    assert.match(text, /\nd3-array \d+\.\d+\.\d+, ISC\n[^]*Mike Bostock/);
  });

  it('must have a licence to pass on', () => {
    assert.throws(
      () => licenceTexts(new Map([['cdn/try.js', new Set(['node_modules/@lit-labs/ssr-dom-shim'])]])),
      /ssr-dom-shim has no licence/,
    );
    assert.throws(() => licenceTexts(new Map([['cdn/try.js', new Set(['node_modules/unheard-of'])]])), /has no node_modules\/unheard-of/);
  });
});

describe('dist/sbom.cdx.json', () => {
  const bom = json('dist/sbom.cdx.json');
  const refs = bom.components.map((component) => component['bom-ref']);
  const dependsOn = new Map(bom.dependencies.map(({ref, dependsOn}) => [ref, dependsOn]));
  const root = bom.metadata.component['bom-ref'];
  const {name, version, dependencies} = json('package.json');

  it('fits the schema of CycloneDX 1.6, to the last format', () => {
    const schemas = new URL('res/schema/', `file://${createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')}`);
    const schema = (name) => JSON.parse(readFileSync(new URL(`${name}.SNAPSHOT.schema.json`, schemas), 'utf8'));
    const iri = (text) => URL.canParse(text, 'https://example.org/');
    const ajv = new Ajv({
      strict: false,
      formats: {'iri-reference': iri, uri: (text) => URL.canParse(text), 'date-time': true, 'idn-email': /@/},
    });
    for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const validate = ajv.compile(schema('bom-1.6'));
    assert.ok(validate(bom), JSON.stringify(validate.errors));
    const wrong = structuredClone(bom);
    wrong.components[0].licenses = [{license: {id: 'Own'}}];
    assert.ok(!validate(wrong));
  });

  it('is about this package', () => assert.equal(root, `pkg:npm/${name}@${version}`));

  it('has no date, and an id made of what it says', () => {
    assert.doesNotMatch(read('dist/sbom.cdx.json'), /timestamp|\d{4}-\d{2}-\d{2}T/);
    const held = (folder) => new Map([['cdn/a.js', new Set([folder])]]);
    const ids = ['lit', 'valibot', 'lit'].map((name) => JSON.parse(sbom(held(`node_modules/${name}`))).serialNumber);
    assert.equal(ids[0], ids[2]);
    assert.notEqual(ids[0], ids[1]);
  });

  it('lists what npm installs with the package, with the versions and hashes of the lock file', () => {
    for (const dependency of Object.keys(dependencies)) {
      const {version, integrity} = json('package-lock.json').packages[`node_modules/${dependency}`];
      const found = bom.components.find(({purl}) => purl === `pkg:npm/${dependency.replace('@', '%40')}@${version}`);
      assert.equal(`sha512-${Buffer.from(found.hashes[0].content, 'hex').toString('base64')}`, integrity);
      assert.ok(dependsOn.get(root).includes(found.purl));
    }
    assert.ok(refs.length > Object.keys(dependencies).length);
  });

  it('says of each component what it depends on, and knows each that it names', () => {
    assert.deepEqual(new Set(dependsOn.keys()), new Set([root, ...refs]));
    for (const ref of [...dependsOn.values()].flat()) assert.ok(refs.includes(ref), ref);
    assert.equal(new Set(refs).size, refs.length);
  });

  const scripts = Object.keys(json('dist/cdn/integrity.json').files);

  it('knows each script for a CDN', () => {
    assert.deepEqual(
      refs.filter((ref) => ref.startsWith('file:')),
      scripts.map((path) => `file:cdn/${path}`),
    );
  });

  it('says of a script what the head of the script says', () => {
    for (const path of scripts) {
      const [head] = /^\/\*!.*?\*\//.exec(read(`dist/cdn/${path}`)) ?? [''];
      const held = dependsOn.get(`file:cdn/${path}`).join();
      for (const [word, pkg] of [
        [/holds Lit/, 'lit-html@'],
        [/valibot/, 'valibot@'],
        [/d3-array/, 'd3-array@'],
        [/ical\.js/, 'ical.js@'],
      ]) {
        assert.equal(held.includes(`/${pkg}`), word.test(head), `${path}: ${pkg}`);
      }
    }
  });

  it('leaves out nothing whose licence is passed on, and the other way round', () => {
    const passed = [...read('dist/cdn/LICENSES.txt').matchAll(/^----\n\n(\S+) (\d+\.\d+\.\d+\S*), /gm)].map(
      ([, name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
    );
    const held = scripts.flatMap((path) => dependsOn.get(`file:cdn/${path}`));
    assert.deepEqual(new Set(passed), new Set(held));
    assert.ok(passed.length > 6);
  });

  it('cannot be made without the bundles', () => {
    assert.throws(() => sbom(new Map()), /No bundle was noted/);
  });
});

describe('what npm installs', () => {
  const packages = {
    '': {dependencies: {a: '1', '@b/c': '1'}, devDependencies: {d: '1'}, optionalDependencies: {gone: '1'}},
    'node_modules/a': {dependencies: {e: '1'}, peerDependencies: {f: '1', g: '1'}, peerDependenciesMeta: {g: {optional: true}}},
    'node_modules/a/node_modules/e': {dependencies: {'@b/c': '1'}},
    'node_modules/@b/c': {dependencies: {a: '1'}},
    'node_modules/d': {dev: true},
    'node_modules/e': {dev: true},
    'node_modules/f': {},
    'node_modules/g': {dev: true},
  };

  it('is found as Node finds it, in circles too, without what is optional or for developers', () => {
    const wanted = ['node_modules/@b/c', 'node_modules/a', 'node_modules/a/node_modules/e', 'node_modules/f'];
    assert.deepEqual([...production(packages).keys()], wanted);
    assert.deepEqual(needs('node_modules/a/node_modules/e', packages), ['node_modules/@b/c']);
  });
});
