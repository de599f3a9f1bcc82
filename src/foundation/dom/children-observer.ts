import {parentOf} from '../guards/node.js';

/** An element that renders a slot only if a child fills it. */
export interface ChildrenListener extends Element {
  childrenChanged(): void;
}

// One observer for all elements.
const listeners = new Set<ChildrenListener>();
let observer: MutationObserver | undefined;

function notify(records: readonly MutationRecord[]): void {
  const changed = new Set(records.map(({type, target}) => (type === 'attributes' ? parentOf(target) : target) as ChildrenListener));
  for (const element of changed) if (listeners.has(element)) element.childrenChanged();
}

/** Calls `childrenChanged()` when children are added, removed or change their `slot`. */
export function observeChildren(element: ChildrenListener): void {
  listeners.add(element);
  observer ??= new MutationObserver(notify);
  observer.observe(element, {childList: true, subtree: true, attributeFilter: ['slot']});
}

/** Stops observing an element. The observer disconnects after the last one. */
export function unobserveChildren(element: ChildrenListener): void {
  listeners.delete(element);
  if (!listeners.size) observer?.disconnect();
}
