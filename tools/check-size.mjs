// Measures what readers download against tools/budgets.json. Needs dist/.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import MagicString from 'magic-string';
import {rollup} from 'rollup';
import {cdn} from '../rollup.config.mjs';
import {messageIds} from './rollup-messages.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('../', import.meta.url));
const elements = readdirSync(`${root}src/elements`, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
// What holds others is added to them.
const composed = ['page', 'related-list'];
const simple = elements.filter((name) => !composed.includes(name));

const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}}).length;

/**
 * Takes the words out: what content modules, claims, terms, sources, prices, options, days and depths hold. What is left is code,
 * with something opaque in their place, so that nothing is left out because it is empty.
 */
const wordless = {
  name: 'wordless',
  transform(code, id) {
    if (!/[\\/]src[\\/].*(content|claims|terms|bibliography|sources|prices|options|care|course|depth)\.ts$/.test(id)) return null;
    const text = new MagicString(code);
    for (const node of this.parse(code).body) {
      for (const {init} of (node.declaration ?? node).declarations ?? []) {
        const held = init.type === 'ArrowFunctionExpression' ? init.body : init;
        if (/^(Object|Array)Expression$/.test(held.type)) text.overwrite(held.start, held.end, '(globalThis.words)');
      }
    }
    return {code: text.toString(), map: null};
  },
};

/** Leaves the estimator out, which is weighed by itself: only a clinic's own prices need it. */
const plain = {name: 'plain', load: (id) => (/cost-range[\\/]estimator\.ts$/.test(id) ? '' : null)};

/** Bundles a module given as text, as the file for a CDN is, and weighs it. */
async function weigh(source, ...plugins) {
  const entry = `${root}src/entry.js`;
  const config = cdn('entry', 'entry.js');
  const virtual = {name: 'virtual', resolveId: (id) => (id === 'entry' ? entry : null), load: (id) => (id === entry ? source : null)};
  const build = await rollup({
    ...config,
    plugins: [virtual, ...plugins.filter(({load}) => load), ...config.plugins, ...plugins.filter(({load}) => !load)],
  });
  const {output} = await build.generate(config.output);
  return brotli(Buffer.from(output[0].code));
}

const define = (names) => names.map((name) => `import './define/${name}.js';`).join('\n');

/** Lit, the foundation and one element that says one word. */
const trivial = `
  import {SmpElement} from './foundation/element.js';
  import {html} from './foundation/lit.js';
  import {msg} from './foundation/locale.js';
  class Trivial extends SmpElement {
    static tag = 'trivial';
    template() {
      return html\`<p>\${msg('Crown', {id: 'cost-range.crown', desc: ''})}</p>\`;
    }
  }
  Trivial.define();`;

/** The files for a CDN, each against its own budget or that of its kind; but for languages, which are weighed by their strings. */
function files() {
  const kinds = {auto: budgets.chunk, smp: budgets.alone};
  const paths = readdirSync(`${root}dist/cdn`, {recursive: true}).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => path.endsWith('.js') && !path.startsWith('locales/'))
    .sort()
    .map((path) => {
      const budget = budgets.file[path] ?? kinds[/^\w+/.exec(path)[0]];
      if (!budget) throw new Error(`${path} has no budget`);
      return [path, brotli(readFileSync(`${root}dist/cdn/${path}`)), budget];
    });
}

/** What each element's code adds to that of the others. */
async function codes() {
  const rows = [];
  const all = await weigh(define(simple), wordless, plain);
  for (const name of elements) {
    const own = composed.includes(name)
      ? (await weigh(define([...simple, name]), wordless, plain)) - all
      : all - (await weigh(define(simple.filter((other) => other !== name)), wordless, plain));
    rows.push([`code of smp-${name}, added to the others`, own, budgets.elementOver[name] ?? budgets.element]);
  }
  rows.push(['code of the estimator', (await weigh(define(simple), wordless)) - all, budgets.elementOver.estimator]);
  return rows;
}

/** Everything that has a budget: its name, its size, its budget. */
export async function sizes() {
  const weighed = files();
  const size = (path) => weighed.find(([name]) => name === path)[1];
  const code = await weigh(`import './delivery/cdn/all.js';`, wordless);
  const rows = [
    ['Lit, foundation, one trivial element', await weigh(trivial), budgets.foundation],
    ...weighed,
    ['smp.min.js: its code', code, budgets.code],
    ['smp.min.js: its words, with sources and prices', size('smp.min.js') - code, budgets.words],
    [
      'a page with smp-overview, by the autoloader',
      size('smp.auto.js') + size('auto/core.js') + size('auto/smp-overview.js'),
      budgets.autoloaded,
    ],
    ...(await codes()),
  ];
  const words = readFileSync(`${root}dist/cdn/locales/es.js`);
  const count = messageIds().length;
  const per100 = (bytes) => Math.round((bytes / count) * 100);
  const {templates} = await import(pathToFileURL(`${root}dist/cdn/locales/es.js`));
  rows.push(['Spanish, per 100 strings', per100(brotli(words)), budgets.languagePer100Strings]);
  rows.push([
    'Spanish, per 100 strings, over its bare text',
    per100(brotli(words) - brotli(Buffer.from(templates.join('\n')))),
    budgets.languageOverheadPer100Strings,
  ]);
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await sizes();
  for (const [name, size, budget] of rows) {
    console.log(`${size > budget ? 'over  ' : 'within'} ${String(size).padStart(6)} of ${String(budget).padStart(6)}  ${name}`);
  }
  if (rows.some(([, size, budget]) => size > budget)) process.exitCode = 1;
}
