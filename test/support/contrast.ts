// By the formula of WCAG 2. Without any background, the canvas is white.
const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number, number | undefined];
const luminance = ([r, g, b]: readonly (number | undefined)[]) => {
  const [red, green, blue] = [r, g, b].map((c = 0) => (c > 10 ? ((c / 255 + 0.055) / 1.055) ** 2.4 : c / 255 / 12.92)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Returns the contrast of an element's text with its background; 1 if the text is translucent. */
export function contrast(element: Element): number {
  const style = (of: Element) => (of.ownerDocument.defaultView as Window).getComputedStyle(of);
  const ink = channels(style(element).color);
  if (ink[3] !== undefined && ink[3] < 1) return 1;
  let ground: readonly number[] = [255, 255, 255];
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const [r, g, b, alpha = 1] = channels(style(at).backgroundColor);
    if (alpha < 1) continue;
    ground = [r, g, b];
    break;
  }
  const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
