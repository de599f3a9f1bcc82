import {fileURLToPath} from 'node:url';
import {register} from 'tsx/esm/api';

const root = new URL('../', import.meta.url);
let registered = false;

/**
 * Imports a TypeScript module of this repository in Node. All calls share one set of modules and their state.
 *
 * @param {string} path Path from the repository's root, such as `src/foundation/guards/url.ts`.
 */
export function importSource(path) {
  if (!registered) register({tsconfig: fileURLToPath(new URL('tsconfig.json', root))});
  registered = true;
  return import(new URL(path, root));
}
