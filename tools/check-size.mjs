// Measures what readers download against tools/budgets.json. Needs dist/.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import MagicString from 'magic-string';
import {rollup} from 'rollup';
import {cdn, parts} from '../rollup.config.mjs';
import {messageIds} from './rollup-messages.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('../', import.meta.url));
// What is a part of its own is weighed as that.
const late = Object.values(parts).flatMap((path) => /elements\/([\w-]+)\/smp-/.exec(path)?.[1] ?? []);
const elements = readdirSync(`${root}src/elements`, {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() && !late.includes(entry.name) ? [entry.name] : [],
);

const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}}).length;

/**
 * Takes the words out: what content modules, claims, terms, sources, prices, days and depths hold. What is left is code,
 * with something opaque in their place, so that nothing is left out because it is empty.
 */
const wordless = {
  name: 'wordless',
  transform(code, id) {
    if (!/[\\/]src[\\/].*(content|claims|terms|bibliography|prices|care|course|depth)\.ts$/.test(id)) return null;
    const text = new MagicString(code);
    for (const {declaration} of this.parse(code).body) {
      for (const {init} of declaration?.declarations ?? []) {
        const held = init.type === 'ArrowFunctionExpression' ? init.body : init;
        if (/^(Object|Array)Expression$/.test(held.type)) text.overwrite(held.start, held.end, '(globalThis.words)');
      }
    }
    return {code: text.toString(), map: null};
  },
};

/** Bundles a module given as text, as the file for a CDN is, and weighs it. */
async function weigh(source, ...plugins) {
  const entry = `${root}src/entry.js`;
  const config = cdn('entry', 'entry.js');
  const virtual = {name: 'virtual', resolveId: (id) => (id === 'entry' ? entry : null), load: (id) => (id === entry ? source : null)};
  const build = await rollup({...config, plugins: [virtual, ...config.plugins, ...plugins]});
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

/** Everything that has a budget: its name, its size, its budget. */
export async function sizes() {
  const rows = [['Lit, foundation, one trivial element', await weigh(trivial), budgets.foundation]];
  const file = brotli(readFileSync(`${root}dist/cdn/smp.min.js`));
  const code = await weigh(`import './delivery/cdn/all.js';`, wordless);
  rows.push(['smp.min.js: all elements, English inside', file, budgets.code + budgets.words]);
  rows.push(['smp.min.js: its code', code, budgets.code]);
  rows.push(['smp.min.js: its words, with sources and prices', file - code, budgets.words]);
  // A page holds its sections: without it, what each adds is seen.
  const sections = elements.filter((name) => name !== 'page');
  const all = await weigh(define(sections), wordless);
  for (const name of elements) {
    const own =
      name === 'page'
        ? (await weigh(define(elements), wordless)) - all
        : all - (await weigh(define(sections.filter((other) => other !== name)), wordless));
    rows.push([`code of smp-${name}, added to the others`, own, budgets.elementOver[name] ?? budgets.element]);
  }
  for (const name of elements) {
    rows.push([`smp-${name} alone, with all that it needs`, await weigh(define([name])), budgets.aloneOver[name] ?? budgets.alone]);
  }
  for (const name of Object.keys(parts)) {
    rows.push([`parts/${name}.js`, brotli(readFileSync(`${root}dist/cdn/parts/${name}.js`)), budgets.partOver[name] ?? budgets.part]);
  }
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
