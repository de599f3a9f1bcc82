import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/elements/catalogue.js';
import type {SmpElement} from '../../src/index.js';
import {type Page, open, quiet, text} from './page.js';
import {atRest, until} from './wait.js';

/** The elements that are ready-made. */
export const readyMade = catalogue.flatMap((entry) => (entry.isReadyMade ? [`smp-${entry.name}` as const] : []));

/**
 * All that is ready-made on one page, but a page of sections, which has them too, and a list of sources: one that was made
 * alone cannot list what others cite.
 */
export const together = readyMade.filter((tag) => tag !== 'smp-page' && tag !== 'smp-sources').join();

/** What may take such a page over: files for CDNs, and the modules from npm, in the order in which they are imported. */
export const scripts: Record<string, readonly string[]> = {
  'smp.min.js': ['/dist/cdn/smp.min.js'],
  'smp.auto.js': ['/dist/cdn/smp.auto.js'],
  'smp.es.min.js': ['/dist/cdn/smp.es.min.js'],
  'the modules from npm': ['/npm/delivery/hydrate.js', '/npm/define/all.js'],
};

/** Adds a module to a page, and waits until it has run. */
export async function take(page: Page, files: readonly string[]): Promise<void> {
  for (const src of files) {
    const script = Object.assign(page.document.createElement('script'), {type: 'module', src});
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.document.head.append(script);
    await loaded;
  }
}

/** Opens a page with some markup in a frame. */
export async function openMarkup(markup: string, lang = 'en'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 100%; block-size: 500px; border: 0';
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A</title>
    <script src="/test/pages/record.js"></script></head><body>\n${markup}</body></html>`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  return {window, document: window.document, seen: window.seen};
}

/** What the server renders of some markup. */
export async function rendering(markup: string, lang = 'en', config?: object): Promise<string> {
  const query = new URLSearchParams({markup, lang, ...(config && {config: JSON.stringify(config)})});
  return (await fetch(`/__render__?${String(query)}`)).text();
}

/** A file of ready-made HTML. */
export const file = async (lang: string, tag: string): Promise<string> => (await fetch(`/dist/html/${lang}/${tag}.html`)).text();

/** All elements of ours on a page, in shadow roots too, in the order of reading. */
export const ours = (root: ParentNode): SmpElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('smp-') ? [element as SmpElement] : []),
    ...(element.shadowRoot ? ours(element.shadowRoot) : []),
  ]);

/** {@link quiet}, but for what Lit's development build says of updates that follow updates. */
export function still(page: Page): void {
  const {warnings} = page.seen;
  warnings.splice(0, Infinity, ...warnings.filter((line) => !line.includes('lit.dev/msg/change-in-update')));
  expect(warnings.join('\n')).to.equal('');
  quiet(page);
}

/** Waits until all elements are defined and have nothing left to do. */
export async function finished(page: Page): Promise<void> {
  const {window, document} = page;
  const undefinedTags = () => [...new Set(ours(document).map(({localName}) => localName))].filter((tag) => !window.customElements.get(tag));
  await until(() => !undefinedTags().length, 'all are defined');
  await Promise.all(ours(document).map(({updateComplete}) => updateComplete));
  await atRest(window);
}

/** A node of a shadow root, and the element whose it is. */
export interface Held {
  readonly node: Node;
  readonly host: Element;
}

/** All nodes in the shadow roots of a page, comments left out. */
export const nodes = (page: Page): Held[] =>
  ours(page.document).flatMap((host) => {
    if (!host.shadowRoot) return [];
    const found: Held[] = [];
    const walker = page.document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      // Styles may be adopted instead.
      if (!node.parentElement?.closest('style') && node.nodeName !== 'STYLE') found.push({node, host});
    }
    return found;
  });

const skipped = 'style, script, template, [hidden]';

/** The texts of a page as a reader meets them, through shadow roots and slots, each with its element. */
export function pieces(root: Node): [text: string, element: Element][] {
  // Frames have classes of their own.
  if (root.nodeType === Node.TEXT_NODE) {
    const words = (root.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    return words ? [[words, root.parentElement as Element]] : [];
  }
  const element = root as HTMLSlotElement;
  if (root.nodeType === Node.ELEMENT_NODE && element.matches(skipped)) return [];
  const slotted = element.localName === 'slot' ? element.assignedNodes() : [];
  const children = slotted.length ? slotted : (element.shadowRoot ?? root).childNodes;
  return [...children].flatMap(pieces);
}

/** What stands in a node, with the text in all that can be opened. */
export const wordsOf = (root: Node): string =>
  pieces(root)
    .map(([words]) => words)
    .join(' ');

/** What a page says. */
export const said = ({document: {body}}: Page): string => wordsOf(body);

/** What a page says that has the same markup, with no rendering, and a script. */
export async function client(markup: string, lang: string, files: readonly string[]): Promise<string> {
  const page = await openMarkup(markup, lang);
  await take(page, files);
  await finished(page);
  const words = said(page);
  page.window.frameElement?.remove();
  return words;
}

/** A page with ready-made HTML, without a script or without any at all. */
export const served = (lang: string, tags: string, query = '', sandbox?: string): Promise<Page> =>
  open(`/__served__/${lang}/${tags}.html${query}`, sandbox);

/** Adds plain text after all else, by which layout shifts are seen. */
export const below = (page: Page): void => page.document.body.append(text(page, 'p', '[Below]'));
