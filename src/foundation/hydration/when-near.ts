// A screen above and below what is seen.
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
 * Calls once, when a reader is within a screen of an element, focuses something in it or clicks it.
 *
 * @returns Calls at once, if that has not happened yet.
 */
export function callWhenNear(element: Element, call: () => void): () => void {
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
