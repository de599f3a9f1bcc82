import {parseHex} from '../../tools/themes/colour.mjs';
import {type Token, syntaxOf} from '../../tools/themes/tokens.mjs';

/** Choices by the names of their fields. One that is left out has its default. */
export type Settings = Readonly<Record<string, string>>;

/** A setting that could not be used: its name, and what was expected. */
export type Problem = readonly [name: string, expected: string];

/** Says a problem in words. */
export const said = ([name, expected]: Problem): string => `${name}: expected ${expected}`;

/** Settings read from an address or a text, with what could not be used of it. */
export interface Reading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Longest fragment that is read. A whole configuration takes about 2,000 characters. */
const MOST = 20_000;

/** Longest value. */
const MOST_VALUE = 400;

/** Checks a value. Returns what was expected, or nothing. */
export type Check = (value: string) => string | undefined;

/** Returns the name of the field for a colour in dark mode. */
export const darkName = (property: string): string => `${property}-in-dark`;

const lengths = /^-?\d*\.?\d+(px|rem|em|ch|%)$/;
const family = /^[\w\s,'"-]*$/;

/**
 * Returns the check of a token's value, by its syntax. Only what has no parentheses and no semicolon is taken: the value becomes CSS.
 */
export function checkOf(token: Pick<Token, 'type' | 'unit'>): Check {
  switch (syntaxOf(token)) {
    case '<color>':
      return (value) => (parseHex(value) ? undefined : 'a colour such as #0e5a68');
    case '<length>':
      return (value) => (lengths.test(value) ? undefined : 'a length such as 12px');
    case '<time>':
      return (value) => (/^\d*\.?\d+m?s$/.test(value) ? undefined : 'a time such as 150ms');
    case '<font-family>':
      return (value) => (family.test(value) ? undefined : 'names of fonts, with commas');
    default:
      return (value) => (/^\d*\.?\d+$/.test(value) ? undefined : 'a number');
  }
}

/**
 * Keeps the settings that are known and valid.
 *
 * @param given Names and values.
 * @param checks Check of each known name.
 */
export function checkSettings(given: Iterable<readonly [name: string, value: string]>, checks: ReadonlyMap<string, Check>): Reading {
  const settings: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, value] of given) {
    const check = checks.get(name);
    const expected = check ? (value.length > MOST_VALUE ? `at most ${MOST_VALUE} characters` : check(value)) : 'nothing of that name';
    if (expected === undefined) settings[name] = value;
    else problems.push([name.slice(0, 60), expected]);
  }
  return {settings, problems};
}

/**
 * Reads settings from the fragment of an address.
 *
 * @param fragment With or without `#`.
 * @param checks Check of each known name.
 */
export function readFragment(fragment: string, checks: ReadonlyMap<string, Check>): Reading {
  const text = fragment.replace(/^#/, '');
  if (text.length > MOST) return {settings: {}, problems: [['the address', `at most ${MOST} characters`]]};
  return checkSettings(new URLSearchParams(text), checks);
}

/** Writes settings as the fragment of an address, without `#`. */
export const writeFragment = (settings: Settings): string => new URLSearchParams(settings).toString();
