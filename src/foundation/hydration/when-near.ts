// One screen above and below the visible part of the page.
const MARGIN = '100% 0px';
const touches = ['focusin', 'click'] as const;

const calls = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function observe(element: Element): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) calls.get(target)?.();
    },
    {rootMargin: MARGIN},
  );
  observer.observe(element);
}

/**
 * Calls back once, when an element is within one screen of the visible part of the page, is clicked, or something in it gets
 * the focus.
 *
 * @returns A function that calls back at once, unless that has happened.
 */
export function callWhenNear(element: Element, call: () => void): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    call();
    return () => {};
  }
  const once = () => {
    if (!calls.delete(element)) return;
    observer?.unobserve(element);
    for (const type of touches) element.removeEventListener(type, once);
    call();
  };
  calls.set(element, once);
  for (const type of touches) element.addEventListener(type, once);
  observe(element);
  return once;
}
