// Deeper than any configuration.
const DEEPEST = 20;

/** Maps the path of each value in a JSON text to its offset. The offset of an object's member is that of its name. */
function places(json: string): Map<string, number> {
  const found = new Map<string, number>();
  const tokens = [...json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+|"/g)];
  let n = 0;
  const isNext = (text: string) => tokens[n]?.[0] === text;
  const value = (path: string, depth: number, at?: number): void => {
    const token = tokens[n++];
    if (!token) return;
    if (!found.has(path)) found.set(path, at ?? token.index);
    const end = {'{': '}', '[': ']'}[token[0]];
    if (!end || depth > DEEPEST) return;
    for (let item = 0; n < tokens.length && !isNext(end); item++) {
      const key = tokens[n];
      if (end === '}' && key) {
        n += tokens[n + 1]?.[0] === ':' ? 2 : 1;
        value(`${path}${path && '.'}${key[0].slice(1, -1)}`, depth + 1, key.index);
      } else value(`${path}[${item}]`, depth + 1);
      if (isNext(',')) n++;
    }
    n++;
  };
  value('', 0);
  return found;
}

/**
 * Finds the offset of a value in a JSON text by its path. If there is no such value, returns the offset of its nearest
 * ancestor. Never throws.
 *
 * @param json Any text. Invalid JSON is followed as far as possible.
 * @param path Path as `checkJson` names it: `prices.areas[0].low`.
 */
export function jsonPlace(json: string, path: string): number {
  const known = places(json);
  let [at, longest] = [known.get('') ?? 0, 0];
  for (const [name, place] of known) {
    const holds = name.length > longest && path.startsWith(name) && /^($|[.[])/.test(path.slice(name.length));
    if (holds) [at, longest] = [place, name.length];
  }
  return at;
}
