import {fileURLToPath} from 'node:url';

const path = fileURLToPath(new URL('../../src/entry.js', import.meta.url));

/**
 * Makes a module from a text, as the entry of a bundle. Give the bundle the input `entry`.
 *
 * @param {string} source Code of the module; its imports are relative to `src`.
 */
export const entry = (source) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? path : null),
  load: (id) => (id === path ? source : null),
});
