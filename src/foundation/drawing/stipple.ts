/**
 * A stream of numbers that is the same on every server and client.
 *
 * @param seed Any integer.
 * @returns A function that gives the next number, 0 up to but not 1 (mulberry32).
 */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A dot: its place (0 to 1, from the start and from the top), a chance of its own (0 to 1), and how a path draws it. */
type Dot = readonly [x: number, y: number, chance: number, d: string];

// Drawings beside each other keep some of the same dots each, and a slider draws anew at each step: the last ones are kept.
let last: {readonly key: string; readonly dots: readonly Dot[]} | undefined;

function spread(width: number, height: number, count: number, seed: number): readonly Dot[] {
  const key = [width, height, count, seed].join();
  if (last?.key === key) return last.dots;
  const next = seeded(seed);
  const dots = Array.from({length: count}, (): Dot => {
    const [x, y, chance] = [next(), next(), next()];
    return [x, y, chance, `M${Math.round(x * width)} ${Math.round(y * height * 10) / 10}h0`];
  });
  last = {key, dots};
  return dots;
}

/**
 * Scatters dots over an area of `width` by `height` units, as the `d` of a path to be stroked with round caps.
 *
 * @param count How many dots are tried.
 * @param keep Whether a dot stays, from its place (0 to 1, from the start and from the top) and a chance of its own (0 to 1).
 * @param seed The same seed gives the same dots.
 */
export function scatter(
  width: number,
  height: number,
  count: number,
  keep: (x: number, y: number, chance: number) => boolean,
  seed = 1,
): string {
  let path = '';
  for (const [x, y, chance, d] of spread(width, height, count, seed)) if (keep(x, y, chance)) path += d;
  return path;
}

/**
 * Stipples a band: see {@link scatter}.
 *
 * @param density How likely a dot stays, 0 to 1, at `x` from 0 (start) to 1 (end).
 */
export const stipple = (width: number, height: number, count: number, density: (x: number) => number, seed?: number): string =>
  scatter(width, height, count, (x, _, chance) => chance < density(x), seed);
