import {expect} from '@open-wc/testing';
import {type ElementName, catalogue, sectionNames} from '../../src/elements/catalogue.js';
import {content as overview} from '../../src/elements/overview/overview.content.js';
import type {SmpElement} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {aloneNames} from './elements.js';
import {allInside, inside} from './inside.js';
import {atRest, until} from './wait.js';

/** Events of a page, as `test/pages/record.js` records them. */
export interface Seen {
  errors: string[];
  warnings: string[];
  violations: string[];
  events: (Event & {tag?: string; found?: string; code?: string; error?: unknown})[];
  defined: string[];
  /** Used APIs that could send data from the page or store it in the browser. */
  touched: string[];
}

/** Listeners and observers outside of the elements, as `test/pages/count.js` counts them. */
interface Live {
  listeners: {type: string}[];
  observers: Set<unknown>;
}

/** Window as a page's own scripts see it. */
type PageWindow = Window & typeof globalThis & {seen: Seen};

/** Page in a frame, as a site would have it: it loads only built files of the library. */
export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  readonly seen: Seen;
}

const tagOf = <Name extends ElementName>(name: Name): `smp-${Name}` => `smp-${name}`;

/** Tags of the sections, in the order of smp-page. */
export const sections = sectionNames.map(tagOf);

/** Tags that the file defines, of elements that show something of their own. */
export const tags = aloneNames.map(tagOf);

/** All tags that the file defines. */
export const everyTag = catalogue.map(({name}) => tagOf(name));

/** Returns the markup of an element, with the attributes that it needs to show something. */
export const markup = (tag: string, attributes = '', children = '') =>
  `<${tag} heading="[A]" term="dermis" ${attributes}>${children}</${tag}>`;

/** One of each of {@link tags}. */
export const oneOfEach = tags.map((tag) => markup(tag)).join('');

/** Heading of smp-overview in English. */
export const english = overview().heading;

/** File that CDNs serve. */
export const file = '/dist/cdn/smp.min.js';

/**
 * Opens a page of `test/pages` in a frame.
 *
 * @param name File with an optional query, or a path that begins with a slash.
 * @param sandbox Permissions of the frame. Default: all.
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

/** Returns the smp elements of a page, except smp-page and those in shadow roots. */
export const elements = ({document}: Page) => [...document.querySelectorAll<SmpElement>(tags.join())];

/**
 * Returns the first element that matches.
 *
 * @throws {Error} When there is none.
 */
export function one<T extends Element = SmpElement>({document}: Page, selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Waits until all tags are defined and all elements have rendered or failed. */
export async function settled(page: Page): Promise<Page> {
  await until(() => everyTag.every((tag) => page.window.customElements.get(tag)), 'all tags are defined');
  await Promise.all(Array.from(page.document.querySelectorAll<SmpElement>(everyTag.join()), ({updateComplete}) => updateComplete));
  await atRest(page.window);
  return page;
}

const inPieces = (text: string) => text.replace(/\s+/g, '').split(/(?<=\])/);

/** Returns the text that a reader sees outside of shadow roots, without white space, split behind each bracket. */
export const readable = ({document}: Page) => inPieces(document.body.innerText);

/** Fetches the text in the markup of a page of `test/pages`, in the form of {@link readable}. */
export async function written(name: string): Promise<string[]> {
  const html = await (await fetch(`/__page__/${name}`)).text();
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const script of body.querySelectorAll('script')) script.remove();
  return inPieces(body.textContent);
}

/** Opens a page and waits until it has settled. */
export const opened = async (name: string) => settled(await open(name));

/** Measures how far a page moves while something runs; always 0 if the engine does not measure layout shifts. */
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

/** True if a reader can see an element: it has a box with a size. */
export const visible = (element: Element) => [...element.getClientRects()].some(({width, height}) => width > 0 && height > 0);

/** True if an element shows its own content, all of it. */
export const rendered = (element: Element) => {
  const base = element.shadowRoot?.querySelector('.base');
  return Boolean(base && visible(base)) && !element.matches(':state(waiting)');
};

/** Returns the sections that smp-page created, and those slotted in their place. */
export const parts = (whole: Element) =>
  allInside<HTMLSlotElement>(whole, '.section > slot').flatMap((slot) => slot.assignedElements({flatten: true})) as SmpElement[];

/** Counts the matching elements in a shadow root. Assertions get numbers, since a failing one prints what it is given. */
export const count = (element: Element, selector: string) => allInside(element, selector).length;

/** Returns the text of an element's own content. */
export const texted = (element: Element) => (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Returns the heading that an element rendered. */
export const title = (element: Element) => inside(element, '[part=heading]').textContent;

/** Changes the language of a page to Spanish, and waits until its overview has it. */
export async function speakSpanish(page: Page): Promise<void> {
  page.document.documentElement.lang = 'es';
  await until(() => title(one(page, 'smp-overview')) === spanish['overview.heading']);
}

const windowOf = ({ownerDocument}: Element): Window => ownerDocument.defaultView ?? window;

/** Returns the ids of the open rows. */
export const openIds = (element: Element) => allInside<HTMLDetailsElement>(element, '.row details[open]').map(({id}) => id);

/** Opens or closes a row, as a reader does. */
export async function press(element: SmpElement, id: string): Promise<void> {
  inside(element, `#${id}-answer`).click();
  await atRest(windowOf(element));
  await element.updateComplete;
}

/** Returns the first text node among a node's children that is not blank; there must be one. */
export const textOf = (element: Element) =>
  [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) as Text;

/** Creates an element with a text. */
export const text = ({document: page}: Page, tag: string, textContent: string, slot = '') =>
  Object.assign(page.createElement(tag), {textContent, slot});

/** Returns the library's events of one type so far. */
export const events = ({seen}: Page, type: string) => seen.events.filter((event) => event.type === type);

/** Returns the paths of all requests so far that contain a text. */
export const requests = ({window}: Page, part: string) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.includes(part));

/** Returns the active listeners and observers of a page that counts them. */
export const live = ({window}: Page) => (window as unknown as {live: Live}).live;

/** Expects no errors and no warnings, and that nothing left the page or was stored in the browser. */
export function quiet({seen}: Page): void {
  expect(seen.errors, 'errors').to.be.empty;
  expect(seen.warnings, 'warnings').to.be.empty;
  expect(seen.touched, 'used').to.be.empty;
}

/** Expects a number of elements, each with its own content and no visible child besides slotted ones. */
export function allRendered(page: Page, wanted: number = tags.length): void {
  const missing = elements(page).filter((element) => !rendered(element));
  expect(missing.map(({localName}) => localName)).to.be.empty;
  expect(elements(page).length).to.equal(wanted);
  for (const element of elements(page)) {
    // The content of a term is its visible word.
    if (element.localName === 'smp-term') continue;
    for (const child of element.children) if (!child.slot) expect(visible(child), element.localName).to.be.false;
  }
}

// Property that an element's template reads, where it is not `headingLevel`.
const read: Record<string, string> = {'smp-related-card': 'heading', 'smp-term': 'term'};

/** Makes an element's template throw. Resolves to a function that ends this. */
export async function fail(element: SmpElement): Promise<() => Promise<void>> {
  const lang = element.getAttribute('lang');
  // The property's getter throws; a new language makes the template read it.
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

/** Lists the names of an element's properties, its own and inherited ones. */
export const properties = (type: unknown): string[] =>
  typeof type === 'function'
    ? [...Object.keys((type as typeof SmpElement).properties ?? {}), ...properties(Object.getPrototypeOf(type))]
    : [];
