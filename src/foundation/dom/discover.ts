/** What can be looked through: a page, a shadow tree, or what was added to one. */
export type Root = Document | DocumentFragment | Element;

type RootVisitor = (root: Root) => void;

const visitors = new Set<RootVisitor>();
let observer: MutationObserver | undefined;

function visit(root: Root, seen: Iterable<RootVisitor>): void {
  for (const look of seen) look(root);
  for (const {shadowRoot} of [root as Element, ...root.querySelectorAll('*')]) if (shadowRoot) observeRoot(shadowRoot, seen);
}

function observeRoot(root: Root, seen: Iterable<RootVisitor>): void {
  observer?.observe(root, {childList: true, subtree: true});
  visit(root, seen);
}

/**
 * Looks through a page now, and through whatever is added to it. Open shadow trees are looked into when their hosts
 * come, and watched; one that is attached afterwards is not seen. All who watch share one observer.
 *
 * @param look Is handed each root; what it looks for can be the root itself.
 * @param root Where to begin; for instance a shadow tree that is closed.
 */
export function observeRoots(look: RootVisitor, root: Root = document): void {
  observer ??= new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) visit(node, visitors);
  });
  visitors.add(look);
  observeRoot(root, [look]);
}

/** Looks no more; with nobody left to look, nothing is observed. */
export function unobserveRoots(look: RootVisitor): void {
  visitors.delete(look);
  if (!visitors.size) observer?.disconnect();
}

/** All that fits a selector in a root, the root too, in the order of the document. */
export const queryAll = (root: Root, selector: string): HTMLElement[] => [
  ...(root instanceof Element && root.matches(selector) ? [root as HTMLElement] : []),
  ...root.querySelectorAll<HTMLElement>(selector),
];
