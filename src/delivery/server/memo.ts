/**
 * Remembers what was made, up to a number of letters in all; what was asked for longest ago goes first.
 *
 * @param most How many letters, keys and texts together.
 */
export function memo<T>(most: number, size: (value: T) => number): {get(key: string): T | undefined; set(key: string, value: T): void} {
  const known = new Map<string, T>();
  let held = 0;
  const weight = (key: string, value: T): number => key.length + size(value);
  return {
    get(key) {
      const found = known.get(key);
      if (found === undefined) return undefined;
      known.delete(key);
      known.set(key, found);
      return found;
    },
    set(key, value) {
      const before = known.get(key);
      if (before !== undefined) held -= weight(key, before);
      known.delete(key);
      known.set(key, value);
      held += weight(key, value);
      for (const [oldest, old] of known) {
        if (held <= most) return;
        known.delete(oldest);
        held -= weight(oldest, old);
      }
    },
  };
}
