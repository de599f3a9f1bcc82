import {warnOnce} from '../guards/warn.js';

/** A module that is imported when it is first needed. */
export interface LazyModule<T> {
  /** The module; `undefined` until it has loaded, and for good where loading failed. */
  value: T | undefined;
  /** True once it has loaded, or loading has failed. */
  isSettled: boolean;
  /** Imports it, once. Never rejects: a failure gives one warning. */
  load(): Promise<void>;
}

/**
 * Makes a {@link LazyModule}. On a server, await its `load()` before rendering.
 *
 * @param name For the warning.
 * @param importModule Imports it.
 */
export function lazyModule<T>(name: string, importModule: () => Promise<T>): LazyModule<T> {
  let request: Promise<void> | undefined;
  const made: LazyModule<T> = {
    value: undefined,
    isSettled: false,
    load: () =>
      (request ??= importModule()
        .then(
          (module) => void (made.value = module),
          () => warnOnce('smp-elements', `"${name}" could not be loaded`),
        )
        .then(() => void (made.isSettled = true))),
  };
  return made;
}
