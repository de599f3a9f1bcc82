import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

// A path without an extension is a page.
const types = {
  '': 'text/html',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves something on a free port of this machine.
 *
 * @param {(path: string) => Promise<string | Buffer | undefined> | string | Buffer | undefined} bodyOf Returns what a path of a URL is
 *   answered with; `undefined` for 404. A path that ends with a slash has `index.html` after it.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} Where it is served, without a slash at the end.
 */
export async function serve(bodyOf) {
  const server = createServer(async ({url}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const body = await bodyOf(path);
    response.writeHead(body === undefined ? 404 : 200, {'Content-Type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`});
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** Reads a file of a folder; `undefined` if there is none. */
export const fileIn = (folder, path) => readFile(join(folder, path)).catch(() => undefined);
