/**
 * Tells when the page first has an element, now or later. Open shadow trees are looked into when their hosts come, and
 * watched; one that is attached afterwards is not seen.
 *
 * @param wanted What to do, once, for each tag.
 * @returns Looks again, also into shadow trees that were attached meanwhile.
 */
export function onArrival(wanted: Map<string, () => unknown>): () => void {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  const look = (root: Document | ShadowRoot | Element): void => {
    if (!(root instanceof Element)) observer.observe(root, {childList: true, subtree: true});
    for (const [tag, found] of wanted) {
      if (!(root as Partial<Element>).matches?.(tag) && !root.querySelector(tag)) continue;
      wanted.delete(tag);
      found();
    }
    for (const {shadowRoot} of [root as Element, ...root.querySelectorAll('*')]) if (shadowRoot) look(shadowRoot);
    if (!wanted.size) observer.disconnect();
  };
  look(document);
  return () => look(document);
}
