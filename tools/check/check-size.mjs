// Measures what readers download against tools/check/budgets.json. Needs dist/.
// With --set, each budget becomes the measured size plus 2 %; for code added to other code, at least 64 bytes more.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import {rollup} from 'rollup';
import {cdn, elementEntry, languages} from '../../rollup.config.mjs';
import {messageIds} from '../build/rollup-messages.mjs';
import {brotli} from './brotli.mjs';

const path = new URL('budgets.json', import.meta.url);
const {$comment, ...budgets} = JSON.parse(readFileSync(path, 'utf8'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const elements = readdirSync(`${root}src/elements`, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
// Elements that contain others are measured as an addition to them.
const composed = ['page', 'related-list'];
const simple = elements.filter((name) => !composed.includes(name));

/**
 * Makes a plugin that removes data: the objects and arrays of some modules. Something opaque replaces them, so that no code is
 * dropped because they are empty.
 *
 * @param {RegExp} modules The paths of the modules.
 */
const without = (modules) => ({
  name: 'without',
  transform(code, id) {
    if (!modules.test(id)) return null;
    const text = new MagicString(code);
    for (const node of this.parse(code).body) {
      for (const {init} of (node.declaration ?? node).declarations ?? []) {
        const held = init.type === 'ArrowFunctionExpression' ? init.body : init;
        if (/^(Object|Array)Expression$/.test(held.type)) text.overwrite(held.start, held.end, '(globalThis.words)');
      }
    }
    return {code: text.toString(), map: null};
  },
});

/** Removes the data beside the words: sources with their references, figures and prices. */
const textOnly = without(/[\\/]src[\\/].*[\\/](bibliography|references|figures|researched-prices|options|schedule|timeline)\.ts$/);
/** Removes all words, sources, prices and figures. What remains is code. */
const wordless = without(
  /[\\/]src[\\/].*[\\/.](content|claims|terms|bibliography|references|figures|researched-prices|options|schedule|timeline)\.ts$/,
);

/** Plugin that leaves out the estimator, which is measured alone: only a clinic's own prices need it. */
const plain = {name: 'plain', load: (id) => (/cost-range[\\/]estimator\.ts$/.test(id) ? '' : null)};

/** Bundles a module, given as text, like a CDN file. Returns its size in bytes with Brotli. */
async function weigh(source, ...plugins) {
  const config = cdn(source, 'entry.js');
  const build = await rollup({
    ...config,
    plugins: [...plugins.filter(({load}) => load), ...config.plugins, ...plugins.filter(({load}) => !load)],
  });
  const {output} = await build.generate(config.output);
  return brotli(Buffer.from(output[0].code));
}

const define = (names) => names.map(elementEntry).join('\n');

/** Lit, the foundation, and one element with one message. */
const trivial = `
  import './delivery/enable-hydration.js';
  import {SmpElement} from './foundation/element/element.js';
  import {html} from './foundation/lit.js';
  import {msg} from './foundation/language/locale.js';
  class Trivial extends SmpElement {
    static tag = 'trivial';
    template() {
      return html\`<p>\${msg('Crown', {id: 'cost-range.crown', desc: ''})}</p>\`;
    }
  }
  Trivial.define();`;

/** The files for a CDN; but for languages, and files with a language inside, which are weighed by their strings. */
const files = () =>
  readdirSync(`${root}dist/cdn`, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !path.startsWith('locales/') && !languages.some((code) => path === `smp.${code}.min.js`))
    .sort()
    .map((path) => [path, brotli(readFileSync(`${root}dist/cdn/${path}`))]);

/** Measures what each element's code adds to that of the others. */
async function codes() {
  const rows = [];
  const all = await weigh(define(simple), wordless, plain);
  for (const name of elements) {
    const own = composed.includes(name)
      ? (await weigh(define([...simple, name]), wordless, plain)) - all
      : all - (await weigh(define(simple.filter((other) => other !== name)), wordless, plain));
    rows.push([`code of smp-${name}, added to the others`, own]);
  }
  rows.push(['code of the estimator', (await weigh(define(simple), wordless)) - all]);
  return rows;
}

/** Measures everything that has a budget, in bytes. */
export async function sizes() {
  const weighed = files();
  const size = (path) => weighed.find(([name]) => name === path)[1];
  const code = await weigh(`import './delivery/cdn/all.js';`, wordless);
  const count = messageIds().length;
  const per100 = (bytes) => Math.round((bytes / count) * 100);
  // One budget for all languages: the largest counts.
  const languageSizes = await Promise.all(
    languages.map(async (code) => {
      const path = `${root}dist/cdn/locales/${code}.js`;
      const size = brotli(readFileSync(path));
      const {templates} = await import(pathToFileURL(path));
      return [size, size - brotli(Buffer.from(templates.join('\n')))];
    }),
  );
  const largest = (at) => per100(Math.max(...languageSizes.map((sizes) => sizes[at])));
  return [
    ['Lit, foundation, one trivial element', await weigh(trivial)],
    ...weighed,
    ['smp.min.js: its code', code],
    ['smp.min.js: its words', (await weigh(`import './delivery/cdn/all.js';`, textOnly)) - code],
    ['smp.min.js: its words, figures, prices and references', size('smp.min.js') - code],
    [
      'a page with smp-overview, by the autoloader',
      size('smp.auto.js') + ['core', 'evidence', 'smp-overview'].reduce((sum, name) => sum + size(`auto/${name}.js`), 0),
    ],
    ...(await codes()),
    ['a language, per 100 strings', largest(0)],
    ['a language, per 100 strings, over its bare text', largest(1)],
  ];
}

/** Returns true if README.md gives this size of `smp.min.js`, to within 1 kB. */
function isSizeOfReadme(bytes) {
  const [, said] = /(\d+) kB with Brotli/.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? [];
  return Math.abs(said * 1000 - bytes) <= 1000;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await sizes();
  if (process.argv.includes('--set')) {
    // Added code is the difference of two compressed files, which varies by some bytes with any change.
    const slack = ([name, size]) => Math.max(size * 0.02, name.startsWith('code of') ? 64 : 0);
    const set = Object.fromEntries(rows.map((row) => [row[0], Math.ceil(row[1] + slack(row))]));
    writeFileSync(path, `${JSON.stringify({$comment, ...set}, null, 2)}\n`);
  } else {
    const isOver = ([name, size]) => !(size <= budgets[name]);
    for (const row of rows) {
      const [name, size] = row;
      console.log(
        `${isOver(row) ? 'over  ' : 'within'} ${String(size).padStart(6)} of ${String(budgets[name] ?? 'none').padStart(6)}  ${name}`,
      );
    }
    const unknown = Object.keys(budgets).filter((name) => !rows.some(([measured]) => measured === name));
    for (const name of unknown) console.log(`There is a budget for "${name}", but no such thing`);
    const isUntrue = !isSizeOfReadme(rows.find(([name]) => name === 'smp.min.js')[1]);
    if (isUntrue) console.log('README.md gives another size of smp.min.js');
    if (rows.some(isOver) || unknown.length || isUntrue) process.exitCode = 1;
  }
}
