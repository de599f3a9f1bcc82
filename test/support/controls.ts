import type {SmpElement} from '../../src/index.js';
import {type Clock, stopClock} from './clock.js';
import {inside} from './inside.js';

/** Returns the text of a node on one line. */
export const plain = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Fills the placeholders of a message, independently of the library's own rule. */
export const fill = (text: string, values: Record<string, string | number>) =>
  text
    .replace(/\{(\w+), plural, one \{([^}]*)\} other \{([^}]*)\}\}/g, (_, name: string, one: string, other: string) =>
      (values[name] === 1 ? one : other).replace('#', String(values[name])),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** Moves an element's slider to a value, as a reader does; with `isDone` the reader also lets go of it. */
export async function slide(element: SmpElement, value: number, isDone = true): Promise<void> {
  const slider = inside<HTMLInputElement>(element, '[type=range]');
  slider.valueAsNumber = value;
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  if (isDone) slider.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Sets a control, and dispatches the events of a browser. */
export function enter(element: Element, selector: string, value: string): void {
  const control = inside<HTMLInputElement>(element, selector);
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
}

/**
 * Stops the clock of announcements in the tests of a suite.
 *
 * @returns A function that lets the reader rest, so that they come.
 */
export function holdAnnouncements(): () => Promise<void> {
  let clock: Clock;
  beforeEach(() => (clock = stopClock(window, 500)));
  afterEach(() => clock.start());
  return async () => {
    clock.pass();
    await new Promise((next) => setTimeout(next));
  };
}

/** Returns the texts of some regions while something runs, one for each change. */
export async function heard(regions: readonly Element[], run: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const region of regions) if (plain(region) && records.some(({target}) => region.contains(target))) lines.push(plain(region));
  });
  for (const region of regions) observer.observe(region, {childList: true, characterData: true, subtree: true});
  await run();
  await new Promise((next) => setTimeout(next));
  observer.disconnect();
  return lines;
}
