/** An element that wants to know when its language may have changed. */
export interface LanguageListener extends Element {
  languageChanged(): void;
}

// One observer for all elements, on every tree that holds one of them or of their hosts.
const listeners = new Set<LanguageListener>();
let observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * The language an element stands in: its own `lang`, else the nearest ancestor's, through slots' and shadow hosts' trees.
 *
 * @returns A BCP 47 tag, or '' where nothing says.
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const said = at.closest('[lang]');
    if (said) return said.getAttribute('lang') ?? '';
  }
  return '';
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** Starts telling an element about changes of `lang` on itself and above it. */
export function observeLanguage(element: LanguageListener): void {
  listeners.add(element);
  observer ??= new MutationObserver(() => listeners.forEach((follower) => follower.languageChanged()));
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const root = at.getRootNode();
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  }
}

/** Stops; with the last element the observer goes too. */
export function unobserveLanguage(element: LanguageListener): void {
  listeners.delete(element);
  if (listeners.size) return;
  observer?.disconnect();
  observedRoots = new WeakSet();
}
