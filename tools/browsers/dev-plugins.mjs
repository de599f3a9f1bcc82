import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';

/** Which of a package's entries browsers get here. */
export const nodeResolve = {exportConditions: ['development', 'browser']};

/**
 * Serves TypeScript as JavaScript; an import of `./x.js` finds `./x.ts`.
 *
 * `tsconfig.json` says how class fields are meant. As `esnext` plain JavaScript is left as it is.
 */
export const typescript = () =>
  esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url))});
