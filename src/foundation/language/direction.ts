/**
 * Returns the direction of a language: right to left for Arabic, Hebrew, Persian and Urdu.
 *
 * @param locale A BCP 47 tag.
 */
export const direction = (locale: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');
