import {warnOnce} from '../guards/warn.js';

/** A part of the library that is fetched when it is first needed. */
export interface Part<T> {
  /** The part; `undefined` until it has come, and for good where it could not be had. */
  now: T | undefined;
  /** Fetches it, once. Never rejects: one that cannot be had is warned of once, and done without. */
  come(): Promise<void>;
  /** Whether it has come, or could not be had. */
  isSettled: boolean;
}

/**
 * Makes a part. On a server, await its `come()` before rendering.
 *
 * @param name For the warning.
 * @param load Imports it.
 */
export function part<T>(name: string, load: () => Promise<T>): Part<T> {
  let request: Promise<void> | undefined;
  const made: Part<T> = {
    now: undefined,
    isSettled: false,
    come: () =>
      (request ??= load()
        .then(
          (loaded) => void (made.now = loaded),
          () => warnOnce('smp-elements', `"${name}" could not be loaded`),
        )
        .then(() => void (made.isSettled = true))),
  };
  return made;
}
