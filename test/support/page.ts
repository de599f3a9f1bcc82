import type {SmpElement} from '../../src/index.js';
import {until} from './render.js';

/** What `test/pages/record.js` keeps of what happens on a page. */
export interface Seen {
  errors: string[];
  warnings: string[];
  violations: string[];
  events: (Event & {tag?: string; found?: string; code?: string; error?: unknown})[];
  defined: string[];
}

/** What a page's own scripts see. */
type PageWindow = Window & typeof globalThis & {seen: Seen};

/** A page in a frame, as a site would have it: of ours it holds built files only. */
export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  readonly seen: Seen;
}

/** The four tags. */
export const tags = ['smp-overview', 'smp-key-factors', 'smp-cost-range', 'smp-related-card'] as const;

/** Long enough for what a browser puts into tasks of their own. */
export const pause = (ms = 60) => new Promise((next) => setTimeout(next, ms));

/**
 * Opens a page of `test/pages`.
 *
 * @param name The file, and a query.
 * @param sandbox What the frame may do. Default: all.
 */
export async function open(name: string, sandbox?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 100%; block-size: 500px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.src = `/__page__/${name}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  return {window, document: window.document, seen: window.seen};
}

/** Removes all pages. */
export const close = () => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

/** The elements of ours on a page, those in shadow roots left out. */
export const elements = ({document}: Page) => [...document.querySelectorAll<SmpElement>(tags.join())];

/** The first element that fits. */
export function one<T extends Element = SmpElement>({document}: Page, selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Waits until all tags are defined and all elements have rendered, or have found that they cannot. */
export async function settled(page: Page): Promise<Page> {
  await until(() => tags.every((tag) => page.window.customElements.get(tag)), 'all tags are defined');
  await Promise.all(elements(page).map((element) => element.updateComplete));
  await pause();
  return page;
}

/** Opens a page and waits until it has settled. */
export const opened = async (name: string) => settled(await open(name));

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
export async function load({document}: Page, src: string, type = 'module'): Promise<void> {
  const script = Object.assign(document.createElement('script'), {type, src});
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
  await pause();
}

/** Whether a reader can see something: it has a box with a size. */
export const visible = (element: Element) => [...element.getClientRects()].some(({width, height}) => width > 0 && height > 0);

/** Whether an element shows its own content. */
export const rendered = (element: Element) => {
  const base = element.shadowRoot?.querySelector('.base');
  return Boolean(base && visible(base));
};
