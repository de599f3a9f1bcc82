import {attributeOf} from '../guards/node.js';

/** An element that reacts when its language may have changed. */
export interface LanguageListener extends Element {
  languageChanged(): void;
}

// One observer for all elements, on every tree that contains one of them or one of their hosts.
const listeners = new Set<LanguageListener>();
let observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Returns the language of an element: its own `lang`, else that of the nearest ancestor, through shadow hosts.
 *
 * @param element The element.
 * @returns The tag as written; '' if there is none.
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const said = at.closest('[lang]');
    if (said) return attributeOf(said, 'lang') ?? '';
  }
  return '';
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/**
 * Calls `languageChanged()` when any `lang` changes in the element's tree or in a tree of its hosts.
 *
 * @param element The element.
 */
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

/**
 * Stops observing for an element. The observer disconnects after the last one.
 *
 * @param element The element.
 */
export function unobserveLanguage(element: LanguageListener): void {
  listeners.delete(element);
  if (listeners.size) return;
  observer?.disconnect();
  observedRoots = new WeakSet();
}
