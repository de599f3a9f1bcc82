// npm run build:demo [-- --out FOLDER]: writes the gallery as static files, for any host and any folder of it. Needs dist/.
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {importSource} from '../import-source.mjs';
import {builderPage, previewPage} from './builder-page.mjs';
import {elementPage} from './element-page.mjs';
import {fixturePage} from './fixture-page.mjs';
import {pictureFile, readGallery} from './gallery-data.mjs';
import {indexPage, searchEntries} from './index-page.mjs';
import {statesPage} from './states-page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Scripts and style sheets of the pages, by their folder in demo. */
const entries = {
  gallery: ['element.ts', 'states.ts', 'index.ts', 'fixture.ts', 'gallery.css', 'fixture.css'],
  builder: ['builder.ts', 'preview.ts', 'render-worker.js'],
};

/** Copies what the pages need of what ships. */
function copyLibrary(out) {
  for (const path of ['smp.min.js', 'locales', 'parts', 'LICENSES.txt']) {
    cpSync(join(root, 'dist/cdn', path), join(out, 'smp', path), {recursive: true});
  }
  cpSync(join(root, 'dist/themes'), join(out, 'smp/themes'), {recursive: true});
}

/** Copies the demo clinic, with the library as built. */
function copyClinic(out) {
  const from = join(root, 'demo');
  const files = readdirSync(from, {withFileTypes: true}).filter((entry) => entry.isFile());
  mkdirSync(join(out, 'clinic'), {recursive: true});
  for (const {name} of files) {
    if (!name.endsWith('.html')) {
      cpSync(join(from, name), join(out, 'clinic', name));
      continue;
    }
    const page = readFileSync(join(from, name), 'utf8')
      .replaceAll('/src/themes/', '../smp/themes/')
      .replaceAll('/src/delivery/cdn/all.ts', '../smp/smp.min.js');
    writeFileSync(join(out, 'clinic', name), page);
  }
}

/** Draws the dotted rule of the titles in the way of the elements. */
async function drawRule() {
  const {stipple} = await importSource('src/foundation/drawing/stipple.ts');
  const dots = stipple(720, 7, 470, (x) => (1 - x) ** 1.4);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -1.5 720 10"><path d="${dots}" stroke="#000" stroke-width="1.8" stroke-linecap="round"/></svg>`;
}

/** Bundles scripts and styles of the pages. */
async function bundleScripts(out) {
  await build({
    entryPoints: Object.entries(entries).flatMap(([folder, names]) => names.map((name) => join(root, 'demo', folder, name))),
    outdir: join(out, 'gallery'),
    // All in one folder.
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // For the renderer, which runs in a worker.
    conditions: ['worker'],
    external: ['*.svg'],
    logLevel: 'warning',
    tsconfig: join(root, 'demo/gallery/tsconfig.json'),
  });
}

/**
 * Writes the gallery.
 *
 * @param {string} out Folder, which is emptied first.
 * @returns {Promise<object>} All that is shown; see `readGallery`.
 */
export async function buildDemo(out) {
  const {render} = await import(pathToFileURL(join(root, 'dist/delivery/server.js')));
  const {direction} = await importSource('src/foundation/language/direction.ts');
  const gallery = await readGallery();
  rmSync(out, {recursive: true, force: true});
  const write = (path, text) => {
    mkdirSync(dirname(join(out, path)), {recursive: true});
    writeFileSync(join(out, path), text);
  };
  copyLibrary(out);
  copyClinic(out);
  cpSync(pictureFile, join(out, 'picture.svg'));
  await bundleScripts(out);
  write('gallery/rule.svg', await drawRule());
  write('index.html', indexPage(gallery));
  write('search.json', JSON.stringify(searchEntries(gallery)));
  write('fixture/index.html', fixturePage(gallery));
  write('builder/index.html', await builderPage(gallery));
  write('builder/preview/index.html', previewPage());
  for (const element of gallery.elements) {
    write(`elements/${element.name}/index.html`, await elementPage(gallery, element, render));
    write(`elements/${element.name}/states/index.html`, await statesPage(gallery, element, render, direction));
  }
  return gallery;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {
    values: {out},
  } = parseArgs({options: {out: {type: 'string', default: 'dist-demo'}}});
  const {elements, wholeWeight} = await buildDemo(resolve(out));
  for (const {weight} of [...elements, {weight: wholeWeight}]) console.log(`${String(weight.bytes).padStart(6)}  ${weight.file}`);
  console.log(`Bytes with Brotli. ${elements.length} elements in ${out}/`);
}
