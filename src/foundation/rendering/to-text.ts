/**
 * What a page handed us, as text: strings and finite numbers. Anything else, an object of Lit's own shape too, is no text and
 * becomes '', so that no reader ever sees "[object Object]".
 *
 * @param value From an attribute or a property.
 */
export const toText = (value: unknown): string => (typeof value === 'string' || Number.isFinite(value) ? String(value) : '');

/** Sets an element's text, in its text node where it has one: that is no change for observers of the tree, and Lit may know the node. */
export function setText(element: Element, text: string): void {
  const node = [...element.childNodes].find((child) => child instanceof Text);
  if (node) node.data = text;
  else element.textContent = text;
}
