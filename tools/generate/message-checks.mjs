import {parse} from '@messageformat/parser';

// `{dermis:upper dermis}` marks a term; its words are the language's own. ICU has no such thing.
const TERM = /\{([\w-]+):([^{}]+)\}/g;
// The largest count that a text of ours names.
const LARGEST = 1000;

/**
 * Reads a message: what it names, and the categories of its counted phrases.
 *
 * @param {string} text With `{name}`, `{id:words of a term}`, `{n, plural, one {…} other {…}}` and `{x, select, …}`.
 * @returns {{places: Set<string>, plurals: {name: string, cases: string[]}[]}} Its places, and its counted phrases.
 * @throws {Error} Where it is no ICU message, or uses more of it than `fill()` reads.
 */
export function readMessage(text) {
  const places = new Set(Array.from(text.matchAll(TERM), ([, id]) => `{${id}}`));
  const plurals = [];
  for (const token of parse(text.replace(TERM, '$2'))) {
    if (token.type === 'content') continue;
    places.add(`{${token.arg}}`);
    if (token.type === 'argument') continue;
    if (!/^(plural|select)$/.test(token.type)) throw new Error(`{${token.arg}, ${token.type}} is not supported`);
    if (token.pluralOffset) throw new Error(`{${token.arg}}: an offset is not supported`);
    for (const {key, tokens} of token.cases) {
      if (key.startsWith('=')) throw new Error(`{${token.arg}}: "${key}" is not supported; use the categories of the language`);
      for (const {type} of tokens) {
        if (!/^(content|octothorpe)$/.test(type)) throw new Error(`{${token.arg}}: only text and # inside "${key}"`);
      }
    }
    const cases = token.cases.map(({key}) => key);
    if (!cases.includes('other')) throw new Error(`{${token.arg}} lacks "other"`);
    if (token.type === 'plural') plurals.push({name: token.arg, cases});
  }
  return {places, plurals};
}

/**
 * The plural categories that a language uses for whole numbers up to a thousand.
 *
 * @param {string} language A BCP 47 tag.
 */
export function categoriesOf(language) {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({length: LARGEST + 1}, (_, n) => rules.select(n)))];
}

/**
 * Finds faults of a translation.
 *
 * @param {string} language A BCP 47 tag.
 * @param {string} source The English.
 * @param {string} target The translation.
 * @returns {string[]} Such as `lacks {date}`.
 */
export function messageFaults(language, source, target) {
  const faults = [];
  if (/[&<>]/.test(source + target)) faults.push('has &, < or >, which XLIFF writes as an entity');
  try {
    const [english, own] = [readMessage(source), readMessage(target)];
    for (const place of english.places) if (!own.places.has(place)) faults.push(`lacks ${place}`);
    for (const place of own.places) if (!english.places.has(place)) faults.push(`has ${place}, which the English has not`);
    const needed = categoriesOf(language);
    for (const {name, cases} of own.plurals) {
      for (const one of needed) if (!cases.includes(one)) faults.push(`{${name}} lacks the plural form "${one}"`);
    }
  } catch (error) {
    faults.push(`cannot be read: ${error.message.split('\n')[0]}`);
  }
  return faults;
}
