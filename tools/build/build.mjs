// Builds dist/: declarations, npm modules, CDN files, directives for Angular, and files that are copied unchanged.
// With --if-stale it does nothing if neither its inputs nor dist/ have changed since the last build.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {rollup} from 'rollup';
import configs, {languages} from '../../rollup.config.mjs';
import {compileAngular} from './angular.mjs';
import {writeHtml} from './ready-made-html.mjs';
import {licences, licenceTexts} from './rollup-licences.mjs';
import {sbom} from '../release/sbom.mjs';

const out = 'dist';
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const require = createRequire(import.meta.url);

/** Third-party packages in each output file, as recorded while bundling. */
const held = new Map();

/**
 * Bundles one configuration. Warnings are errors, since nobody reads them in a build that passes.
 *
 * @throws {Error} When Rollup warns of anything but an empty bundle.
 */
async function bundle(config) {
  const build = await rollup({
    ...config,
    plugins: [...config.plugins, licences(held)],
    onwarn(warning) {
      if (warning.code === 'EMPTY_BUNDLE') return;
      throw new Error(warning.message);
    },
  });
  await build.write(config.output);
  await build.close();
}

/** Returns the hash and the size of each CDN file, and for entry files the script tag to paste. */
function hashes(folder) {
  const files = {};
  const paths = readdirSync(folder, {recursive: true}).map((path) => String(path).replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    if (!path.endsWith('.js')) continue;
    const bytes = readFileSync(join(folder, path));
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    const [, kind] = /^smp[\w-]*\.(?:[\w-]+\.)*?((?:classic|embed|frame)\.min|min|auto)\.js$/.exec(path) ?? [];
    files[path] = {
      integrity: hash,
      bytes: bytes.length,
      ...(kind && {
        tag: `<script ${/^\w+\.min/.test(kind) ? 'defer' : 'type="module"'} src="${path}" integrity="${hash}" crossorigin="anonymous"></script>`,
      }),
    };
  }
  return files;
}

/**
 * Makes an import map with the hashes of files that are fetched later and have no tag. It has no `$schema`: browsers warn
 * of members that they do not know.
 */
const importMap = (files) => ({
  integrity: Object.fromEntries(Object.entries(files).flatMap(([path, {integrity, tag}]) => (tag ? [] : [[`./${path}`, integrity]]))),
});

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const stamp = '.cache/build.json';

/** Hashes all files in some folders, and some single files. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const filesIn = (path) =>
    readdirSync(path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, path: older, name}) => join(parentPath ?? older, name));
  for (const path of paths) {
    const files = /\.\w+$/.test(path) ? [path] : existsSync(path) ? filesIn(path).sort() : [];
    for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}
const madeFrom = () =>
  hashOf(['src', 'tools', 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', 'custom-elements.json']);
const state = () => JSON.stringify({from: madeFrom(), dist: hashOf([out])});

if (process.argv.includes('--if-stale') && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) process.exit();
rmSync(stamp, {force: true});
rmSync(out, {recursive: true, force: true});
execFileSync(process.execPath, [require.resolve('typescript/lib/tsc.js'), '--emitDeclarationOnly', '--sourceMap', 'false'], {
  stdio: 'inherit',
});
for (const config of configs) await bundle(config);
compileAngular();
for (const folder of ['themes', 'schemas']) cpSync(join('src', folder), join(out, folder), {recursive: true});
cpSync('src/evidence/bibliography.csl.json', join(out, 'bibliography.json'));
for (const type of ['bib', 'ris']) cpSync(`src/evidence/bibliography.${type}`, join(out, `bibliography.${type}`));
cpSync('src/delivery/cdn/embed.html', join(out, 'cdn', 'embed.html'));
writeFileSync(join(out, 'cdn', 'LICENSES.txt'), licenceTexts(held));
writeFileSync(join(out, 'sbom.cdx.json'), sbom(held));
const files = hashes(join(out, 'cdn'));
writeFileSync(join(out, 'cdn', 'integrity.json'), json({$schema: '../schemas/integrity.schema.json', name, version, files}));
writeFileSync(join(out, 'cdn', 'importmap.json'), json(importMap(files)));
await writeHtml(resolve(out), ['en', ...languages]);
mkdirSync('.cache', {recursive: true});
writeFileSync(stamp, state());
