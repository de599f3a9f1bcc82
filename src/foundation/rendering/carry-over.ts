type Control = HTMLInputElement & HTMLSelectElement & HTMLDetailsElement;

const controls = (root: Element): Control[] => [...root.querySelectorAll<Control>('input, select, details')];

/**
 * Carries over what a reader has typed, ticked, chosen, opened and focused to the same controls made anew. Where their number
 * has changed, only the focus.
 *
 * @param before What was shown, which is gone.
 * @param after What is shown instead.
 * @param focused Where the focus was.
 */
export function carryOver(before: Element, after: Element, focused: Element | null): void {
  const [olds, news] = [controls(before), controls(after)];
  if (olds.length === news.length) {
    for (const [at, old] of olds.entries()) {
      const control = news[at];
      if (control?.localName !== old.localName) continue;
      if (control.localName === 'details') control.open = old.open;
      else {
        // A control whose value was set once no longer follows its attribute.
        if (old.value !== old.defaultValue) control.value = old.value;
        if (old.checked !== old.defaultChecked) control.checked = old.checked;
      }
    }
  }
  const at = focused ? [...before.querySelectorAll('*')].indexOf(focused) : -1;
  const place = after.querySelectorAll<HTMLElement>('*')[at];
  if (place?.localName === focused?.localName) place?.focus();
}
