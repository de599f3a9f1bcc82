import {expect} from '@open-wc/testing';
import {type ElementName, catalogue, sectionNames} from '../../src/elements/catalogue.js';
import type {SmpElement} from '../../src/index.js';
import {allInside, inside} from './inside.js';
import {atRest, until} from './wait.js';

/** What `test/pages/record.js` keeps of what happens on a page. */
export interface Seen {
  errors: string[];
  warnings: string[];
  violations: string[];
  events: (Event & {tag?: string; found?: string; code?: string; error?: unknown})[];
  defined: string[];
  /** What could leave the page or stay in the browser, and was used. */
  touched: string[];
}

/** What `test/pages/count.js` keeps of what listens and observes from outside of the elements. */
interface Live {
  listeners: {type: string}[];
  observers: Set<unknown>;
}

/** What a page's own scripts see. */
type PageWindow = Window & typeof globalThis & {seen: Seen};

/** A page in a frame, as a site would have it: of ours it holds built files only. */
export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  readonly seen: Seen;
}

const tagOf = <Name extends ElementName>(name: Name): `smp-${Name}` => `smp-${name}`;

/** The sections, in the order in which smp-page holds them. */
export const sections = sectionNames.map(tagOf);

/** The tags that the file defines, but smp-page, which makes elements of others, and those that show only what a page gives them. */
export const tags = [...sections, 'smp-term', 'smp-related-card'] as const;

/** All tags that the file defines. */
export const everyTag = catalogue.map(({name}) => tagOf(name));

/** An element as markup, with what it needs to have something to show. */
export const markup = (tag: string, attributes = '', children = '') =>
  `<${tag} heading="[A]" term="dermis" ${attributes}>${children}</${tag}>`;

/** One of each but smp-page. */
export const oneOfEach = tags.map((tag) => markup(tag)).join('');

/** The heading of the overview. */
export const english = 'Scalp micropigmentation: dots that imitate closely cut hair';

/** The file that CDNs serve. */
export const file = '/dist/cdn/smp.min.js';

/**
 * Opens a page of `test/pages`.
 *
 * @param name The file, and a query; or a path, which begins with a slash.
 * @param sandbox What the frame may do. Default: all.
 */
export async function open(name: string, sandbox?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 100%; block-size: 500px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.src = name.startsWith('/') ? name : `/__page__/${name}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  return {window, document: window.document, seen: window.seen};
}

/** Removes all pages. */
export const close = () => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

/** The elements of ours on a page, smp-page and those in shadow roots left out. */
export const elements = ({document}: Page) => [...document.querySelectorAll<SmpElement>(tags.join())];

/** The first element that fits. */
export function one<T extends Element = SmpElement>({document}: Page, selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Waits until all tags are defined and all elements have rendered, or have found that they cannot. */
export async function settled(page: Page): Promise<Page> {
  await until(() => everyTag.every((tag) => page.window.customElements.get(tag)), 'all tags are defined');
  await Promise.all(Array.from(page.document.querySelectorAll<SmpElement>(everyTag.join()), ({updateComplete}) => updateComplete));
  await atRest(page.window);
  return page;
}

/** Opens a page and waits until it has settled. */
export const opened = async (name: string) => settled(await open(name));

/** How far a page moves while something is done; where the engine does not count that, always 0. */
export async function moved({window}: Page, run: () => Promise<unknown>): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => entries.forEach((entry) => (sum += (entry as PerformanceEntry & {value: number}).value));
  const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({type: 'layout-shift'});
  await run();
  await atRest(window);
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

/** Adds markup to a page, as `innerHTML` does. */
export async function add(page: Page, markup: string): Promise<SmpElement> {
  const host = page.document.createElement('div');
  page.document.body.append(host);
  host.innerHTML = markup;
  const element = host.firstElementChild as SmpElement;
  await element.updateComplete;
  return element;
}

/** Adds a script to a page and waits until it has run. */
export async function load({document, window}: Page, src: string, type = 'module'): Promise<void> {
  const script = Object.assign(document.createElement('script'), {type, src});
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
  await atRest(window);
}

/** Whether a reader can see something: it has a box with a size. */
export const visible = (element: Element) => [...element.getClientRects()].some(({width, height}) => width > 0 && height > 0);

/** Whether an element shows its own content, all of it. */
export const rendered = (element: Element) => {
  const base = element.shadowRoot?.querySelector('.base');
  return Boolean(base && visible(base)) && !element.matches(':state(waiting)');
};

/** The sections that smp-page has made, and those that stand in their place. */
export const parts = (whole: Element) =>
  allInside<HTMLSlotElement>(whole, '.section > slot').flatMap((slot) => slot.assignedElements({flatten: true})) as SmpElement[];

/** How many of something an element holds. A failing assertion prints what it was given, which no page may be. */
export const count = (element: Element, selector: string) => allInside(element, selector).length;

/** What an element's own content says. */
export const texted = (element: Element) => (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The heading that an element has made. */
export const title = (element: Element) => inside(element, '[part=heading]').textContent;

const windowOf = ({ownerDocument}: Element): Window => ownerDocument.defaultView ?? window;

/** Which rows are open. */
export const openIds = (element: Element) => allInside<HTMLDetailsElement>(element, '.row details[open]').map(({id}) => id);

/** Opens or closes a row, as a reader does. */
export async function press(element: SmpElement, id: string): Promise<void> {
  inside(element, `#${id}-answer`).click();
  await atRest(windowOf(element));
  await element.updateComplete;
}

