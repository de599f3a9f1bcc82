import {readFileSync} from 'node:fs';

const xliff = new URL('../../src/locales/xliff/es.xlf', import.meta.url);
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const accents = Object.fromEntries([...plain].map((letter, at) => [letter, accented[at]]));

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const decode = (xml) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/**
 * A text as a language could have it that is 40 % longer and full of accents; names in braces stay, and the words of a
 * term are a text of their own.
 *
 * @param {string} text
 */
export function pseudo(text) {
  let owed = 0;
  const letter = (char) => {
    owed += 0.4;
    if (!/[aeiouy]/i.test(char)) return accents[char] ?? char;
    const more = Math.floor(owed);
    owed -= more;
    return accents[char].repeat(1 + more);
  };
  const plain = (part) => {
    const parts = part.split(/(\{\w+\})/).map((piece, at) => (at % 2 ? piece : piece.replace(/./gsu, letter)));
    return part.trim() ? `[${parts.join('')}]` : part;
  };
  // Text, id, words, text, id, words, …
  const pieces = text.split(/\{([\w-]+):([^}]+)\}/);
  return pieces.map((piece, at) => [plain(piece), `{${piece}:`, `${plain(piece)}}`][at % 3]).join('');
}

/**
 * All messages in pseudo-language, by id.
 *
 * @returns {Record<string, string>}
 */
export function pseudoTemplates() {
  const units = readFileSync(xliff, 'utf8').matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g);
  return Object.fromEntries([...units].map(([, id, source]) => [id, pseudo(decode(source))]));
}

/** Serves all messages in pseudo-language as the module `/__pseudo__.js`, shaped like one of `src/locales`. */
export const pseudoPlugin = () => ({
  name: 'pseudo',
  serve: ({path}) =>
    path === '/__pseudo__.js' ? {body: `export const templates = ${JSON.stringify(pseudoTemplates())};`, type: 'js'} : undefined,
});
