interface Finder {
  readonly prototype: {querySelectorAll(this: Node, selector: string): NodeListOf<Element>};
}

/**
 * Reports each element of the page, now and whenever one is added. The open shadow tree of an element is included and observed;
 * a shadow root that is attached later is missed. Separate from `foundation/dom/discover.ts`, because the autoloader
 * imports no shared code statically.
 *
 * @param tell Called with each element, possibly more than once.
 * @returns A function that searches again, also in shadow trees that were attached since.
 */
export function observeElements(tell: (element: Element) => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  const look = (root: Document | ShadowRoot | Element): void => {
    if (!(root instanceof Element)) observer.observe(root, {childList: true, subtree: true});
    // Not root.querySelectorAll(): a form's fields, and a document's images and forms, shadow its members.
    const {prototype}: Finder = root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
    for (const element of [...(root instanceof Element ? [root] : []), ...prototype.querySelectorAll.call(root, '*')]) {
      tell(element);
      const {shadowRoot} = element;
      // A form has none, but may have a field of this name.
      if (shadowRoot instanceof ShadowRoot) look(shadowRoot);
    }
  };
  look(document);
  return () => look(document);
}
