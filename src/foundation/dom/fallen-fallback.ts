import {isEditorLeftover} from '../guards/editor-leftover.js';
import {hasAttribute, isEditable, isElement, localNameOf, nextElementOf, ofDocument, parentOf} from '../guards/node.js';

const FALLBACK = 'data-smp-fallback';

function* following(element: Element): Generator<Element> {
  for (let next = nextElementOf(element); next; next = nextElementOf(next)) yield next;
  const parent = parentOf(element);
  // WordPress opens a paragraph before the tag, and closes it before the fallback.
  if (parent && isElement(parent) && localNameOf(parent) === 'p') yield* following(parent);
}

// The elements marked as fallback that follow directly, but for what an editor has added.
function* fallenFallback(element: Element): Generator<Element> {
  for (const next of following(element)) {
    if (hasAttribute(next, FALLBACK)) yield next;
    else if (!isEditorLeftover(next)) return;
  }
}

/**
 * Moves the fallback of an element back into it, if an editor's paragraphs have pushed it out: readers would read both. Waits
 * until the page has been parsed, and leaves content alone that is being edited.
 *
 * @param element The element.
 */
export function takeInFallback(element: Element): void {
  if (ofDocument('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', () => takeInFallback(element), {once: true});
    return;
  }
  if (isEditable(element as HTMLElement)) return;
  for (const fallen of [...fallenFallback(element)]) element.append(fallen);
}
