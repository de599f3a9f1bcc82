// One attempt with its body, in milliseconds.
const TIMEOUT = 8000;
// Before the second and the third attempt, in milliseconds.
const WAITS = [500, 1500];
// In bytes, unpacked: a feed of 500 articles is far shorter.
const LONGEST = 1 << 20;

/** What no other attempt would mend. */
class FinalError extends Error {}

/** What a request rejects with when nobody waits for it any more. */
export const abortError = (): DOMException => new DOMException('No longer wanted', 'AbortError');

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a promise gives, unless the signal aborts first. */
export function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortError());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {once: true});
    void promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop));
  });
}

function decoder(type: string | null): TextDecoder {
  try {
    return new TextDecoder(/charset="?([^\s;"]+)/i.exec(type ?? '')?.[1]);
  } catch {
    return new TextDecoder();
  }
}

async function attempt(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {credentials: 'omit', signal});
  const reader = response.body?.getReader();
  try {
    if (!response.ok) throw new (response.status < 500 ? FinalError : Error)(`The server answers ${response.status}`);
    const letters = decoder(response.headers.get('Content-Type'));
    let text = '';
    let size = 0;
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size > LONGEST) throw new FinalError('It is longer than 1 MiB');
      text += letters.decode(read.value, {stream: true});
    }
    return text + letters.decode();
  } finally {
    // Nothing more comes: the connection is free. After the end this does nothing.
    reader?.cancel().catch(() => undefined);
  }
}

/**
 * Gets a text, without cookies. Tries again twice, where that can help: after a network error, a timeout or an answer of 500 and more,
 * unless the browser is offline. Refusals by CORS and endless redirects look like network errors.
 *
 * @param url Absolute, or relative to the page.
 * @param signal Ends it at once, also while it waits.
 * @param wait Waits so many milliseconds; for tests.
 * @param timeout For each attempt with its body, in milliseconds.
 * @returns At most 1 MiB, read as the charset that `Content-Type` names, else as UTF-8.
 * @throws {Error} Named `AbortError` when the signal has aborted; otherwise what the last attempt met.
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
        // WebKit says AbortError for it.
        throw late.aborted ? new Error('It takes too long') : error;
      }
      // Not all readers at once, when a server comes back.
      await untilAborted(signal, wait(delay * (0.5 + Math.random())));
    }
  }
}
