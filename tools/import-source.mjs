import {fileURLToPath} from 'node:url';
import {register} from 'tsx/esm/api';

const root = new URL('../', import.meta.url);
let registered = false;

/**
 * Imports one of our TypeScript modules in Node. All share one set of modules, so what one loads another finds.
 *
 * @param {string} path From the repository's root, for instance `src/foundation/guards/url.ts`.
 */
export function importSource(path) {
  if (!registered) register({tsconfig: fileURLToPath(new URL('tsconfig.json', root))});
  registered = true;
  return import(new URL(path, root));
}
