// Makes the software bill of materials: what npm installs with the package, and the third-party code in each CDN file.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {locked, nameOf, needs, production} from './package-lock.mjs';
import {inlined, licences} from '../build/rollup-licences.mjs';

const {name, version, license, description} = JSON.parse(readFileSync('package.json', 'utf8'));

const purl = (pkg, number) => `pkg:npm/${pkg.replace('@', '%40')}@${number}`;
const refOf = (folder) => purl(nameOf(folder), locked(folder).version);
const licensed = (id) => [/ (OR|AND|WITH) /.test(id) ? {expression: id} : {license: {id}}];

/** Describes a package, with the hash by which npm checks its download. */
function library(folder) {
  const {version, license, integrity} = locked(folder);
  const [group, short] = nameOf(folder).startsWith('@') ? nameOf(folder).split('/') : [undefined, nameOf(folder)];
  return {
    type: 'library',
    'bom-ref': refOf(folder),
    ...(group && {group}),
    name: short,
    version,
    scope: 'required',
    hashes: [{alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}],
    licenses: licensed(license),
    purl: refOf(folder),
  };
}

const fileRef = (path) => `file:${path}`;
const file = (path) => ({type: 'file', 'bom-ref': fileRef(path), name: path, version, licenses: licensed(license)});

const sorted = (refs) => [...new Set(refs)].sort();

/** Makes an id from the content, in the form of a UUID of version 8: the same content, the same id. */
function uuid(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/**
 * Returns the bill of materials as CycloneDX JSON. It has no date, so that the same build gives the same text.
 *
 * @param {Map<string, Set<string>>} held Packages in each file, as the plugin of `rollup-licences.mjs` recorded them for
 *   all bundles.
 * @returns {string} JSON text.
 * @throws {Error} When no CDN file was recorded.
 */
export function sbom(held) {
  const files = [...held.keys()].filter((path) => path.startsWith('cdn/')).sort();
  if (!files.length) throw new Error('No bundle was noted: the bill of materials would leave out what the files hold');
  const installed = [...production().keys()];
  const folders = sorted([...installed, ...inlined(held)]);
  const root = purl(name, version);
  // Code inlined in npm modules counts as a dependency of the package; a CDN file can be used alone, so it is listed itself.
  const ofModules = [...held].flatMap(([path, folders]) => (path.startsWith('cdn/') ? [] : [...folders]));
  const dependencies = [
    {ref: root, dependsOn: sorted([...needs(''), ...ofModules].map(refOf).concat(files.map(fileRef)))},
    ...files.map((path) => ({ref: fileRef(path), dependsOn: sorted([...held.get(path)].map(refOf))})),
    ...folders.map((folder) => ({
      ref: refOf(folder),
      // A package that is only inlined has no dependencies but those that are inlined too.
      dependsOn: sorted(
        needs(folder)
          .filter((needed) => folders.includes(needed))
          .map(refOf),
      ),
    })),
  ];
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{phase: 'build'}],
      component: {type: 'library', 'bom-ref': root, name, version, description, licenses: licensed(license), purl: root},
    },
    components: [...folders.map(library), ...files.map(file)],
    dependencies,
    compositions: [{aggregate: 'complete', dependencies: dependencies.map(({ref}) => ref)}],
  };
  const head = {$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6'};
  return JSON.stringify({...head, serialNumber: uuid(JSON.stringify(content)), ...content}, null, 2) + '\n';
}

/** Bundles everything in memory, to find out which packages each file contains. */
async function look() {
  const {default: configs} = await import('../../rollup.config.mjs');
  const held = new Map();
  for (const {output, ...config} of [configs].flat()) {
    const build = await rollup({...config, plugins: [...config.plugins, licences(held)], onwarn: () => {}});
    await build.generate(output);
    await build.close();
  }
  return held;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(sbom(await look()));
