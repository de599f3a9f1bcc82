/** Counts the letters to change, add or remove to turn one word into another. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (const [at, letter] of Array.from(a).entries()) {
    const next = [at + 1];
    for (let n = 1; n <= b.length; n++) {
      next.push(Math.min((row[n] ?? 0) + 1, (next[n - 1] ?? 0) + 1, (row[n - 1] ?? 0) + (letter === b[n - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// Ignores dashes and underscores, the most common slip: `headinglevel`, `heading_level`.
const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/**
 * Returns the known word that was most likely meant.
 *
 * @returns `undefined` if none is similar.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const given = bare(word.slice(0, 60));
  const near = [...known].map((one) => [one, distance(given, bare(one))] as const).sort(([, a], [, b]) => a - b)[0];
  return near && near[1] <= Math.min(3, Math.floor(given.length / 3) || Number(given.length === 2)) ? near[0] : undefined;
}

/** Returns " Did you mean …?", or '' if no known word is similar. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
