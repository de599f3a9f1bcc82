/**
 * Moves a reader to a place in a shadow tree, as browsers do for a fragment of the page's own: its start goes to the top of
 * the window, less the page's `scroll-padding` and the place's `scroll-margin`; smoothly only if the page scrolls smoothly.
 *
 * @param place What to show.
 * @param focused What gets the focus, and is read by a screen reader. Default: the place itself.
 */
export function reveal(place: HTMLElement, focused = place): void {
  // Focus alone would centre the place, which hides the start of one that is taller than the window.
  focused.focus({preventScroll: true});
  place.scrollIntoView();
}
