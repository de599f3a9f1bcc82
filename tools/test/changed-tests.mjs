import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).split('\n').filter(Boolean);

/**
 * Lists the files that differ from a commit, including untracked ones.
 *
 * @param {string} [since] Commit. Default: the last one; if nothing differs from it, the one before.
 */
export function changedFiles(since) {
  const differing = (commit) => [...new Set([...git('diff', '--name-only', commit), ...git('ls-files', '--others', '--exclude-standard')])];
  const changed = differing(since ?? 'HEAD');
  return changed.length || since ? changed : differing('HEAD~1');
}

// A test in Node names what it reads or runs: `importSource('src/foundation/guards/url.ts')`, `tools/build/zip.mjs`.
const NAMED = /['"`](?:\.\.?\/)*((?:src|tools|test|demo)\/[\w./-]+\.(?:ts|mjs|js|html|css|json))['"`]/g;

// Built files do not count as dependencies of a test: they may not exist yet.
const builtFiles = {
  name: 'built-files',
  setup: ({onResolve}) => onResolve({filter: /(^|\/)dist\//}, ({path}) => ({path, external: true})),
};

/**
 * Finds all files that each module depends on, by its imports and by the paths in its strings.
 *
 * @param {string[]} modules Tests and sources. All paths are relative to the repository's root.
 * @returns {Promise<Map<string, Set<string>>>} Dependencies by module.
 */
export async function dependenciesOf(modules) {
  const named = new Map(
    modules.map((module) => [module, Array.from(readFileSync(module, 'utf8').matchAll(NAMED), ([, path]) => path).filter(existsSync)]),
  );
  const entryPoints = [...new Set([...modules, ...[...named.values()].flat()])].filter((path) => /\.(ts|mjs|js)$/.test(path));
  const {metafile} = await build({
    entryPoints,
    bundle: true,
    packages: 'external',
    plugins: [builtFiles],
    // A module imported for its side effects counts, whatever `sideEffects` in package.json says of the published files.
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
    modules.map((module) => [
      module,
      new Set([...(inputs.get(module) ?? [module]), ...named.get(module).flatMap((path) => [path, ...(inputs.get(path) ?? [])])]),
    ]),
  );
}

/**
 * Returns the modules that depend on any of the files.
 *
 * @param {Map<string, Set<string>>} dependencies From {@link dependenciesOf}.
 * @param {string[]} files Paths of files.
 */
export const dependentsOf = (dependencies, files) =>
  [...dependencies].flatMap(([module, needed]) => (files.some((file) => needed.has(file)) ? [module] : []));

/**
 * Finds the elements that changed files can affect.
 *
 * @param {Map<string, Set<string>>} dependencies From {@link dependenciesOf}, for tests and `src/define/*.ts`.
 * @param {string[]} files Paths of changed files.
 * @returns {string[] | undefined} Tags; `undefined` if a file belongs to no element, such as a test helper.
 */
export function tagsOf(dependencies, files) {
  const tags = new Set();
  for (const file of files) {
    const dependents = dependentsOf(dependencies, [file]);
    const names = dependents.flatMap((path) => /^src\/define\/(.*)\.ts$/.exec(path)?.[1] ?? []);
    if (dependents.length && !names.length) return undefined;
    for (const name of names) tags.add(`smp-${name}`);
  }
  return [...tags];
}
