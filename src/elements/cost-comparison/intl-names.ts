import {preformattedText} from '../../foundation/language/format.js';

/**
 * Returns the name of a currency.
 *
 * @param language A BCP 47 tag.
 * @param currency An ISO 4217 code.
 */
export const currencyName = (language: string, currency: string): string =>
  preformattedText(language, `currency ${currency}`) ?? new Intl.DisplayNames(language, {type: 'currency'}).of(currency) ?? currency;

/**
 * Formats a list: "a, b and c".
 *
 * @param language A BCP 47 tag.
 */
export const listText = (language: string, items: readonly string[]): string =>
  items.length > 1 ? new Intl.ListFormat(language).format(items) : items.join('');
