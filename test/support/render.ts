// Must be the first import: elements connected before it render a server's markup again.
import '../../src/delivery/enable-hydration.js';
import type {SmpElement} from '../../src/foundation/element/element.js';
import {loadLocale} from '../../src/foundation/language/locale.js';
import type {Fixture} from '../fixtures.js';

export {allInside, inside, shadow} from './inside.js';
export {turn, until} from './wait.js';

let fixturesFromServer: Promise<Record<string, string>> | undefined;
const served = () =>
  (fixturesFromServer ??= fetch('/__ssr__/fixtures.json').then((response) => response.json() as Promise<Record<string, string>>));

/** Removes everything that tests put on the page, and resets its language. */
export function clear(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
}

async function place(lang: string, fill: (host: HTMLElement) => void): Promise<SmpElement> {
  await loadLocale('es');
  const host = document.createElement('div');
  host.lang = lang;
  document.body.append(host);
  fill(host);
  const element = host.firstElementChild as SmpElement;
  await element.updateComplete;
  // Also for nested elements, which may wait for more than the translation.
  await Promise.all(Array.from(element.querySelectorAll<SmpElement>('*'), ({updateComplete}) => updateComplete));
  return element;
}

/** Renders markup in the browser, in a part of the page with a language. */
export const render = (markup: string, lang = 'en'): Promise<SmpElement> => place(lang, (host) => (host.innerHTML = markup));

/** Renders a fixture in the browser. */
export const client = ({html, lang}: Fixture): Promise<SmpElement> => render(html, lang);

/**
 * Hydrates a fixture from its server-rendered markup.
 *
 * @param prepare Changes the markup before its elements are on the page.
 */
export async function hydrated({name, lang = 'en'}: Fixture, prepare?: (element: Element) => unknown): Promise<SmpElement> {
  const markup = (await served())[name];
  if (!markup) throw new Error(`The server rendered no fixture "${name}"`);
  const element = await place(lang, (host) => {
    const parsed = document.createElement('div');
    parsed.setHTMLUnsafe(markup);
    for (const child of [...parsed.children]) {
      prepare?.(child);
      host.append(child);
    }
  });
  // What no server knows, such as slotted content, is applied in a task of its own.
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
  return element;
}

/** Ways to put a fixture on a page. */
export const ways = {client, hydrated};

/**
 * Returns what a reader sees or hears of an element: text, slotted text, and texts in attributes.
 *
 * @param skip Selector of elements to leave out.
 */
export function texts(root: Node, skip = 'style, script'): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) found.push(node.data.trim());
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return void node.assignedNodes().forEach(walk);
    if (node instanceof Element) {
      if (node.matches(skip)) return;
      // A given text in one of ours is read with it.
      if (node.querySelector(':scope > bdi') && [...node.childNodes].some((child) => child instanceof Text && child.data.trim()))
        return void found.push(node.textContent.trim());
      for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
        if (node.getAttribute(name)) found.push(node.getAttribute(name) ?? '');
    }
    (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

export {warnings} from './warnings.js';
