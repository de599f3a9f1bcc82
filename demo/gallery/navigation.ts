/** Scrolls the list of elements to the one that is shown. On a phone the list is one line. */
export function showCurrent(): void {
  const list = document.querySelector('nav.elements');
  const link = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && link) list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
}
