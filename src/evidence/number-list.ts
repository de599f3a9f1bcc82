/**
 * Writes numbers of sources as readers know them from journals: ascending, and three or more in a row as a range.
 *
 * @example numberList([9, 4, 5, 6]); // "4–6, 9"
 */
export function numberList(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === n - 1) run[1] = n;
    else runs.push([n, n]);
  }
  const written = ([first, last]: readonly [number, number]) => {
    if (first === last) return first;
    return last - first > 1 ? `${first}–${last}` : `${first}, ${last}`;
  };
  return runs.map(written).join(', ');
}
