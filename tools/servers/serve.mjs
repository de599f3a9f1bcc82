import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

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
  '.png': 'image/png',
};

/** Returns how a host answers that compresses and lets browsers cache. What it has compressed is kept, since its files do not change. */
function packing() {
  const packed = new Map();
  return (path, body) => {
    const headers = {'Cache-Control': /^(\.html)?$/.test(extname(path)) ? 'no-cache' : 'public, max-age=31536000, immutable'};
    // Pictures of points are compressed already.
    if (extname(path) === '.png') return {headers, sent: body};
    if (!packed.has(path)) packed.set(path, brotliCompressSync(body));
    return {headers: {...headers, 'Content-Encoding': 'br'}, sent: packed.get(path)};
  };
}

/**
 * Serves something on a free port of this machine.
 *
 * @param {(path: string) => Promise<string | Buffer | undefined> | string | Buffer | undefined} bodyOf Returns what a path of a URL is
 *   answered with; `undefined` for 404. A path that ends with a slash has `index.html` after it.
 * @param {{isPacked?: boolean, onAnswer?: (path: string, bytes: number) => void}} [options] `isPacked`: answers as a clinic's host
 *   does, compressed with Brotli, to be cached; a body must stay as it is. `onAnswer` is told of each answer and of its size.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} Where it is served, without a slash at the end.
 */
export async function serve(bodyOf, {isPacked = false, onAnswer} = {}) {
  const pack = isPacked ? packing() : (_, body) => ({headers: {}, sent: body});
  const server = createServer(async ({url}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const body = await bodyOf(path);
    const {headers, sent} = body === undefined ? {headers: {}, sent: ''} : pack(path, body);
    const type = `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(body === undefined ? 404 : 200, {...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(sent)});
    response.end(sent);
    onAnswer?.(path, Buffer.byteLength(sent));
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
