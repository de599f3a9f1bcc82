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

// A test in Node names what it reads or runs: `importSource('src/foundation/guards/url.ts')`, `tools/build/zip.mjs`.
const NAMED = /['"`](?:\.\.?\/)*((?:src|tools|test|demo)\/[\w./-]+\.(?:ts|mjs|js|html|css|json))['"`]/g;

// Built files are no source of a test: they may not be there yet.
const builtFiles = {
  name: 'built-files',
  setup: ({onResolve}) => onResolve({filter: /(^|\/)dist\//}, ({path}) => ({path, external: true})),
};

/**
 * All files that each module depends on, by its imports and by the paths that it names.
 *
 * @param {string[]} modules Tests and sources, from the repository's root, as all paths here.
 * @returns {Promise<Map<string, Set<string>>>} By module.
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
    modules.map((module) => [
      module,
      new Set([...(inputs.get(module) ?? [module]), ...named.get(module).flatMap((path) => [path, ...(inputs.get(path) ?? [])])]),
    ]),
  );
}

/**
 * The modules that depend on any of some files.
 *
 * @param {Map<string, Set<string>>} dependencies Of {@link dependenciesOf}.
 * @param {string[]} files
 */
export const dependentsOf = (dependencies, files) =>
  [...dependencies].flatMap(([module, needed]) => (files.some((file) => needed.has(file)) ? [module] : []));

/**
 * The elements that changed files can show in; `undefined` where one of these belongs to no element, such as what helps tests.
 *
 * @param {Map<string, Set<string>>} dependencies Of {@link dependenciesOf}, of tests and of `src/define/*.ts`.
 * @param {string[]} files
 * @returns {string[] | undefined} Tags.
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
