import {readFile} from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/**
 * Answers with a file of the repository, or that it is not there.
 *
 * @param {object} context What the server is asked, and answers.
 * @param {string} path From the repository's root.
 * @param {(bytes: Buffer) => Buffer | string | Promise<Buffer | string>} [change] Changes it on the way.
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
