import type {SmpElement} from '../../src/index.js';
import {inside} from './inside.js';

/** What a node says, on one line. */
export const plain = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A message with its places filled, whatever the library's own rule for it is. */
export const fill = (text: string, values: Record<string, string | number>) =>
  text
    .replace(/\{(\w+), plural, one \{([^}]*)\} other \{([^}]*)\}\}/g, (_, name: string, one: string, other: string) =>
      (values[name] === 1 ? one : other).replace('#', String(values[name])),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** Moves an element's slider as far as a reader has, who lets go of it or not yet. */
export async function slide(element: SmpElement, value: number, isDone = true): Promise<void> {
  const slider = inside<HTMLInputElement>(element, '[type=range]');
  slider.valueAsNumber = value;
  slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  if (isDone) slider.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** What some regions say while something is done, each time that it changes. */
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
