// Lays out packages that are installed already, which needs no registry: in a usual node_modules, or as pnpm and
// `npm install --install-strategy=linked` do, where each finds what it depends on itself, and no more.
import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Finds a package as Node does, from a folder upwards. */
function found(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return path;
    if (dirname(at) === at) return undefined;
  }
}

const link = (target, path) => {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), {recursive: true});
  symlinkSync(target, path, 'junction');
};

/**
 * Copies packages and all that they need into another usual `node_modules`. What is there stays as it is.
 *
 * @param {readonly string[]} names Names of the packages. Those that are not installed are left out.
 * @param {string} from Folder whose `node_modules` has them.
 * @param {string} to Folder for the copies.
 * @returns {string[]} Names and versions of the packages copied, without what they need.
 */
export function copyInstalled(names, from, to) {
  const copy = (name) => {
    const source = join(from, 'node_modules', name);
    const target = join(to, 'node_modules', name);
    if (!existsSync(source)) return [];
    const {
      version,
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    if (!existsSync(target)) {
      cpSync(source, target, {recursive: true});
      const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
      [...Object.keys(dependencies), ...peers].forEach(copy);
    }
    return [`${name} ${version}`];
  };
  return names.flatMap(copy);
}

/**
 * Copies a package and all that it needs out of a usual `node_modules` into one without hoisting.
 *
 * @param {string} name Name of the package.
 * @param {string} from Folder with the usual `node_modules`.
 * @param {string} to Folder to make the other in.
 */
export function installLinked(name, from, to) {
  const placed = new Map();
  const place = (source) => {
    if (placed.has(source)) return placed.get(source);
    const {name, version, dependencies = {}, peerDependencies = {}} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    const beside = join(to, 'node_modules/.store', `${name.replace('/', '+')}@${version}`, 'node_modules');
    const target = join(beside, name);
    placed.set(source, target);
    cpSync(source, target, {recursive: true, filter: (path) => path !== join(source, 'node_modules')});
    for (const needed of Object.keys({...dependencies, ...peerDependencies})) {
      const at = found(needed, source);
      if (at) link(place(at), join(beside, needed));
    }
    return target;
  };
  link(place(join(from, 'node_modules', name)), join(to, 'node_modules', name));
}
