/**
 * Whether an editor has added an element by itself: a line break, or a paragraph with nothing in it, not even an anchor.
 */
export const isEditorLeftover = (element: Element): boolean =>
  element.matches('br, p:not([id], [slot], [data-smp], [data-smp-slot])') &&
  !element.textContent.trim() &&
  !element.querySelector(':not(br)');
