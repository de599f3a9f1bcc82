import {readFileSync} from 'node:fs';

const readSource = (path) => readFileSync(new URL(`../../src/locales/${path}`, import.meta.url), 'utf8');
const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';
const alphabet = (letters) => Object.fromEntries([...latin].map((letter, at) => [letter, letters[at % letters.length]]));
const accents = alphabet([...accented]);
const rightToLeft = alphabet([...hebrew]);

const TERM = /(\{[\w-]+:[^{}]+\})/;
// A counted phrase or a place: `{n, plural, one {# day} other {# days}}`, `{date}`.
const PLACE = /(\{\w+, (?:plural|select),(?: [\w-]+ \{[^{}]*\})+\}|\{\w+\})/;

/**
 * Changes the words of a message and puts them in brackets. Places stay; the words of a term are a text of their own.
 *
 * @param {string} text A message.
 * @param {(words: string) => string} change Changes words.
 */
function changeWords(text, change) {
  const inPlace = (place) => place.replace(/( [\w-]+ \{)([^{}]*)\}/g, (_, start, words) => `${start}${change(words)}}`);
  const inText = (piece) =>
    piece.trim()
      ? `[${piece
          .split(PLACE)
          .map((part, at) => (at % 2 ? inPlace(part) : change(part)))
          .join('')}]`
      : piece;
  const inTerm = (term) => term.replace(/:(.*)\}$/s, (_, words) => `:[${change(words)}]}`);
  return text
    .split(TERM)
    .map((piece, at) => (at % 2 ? inTerm(piece) : inText(piece)))
    .join('');
}

/** Writes words 40 % longer and full of accents. */
function lengthen() {
  let owed = 0;
  const letter = (char) => {
    owed += 0.4;
    if (!/[aeiouy]/i.test(char)) return accents[char] ?? char;
    const more = Math.floor(owed);
    owed -= more;
    return accents[char].repeat(1 + more);
  };
  return (words) => words.replace(/./gsu, letter);
}

/** The pseudo-languages, by name: each makes a text from a message and its id. */
export const pseudo = {
  accented: (text) => changeWords(text, lengthen()),
  rtl: (text) => changeWords(text, (words) => words.replace(/[a-z]/gi, (letter) => rightToLeft[letter])),
  // For translators: where a message stands on the page.
  ids: (text, id) =>
    `[${id}${[...text.split(PLACE), ...text.split(TERM)]
      .filter((part) => part.startsWith('{'))
      .map((part) => ` ${part}`)
      .join('')}]`,
};

/**
 * Makes all messages in a pseudo-language.
 *
 * @param {'accented' | 'rtl' | 'ids'} kind The pseudo-language.
 * @returns {Record<string, string>} By message id.
 */
export const pseudoTemplates = (kind = 'accented') =>
  Object.fromEntries(Object.entries(JSON.parse(readSource('messages.json'))).map(([id, text]) => [id, pseudo[kind](text, id)]));

/** A module like `src/locales/es/generated.ts`, in a pseudo-language. */
const pseudoModule = (kind) => {
  const [english] = readSource('en/generated.ts').split('/** Translations');
  return `${english}\nexport const templates = ${JSON.stringify(pseudoTemplates(kind))};\n`;
};

/**
 * Serves the pseudo-languages as modules: `/__pseudo__.js?kind=rtl`.
 *
 * @param {string} [instead] A pseudo-language that is served instead of Spanish.
 */
export const pseudoPlugin = (instead) => ({
  name: 'pseudo',
  serve({path, query}) {
    if (path === '/__pseudo__.js') return {body: pseudoModule(query.kind), type: 'js'};
    return instead && path === '/src/locales/es/generated.ts' ? {body: pseudoModule(instead), type: 'js'} : undefined;
  },
});
