import {decodeText} from './decode-text.js';

// Limit of one attempt, with its body, in milliseconds.
const TIMEOUT = 8000;
// Delays before the second and the third attempt, in milliseconds.
const WAITS = [500, 1500];
// In bytes, after decompression. A feed of 500 articles is far shorter.
const LONGEST = 1 << 20;

/** An error that retrying cannot fix (4xx, response too long). */
class FinalError extends Error {}

/** Returns the error that an aborted request rejects with. */
export const abortError = (): DOMException => new DOMException('No longer wanted', 'AbortError');

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Settles like a promise, or rejects with {@link abortError} if the signal aborts first.
 *
 * @param signal Stops the waiting; does not stop the work behind the promise.
 * @param promise The promise to wait for.
 */
export function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortError());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {once: true});
    void promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop));
  });
}

async function attempt(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {credentials: 'omit', signal});
  const reader = response.body?.getReader();
  try {
    if (!response.ok) throw new (response.status < 500 ? FinalError : Error)(`The server answers ${response.status}`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size > LONGEST) throw new FinalError('It is longer than 1 MiB');
      parts.push(read.value);
    }
    // The last bytes decide, too, which encoding it is.
    return decodeText(new Uint8Array(await new Blob(parts).arrayBuffer()), response.headers.get('Content-Type'));
  } finally {
    // Frees the connection if we stop early. No effect after the end of the body.
    reader?.cancel().catch(() => undefined);
  }
}

/**
 * Fetches a text, without cookies. Retries twice after a network error, a timeout or a status of 500 and above, unless the
 * browser is offline. CORS refusals and endless redirects look like network errors, so they are retried too.
 *
 * @param url Absolute, or relative to the page.
 * @param signal Aborts the request at once, also during a delay.
 * @param wait Waits for a number of milliseconds; tests replace it.
 * @param timeout Limit of each attempt, with its body, in milliseconds. Default: 8000.
 * @returns At most 1 MiB, decoded; see {@link decodeText}.
 * @throws {Error} When the signal aborts (named `AbortError`), or with the error of the last attempt.
 */
export async function fetchText(url: string, signal: AbortSignal, wait = pause, timeout = TIMEOUT): Promise<string> {
  for (let round = 0; ; round++) {
    const late = AbortSignal.timeout(timeout);
    try {
      return await untilAborted(signal, attempt(url, AbortSignal.any([signal, late])));
    } catch (error) {
      if (signal.aborted) throw abortError();
      const delay = WAITS[round];
      if (!delay || error instanceof FinalError || !navigator.onLine) {
        // WebKit rejects with an AbortError on a timeout.
        throw late.aborted ? new Error('It takes too long') : error;
      }
      // Random, so that not all readers retry at once when a server is back.
      await untilAborted(signal, wait(delay * (0.5 + Math.random())));
    }
  }
}
