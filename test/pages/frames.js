// Looks, frame by frame, whether an element has no height, which is when a reader sees nothing of it.
window.looked = {times: 0, blank: []};
(function look() {
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (element.localName.startsWith('smp-') && !element.getBoundingClientRect().height) looked.blank.push(element.localName);
  }
  looked.times++;
  requestAnimationFrame(look);
})();
