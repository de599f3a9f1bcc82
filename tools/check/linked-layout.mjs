// Installs packages as pnpm and `npm install --install-strategy=linked` do: each finds what it depends on itself, and no more.
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
