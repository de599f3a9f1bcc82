// What package-lock.json says of the packages that reach users.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const folder = (path, name) => `${path && `${path}/`}node_modules/${name}`;

/** Where a package finds another, as Node looks for it: beside itself, then further up. */
function found(path, name, all) {
  for (let from = path; ; from = from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (all[folder(from, name)]) return folder(from, name);
    if (!from) return undefined;
  }
}

/** The entry of a folder, whoever needs it. */
export function locked(path) {
  if (!packages[path]) throw new Error(`package-lock.json has no ${path}`);
  return packages[path];
}

/** The name of the package in a folder. */
export const nameOf = (path) => locked(path).name ?? /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)[1];

/** The folders of the packages that a package needs at run time. What is optional may be missing. */
export function needs(path, all = packages) {
  const {dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta} = all[path];
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  const names = Object.keys({...dependencies, ...optionalDependencies}).concat(peers);
  return names.flatMap((name) => found(path, name, all) ?? []).sort();
}

/**
 * The packages that a project gets which installs this one, by their folders.
 *
 * @param {Record<string, object>} [all] The packages of a lock file.
 * @returns {Map<string, object>}
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
