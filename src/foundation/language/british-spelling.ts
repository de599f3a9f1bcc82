// American stems of the texts, and the British ones. A test reads every text in both spellings.
const STEMS: Readonly<Record<string, string>> = {
  anesthe: 'anaesthe',
  color: 'colour',
  fiber: 'fibre',
  gray: 'grey',
  // The noun. The texts do not use the verb, which keeps its s.
  license: 'licence',
  makeup: 'make-up',
  moisturiz: 'moisturis',
  tumor: 'tumour',
};
const AMERICAN = new RegExp(`(?:${Object.keys(STEMS).join('|')})(?!d\\b)`, 'gi');
// English with a region where American is not written: CLDR has those under `en-001`.
const BRITISH = /^en(-latn)?-(?!(us|as|gu|mh|mp|ph|pr|um|vi)\b)([a-z]{2}|\d{3})\b/i;

/**
 * True for an English that is spelled as in Britain: `en-GB`, `en-AU`, `en-IE`, `en-001`. False for `en`, as in `Intl`.
 *
 * @param tag A BCP 47 tag.
 */
export const isBritish = (tag: string): boolean => BRITISH.test(tag);

/**
 * Spells an American text as in Britain.
 *
 * @param text A text of the library.
 * @example toBritish('Gray tumors') // 'Grey tumours'
 */
export const toBritish = (text: string): string =>
  text.replace(AMERICAN, (stem) => {
    const british = STEMS[stem.toLowerCase()] ?? stem;
    return stem.startsWith(stem.charAt(0).toUpperCase()) ? british.charAt(0).toUpperCase() + british.slice(1) : british;
  });
