/**
 * Returns the markup of a shadow root with sorted attributes; without comments, styles and white space between tags.
 *
 * @param edit Edits the markup before.
 */
export const shadow = (element: Element, edit = (markup: string): string => markup): string =>
  edit(element.shadowRoot?.innerHTML ?? '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(
      /<([\w-]+)((?: [\w-]+="[^"]*")+)>/g,
      (_, tag: string, attributes: string) => `<${tag} ${(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`,
    )
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (found) => found.trim());

/**
 * Returns an element inside a shadow root.
 *
 * @throws {Error} When it is not there.
 */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

/** Returns all elements inside a shadow root that match. */
export const allInside = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
