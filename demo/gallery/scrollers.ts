/** Lets the Tab key reach what has to be scrolled, and nothing else of its kind. */
export function observeScrollers(): void {
  const observer = new ResizeObserver((entries) => {
    for (const {target} of entries) setTabStop(target);
  });
  for (const each of document.querySelectorAll('.scroll')) {
    observer.observe(each);
    if (each.firstElementChild) observer.observe(each.firstElementChild);
  }
}

function setTabStop(target: Element): void {
  const scroller = target.closest('.scroll');
  if (!scroller) return;
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = scroller;
  const isScrolled = scrollWidth > clientWidth || scrollHeight > clientHeight;
  if (isScrolled) scroller.setAttribute('tabindex', '0');
  else scroller.removeAttribute('tabindex');
}
