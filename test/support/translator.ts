import {rootsOf} from './deep.js';

/**
 * Translates an element as Chromium's browsers translate a page: `font` elements replace text nodes.
 *
 * @returns Number of translated texts.
 */
export function translate(element: Element): number {
  let count = 0;
  for (const root of rootsOf(element)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('style, [translate=no]')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `‹${text.data}›`;
      outer.append(inner);
      text.replaceWith(outer);
      count++;
    }
  }
  return count;
}
