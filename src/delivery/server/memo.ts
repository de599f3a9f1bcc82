/**
 * Creates a cache with a limit on its characters. It has two generations of half the limit each: when the young one is full, it
 * replaces the old one, and entries that were not used meanwhile are dropped. That is cheaper than tracking each use. An entry
 * larger than half the limit is not cached.
 *
 * @param most Maximum number of characters, keys and values together.
 * @param size Returns the number of characters in a value.
 */
export function memo<T>(most: number, size: (value: T) => number): {get(key: string): T | undefined; set(key: string, value: T): void} {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let held = 0;
  const set = (key: string, value: T): void => {
    const own = key.length + size(value);
    if (own > most / 2) {
      young.delete(key);
      old.delete(key);
      return;
    }
    held += own;
    if (held > most / 2) {
      old = young;
      young = new Map();
      held = own;
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const known = old.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    set,
  };
}
