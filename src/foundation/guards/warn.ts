import {toText} from '../rendering/to-text.js';
import {isObjectText, objectTextAdvice} from './object-text.js';

const said = new Set<string>();
// A server runs for a long time, and its warnings can contain input from visitors.
const MAX_LINES = 500;

/**
 * Logs a warning once per page, even if many elements report it. After 500 different warnings, all can be logged again.
 *
 * @param where Subject, as the page's author wrote it: a tag, or a tag with its attribute.
 * @param what The problem, and what happens instead.
 */
export function warnOnce(where: string, what: string): void {
  const line = `${where}: ${what}`;
  if (said.has(line)) return;
  if (said.size === MAX_LINES) said.clear();
  said.add(line);
  console.warn(line);
}

/**
 * Warns once that the value of an attribute cannot be used. The value is cut to 40 characters: it may be huge.
 *
 * @param tag Tag of the element, lower case.
 * @param attribute Name of the attribute.
 * @param value Its value.
 * @param expected Description of allowed values.
 */
export function warnAttribute(tag: string, attribute: string, value: unknown, expected: string): void {
  const held = typeof value === 'string' || value === undefined ? (value ?? '') : toText(value) || typeof value;
  const wanted = isObjectText(held) ? `${expected}, ${objectTextAdvice}` : expected;
  warnOnce(`<${tag} ${attribute}="${held.slice(0, 40)}">`, `expected ${wanted}; using the default`);
}
