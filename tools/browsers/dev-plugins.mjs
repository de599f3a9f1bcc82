import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';

/** Options for resolving packages: browsers get their development builds. */
export const nodeResolve = {exportConditions: ['development', 'browser']};

/**
 * Serves TypeScript as JavaScript. An import of `./x.js` resolves to `./x.ts`.
 *
 * `tsconfig.json` decides how class fields compile. The target `esnext` leaves plain JavaScript unchanged.
 */
export const typescript = () =>
  esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url))});
