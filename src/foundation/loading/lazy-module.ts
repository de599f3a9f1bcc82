import {warnOnce} from '../guards/warn.js';

/** A module that is imported on first use. */
export interface LazyModule<T> {
  /** The module; `undefined` until it has loaded, and for good if loading fails. */
  value: T | undefined;
  /** True once the module has loaded or has failed to load. */
  isSettled: boolean;
  /** Imports the module, once. Never rejects: a failure logs one warning. */
  load(): Promise<void>;
}

/**
 * Creates a {@link LazyModule}. On a server, await its `load()` before rendering.
 *
 * @param name Name of the module, for the warning.
 * @param importModule Imports the module.
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
