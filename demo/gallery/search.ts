/** Something that can be found: an element, or a part of one. */
export interface Entry {
  /** Kind, in a word: `attribute`. */
  readonly kind: string;
  readonly name: string;
  /** Tag of the element. */
  readonly tag: string;
  /** Address, from the index page. */
  readonly href: string;
  /** Description, as the manifest has it. */
  readonly text: string;
}

/** Returns the rank of an entry for some words, 0 for the best; `undefined` if it does not match. */
function rank({name, tag, text}: Entry, words: readonly string[]): number | undefined {
  const whole = `${name} ${tag} ${text}`.toLowerCase();
  if (!words.every((word) => whole.includes(word))) return undefined;
  const [first = ''] = words;
  const own = name.toLowerCase().replace(/^(--|<)?smp-|>$/g, '');
  const bare = first.replace(/^(--)?smp-/, '');
  if (own === bare || name.toLowerCase() === first) return 0;
  if (own.startsWith(bare)) return 1;
  return name.toLowerCase().includes(first) ? 2 : 3;
}

/**
 * Returns the entries that have all words of a query, the best first.
 *
 * @param entries All entries, in the order of those that match equally well.
 * @param query Words, as typed.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  return entries
    .flatMap((entry) => {
      const at = rank(entry, words);
      return at === undefined ? [] : [{entry, at}];
    })
    .sort((one, other) => one.at - other.at)
    .map(({entry}) => entry);
}