/** The first text node of a node's own, which must be there where it is read. */
export const textOf = (element: Element) =>
  [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) as Text;

/** Makes an element that holds a text. */
export const text = ({document: page}: Page, tag: string, textContent: string, slot = '') =>
  Object.assign(page.createElement(tag), {textContent, slot});

/** The library's events of one kind so far. */
export const events = ({seen}: Page, type: string) => seen.events.filter((event) => event.type === type);

/** The paths of all requests so far that hold a text. */
export const requests = ({window}: Page, part: string) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.includes(part));

/** What listens and observes now, on a page that counts. */
export const live = ({window}: Page) => (window as unknown as {live: Live}).live;

/** Expects that nothing went wrong, nothing was said, and nothing left the page or stays in the browser. */
export function quiet({seen}: Page): void {
  expect(seen.errors, 'errors').to.be.empty;
  expect(seen.warnings, 'warnings').to.be.empty;
  expect(seen.touched, 'used').to.be.empty;
}

/** Expects so many elements, each with its own content, and no child shown beside it. */
export function allRendered(page: Page, wanted: number = tags.length): void {
  const missing = elements(page).filter((element) => !rendered(element));
  expect(missing.map(({localName}) => localName)).to.be.empty;
  expect(elements(page).length).to.equal(wanted);
  for (const element of elements(page)) {
    // What stands in a term is its word.
    if (element.localName === 'smp-term') continue;
    for (const child of element.children) if (!child.slot) expect(visible(child), element.localName).to.be.false;
  }
}

// What an element's template reads.
const read: Record<string, string> = {'smp-related-card': 'heading', 'smp-term': 'term'};

/** Makes an element's template throw, and gives what ends it. */
export async function fail(element: SmpElement): Promise<() => Promise<void>> {
  const lang = element.getAttribute('lang');
  // A property that reads what the page has not got; a new language has it read.
  const name = read[element.localName] ?? 'headingLevel';
  const rerender = async (tag: string | null) => {
    if (tag === null) element.removeAttribute('lang');
    else element.lang = tag;
    await atRest(windowOf(element));
    await element.updateComplete;
  };
  Object.defineProperty(element, name, {
    configurable: true,
    get() {
      throw new Error('[No such thing]');
    },
  });
  await rerender(lang === 'en-AU' ? 'en-NZ' : 'en-AU');
  return async () => {
    Reflect.deleteProperty(element, name);
    await rerender(lang);
  };
}

/** The names of an element's properties, its own and those that it inherits. */
export const properties = (type: unknown): string[] =>
  typeof type === 'function'
    ? [...Object.keys((type as typeof SmpElement).properties ?? {}), ...properties(Object.getPrototypeOf(type))]
    : [];
