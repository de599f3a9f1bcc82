/** What a browser can focus by the Tab key. */
export const focusable = ':is(a[href], button, input, select, summary, textarea, [tabindex]):not([tabindex="-1"])';

/** Boxes of an element that can have its ring: its own, and those of its pseudo-elements. */
export const boxes = ['', '::before', '::after'] as const;

/** Parent of a node as it is shown. */
export const above = (node: Node): Element | null => {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
};

/** Returns the rectangle of the box that has the ring: the element’s own, or that of the element that its pseudo-element fills. */
export function boxOf(element: Element, pseudo: string): DOMRect {
  const own = element.getBoundingClientRect();
  if (!pseudo) return own;
  const {top, left, right, bottom} = getComputedStyle(element, pseudo);
  let holder: Element = element;
  while (getComputedStyle(holder).position === 'static') holder = above(holder) ?? document.body;
  const at = holder.getBoundingClientRect();
  const [l, t, r, b] = [left, top, right, bottom].map(parseFloat) as [number, number, number, number];
  return new DOMRect(at.left + l, at.top + t, at.width - l - r, at.height - t - b);
}
