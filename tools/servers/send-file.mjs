import {readFile} from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/**
 * Sends a file of the repository, or status 404 if it does not exist.
 *
 * @param {object} context Koa's context.
 * @param {string} path Path from the repository's root.
 * @param {(bytes: Buffer) => Buffer | string | Promise<Buffer | string>} [change] Changes the content.
 */
export async function send(context, path, change = (bytes) => bytes) {
  const bytes = await readFile(new URL(path, root)).catch(() => undefined);
  if (bytes === undefined) {
    context.status = 404;
    return;
  }
  context.body = await change(bytes);
  context.type = path.replace(/.*\./, '');
}
