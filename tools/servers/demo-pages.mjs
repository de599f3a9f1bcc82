import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fileIn} from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Returns what `serve` answers with, so that a folder of demo pages is a site that loads the built files.
 *
 * @param {string} [folder] The pages: those of the sources, or a folder that they are built into.
 */
export const demoPages =
  (folder = 'demo') =>
  async (path) => {
    const body = (await fileIn(`${root}${folder}`, path)) ?? (await fileIn(root, path));
    if (!body || extname(path) !== '.html') return body;
    return body.toString().replace('/src/delivery/cdn/all.ts', '/dist/cdn/smp.min.js');
  };
