import {findAll, isElement, matches, shadowRootOf} from '../guards/node.js';

/** Root of a search: a page, a shadow tree, or an element that was added to one. */
export type Root = Document | DocumentFragment | Element;

type RootVisitor = (root: Root) => void;

const visitors = new Set<RootVisitor>();
let observer: MutationObserver | undefined;

function visit(root: Root, seen: Iterable<RootVisitor>): void {
  for (const look of seen) look(root);
  for (const element of queryAll(root, '*')) {
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot) observeRoot(shadowRoot, seen);
  }
}

function observeRoot(root: Root, seen: Iterable<RootVisitor>): void {
  observer?.observe(root, {childList: true, subtree: true});
  visit(root, seen);
}

/**
 * Visits a page now, and everything that is added to it later. When an element is visited, its open shadow tree is visited
 * and observed too; a shadow root that is attached later is missed. All visitors share one observer.
 *
 * @param look Called with each root. A match can be the root itself.
 * @param root Start of the search, for example a closed shadow tree. Default: the page.
 */
export function observeRoots(look: RootVisitor, root: Root = document): void {
  observer ??= new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (isElement(node)) visit(node, visitors);
  });
  visitors.add(look);
  observeRoot(root, [look]);
}

/** Removes a visitor. The observer disconnects after the last one. */
export function unobserveRoots(look: RootVisitor): void {
  visitors.delete(look);
  if (!visitors.size) observer?.disconnect();
}

/** Returns all matches of a selector in a root, including the root itself, in document order. */
export const queryAll = (root: Root, selector: string): HTMLElement[] => [
  ...(isElement(root) && matches(root, selector) ? [root as HTMLElement] : []),
  ...findAll(root, selector),
];
