import {clear, texts, until, warnings} from './render.js';
import '../../src/define/config.js';
import '../../src/define/page.js';
import '../../src/define/related-card.js';
import '../../src/define/related-list.js';
import {type SmpConfig, type SmpCostRange, type SmpElement, type SmpErrorEvent, configure} from '../../src/index.js';
import {atRest} from './wait.js';

/** Returns the script that a configuration stands in. */
export const script = (config: unknown) =>
  `<script type="application/json">${typeof config === 'string' ? config : JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;

/** Returns the attribute that a configuration stands in. */
export const inAttribute = (config: unknown) => `config='${JSON.stringify(config).replaceAll("'", '&#39;')}'`;

/** Returns a configuration with a clinic's price, which is told from another by its amount. */
export const from = (low: number, more: object = {}) => ({prices: {currency: 'USD', course: {low}}, ...more});

/** Returns a configuration with a telephone number. */
export const called = (telephone: string) => ({clinic: {telephone}});

/** Price that an American page shows where nothing is configured. */
export const found = '$1,200 – $6,000';

let names = 0;

/** Returns a name that no other test has: a page is warned of the same thing once only. */
export const fresh = (what = 'name') => `${what}${names++}`;

/** Returns the price that an element shows. */
export const price = (element: Element) => element.shadowRoot?.querySelector('[part=price]')?.textContent.trim().replace(/\s+/g, ' ');

/** Waits until an element shows a price. */
export const shows = (element: Element, expected: string) =>
  until(() => price(element) === expected, `${expected}, last ${price(element) ?? 'nothing'} in <${element.localName}>`);

/** Waits until an element says something. */
export const says = (element: Element, expected: string) =>
  until(() => texts(element).join(' ').includes(expected), `"${expected}" is said`);

/** Returns all elements that match. */
export const all = <T extends SmpElement = SmpCostRange>(selector = 'smp-cost-range') => [...document.body.querySelectorAll<T>(selector)];

/**
 * Returns the first element that matches.
 *
 * @throws {Error} When there is none.
 */
export const one = <T extends SmpElement = SmpCostRange>(selector = 'smp-cost-range'): T => {
  const [element] = all<T>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};

/** Returns the first smp-config. */
export const config = (selector = 'smp-config') => one<SmpConfig>(selector);

/** Waits until the page is at rest: what must not happen would have happened. */
export const tasks = () => atRest();

/** Waits until the page is at rest and its prices have rendered. */
export const later = async () => {
  await tasks();
  await Promise.all(all('smp-config, smp-cost-range').map(({updateComplete}) => updateComplete));
};

/** Puts markup on an American page, without waiting for what is fetched. */
export const put = (markup: string, lang = 'en-US') => {
  document.body.insertAdjacentHTML('beforeend', `<div lang="${lang}">${markup}</div>`);
};

/** Removes what a test has put on the page, and what it has configured. */
export const reset = () => {
  configure();
  clear();
};

/** Collects what is warned of and what events tell while something runs. */
export async function heard(run: () => unknown): Promise<{said: string[]; codes: string[]; events: SmpErrorEvent[]}> {
  const events: SmpErrorEvent[] = [];
  const hear = (event: Event) => events.push(event as SmpErrorEvent);
  document.addEventListener('smp-error', hear);
  try {
    const said = await warnings(run);
    return {said, events, codes: events.map(({code}) => code)};
  } finally {
    document.removeEventListener('smp-error', hear);
  }
}

let ids = 0;

/** Returns a page of `tools/servers/feed-pages.mjs`, at an address that no other test asks for. */
export const page = (name: string, body: unknown = {}, more = '') => {
  const id = `${Date.now()}-${Math.random()}-${ids++}`;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const url = `/__feed__/${name}?id=${id}&body=${encodeURIComponent(text).replaceAll("'", '%27')}${more}`;
  return {id, url, release: () => fetch(`/__feed__/release?id=${id}`)};
};

/** Returns how often such a page was asked for. */
export const count = async (id: string) => Number(await (await fetch(`/__feed__/count?id=${id}`)).text());
