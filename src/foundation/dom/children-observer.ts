/** An element that shows a slot only where a child fills it. */
export interface ChildrenFollower extends Element {
  childrenChanged(): void;
}

// One observer for all elements.
const followers = new Set<ChildrenFollower>();
let observer: MutationObserver | undefined;

function tell(records: readonly MutationRecord[]): void {
  const changed = new Set(records.map(({type, target}) => (type === 'attributes' ? target.parentNode : target) as ChildrenFollower));
  for (const element of changed) if (followers.has(element)) element.childrenChanged();
}

/** Starts telling an element about children that come, go, or change their slot. */
export function followChildren(element: ChildrenFollower): void {
  followers.add(element);
  observer ??= new MutationObserver(tell);
  observer.observe(element, {childList: true, subtree: true, attributeFilter: ['slot']});
}

/** Stops; with the last element the observer stops too. */
export function unfollowChildren(element: ChildrenFollower): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}
