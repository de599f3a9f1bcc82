/**
 * Tells of each element that the page has, now or later. Open shadow trees are looked into when their hosts come, and
 * watched; one that is attached afterwards is not seen. It stands beside `foundation/dom/discover.ts`, since the autoloader imports
 * nothing at once.
 *
 * @param tell What to do with each; it may be told of one again.
 * @returns Looks again, also into shadow trees that were attached meanwhile.
 */
export function observeElements(tell: (element: Element) => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  const look = (root: Document | ShadowRoot | Element): void => {
    if (!(root instanceof Element)) observer.observe(root, {childList: true, subtree: true});
    for (const element of root instanceof Element ? [root, ...root.querySelectorAll('*')] : root.querySelectorAll('*')) {
      tell(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return () => look(document);
}
