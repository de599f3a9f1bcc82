import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/elements/catalogue.js';
import type {SmpElement} from '../../src/index.js';
import {type Page, open, quiet, text} from './page.js';
import {atRest, until} from './wait.js';

/** Tags of the ready-made elements. */
export const readyMade = catalogue.flatMap((entry) => (entry.isReadyMade ? [`smp-${entry.name}` as const] : []));

/**
 * Ready-made elements for one page. smp-page is left out, since it contains the others. So is smp-sources: rendered
 * alone, it cannot list what others cite.
 */
export const together = readyMade.filter((tag) => tag !== 'smp-page' && tag !== 'smp-sources').join();

/** Scripts that can hydrate such a page: CDN files, and the npm modules in the order of their import. */
export const scripts: Record<string, readonly string[]> = {
  'smp.min.js': ['/dist/cdn/smp.min.js'],
  'smp.auto.js': ['/dist/cdn/smp.auto.js'],
  'smp.es.min.js': ['/dist/cdn/smp.es.min.js'],
  'the modules from npm': ['/npm/delivery/hydrate.js', '/npm/define/all.js'],
};

/** Adds modules to a page, and waits until they have run. */
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

/** Fetches the server's rendering of some markup. */
export async function rendering(markup: string, lang = 'en', config?: object): Promise<string> {
  const query = new URLSearchParams({markup, lang, ...(config && {config: JSON.stringify(config)})});
  return (await fetch(`/__render__?${String(query)}`)).text();
}

/** Fetches a file of ready-made HTML. */
export const file = async (lang: string, tag: string): Promise<string> => (await fetch(`/dist/html/${lang}/${tag}.html`)).text();

/** Returns all smp elements of a page in document order, also those in shadow roots. */
export const ours = (root: ParentNode): SmpElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('smp-') ? [element as SmpElement] : []),
    ...(element.shadowRoot ? ours(element.shadowRoot) : []),
  ]);

/** Like {@link quiet}, but ignores what Lit's development build warns of updates that follow updates. */
export function still(page: Page): void {
  const {warnings} = page.seen;
  warnings.splice(0, Infinity, ...warnings.filter((line) => !line.includes('lit.dev/msg/change-in-update')));
  expect(warnings.join('\n')).to.equal('');
  quiet(page);
}

/** Like {@link still}, for a page that renders again what a server rendered. Returns the one warning that says so. */
export function stillButOne(page: Page): string {
  const {warnings} = page.seen;
  const at = warnings.findIndex((line) => line.includes(': the server rendered '));
  const [found = ''] = at < 0 ? [] : warnings.splice(at, 1);
  still(page);
  return found;
}

/** Waits until all elements are defined and have nothing left to do. */
export async function finished(page: Page): Promise<void> {
  const {window, document} = page;
  const undefinedTags = () => [...new Set(ours(document).map(({localName}) => localName))].filter((tag) => !window.customElements.get(tag));
  await until(() => !undefinedTags().length, 'all are defined');
  await Promise.all(ours(document).map(({updateComplete}) => updateComplete));
  await atRest(window);
}

/** Node of a shadow root, with its host. */
export interface Held {
  readonly node: Node;
  readonly host: Element;
}

/** Returns all nodes in the shadow roots of a page, except comments and styles. */
export const nodes = (page: Page): Held[] =>
  ours(page.document).flatMap((host) => {
    if (!host.shadowRoot) return [];
    const found: Held[] = [];
    const walker = page.document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      // Styles may be adopted style sheets instead.
      if (!node.parentElement?.closest('style') && node.nodeName !== 'STYLE') found.push({node, host});
    }
    return found;
  });

const skipped = 'style, script, template, [hidden]';

/** Returns the texts of a page in reading order, through shadow roots and slots, each with its element. */
export function pieces(root: Node): [text: string, element: Element][] {
  // Compares nodeType, since frames have classes of their own.
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

/** Returns the text of a node, including text that is hidden until something is opened. */
export const wordsOf = (root: Node): string =>
  pieces(root)
    .map(([words]) => words)
    .join(' ');

/** Returns the text of a page. */
export const said = ({document: {body}}: Page): string => wordsOf(body);

/** Shows the full references of all lists of sources, which a server has written and a script loads once a list is open. */
export async function showReferences(root: ParentNode): Promise<void> {
  const lists = () =>
    ours(root).flatMap((element) => [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('footer details') ?? [])]);
  for (const list of lists()) list.open = true;
  await until(() => lists().every((list) => list.querySelector('.sources.full')), 'the references are there');
}

/** Returns the text of a page that has the same markup, a script, and no server rendering. */
export async function client(markup: string, lang: string, files: readonly string[]): Promise<string> {
  const page = await openMarkup(markup, lang);
  await take(page, files);
  await finished(page);
  await showReferences(page.document);
  const words = said(page);
  page.window.frameElement?.remove();
  return words;
}

/** Opens a page with ready-made HTML, without a script of the library; `sandbox` can forbid all scripts. */
export const served = (lang: string, tags: string, query = '', sandbox?: string): Promise<Page> =>
  open(`/__served__/${lang}/${tags}.html${query}`, sandbox);

/** Adds plain text at the end of a page, which shows layout shifts. */
export const below = (page: Page): void => page.document.body.append(text(page, 'p', '[Below]'));

/** Lists the nodes that are no longer there, by their elements. */
export const gone = (before: readonly Held[]): string[] =>
  before.flatMap(({node, host}) =>
    node.isConnected ? [] : [`${host.localName}: ${node.nodeName} ${(node.textContent ?? '').slice(0, 60)}`],
  );
