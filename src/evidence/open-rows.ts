/**
 * Returns the open rows after one more is opened. If only one may be open, it replaces the other. If several are open
 * after "open all", the reader wants it so, and none is closed.
 *
 * @param open Rows that are open.
 * @param item Row to open.
 * @param multiple True if several rows may be open.
 */
export function openRow<T>(open: ReadonlySet<T>, item: T, multiple: boolean): ReadonlySet<T> {
  return new Set(multiple || open.size > 1 ? [...open, item] : [item]);
}

/** Returns the open rows after one is closed. */
export function closeRow<T>(open: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...open].filter((other) => other !== item));
}

/**
 * Parses a list of ids, separated by white space.
 *
 * @returns The known ids, in the order of `known`, and the unknown ones.
 */
export function parseIds<T extends string>(list: string, known: readonly T[]): {ids: T[]; unknown: string[]} {
  const given = list.split(/\s+/).filter(Boolean);
  return {
    ids: known.filter((id) => given.includes(id)),
    unknown: given.filter((id) => !(known as readonly string[]).includes(id)),
  };
}
