import * as v from 'valibot';
import {isObjectText, objectTextAdvice} from '../guards/object-text.js';
import {warnOnce} from '../guards/warn.js';
import {MAX_ITEMS} from './limits.js';
import {type Config, configSchema} from './schema.js';

/** Problem in a configuration: its path, such as `prices.areas[0].low`, and the expected value. '' is the whole configuration. */
export type ConfigProblem = readonly [path: string, expected: string];

/** Result of a check: the usable part of a configuration, and its problems. */
export interface CheckResult {
  readonly config: Config | undefined;
  readonly problems: readonly ConfigProblem[];
}

type Plain = Record<string, unknown> | unknown[];
type Path = readonly (string | number)[];
/** Original indexes of the items of a list, before any was removed. */
type Places = WeakMap<unknown[], number[]>;

// A configuration is five levels deep.
const DEEPEST = 8;
// Each round removes all invalid parts. A removal can leave the parent incomplete, which the next round finds.
const ROUNDS = 8;
// Maximum number of lists and objects. Also ends the copying of cyclic ones.
const PARTS = 20_000;
// Maximum length of a JSON text in UTF-16 units; far more than a clinic needs.
const LONGEST = 1 << 20;

const named = (path: Path): string => path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${key}`)).join('');

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

// Once for each path: a part that is missing later is one that was invalid before.
function report(problems: ConfigProblem[], path: Path, expected: string): void {
  const name = named(path);
  if (!problems.some(([known]) => known === name)) problems.push([name, expected]);
}

const isUnder = (path: Path, above: Path): boolean => above.every((key, at) => path[at] === key);

/**
 * Copies a value, so that nobody else can change it: own enumerable members only, no prototype, no longer and no deeper than
 * a configuration can be.
 */
function copied(value: unknown, path: Path, problems: ConfigProblem[], places: Places, left: {parts: number}): unknown {
  // Reading a function can throw, and JSON has none.
  if (typeof value === 'function') return null;
  if (!isHolder(value)) return value;
  if (path.length > DEEPEST || !left.parts--) {
    left.parts = Math.max(left.parts, 0);
    report(problems, path.slice(0, 2), path.length > DEEPEST ? 'fewer levels' : 'fewer parts');
    return undefined;
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) report(problems, path, `at most ${MAX_ITEMS}`);
    // Fills holes too.
    const list = Array.from({length: Math.min(value.length, MAX_ITEMS)}, (_, at) =>
      copied(value[at], [...path, at], problems, places, left),
    );
    places.set(list, [...list.keys()]);
    return list;
  }
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).slice(0, MAX_ITEMS)) {
    copy[key] = copied((value as Record<string, unknown>)[key], [...path, key], problems, places, left);
  }
  return copy;
}

/** Finds the members of a copy that the schema does not know. */
function unknown(given: unknown, used: unknown, path: Path, places: Places): ConfigProblem[] {
  if (!isHolder(given) || !isHolder(used)) return [];
  return Object.keys(given).flatMap((key) => {
    const at = [...path, Array.isArray(given) ? (places.get(given)?.[Number(key)] ?? key) : key];
    const [mine, theirs] = [given, used].map((holder) => (holder as Record<string, unknown>)[key]);
    return Object.hasOwn(used, key) ? unknown(mine, theirs, at, places) : [[named(at), 'a name that smp-elements knows'] as const];
  });
}

/**
 * Returns the containers along a path, and the path in the original value: indexes shift when an item is removed.
 */
function follow(root: Plain, path: Path, places: Places): {holders: (Plain | undefined)[]; origin: Path} {
  const holders: (Plain | undefined)[] = [];
  let at: unknown = root;
  const origin = path.map((key) => {
    const holder = isHolder(at) ? (at as Plain) : undefined;
    holders.push(holder);
    at = (holder as Record<string | number, unknown> | undefined)?.[key];
    return Array.isArray(holder) ? (places.get(holder)?.[Number(key)] ?? key) : key;
  });
  return {holders, origin};
}

/** Removes the part at a path. If it is missing, removes the object that lacks it. */
function takeOut(root: Plain, path: Path, places: Places): void {
  const {holders} = follow(root, path, places);
  const at = holders.findLastIndex((holder, depth) => holder && Object.hasOwn(holder, path[depth] ?? ''));
  const [holder, key] = [holders[at], path[at]];
  if (Array.isArray(holder)) for (const list of [holder, places.get(holder)]) list?.splice(Number(key), 1);
  else if (holder && key !== undefined) Reflect.deleteProperty(holder, key);
}

/**
 * Checks a configuration. Invalid parts are left out and reported, the rest is used. Never throws.
 *
 * @param given Any value, from JSON or from a page's script.
 */
export function checkConfig(given: unknown): CheckResult {
  try {
    if (isHolder(given) && !Array.isArray(given)) return checked(given);
  } catch {
    // Any access to an object of a page's script can throw.
    return {config: undefined, problems: [['', 'an object that can be read']]};
  }
  return {config: undefined, problems: [['', 'an object']]};
}

function checked(given: object): CheckResult {
  const problems: ConfigProblem[] = [];
  const places: Places = new WeakMap();
  const copy = copied(given, [], problems, places, {parts: PARTS}) as Plain;
  for (let round = 0; round < ROUNDS; round++) {
    const result = v.safeParse(configSchema, copy);
    if (result.success) {
      problems.push(...unknown(copy, result.output, [], places));
      return {config: result.output, problems};
    }
    const found = result.issues.map((issue) => ({issue, path: (issue.path ?? []).map(({key}) => key as string | number)}));
    // If a part and its parent are invalid, remove only the part. If a part has two issues, remove it once.
    const least = found.filter(
      ({path}, at) => !found.some((other, n) => n !== at && isUnder(other.path, path) && (other.path.length > path.length || n < at)),
    );
    for (const {issue, path} of least) {
      report(problems, follow(copy, path, places).origin, issue.expected ? `${issue.expected}, not ${issue.received}` : issue.message);
    }
    // Backwards, so that the indexes of earlier list items stay valid.
    for (const {path} of least.reverse()) takeOut(copy, path, places);
  }
  return {config: undefined, problems};
}

/** Finds names that occur twice in one object of a JSON text. JSON.parse() takes the last one, silently. */
export function findDuplicateKeys(json: string): ConfigProblem[] {
  const found: ConfigProblem[] = [];
  const open: {keys: Set<string> | undefined; at: string | number}[] = [];
  let last = '';
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)) {
    const top = open.at(-1);
    if (token === '{') open.push({keys: new Set(), at: ''});
    else if (token === '[') open.push({keys: undefined, at: 0});
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (top && typeof top.at === 'number') top.at++;
    } else if (token === ':') {
      const key = JSON.parse(last) as string;
      // Deeper than any configuration.
      if (!top?.keys || open.length > DEEPEST) continue;
      top.at = key;
      if (top.keys.has(key))
        report(
          found,
          open.map(({at}) => at),
          'each name once',
        );
      top.keys.add(key);
    } else last = token;
  }
  return found;
}

/**
 * Checks a configuration in JSON text; see {@link checkConfig}.
 */
export function checkJson(json: string): CheckResult {
  if (json.length > LONGEST) return {config: undefined, problems: [['', 'at most 1 MiB']]};
  if (isObjectText(json)) return {config: undefined, problems: [['', `JSON, ${objectTextAdvice}`]]};
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return {config: undefined, problems: [['', `JSON (${(error as Error).message})`]]};
  }
  const {config, problems} = checkConfig(given);
  return {config, problems: [...findDuplicateKeys(json), ...problems]};
}

// A page's author reads a few problems, not a thousand, and no value as long as a book.
const SAID = 10;
const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/**
 * Describes the problems of a configuration, in one line.
 *
 * @returns '' if there are none.
 */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  const said = problems.slice(0, SAID).map(([path, expected]) => short(`${path || 'all of it'}: expected ${expected}`));
  if (problems.length > SAID) said.push(`and ${problems.length - SAID} more`);
  return said.join('; ');
}

/**
 * Warns once, in one line, of all problems of a configuration.
 *
 * @param where Origin of the configuration, as the page's author wrote it, such as `configure()`.
 * @param problems Its problems; none gives no warning.
 */
export function warnOfProblems(where: string, problems: readonly ConfigProblem[]): void {
  if (problems.length) warnOnce(where, `${describeProblems(problems)}; the rest is used`);
}
