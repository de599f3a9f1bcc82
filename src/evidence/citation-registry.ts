import {pageSingleton} from '../foundation/dom/page-singleton.js';
import type {Source} from './bibliography.js';

/** A section that cites, as the page's list of sources sees it. */
export interface Citing extends Element {
  /** What it cites, in the order of reading. */
  readonly cited: readonly Source[];
  requestUpdate(): void;
}

/** The page's list of sources, as sections see it, or who stands in for one that is coming. */
export interface SourceList {
  requestUpdate(): void;
  /** Brings a source into view and to the focus. */
  reveal(source: Source): void;
}

interface Citations {
  readonly citing: Set<Citing>;
  readonly lists: Set<SourceList>;
  readonly known: Map<string, Source>;
  order: readonly Source[];
  // What the lists of the page have been told of.
  told?: readonly Source[];
  // What a server has listed, as long as not all that cites it has come.
  expected?: readonly Source[];
  isChanging?: boolean;
}

const page = pageSingleton<Citations>('citations', () => ({citing: new Set(), lists: new Set(), known: new Map(), order: []}));
const {citing, lists, known} = page;

/** The one of a source's copies by which a page knows it: each file for a CDN brings its own. */
export function oneOf(source: Source): Source {
  const [, citation] = source;
  if (!known.has(citation)) known.set(citation, source);
  return known.get(citation) ?? source;
}

/** The page's list of sources; the first, where it has more. */
export const pageList = (): SourceList | undefined => lists.values().next().value;

/** All that the page's sections cite, in the order of reading. Empty where no list asks for it. */
export const pageSources = (): readonly Source[] => page.order;

/** The page's number of a source. One that is new comes last, until what cites it has its place in the order of reading. */
export function numberOf(source: Source): number {
  if (!page.order.includes(source)) page.order = [...page.order, source];
  return page.order.indexOf(source) + 1;
}

/** Tells that a section is on the page and what it cites. */
export function cites(section: Citing): void {
  citing.add(section);
  renumber();
}

/** Tells that a section has left the page. */
export function citesNoMore(section: Citing): void {
  citing.delete(section);
  renumber();
}

/** Tells that a list of sources is on the page. */
export function listsSources(list: SourceList): void {
  // Also where it lists what a section has numbered already, that section's own list goes. One that a server wrote beside this
  // list has none; it has cited nothing so far.
  if (!lists.size) for (const one of citing) if (one.cited.length || !page.expected) one.requestUpdate();
  lists.add(list);
  renumber();
}

/** Tells what a server has listed, so that the list does not shrink and grow again while sections come one by one. */
export function expectsSources(sources: readonly Source[]): void {
  page.order = page.told = page.expected = sources;
}

/** Sets what a server's page cites, for what is rendered next; nothing where it has no list. */
export function setSources(sources: readonly Source[]): void {
  page.order = sources;
}

/** Tells that a list of sources has left the page. */
export function listsNoMore(list: SourceList): void {
  if (!lists.delete(list)) return;
  if (!lists.size) delete page.expected;
  renumber();
}

// Once for all that changes in one go.
function renumber(): void {
  if (page.isChanging || !(lists.size || page.order.length)) return;
  page.isChanging = true;
  queueMicrotask(() => {
    page.isChanging = false;
    const inOrder = [...citing].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
    let next = lists.size ? [...new Set(inOrder.flatMap(({cited}) => cited))] : [];
    const {expected} = page;
    if (expected?.every((source) => next.includes(source))) delete page.expected;
    else if (expected) next = [...new Set([...expected, ...next])];
    const {order, told = []} = page;
    page.order = page.told = next;
    // Sections come one by one: those whose numbers stay need not render again each time.
    const isMoved = (source: Source) => order.indexOf(source) !== next.indexOf(source);
    for (const one of citing) if (!order.length !== !next.length || one.cited.some(isMoved)) one.requestUpdate();
    if (next.length !== told.length || next.some((source, at) => source !== told[at])) for (const list of lists) list.requestUpdate();
  });
}

const above = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

function pathTo(node: Node): Node[] {
  const path = [];
  for (let at: Node | null = node; at; at = above(at)) path.unshift(at);
  return path;
}

/** Whether one element is read before another, wherever their shadow trees and slots put them. */
export function comesBefore(a: Element, b: Element): boolean {
  const [one, other] = [pathTo(a), pathTo(b)];
  const at = one.findIndex((node, depth) => node !== other[depth]);
  const [mine, theirs] = [one[at], other[at]];
  if (!mine || !theirs) return one.length < other.length;
  return Boolean(mine.compareDocumentPosition(theirs) & Node.DOCUMENT_POSITION_FOLLOWING);
}
