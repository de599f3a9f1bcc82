// First of all imports: what is connected before it is rendered afresh.
import '../../src/delivery/hydrate.js';
import '../../src/define/aftercare.js';
import '../../src/define/before-after.js';
import '../../src/define/checklist.js';
import '../../src/define/config.js';
import '../../src/define/cost-comparison.js';
import '../../src/define/cost-range.js';
import '../../src/define/faq.js';
import '../../src/define/glossary.js';
import '../../src/define/journey.js';
import '../../src/define/key-factors.js';
import '../../src/define/overview.js';
import '../../src/define/page.js';
import '../../src/define/related-card.js';
import '../../src/define/related-list.js';
import '../../src/define/risks.js';
import '../../src/define/sources.js';
import '../../src/define/term.js';
import type {SmpElement} from '../../src/index.js';
import {loadLocale} from '../../src/index.js';
import type {Fixture} from '../fixtures.js';

export {until} from './wait.js';

const served = fetch('/__ssr__/fixtures.json').then((response) => response.json() as Promise<Record<string, string>>);

/** Removes what the tests put on the page. */
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
  // And what stands inside it, which may wait for more than words.
  await Promise.all(Array.from(element.querySelectorAll<SmpElement>('*'), ({updateComplete}) => updateComplete));
  return element;
}

/** Renders markup on the client, in a part of the page that has a language. */
export const render = (markup: string, lang = 'en'): Promise<SmpElement> => place(lang, (host) => (host.innerHTML = markup));

/** Renders a fixture on the client. */
export const client = ({html, lang}: Fixture): Promise<SmpElement> => render(html, lang);

/** Hydrates a fixture from its server-rendered markup. */
export async function hydrated({name, lang = 'en'}: Fixture): Promise<SmpElement> {
  const markup = (await served)[name];
  if (!markup) throw new Error(`The server rendered no fixture "${name}"`);
  const element = await place(lang, (host) => host.setHTMLUnsafe(markup));
  // What no server knows, such as what is slotted, is told in a task of its own.
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
  return element;
}

/** The ways a fixture comes onto a page. */
export const ways = {client, hydrated};

/** What stands in an element's shadow root, attributes in order, without Lit's marks and white space between tags. */
export const shadow = (element: Element): string =>
  (element.shadowRoot?.innerHTML ?? '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(
      /<([\w-]+)((?: [\w-]+="[^"]*")+)>/g,
      (_, tag: string, attributes: string) => `<${tag} ${(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`,
    )
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (found) => found.trim());

/** An element inside a shadow root, which must be there. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

/** All elements inside a shadow root that fit. */
export const allInside = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/**
 * What a reader sees or hears of an element: text, slotted text, and texts in attributes.
 *
 * @param skip What to leave out, as a selector.
 */
export function texts(root: Node, skip = 'style, script'): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) found.push(node.data.trim());
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return void node.assignedNodes().forEach(walk);
    if (node instanceof Element) {
      if (node.matches(skip)) return;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
        if (node.getAttribute(name)) found.push(node.getAttribute(name) ?? '');
    }
    (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

export {warnings} from './warnings.js';
