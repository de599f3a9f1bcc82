import {version} from '../element/version.js';

const page = globalThis as unknown as Record<symbol, unknown>;

/**
 * Returns an object that all copies of this version on the page share. Each CDN file contains its own copy of the library;
 * this is how `smp-config.min.js` reaches `smp-cost-range.min.js`.
 *
 * @param name Name of the object among all singletons.
 * @param make Creates the object if no such copy has created it yet.
 * @param versions `all` if other versions share it too; then its form must never change.
 */
export function pageSingleton<T extends object>(name: string, make: () => T, versions = version): T {
  // A symbol as key: an element's id can shadow any global with a string key.
  return (page[Symbol.for(`smp-elements ${versions} ${name}`)] ??= make()) as T;
}
