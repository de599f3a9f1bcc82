import {pageSingleton} from '../foundation/dom/page-singleton.js';
import type {Source} from './bibliography.js';

/** A section that cites, as the page's list of sources sees it. */
export interface CitingSection extends Element {
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
  readonly sections: Set<CitingSection>;
  readonly lists: Set<SourceList>;
  readonly canonicalByCitation: Map<string, Source>;
  order: readonly Source[];
  // What the lists of the page have been told of.
  announced?: readonly Source[];
  // What a server has listed, as long as not all that cites it has come.
  serverListed?: readonly Source[];
  isChanging?: boolean;
}

const page = pageSingleton<Citations>('citations', () => ({
  sections: new Set(),
  lists: new Set(),
  canonicalByCitation: new Map(),
  order: [],
}));
const {sections, lists, canonicalByCitation} = page;

/** The one of a source's copies by which a page knows it: each file for a CDN brings its own. */
export function canonicalSource(source: Source): Source {
  const [, citation] = source;
  if (!canonicalByCitation.has(citation)) canonicalByCitation.set(citation, source);
  return canonicalByCitation.get(citation) ?? source;
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
export function addSection(section: CitingSection): void {
  sections.add(section);
  renumber();
}

/** Tells that a section has left the page. */
export function removeSection(section: CitingSection): void {
  sections.delete(section);
  renumber();
}

/** Tells that a list of sources is on the page. */
export function addSourceList(list: SourceList): void {
  // Also where it lists what a section has numbered already, that section's own list goes. One that a server wrote beside this
  // list has none; it has cited nothing so far.
  if (!lists.size) for (const one of sections) if (one.cited.length || !page.serverListed) one.requestUpdate();
  lists.add(list);
  renumber();
}

/** Tells what a server has listed, so that the list does not shrink and grow again while sections come one by one. */
export function seedFromServer(sources: readonly Source[]): void {
  page.order = page.announced = page.serverListed = sources;
}

/** Sets what a server's page cites, for what is rendered next; nothing where it has no list. */
export function setServerSources(sources: readonly Source[]): void {
  page.order = sources;
}

/** Tells that a list of sources has left the page. */
export function removeSourceList(list: SourceList): void {
  if (!lists.delete(list)) return;
  if (!lists.size) delete page.serverListed;
  renumber();
}

// Once for all that changes in one go.
function renumber(): void {
  if (page.isChanging || !(lists.size || page.order.length)) return;
  page.isChanging = true;
  queueMicrotask(() => {
    page.isChanging = false;
    const inOrder = [...sections].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    let next = lists.size ? [...new Set(inOrder.flatMap(({cited}) => cited))] : [];
    const {serverListed} = page;
    if (serverListed?.every((source) => next.includes(source))) delete page.serverListed;
    else if (serverListed) next = [...new Set([...serverListed, ...next])];
    const {order, announced = []} = page;
    page.order = page.announced = next;
    // Sections come one by one: those whose numbers stay need not render again each time.
    const isMoved = (source: Source) => order.indexOf(source) !== next.indexOf(source);
    for (const one of sections) if (!order.length !== !next.length || one.cited.some(isMoved)) one.requestUpdate();
    if (next.length !== announced.length || next.some((source, at) => source !== announced[at]))
      for (const list of lists) list.requestUpdate();
  });
}

const parentAcrossSlots = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

function pathTo(node: Node): Node[] {
  const path = [];
  for (let at: Node | null = node; at; at = parentAcrossSlots(at)) path.unshift(at);
  return path;
}

/** Whether one element is read before another, wherever their shadow trees and slots put them. */
export function isBefore(a: Element, b: Element): boolean {
  const [one, other] = [pathTo(a), pathTo(b)];
  const at = one.findIndex((node, depth) => node !== other[depth]);
  const [mine, theirs] = [one[at], other[at]];
  if (!mine || !theirs) return one.length < other.length;
  return Boolean(mine.compareDocumentPosition(theirs) & Node.DOCUMENT_POSITION_FOLLOWING);
}
