/**
 * What is open after one more is opened. Where one at a time is the rule, it takes the other's place; after "open all"
 * the reader has said that more may be open, and none is taken away.
 *
 * @param open What was open.
 * @param item What is opened.
 * @param multiple Whether many may be open.
 */
export function openRow<T>(open: ReadonlySet<T>, item: T, multiple: boolean): ReadonlySet<T> {
  return new Set(multiple || open.size > 1 ? [...open, item] : [item]);
}

/** What is open after one is closed. */
export function closeRow<T>(open: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...open].filter((other) => other !== item));
}

/**
 * Reads a list of ids, separated by white space.
 *
 * @returns The ids that are known, and those that are not.
 */
export function parseIds<T extends string>(list: string, known: readonly T[]): {ids: T[]; unknown: string[]} {
  const given = list.split(/\s+/).filter(Boolean);
  return {
    ids: known.filter((id) => given.includes(id)),
    unknown: given.filter((id) => !(known as readonly string[]).includes(id)),
  };
}
