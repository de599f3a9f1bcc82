import {toText} from '../rendering/to-text.js';

const said = new Set<string>();
// A server meets what visitors give, for ever.
const MAX_LINES = 500;

/**
 * Says one thing once per page, however many elements would say it; once more after five hundred others.
 *
 * @param where What it is about, as the page's author wrote it: a tag, or a tag with its attribute.
 * @param what What is wrong and what happens instead.
 */
export function warnOnce(where: string, what: string): void {
  const line = `${where}: ${what}`;
  if (said.has(line)) return;
  if (said.size === MAX_LINES) said.clear();
  said.add(line);
  console.warn(line);
}

/**
 * Warns once that an attribute's value cannot be used. The value is cut short: it may be huge.
 *
 * @param tag The element's tag, lower case.
 * @param attribute The attribute's name.
 * @param value What it held.
 * @param expected What it may hold.
 */
export function warnAttribute(tag: string, attribute: string, value: unknown, expected: string): void {
  const held = typeof value === 'string' || value === undefined ? (value ?? '') : toText(value) || typeof value;
  warnOnce(`<${tag} ${attribute}="${held.slice(0, 40)}">`, `expected ${expected}; using the default`);
}
