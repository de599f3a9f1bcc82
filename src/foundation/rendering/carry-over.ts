import {localNameOf} from '../guards/node.js';

type Control = HTMLInputElement & HTMLSelectElement & HTMLDetailsElement;

const controls = (root: Element): Control[] => [...root.querySelectorAll<Control>('input, select, details')];

/**
 * Copies what a reader has typed, ticked, chosen, opened and focused to the new copies of the same controls. If their number
 * has changed, only the focus is copied.
 *
 * @param before Content that was replaced.
 * @param after Content that is shown instead.
 * @param focused Element in `before` that had the focus.
 */
export function carryOver(before: Element, after: Element, focused: Element | null): void {
  const [olds, news] = [controls(before), controls(after)];
  if (olds.length === news.length) {
    for (const [at, old] of olds.entries()) {
      const control = news[at];
      if (!control || localNameOf(control) !== localNameOf(old)) continue;
      if (localNameOf(control) === 'details') control.open = old.open;
      else {
        // Only if changed: a control whose value was set no longer follows its attribute.
        if (old.value !== old.defaultValue) control.value = old.value;
        if (old.checked !== old.defaultChecked) control.checked = old.checked;
      }
    }
  }
  const at = focused ? [...before.querySelectorAll('*')].indexOf(focused) : -1;
  const place = after.querySelectorAll<HTMLElement>('*')[at];
  if (focused && place && localNameOf(place) === localNameOf(focused)) place.focus({preventScroll: true});
}
