/**
 * Creates a random number generator (mulberry32) that gives the same numbers on every server and client.
 *
 * @param seed Any integer.
 * @returns A function that returns the next number, at least 0 and less than 1.
 */
export function createRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A dot: its position (0 to 1, from the start and from the top), a chance (0 to 1), and its part of a path. */
type Dot = readonly [x: number, y: number, chance: number, d: string];

// Cache of the last dots: adjacent drawings use subsets of the same dots, and a slider redraws at each step.
let last: {readonly key: string; readonly dots: readonly Dot[]} | undefined;

function spread(width: number, height: number, count: number, seed: number): readonly Dot[] {
  const key = [width, height, count, seed].join();
  if (last?.key === key) return last.dots;
  const next = createRandom(seed);
  const dots = Array.from({length: count}, (): Dot => {
    const [x, y, chance] = [next(), next(), next()];
    return [x, y, chance, `M${Math.round(x * width)} ${Math.round(y * height * 10) / 10}h0`];
  });
  last = {key, dots};
  return dots;
}

/**
 * Scatters dots over an area. Returns the `d` of a path, to be stroked with round caps.
 *
 * @param width Width of the area, in units of the path.
 * @param height Height of the area, in units of the path.
 * @param count Number of dots before `keep` selects some.
 * @param keep Returns true for a dot to draw, from its position (0 to 1, from the start and from the top) and a chance (0 to 1).
 * @param seed The same seed gives the same dots. Default: 1.
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
 * Stipples a band with a density that depends on `x`; see {@link scatter}.
 *
 * @param width Width of the band, in units of the path.
 * @param height Height of the band, in units of the path.
 * @param count Number of dots at full density.
 * @param density Probability of a dot, 0 to 1, at `x` from 0 (start) to 1 (end).
 * @param seed The same seed gives the same dots. Default: 1.
 */
export const stipple = (width: number, height: number, count: number, density: (x: number) => number, seed?: number): string =>
  scatter(width, height, count, (x, _, chance) => chance < density(x), seed);
