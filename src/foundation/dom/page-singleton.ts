import {version} from '../element/version.js';

const page = globalThis as unknown as Record<symbol, unknown>;

/**
 * One object for the whole page. Each file for a CDN brings its own copy of this library; copies of one version share
 * what they store here, so that `smp-config.min.js` reaches `smp-cost-range.min.js`.
 *
 * @param name Distinguishes it from other singletons.
 * @param make Makes the object if no copy of this version has made it yet.
 */
export function pageSingleton<T extends object>(name: string, make: () => T): T {
  // A symbol, since an element's id can shadow any global that is read by a string.
  return (page[Symbol.for(`smp-elements ${version} ${name}`)] ??= make()) as T;
}
