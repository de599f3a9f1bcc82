import {createServer} from 'node:net';

const tryPort = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const {port: got} = server.address();
      server.close(() => resolve(got));
    });
  });

/**
 * Finds a port that nothing listens on.
 *
 * @param {number} [from] First port to try; then the next ones. Default: any.
 * @param {string} [host] Address to listen on.
 * @throws {Error} When about a hundred ports are in use, or listening fails.
 */
export async function freePort(from = 0, host = '127.0.0.1') {
  for (let port = from; ; port++) {
    try {
      return await tryPort(port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port > from + 100) throw error;
    }
  }
}
