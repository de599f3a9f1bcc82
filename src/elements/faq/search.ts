// Marks that readers leave out: accents in Latin and Greek, vowel signs in Arabic and Hebrew. In other scripts they are letters.
const MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
// Letters that are typed for each other.
const TWINS: Readonly<Record<string, string>> = {ı: 'i', ß: 'ss', ς: 'σ', ة: 'ه', ى: 'ي'};

const fold = (text: string, language: string): string =>
  text
    .toLocaleLowerCase(language)
    .normalize('NFKD')
    .replace(MARKS, '$1')
    .replace(/[ıßςةى]/g, (letter) => TWINS[letter] ?? letter)
    .normalize('NFC');

/**
 * True if a text has all the words of a query, in any order, whatever their case and accents.
 *
 * @param query Query that the reader typed; without words it matches everything.
 * @param text Text in the same language.
 * @param language A BCP 47 tag, whose rules for letter case apply; '' means English.
 */
export function matches(query: string, text: string, language: string): boolean {
  const within = fold(text, language || 'en');
  return fold(query, language || 'en')
    .split(/\s+/)
    .every((word) => within.includes(word));
}
