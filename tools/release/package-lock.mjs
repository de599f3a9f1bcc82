// Reads from package-lock.json which packages reach users.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const folder = (path, name) => `${path && `${path}/`}node_modules/${name}`;

/** Finds the folder of a dependency as Node does: in the package's own node_modules, then further up. */
function found(path, name, all) {
  for (let from = path; ; from = from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (all[folder(from, name)]) return folder(from, name);
    if (!from) return undefined;
  }
}

/**
 * Returns the lock file's entry for a folder, whichever package needs it.
 *
 * @throws {Error} When the lock file has no such folder.
 */
export function locked(path) {
  if (!packages[path]) throw new Error(`package-lock.json has no ${path}`);
  return packages[path];
}

/** Returns the name of the package in a folder. */
export const nameOf = (path) => locked(path).name ?? /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)[1];

/** Lists the folders of the packages that a package needs at run time. Optional ones may be missing. */
export function needs(path, all = packages) {
  const {dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta} = all[path];
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  const names = Object.keys({...dependencies, ...optionalDependencies}).concat(peers);
  return names.flatMap((name) => found(path, name, all) ?? []).sort();
}

/**
 * Returns the packages that npm installs together with this one, by their folders.
 *
 * @param {Record<string, object>} [all] Packages of a lock file.
 * @returns {Map<string, object>} Entries of the lock file.
 */
export function production(all = packages) {
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    needs(path, all).forEach(reach);
  };
  needs('', all).forEach(reach);
  return new Map([...reached].sort().map((path) => [path, all[path]]));
}
