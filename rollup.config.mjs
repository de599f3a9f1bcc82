import {readFileSync, readdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import {kitNames, kitted} from './tools/rollup-kit.mjs';
import {leanLit} from './tools/rollup-lean-lit.mjs';
import {literals} from './tools/rollup-literals.mjs';
import {messages} from './tools/rollup-messages.mjs';
import {minified} from './tools/rollup-minify.mjs';
import {typescript} from './tools/rollup-typescript.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const src = fileURLToPath(new URL('src/', import.meta.url));
const modules = readdirSync('src', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('delivery/cdn/') && !path.startsWith('command/'))
  .sort();

// Members that begin with an underscore are ours and Lit's own. The named ones are Lit's for those who extend it, and
// ours for elements: nobody can extend a class of a self-contained file. What Lit reads by quoted name stays.
export const internal = new RegExp(
  `^(_.*|${[
    // Lit
    'addController|removeController|addInitializer|attributeToProperty|changedProperties|committedValue|controllers|createProperty',
    'elementProperties|loadLocaleSync|targetLocales|createRenderRoot|creationScope|currentDirective|defaultValue|elementStyles|enableUpdating|finalize|finalizeStyles',
    'firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected',
    'hostUpdated?|isUpdatePending|noAccessor|performUpdate|renderBefore|renderOptions|renderRoot|requestUpdate|scheduleUpdate|setConnected',
    'shouldUpdate|strTag|toAttribute|useDefault|willUpdate|wrapped|cssText|strings|values|styles',
    // ours: members of the base classes
    'claims?|direction|formatLang|languageChanged|level|printing|section|speak|sub|template|textDir|textLang|warn|locale|language',
    'asServed|wasServed|cited|claimList|dateText|marked|isReplaced|foot|fragment|followFragment|windowEvents|internals|sourceList|terms|titled|toggleAll|reveal',
    // ours: what content and rules hand to templates
    'drawing|bands|pillars?|parts|lede|suits|factors|sources|drivers?|include|usual|stages',
    'noPrice|noDate|areaHead|priceHead|upTo|table|quote|quotes|problems|unknown|expected|checked|overdue|unreviewed|adaptedHere|adapted',
    'differ|planner|healed|healing|stretch|doctor|unsure|always|often|risks|laws?|elsewhere|said|shown|seller|layers',
    'progress|groups|limits?|graded|grades|steps|ask',
    'awaited|whole|configured|come|isSettled|now|chosen|isChanged|isFixed|cited|dated|follow|take|kept|recall|tellForm|isDisabled|waiting|isEmpty',
  ].join('|')})$`,
);

/** From npm: one file for each module, Lit left to the project that installs it, a private copy of @lit/localize. */
const npm = {
  input: modules.map((path) => src + path),
  external: /^(lit|ical\.js|valibot|d3-array|d3-shape)($|\/)/,
  plugins: [typescript(), nodeResolve(), messages(), literals()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // A folder called node_modules inside a package would not be published.
    entryFileNames: ({name}) => `${name.replace(/^.*node_modules\/@lit\/localize\//, 'foundation/localize/')}.js`,
  },
};

/**
 * What is fetched only where a page needs it: the modules by the names of their files. The calendar is nobody's but its
 * library's, whose names are not ours to shorten.
 */
export const parts = {
  calendar: 'elements/aftercare/calendar.ts',
  configuration: 'elements/config/smp-config.ts',
  estimator: 'elements/cost-range/estimator.ts',
  'cost-comparison': 'elements/cost-comparison/smp-cost-comparison.ts',
  'before-after': 'elements/before-after/smp-before-after.ts',
  'related-list': 'elements/related-list/smp-related-list.ts',
};

/** The part that a module is; `undefined` for any other. */
const partOf = (id) => Object.keys(parts).find((name) => id.replace(/\.js$/, '.ts').endsWith(`src/${parts[name]}`));

/** What both the file and its parts are built with; the same names are shortened alike. */
const shipped = (file, names, from) => ({
  external: (id, importer) => Boolean(importer && partOf(resolve(dirname(importer), id))),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    freeze: false,
    entryFileNames: file,
    chunkFileNames: 'locales/[name].js',
    paths: (id) => (partOf(id) ? `${from}${partOf(id)}.js` : id),
    plugins: [minified(internal, names)],
  },
});

/**
 * From a CDN: one file with everything that pages usually have and English inside; each other language, and each part
 * that a page needs, is one request more.
 *
 * @param {string} input The entry module.
 * @param {string} file The file's name.
 */
export const cdn = (input, file, names = {}) => {
  const {external, output} = shipped(file, names, './parts/');
  return {
    input,
    external,
    plugins: [typescript(), kitNames(), nodeResolve({exportConditions: ['development', 'browser']}), leanLit(), messages(), literals()],
    output: {
      ...output,
      banner: ({isEntry}) => (isEntry ? `/*! smp-elements ${version} MIT, holds Lit BSD-3-Clause, see LICENSES.txt */` : ''),
    },
  };
};

/** What a part holds of others. */
const holds = {
  calendar: 'Holds ical.js, MPL-2.0, unchanged: https://www.npmjs.com/package/ical.js. See LICENSES.txt',
  configuration: 'Holds valibot, MIT, see LICENSES.txt',
  'cost-comparison': 'Holds d3-array and d3-shape, ISC, see LICENSES.txt',
};

const partFile = (name, names) => {
  const {external, output} = shipped(`parts/${name}.js`, names, './');
  const isAlone = name === 'calendar';
  return {
    input: src + parts[name],
    external,
    plugins: [...(isAlone ? [] : [kitted(version)]), typescript(), nodeResolve(), messages(), literals()],
    output: {
      ...output,
      banner: `/*! smp-elements ${version} MIT. ${holds[name] ?? ''} */`,
      plugins: [minified(...(isAlone ? [] : [internal, names]))],
    },
  };
};

// The file first: what it shortens, its parts shorten alike.
const names = {};

export default [npm, cdn('src/delivery/cdn/all.ts', 'smp.min.js', names), ...Object.keys(parts).map((name) => partFile(name, names))];
