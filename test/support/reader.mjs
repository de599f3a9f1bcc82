/**
 * Does what a reader can do with smp elements, once with each control: opens and closes, ticks, chooses, slides, types,
 * plans a date and saves the calendar, follows numbers to sources. Follows no link that leads away. Self-contained, so
 * that a script that drives a browser can send it there.
 *
 * @param {Document} page Page with the elements.
 * @returns {Promise<string[]>} Controls that were used, such as `smp-faq summary`, and `print` and `save ics`, which are
 *   only recorded.
 */
export async function useAll(page) {
  const used = [];
  const view = page.defaultView;
  const tell = (control, ...types) => types.forEach((type) => control.dispatchEvent(new view.Event(type, {bubbles: true, composed: true})));
  const write = (control, value) => {
    control.value = value;
    tell(control, 'input', 'change');
  };
  const uses = {
    'sup a': (link) => link.click(),
    summary: (summary) => summary.click(),
    '[type=checkbox], [type=radio]': (box) => box.click(),
    '[type=range]': (slider) => write(slider, slider.min),
    '[type=date]': (field) => write(field, '2026-12-01'),
    '[type=search]': (field) => write(field, 'pain'),
    '[type=number]': (field) => write(field, '7'),
    select: (choice) => write(choice, choice.options[choice.options.length - 1].value),
    button: (button) => button.click(),
  };
  const trees = (root) => [root, ...Array.from(root.querySelectorAll('*'), ({shadowRoot}) => (shadowRoot ? trees(shadowRoot) : [])).flat()];
  // One turn of the event loop: pending tasks, a frame, and the tasks that follow.
  const settle = () => new Promise((next) => view.requestAnimationFrame(() => view.setTimeout(next)));

  // Only recorded: a printout and a saved file would outlast the page.
  view.print = () => used.push('print');
  const {click} = view.HTMLAnchorElement.prototype;
  view.HTMLAnchorElement.prototype.click = function () {
    if (this.download) used.push(`save ${this.download.replace(/.*\./, '')}`);
    else click.call(this);
  };
  for (const [selector, use] of Object.entries(uses)) {
    for (const tree of trees(page).filter(({host}) => host)) {
      for (const control of tree.querySelectorAll(selector)) {
        if (control.hidden) continue;
        use(control);
        used.push(`${tree.host.localName} ${control.localName}`);
      }
    }
    await settle();
  }
  for (const type of ['beforeprint', 'afterprint']) tell(view, type);
  // The module that writes the calendar is fetched first.
  while (used.includes('smp-aftercare button') && !used.includes('save ics')) await settle();
  return [...new Set(used)];
}
