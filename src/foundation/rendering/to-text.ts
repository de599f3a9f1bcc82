import {childNodesOf} from '../guards/node.js';

/**
 * Converts a value from a page to text. Strings and finite numbers only: anything else becomes '', also an object that looks
 * like a Lit template, so that no reader ever sees "[object Object]".
 *
 * @param value Value of an attribute or a property.
 */
export const toText = (value: unknown): string => (typeof value === 'string' || Number.isFinite(value) ? String(value) : '');

/** Sets an element's text. Reuses its text node: childList observers then see no change, and Lit may still use the node. */
export function setText(element: Element, text: string): void {
  const node = [...childNodesOf(element)].find((child) => child instanceof Text);
  if (node) node.data = text;
  else element.textContent = text;
}
