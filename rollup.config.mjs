import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {leanLit} from './tools/rollup-lean-lit.mjs';
import {literals} from './tools/rollup-literals.mjs';
import {messages} from './tools/rollup-messages.mjs';
import {typescript} from './tools/rollup-typescript.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const src = fileURLToPath(new URL('src/', import.meta.url));
const modules = readdirSync('src', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('delivery/'))
  .sort();

// Members that begin with an underscore are ours and Lit's own. The named ones are Lit's for those who extend it, and
// ours for elements: nobody can extend a class of a self-contained file. What Lit reads by quoted name stays.
export const internal = new RegExp(
  `^(_.*|${[
    // Lit
    'addController|removeController|addInitializer|attributeToProperty|changedProperties|committedValue|controllers|createProperty',
    'createRenderRoot|creationScope|currentDirective|defaultValue|elementStyles|enableUpdating|finalize|finalizeStyles',
    'firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected',
    'hostUpdated?|isUpdatePending|noAccessor|performUpdate|renderBefore|renderOptions|renderRoot|requestUpdate|scheduleUpdate|setConnected',
    'shouldUpdate|strTag|toAttribute|useDefault|willUpdate|wrapped|cssText|strings|values|styles',
    // ours: members of the base classes
    'claims?|direction|formatLang|languageChanged|level|printing|section|speak|sub|template|textDir|textLang|warn|locale|language',
    'asServed|wasServed|cited|claimList|dateText|marked|isReplaced|foot|fragment|followFragment|windowEvents|internals|sourceList|terms|titled|toggleAll|reveal',
    // ours: what content and rules hand to templates
    'drawing|bands|caption|pillars?|parts|lede|suits|factors|review|sources|drivers?|included?|usual|stages',
    'noPrice|noDate|asOf|areaHead|priceHead|upTo|table|quote|quotes|prices|problems|unknown|expected|checked|overdue|unreviewed|adaptedHere|adapted',
    'differ|planner|healed|healing|stretch|doctor|unsure|always|often|risks|laws?|elsewhere|said|shown|seller|layers',
    'progress|groups|questions|clinic|limits?|graded|grades|steps|ask',
  ].join('|')})$`,
);

/** From npm: one file for each module, Lit left to the project that installs it, a private copy of @lit/localize. */
const npm = {
  input: modules.map((path) => src + path),
  external: /^(lit|ical\.js)($|\/)/,
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
 * From a CDN: one file with everything and English inside; each other language is one request more.
 *
 * @param {string} input The entry module.
 * @param {string} file The file's name.
 */
export const cdn = (input, file, dir = 'dist/cdn') => ({
  input,
  // Fetched when a reader asks for it, and a build of its own: names inside a library are not ours to shorten.
  external: (id) => /[\\/]calendar\.(js|ts)$/.test(id),
  plugins: [typescript(), nodeResolve({exportConditions: ['development', 'browser']}), leanLit(), messages(), literals()],
  output: {
    dir,
    format: 'es',
    entryFileNames: file,
    chunkFileNames: 'locales/[name].js',
    paths: (id) => (/[\\/]calendar\.(js|ts)$/.test(id) ? './calendar.js' : id),
    banner: ({isEntry}) => (isEntry ? `/*! smp-elements ${version} MIT, holds Lit BSD-3-Clause, see LICENSES.txt */` : ''),
    plugins: [
      terser({
        module: true,
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, booleans: false},
        // Members that begin with an underscore are ours and Lit's own; what Lit reads by quoted name stays.
        mangle: {properties: {regex: internal, keep_quoted: 'strict'}},
        format: {comments: /^!/, ecma: 2020},
      }),
    ],
  },
});

/** What writes calendar files, for the file above. */
const calendar = {
  input: 'src/elements/aftercare/calendar.ts',
  plugins: [typescript(), nodeResolve()],
  output: {
    file: 'dist/cdn/calendar.js',
    format: 'es',
    banner: '/*! Holds ical.js, MPL-2.0, unchanged: https://www.npmjs.com/package/ical.js. See LICENSES.txt */',
    plugins: [terser({module: true, ecma: 2020, format: {comments: /^!/}})],
  },
};

export default [npm, cdn('src/delivery/cdn.ts', 'smp.min.js'), calendar];
