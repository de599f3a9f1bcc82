/** Red, green and blue from 0 to 255; opacity from 0 to 1, and undefined for 1. */
type Color = readonly [red: number, green: number, blue: number, alpha?: number];

// By the formula of WCAG 2. Without any background, the canvas is white.
const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number) as unknown as Color;
const luminance = ([r, g, b]: Color) => {
  const [red, green, blue] = [r, g, b].map((c) => (c > 10 ? ((c / 255 + 0.055) / 1.055) ** 2.4 : c / 255 / 12.92)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const style = (of: Element, pseudo?: string) => (of.ownerDocument.defaultView as Window).getComputedStyle(of, pseudo);

/** Returns the contrast of two opaque colours. */
export function contrastOf(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the colour that an element stands on. */
function groundOf(element: Element): Color {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const [r, g, b, alpha = 1] = channels(style(at).backgroundColor);
    if (alpha === 1) return [r, g, b];
  }
  return [255, 255, 255];
}

/** Returns the contrast of an element's text with its background. */
export function contrast(element: Element): number {
  const [red, green, blue, alpha = 1] = channels(style(element).color);
  const ground = groundOf(element);
  const seen = (channel: number, behind: number) => channel * alpha + behind * (1 - alpha);
  return contrastOf([seen(red, ground[0]), seen(green, ground[1]), seen(blue, ground[2])], ground);
}

/**
 * Returns the contrast of what is drawn with what it stands on; 1 if it is translucent.
 *
 * @param property Of the colour: `stroke`, `border-top-color`.
 * @param pseudo Pseudo-element that has it, such as `::before`.
 * @param around Stands around what is drawn. Default: the element itself.
 */
export function drawnContrast(element: Element, property: string, pseudo?: string, around = element): number {
  const ink = channels(style(element, pseudo).getPropertyValue(property));
  const isFaint = (ink[3] ?? 1) < 1 || style(element).opacity !== '1';
  return isFaint || !ink.length ? 1 : contrastOf(ink, groundOf(around));
}
