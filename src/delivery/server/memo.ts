/**
 * Remembers what was made, up to a number of letters in all. What was not asked for while half of that number was made
 * anew is forgotten: cheaper than to keep count of each. What alone is more than half is not kept.
 *
 * @param most How many letters, keys and texts together.
 * @param size How many letters of text something holds.
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
