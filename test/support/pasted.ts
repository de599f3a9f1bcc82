import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {type Page, readable, rendered, visible, written} from './page.js';
import {until} from './wait.js';

interface Listed {
  integrity: string;
  bytes: number;
  tag?: string;
}

const {files} = (await (await fetch('/dist/cdn/integrity.json')).json()) as {files: Record<string, Listed>};

/** File whose tag a page can paste. */
export interface Entry {
  readonly file: string;
  readonly bytes: number;
  /** Tag of the one element that it defines, `all`, or nothing for files that belong to frames. */
  readonly brings: string | undefined;
}

const all = /^smp(\.auto|\.classic|\.[a-z]{2}(-[A-Za-z]+)?)?(\.min)?\.js$/;

/** All files with a tag to paste, from integrity.json. */
export const entries: readonly Entry[] = Object.entries(files).flatMap(([file, {bytes, tag}]) =>
  tag ? [{file, bytes, brings: all.test(file) ? 'all' : /^smp-[\w-]+(?=\.)/.exec(file)?.[0]}] : [],
);

/** Files that define elements. */
export const bringing = entries.filter(({brings}) => brings);

/** Files that define all elements, each in its own way: one file, a classic script, the autoloader. */
export const wholes = entries.filter(({file}) => ['smp.min.js', 'smp.classic.min.js', 'smp.auto.js'].includes(file));

/** Files that those fetch later. */
export const fetched: readonly string[] = Object.keys(files).filter((file) => !files[file]?.tag);

/** Paint, as `test/pages/paint.js` records it. */
interface Paint {
  name: string;
  /** Id of the painted element, if the browser reports it. */
  id?: string;
}

/** Page of a site that pasted a tag. */
export interface Clinic extends Page {
  readonly paints: readonly Paint[];
}

/**
 * Opens the page of a site that pasted the tags of one or more files. Waits until its text is there, not for the files.
 *
 * @param query Faults of the files; see `tools/servers/faulty-pages.mjs`.
 */
export async function paste(entry: Entry | readonly Entry[], query: Record<string, string | number> = {}): Promise<Clinic> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 100%; block-size: 500px; border: 0';
  const file = [entry]
    .flat()
    .map((each) => each.file)
    .join();
  const told = Object.entries({entry: file, ...query}).map(([name, value]) => [name, String(value)]);
  frame.src = `/__page__/site.html?${new URLSearchParams(told).toString()}`;
  document.body.prepend(frame);
  await until(() => frame.contentDocument?.readyState !== 'loading' && frame.contentDocument?.querySelector('#own'), 'the words are there');
  const window = frame.contentWindow as Page['window'] & {paints: Paint[]};
  return {window, document: window.document, seen: window.seen, paints: window.paints};
}

/** Waits until the page, and everything that it requested, has loaded or failed. */
export const complete = ({document}: Page) => until(() => document.readyState === 'complete', 'the page is complete');

/** Texts of the site, including those that it wrote into smp elements, from top to bottom. */
const words = await written('site.html');

/** Expects that the page reads and works as it does without the library. */
export function unharmed(page: Clinic): void {
  const {document, seen, window} = page;
  expect(readable(page)).to.deep.equal(words);
  for (const element of document.body.querySelectorAll('h1, h2, p, a, button, smp-term')) {
    expect(visible(element), element.textContent).to.be.true;
    expect(element.checkVisibility({opacityProperty: true, visibilityProperty: true}), element.textContent).to.be.true;
    const {color, backgroundColor, fontSize} = window.getComputedStyle(element);
    expect(color).not.to.equal(backgroundColor);
    expect(parseFloat(fontSize)).to.be.least(12);
  }
  const button = document.querySelector<HTMLElement>('#book');
  button?.click();
  expect(button?.textContent, "the site's own script").to.equal('[Booked.]');
  if (button) button.textContent = '[Book.]';
  expect(seen.defined).to.be.empty;
  expect(seen.warnings).to.be.empty;
  expect(seen.touched).to.be.empty;
  expect(seen.violations).to.be.empty;
}

/** Returns the elements of a page that an entry defines. */
const brought = ({document}: Page, {brings}: Entry) => {
  const all = [...document.body.querySelectorAll<SmpElement>('*')].filter(({localName}) => localName.startsWith('smp-'));
  return all.filter(({localName}) => brings === 'all' || localName === brings);
};

/** Waits until all elements that an entry defines show their own content. */
export async function shown(page: Page, entry: Entry): Promise<void> {
  const elements = brought(page, entry);
  await until(() => elements.every((element) => page.window.customElements.get(element.localName)), 'all tags are defined');
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  // smp-config shows nothing.
  const shows = elements.filter(({localName}) => localName !== 'smp-config');
  await until(() => shows.every(rendered), `${entry.file} shows its elements`);
}

/** Opens the page of a site that pasted a tag, as {@link paste} does, and waits until all that it defines is shown. */
export async function pasteAndShow(entry: Entry, query?: Record<string, string | number>): Promise<Clinic> {
  const page = await paste(entry, query);
  await complete(page);
  await shown(page, entry);
  return page;
}
