import {readFileSync, readdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import {entry} from './tools/build/rollup-entry.mjs';
import {literals} from './tools/build/rollup-literals.mjs';
import {messages} from './tools/build/rollup-messages.mjs';
import {minified} from './tools/build/rollup-minify.mjs';
import {onDemand} from './tools/build/rollup-on-demand.mjs';
import {typescript} from './tools/build/rollup-typescript.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const src = fileURLToPath(new URL('src/', import.meta.url));
const modules = readdirSync('src', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('delivery/cdn/'))
  .sort();

// Ours alone: what Lit's own build has shortened begins with `_$`, and stays as Lit published it.
const privateNames = /^_(?!\$)/;

/** From npm: one file for each module, Lit left to the project that installs it. */
const npm = {
  input: modules.map((path) => src + path),
  external: /^(node:|(lit|lit-html|@lit-labs\/ssr-client|ical\.js|valibot|d3-array|d3-shape|parse5)($|\/))/,
  plugins: [typescript(), nodeResolve(), messages(), literals()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
};

/** What a file says of itself, and of what it holds of others. */
const banner = ({modules, isEntry}) => {
  const ids = Object.keys(modules).filter((id) => modules[id].renderedLength);
  const holds = (pkg) => ids.some((id) => id.includes(`node_modules/${pkg}/`));
  const held = [
    ...(holds('lit-html') ? ['Lit BSD-3-Clause'] : []),
    ...(holds('valibot') ? ['valibot MIT'] : []),
    ...(holds('d3-array') ? ['d3-array and d3-shape ISC'] : []),
  ];
  if (!isEntry && !held.length) return '';
  return `/*! smp-elements ${version} MIT${held.length ? `, holds ${held.join(', ')}, see LICENSES.txt` : ''} */`;
};

/** The languages that texts are translated to. */
export const languages = JSON.parse(readFileSync('src/locales/languages.json', 'utf8')).map(({code}) => code);
const languageModule = (code) => `${src}locales/${code}/generated.ts`;

/** What each file for a CDN fetches only where a reader needs it: the file of each module. */
const fetched = new Map([
  ...languages.map((language) => [languageModule(language), `locales/${language}.js`]),
  [`${src}elements/aftercare/calendar.ts`, 'parts/calendar.js'],
]);
const module = (id) => id.replaceAll('\\', '/').replace(/\.js$/, '.ts');

// The whole file comes first and has met every name, so no short name of a chunk means something else in another.
const names = {};

/** What all files for a CDN are built with. */
const shipped = ({names, inside}) => ({
  external: (id, importer) => {
    const path = importer && module(resolve(dirname(importer), id));
    return fetched.has(path) && !inside.includes(path);
  },
  plugins: [typescript(), nodeResolve({exportConditions: ['browser']}), messages(), literals()],
  output: {
    format: 'es',
    freeze: false,
    // Relative to the folder; Rollup makes it relative to each file.
    paths: (id) => (fetched.has(module(id)) ? `./${fetched.get(module(id))}` : id),
    banner,
    plugins: [minified(privateNames, names)],
  },
});

/** A classic script of another origin has no address that its imports could be relative to. */
const absolute = {name: 'absolute', renderDynamicImport: () => ({left: 'import(new URL(', right: ', here))'})};

/**
 * One file for a CDN with all that its entry imports, now or later; but for other languages and the calendar.
 *
 * @param {string} source The module to begin with, as text; its imports are relative to `src`.
 * @param {string} file Its name in the folder for CDNs.
 * @param {{format?: 'es' | 'iife', language?: string, names?: object}} [options] `language`: whose words are inside too.
 */
export const cdn = (source, file, {format = 'es', language, names = {}} = {}) => {
  const {output, ...config} = shipped({names, inside: language ? [languageModule(language)] : []});
  const isClassic = format === 'iife';
  return {
    ...config,
    input: 'entry',
    plugins: [entry(source), ...(isClassic ? [absolute] : []), ...config.plugins],
    output: {
      ...output,
      format,
      file: `dist/cdn/${file}`,
      inlineDynamicImports: true,
      ...(isClassic && {intro: 'const here = document.currentScript?.src ?? document.baseURI;'}),
    },
  };
};

/** One of the files that the others fetch. */
const late = ([input, file]) => ({
  input,
  plugins: [typescript(), nodeResolve(), messages()],
  output: {
    format: 'es',
    file: `dist/cdn/${file}`,
    banner: file.startsWith('parts/')
      ? `/*! smp-elements ${version} MIT. Holds ical.js, MPL-2.0, unchanged: https://www.npmjs.com/package/ical.js. See LICENSES.txt */`
      : '',
    // The calendar's library has names of its own, which are not ours to shorten.
    plugins: [minified()],
  },
});

/** The autoloader: a small file, what all elements stand on, and a file for each element and for what few need. */
const auto = () => {
  const {output, ...config} = shipped({names, inside: []});
  // What few elements share is in it too: a request more, known only when an element has come, costs more than its bytes.
  const isCore = /src\/foundation\/|src\/evidence\/review\.|src\/elements\/catalogue\.|delivery\/(hydrate|cdn\/core)\.|node_modules\//;
  // What sections share, with their sources: a page of cards alone does not need it.
  const isEvidence = /src\/evidence\/|delivery\/cdn\/evidence\./;
  const isAlone = /foundation\/config\/(validate|schema)|node_modules\/(valibot|d3-|internmap)/;
  return {
    ...config,
    input: {'smp.auto': 'src/delivery/cdn/auto.ts'},
    plugins: [onDemand(), ...config.plugins],
    output: {
      ...output,
      dir: 'dist/cdn',
      entryFileNames: '[name].js',
      chunkFileNames: 'auto/[name].js',
      manualChunks: (id) => {
        if (isCore.test(module(id)) && !isAlone.test(module(id))) return 'core';
        if (isEvidence.test(module(id))) return 'evidence';
        // What structured data take from a section stays with it.
        const [, name, file] = /elements\/([\w-]+)\/([\w.-]+)\.ts$/.exec(module(id)) ?? [];
        if (!name || /^(structured-data|linked-data)/.test(file)) return null;
        return /^(estimator|scalp)/.test(file) ? 'estimator' : `smp-${name}`;
      },
    },
  };
};

const elements = readdirSync('src/define').flatMap((file) => (file === 'all.ts' ? [] : [file.replace(/\.ts$/, '')]));
const all = `import './delivery/cdn/all.js';`;

/**
 * The module that defines one element. The order matters: an element that is defined before hydration is there renders a
 * server's markup afresh.
 *
 * @param {string} name Its tag without prefix.
 */
export const elementEntry = (name) => `import './delivery/hydrate.js'; import './define/${name}.js';`;

export default [
  npm,
  cdn(all, 'smp.min.js', {names}),
  ...[...fetched].map(late),
  ...languages.map((language) => cdn(all, `smp.${language}.min.js`, {language, names})),
  cdn(all, 'smp.classic.min.js', {format: 'iife', names}),
  cdn(`import './delivery/cdn/embed.js';`, 'smp.embed.min.js', {format: 'iife', names}),
  cdn(`import './delivery/cdn/frame.js';`, 'smp.frame.min.js', {format: 'iife', names}),
  ...elements.map((name) => cdn(elementEntry(name), `smp-${name}.min.js`, {names})),
  auto(),
];
