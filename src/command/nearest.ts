/** How many letters have to be changed, added or left out to make one word of another. */
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

// Dashes are what is forgotten first: `headinglevel`, `heading_level`.
const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/**
 * The known word that was most likely meant.
 *
 * @returns `undefined` where none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const given = bare(word.slice(0, 60));
  const near = [...known].map((one) => [one, distance(given, bare(one))] as const).sort(([, a], [, b]) => a - b)[0];
  return near && near[1] <= Math.min(3, Math.floor(given.length / 3) || Number(given.length === 2)) ? near[0] : undefined;
}

/** "Did you mean …?", or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
