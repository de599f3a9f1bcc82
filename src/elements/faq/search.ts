// Without accents and case, as a reader who types fast leaves them out.
const plain = (text: string, language: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);

/**
 * Whether a text holds all the words of a query, in any order, whatever their case and accents.
 *
 * @param query What the reader typed; one without words finds everything.
 * @param text The text, in the same language.
 * @param language A BCP 47 tag, by whose rules letters are compared; '' for none in particular.
 */
export function matches(query: string, text: string, language: string): boolean {
  const within = plain(text, language || 'en');
  return plain(query, language || 'en')
    .split(/\s+/)
    .every((word) => within.includes(word));
}
