// Servers that are not Node have neither a DOM nor Node's globals, and resolve packages by other conditions.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {build} from 'esbuild';
import {render} from '../../dist/delivery/server.js';

const {name, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const conditions = {
  workerd: ['workerd', 'worker', 'browser'],
  'edge-light': ['edge-light', 'worker', 'browser'],
  worker: ['worker', 'browser'],
  deno: ['deno'],
  bun: ['bun'],
};

const folder = mkdtempSync(join(tmpdir(), 'smp-edge-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve(), join(folder, 'node_modules', name), 'junction');
after(() => rmSync(folder, {recursive: true}));

/** Bundles some code for a server, and runs it where there is nothing but the language and what each server has. */
async function runThere(contents, condition) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: folder},
    bundle: true,
    // Resolves as for browsers, which is what these servers' own tools do.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: conditions[condition],
    format: 'iife',
    globalName: 'bundle',
    // React asks for it, and each framework's build answers.
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
    logLevel: 'error',
  });
  const context = createContext({
    btoa,
    atob,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    console,
  });
  runInContext(outputFiles[0].text, context);
  assert.equal(runInContext('typeof process + typeof Buffer + typeof document + typeof window', context), 'undefined'.repeat(4));
  return runInContext('bundle', context);
}

/** True for what needs no modules of its own there: types, and directives, which Angular compiles first. */
const isForAll = (key) => /^\.\/(types|angular)\b/.test(key);
const names = Object.keys(exports).filter((key) => exports[key].default?.endsWith('.js') && !key.includes('*') && !isForAll(key));

describe('a server that is not Node', () => {
  for (const condition of Object.keys(conditions)) {
    it(`renders as Node does, under the condition ${condition}`, async () => {
      const markup = '<smp-page sections="overview cost-range sources"></smp-page>';
      const options = {
        lang: 'es',
        config: {schemaVersion: 1, prices: {currency: 'EUR', asOf: '2026-11', areas: [{area: 'full', low: 900, high: 1200}]}},
      };
      const there = await runThere(`export {render} from '${name}/server';`, condition);
      assert.equal(await there.render(markup, options), await render(markup, options));
    });
  }

  it('imports whatever the package exports, the class of an element once', async () => {
    const elements = ['overview', 'page', 'related-list', 'term'].map((one) => `/define/${one}.js`);
    for (const one of [...names.map((key) => key.slice(1)), ...elements]) await runThere(`import '${name}${one}';`, 'workerd');
    const {SmpOverview, other} = await runThere(
      `export {SmpOverview} from '${name}'; export {SmpOverview as other} from '${name}/elements/overview.js';`,
      'workerd',
    );
    assert.equal(typeof SmpOverview, 'function');
    assert.equal(SmpOverview, other);
  });

  it('gets for each name what Node gets, and a browser the usual files', () => {
    for (const [key, value] of Object.entries(exports)) {
      if (!value.default?.endsWith('.js') || isForAll(key)) continue;
      const {types, default: usual, ...servers} = value;
      assert.deepEqual([Object.keys(value)[0], Object.keys(value).at(-1)], ['types', 'default'], key);
      assert.deepEqual(Object.keys(servers), Object.keys(conditions), key);
      for (const file of Object.values(servers)) assert.equal(file, usual.replace('./dist/', './dist/edge/'), key);
      if (!key.includes('*')) for (const file of [types, usual, ...Object.values(servers)]) readFileSync(file);
    }
  });
});
