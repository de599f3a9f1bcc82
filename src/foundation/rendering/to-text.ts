import {childNodesOf, isComment, isText} from '../guards/node.js';

/**
 * Converts a value from a page to text. Strings and finite numbers only: anything else becomes '', also an object that looks
 * like a Lit template, so that no reader ever sees "[object Object]".
 *
 * @param value Value of an attribute or a property.
 * @param most Length in UTF-16 units at which the text is cut: browsers take seconds for a heading of a megabyte. Default: 100,000.
 * @returns The text without white space at its ends; '' if nothing of it can be seen.
 */
export function toText(value: unknown, most = 100_000): string {
  if (typeof value !== 'string' && !Number.isFinite(value)) return '';
  const text = shorten(String(value).trim(), most);
  // Invisible characters alone would make a link without a name.
  return /[^\s\p{Cc}\p{Cf}]/u.test(text) ? closeDirections(text) : '';
}

/** Shortens a text, at the end of a word if one is near: not every language has spaces. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/ \S{0,40}$|[\ud800-\udbff]$/, '')}…` : text;

// Closes what sets a direction and is left open: it would turn the words that follow. What closes too much has no effect.
function closeDirections(text: string): string {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return text + '\u2069'.repeat(count(/[\u2066-\u2068]/g)) + '\u202c'.repeat(count(/[\u202a\u202b\u202d\u202e]/g));
}

/** Sets an element's text, whatever a translator has made of it. Reuses the text node if it is the only one. */
export function setText(element: Element, text: string): void {
  const [node, ...others] = [...childNodesOf(element)].filter((child) => !isComment(child));
  if (node && isText(node) && !others.length) node.data = text;
  else element.textContent = text;
}
