/** Which way a language is written: right to left for Arabic, Hebrew, Persian and Urdu. */
export const direction = (locale: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');
