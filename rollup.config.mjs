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
  .filter((path) => path.endsWith('.ts') && !/^(delivery\/cdn|frameworks\/angular)\//.test(path))
  .sort();

// Our private names only: those that Lit's own build shortened begin with `_$`, and stay as published.
const privateNames = /^_(?!\$)/;

/** Directive of the React components, without which server components cannot import them. Rollup drops it from sources. */
const clientDirective = ({name}) => (name.startsWith('frameworks/react/') ? `'use client';` : '');

/** Build for npm: one file for each module. The installing project provides Lit and the other dependencies. */
const npm = {
  input: modules.map((path) => src + path),
  external: /^(node:|(lit|lit-html|@lit-labs\/ssr-client|ical\.js|valibot|d3-array|parse5|react|@lit\/react)($|\/))/,
  plugins: [typescript(), nodeResolve(), messages(), literals()],
  output: {
    dir: 'dist',
    format: 'es',
    banner: clientDirective,
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
};

/** Modules that the package exports: what `exports` in package.json names, without their folder and ending. */
const exported = modules.filter((path) =>
  /^(index|define\/[\w-]+|delivery\/(frame|hydrate|plain-markup|server|structured-data)|elements\/[\w-]+\/smp-[\w-]+|frameworks\/react\/[\w-]+)\.ts$/.test(
    path,
  ),
);

/** Hydration as browsers get it: the build for Node asks for Node's `Buffer`, this one only for `btoa`. */
const hydration = {
  name: 'hydration',
  resolveId: (id) => (id === '@lit-labs/ssr-client' ? fileURLToPath(new URL('../index.js', import.meta.resolve(id))) : null),
};

/**
 * Build for servers that are not Node, such as Cloudflare Workers and Vercel's edge: their resolvers do not know the condition
 * `node`, by which Lit does without a DOM. So these modules contain Lit as it is under that condition.
 */
const edge = {
  input: Object.fromEntries(exported.map((path) => [path.replace(/\.ts$/, ''), src + path])),
  external: /^(node:|(@lit-labs\/ssr-dom-shim|ical\.js|valibot|d3-array|parse5|react|@lit\/react)($|\/))/,
  plugins: [typescript(), hydration, nodeResolve({exportConditions: ['node']}), messages(), literals()],
  output: {dir: 'dist/edge', format: 'es', banner: clientDirective, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js'},
};

/** Returns the first line of a file: its version and licence, and the licences of third-party code in it. */
const banner = ({modules, isEntry}) => {
  const ids = Object.keys(modules).filter((id) => modules[id].renderedLength);
  const holds = (pkg) => ids.some((id) => id.includes(`node_modules/${pkg}/`));
  const held = [
    ...(holds('lit-html') ? ['Lit BSD-3-Clause'] : []),
    ...(holds('valibot') ? ['valibot MIT'] : []),
    ...(holds('d3-array') ? ['d3-array ISC'] : []),
  ];
  if (!isEntry && !held.length) return '';
  return `/*! smp-elements ${version} MIT${held.length ? `, holds ${held.join(', ')}, see LICENSES.txt` : ''} */`;
};

/** The languages that texts are translated to. */
export const languages = JSON.parse(readFileSync('src/locales/languages.json', 'utf8')).map(({code}) => code);
const languageModule = (code) => `${src}locales/${code}/generated.ts`;

const referencesModule = `${src}evidence/references.ts`;

/** Modules that CDN files fetch only when a reader needs them, and the file of each. */
const fetched = new Map([
  ...languages.map((language) => [languageModule(language), `locales/${language}.js`]),
  [`${src}elements/aftercare/calendar.ts`, 'parts/calendar.js'],
  [referencesModule, 'parts/references.js'],
  [`${src}evidence/reference-file.ts`, 'parts/reference-file.js'],
]);
const module = (id) => id.replaceAll('\\', '/').replace(/\.js$/, '.ts');

// Short names of properties, shared by CDN files. smp.min.js is built first and contains all names, so each gets one
// short name in every chunk.
const names = {};

/** Options that all CDN files share. */
const shipped = ({names, inside}) => ({
  external: (id, importer) => {
    const path = importer && module(resolve(dirname(importer), id));
    return fetched.has(path) && !inside.includes(path);
  },
  plugins: [typescript(), nodeResolve({exportConditions: ['browser']}), messages(), literals()],
  output: {
    format: 'es',
    freeze: false,
    // Relative to the output folder; Rollup makes it relative to each file.
    paths: (id) => (fetched.has(module(id)) ? `./${fetched.get(module(id))}` : id),
    banner,
    plugins: [minified(privateNames, names)],
  },
});

/**
 * Plugin for classic scripts: dynamic imports are relative to the script's URL, since such a script on another origin has
 * no base URL of its own.
 */
const absolute = {name: 'absolute', renderDynamicImport: () => ({left: 'import(new URL(', right: ', here))'})};

/**
 * Start of a classic script: the URL to which its imports are relative. It is the script's own, unless the page names the
 * folder because an optimizer has moved the script. Only elements that no author of a text can write name it, and a picture
 * called "currentScript" does not decide where code is loaded from.
 */
const classicBase = `
const here = (() => {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document)?.src;
  const folder = Document.prototype.querySelector.call(document, ':is(html, meta, script)[data-smp-base]')?.getAttribute('data-smp-base');
  for (const address of [folder?.replace(/\\/?$/, '/'), own]) {
    try {
      if (address) return new URL(address, location.href);
    } catch {}
  }
  return location.href;
})();`;

/**
 * Configures one CDN file with all that its entry imports, also dynamically, except what is fetched.
 *
 * @param {string} source Entry module, as text; its imports are relative to `src`.
 * @param {string} file Name in the CDN folder.
 * @param {{format?: 'es' | 'iife', language?: string, isWhole?: boolean, names?: object}} [options] `language`: include this
 *   translation. `isWhole`: include the references.
 */
export const cdn = (source, file, {format = 'es', language, isWhole, names = {}} = {}) => {
  const inside = [...(language ? [languageModule(language)] : []), ...(isWhole ? [referencesModule] : [])];
  const {output, ...config} = shipped({names, inside});
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
      ...(isClassic && {intro: ({dynamicImports}) => (dynamicImports.length ? classicBase : '')}),
    },
  };
};

/** Configures a file that the others fetch on demand. */
const late = ([input, file]) => ({
  input,
  plugins: [typescript(), nodeResolve(), messages()],
  output: {
    format: 'es',
    file: `dist/cdn/${file}`,
    banner:
      file === 'parts/calendar.js'
        ? `/*! smp-elements ${version} MIT. Holds ical.js, MPL-2.0, unchanged: https://www.npmjs.com/package/ical.js. See LICENSES.txt */`
        : '',
    // The private names of the calendar library are not ours to shorten.
    plugins: [minified()],
  },
});

/**
 * Configures the autoloader: a small file, a core that all elements need, a file for each element, and files for code
 * that few need.
 */
const auto = () => {
  const {output, ...config} = shipped({names, inside: []});
  // Includes code that few elements share: it costs less than another request, which would start only after an element
  // has loaded.
  const isCore = /src\/foundation\/|src\/evidence\/review\.|src\/elements\/catalogue\.|delivery\/(hydrate|cdn\/core)\.|node_modules\//;
  // Code that sections share, with their sources: a page of cards alone does not need it.
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
        // Rollup places code for structured data where it is imported.
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
 * Returns the module that defines one element. The order matters: an element defined before hydration is loaded renders a
 * server's markup again.
 *
 * @param {string} name Tag without prefix.
 */
export const elementEntry = (name) => `import './delivery/enable-hydration.js'; import './define/${name}.js';`;

export default [
  npm,
  edge,
  cdn(all, 'smp.min.js', {isWhole: true, names}),
  ...[...fetched].map(late),
  ...languages.map((language) => cdn(all, `smp.${language}.min.js`, {language, isWhole: true, names})),
  cdn(all, 'smp.classic.min.js', {format: 'iife', isWhole: true, names}),
  cdn(`import './delivery/cdn/embed.js';`, 'smp.embed.min.js', {format: 'iife', names}),
  cdn(`import './delivery/cdn/frame.js';`, 'smp.frame.min.js', {format: 'iife', names}),
  ...elements.map((name) => cdn(elementEntry(name), `smp-${name}.min.js`, {names})),
  auto(),
];
