import {matches} from './node.js';

/**
 * Returns true for an element that an editor has added by itself: a line break, or an empty paragraph without even an anchor.
 *
 * @param element The element.
 */
export const isEditorLeftover = (element: Element): boolean =>
  matches(element, 'br, p:not([id], [slot], [data-smp], [data-smp-slot])') &&
  !element.textContent.trim() &&
  !element.querySelector(':not(br)');
