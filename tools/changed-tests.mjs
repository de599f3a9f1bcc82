import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).split('\n').filter(Boolean);

/**
 * The files that differ from a commit, those that git does not know yet among them.
 *
 * @param {string} [since] Default: the last commit; where nothing differs from that, the one before it.
 */
export function changedFiles(since) {
  const differing = (commit) => [...new Set([...git('diff', '--name-only', commit), ...git('ls-files', '--others', '--exclude-standard')])];
  const changed = differing(since ?? 'HEAD');
  return changed.length || since ? changed : differing('HEAD~1');
}

// A test in Node names what it reads or runs: `importSource('src/foundation/url.ts')`, `tools/zip.mjs`.
const NAMED = /['"`](?:\.\.?\/)*((?:src|tools|test|demo)\/[\w./-]+\.(?:ts|mjs|js|html|css|json))['"`]/g;

// Built files are no source of a test: they may not be there yet.
const builtFiles = {
  name: 'built-files',
  setup: ({onResolve}) => onResolve({filter: /(^|\/)dist\//}, ({path}) => ({path, external: true})),
};

/**
 * All files that each test depends on, by its imports and by the paths that it names.
 *
 * @param {string[]} tests From the repository's root, as all paths here.
 * @returns {Promise<Map<string, Set<string>>>} By test.
 */
export async function dependenciesOf(tests) {
  const named = new Map(
    tests.map((test) => [test, Array.from(readFileSync(test, 'utf8').matchAll(NAMED), ([, path]) => path).filter(existsSync)]),
  );
  const modules = [...new Set([...tests, ...[...named.values()].flat()])].filter((path) => /\.(ts|mjs|js)$/.test(path));
  const {metafile} = await build({
    entryPoints: modules,
    bundle: true,
    packages: 'external',
    plugins: [builtFiles],
    // A module that is imported for its effect counts, whatever package.json says of what is published.
    ignoreAnnotations: true,
    treeShaking: false,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    outdir: 'out',
    outbase: '.',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const inputs = new Map(Object.values(metafile.outputs).map(({entryPoint, inputs}) => [entryPoint, Object.keys(inputs)]));
  return new Map(
    tests.map((test) => [
      test,
      new Set([...(inputs.get(test) ?? [test]), ...named.get(test).flatMap((path) => [path, ...(inputs.get(path) ?? [])])]),
    ]),
  );
}

/**
 * The tests that depend on any of some files.
 *
 * @param {Map<string, Set<string>>} dependencies Of {@link dependenciesOf}.
 * @param {string[]} files
 */
export const testsOf = (dependencies, files) =>
  [...dependencies].flatMap(([test, needed]) => (files.some((file) => needed.has(file)) ? [test] : []));
