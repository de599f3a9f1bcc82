import {pageSingleton} from '../foundation/dom/page-singleton.js';
import {isFollowedBy, shownParentOf} from '../foundation/guards/node.js';
import type {Source} from './source.js';

/** A section that cites sources, as the page's list of sources sees it. */
export interface CitingSection extends Element {
  /** Sources that it cites, in reading order. */
  readonly cited: readonly Source[];
  requestUpdate(): void;
}

/** The page's list of sources, as sections see it, or a placeholder for a list that is not rendered yet. */
export interface SourceList {
  requestUpdate(): void;
  /** Scrolls to a source and focuses it. */
  reveal(source: Source): void;
}

interface Citations {
  readonly sections: Set<CitingSection>;
  readonly lists: Set<SourceList>;
  readonly canonicalByCitation: Map<string, Source>;
  order: readonly Source[];
  // Sources that the page's lists were last updated with.
  announced?: readonly Source[];
  // Sources that the server listed. Removed once registered sections cite all of them.
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

/** Returns the copy of a source that the page uses: each CDN file contains a copy of its own. */
export function canonicalSource(source: Source): Source {
  const [, citation] = source;
  if (!canonicalByCitation.has(citation)) canonicalByCitation.set(citation, source);
  return canonicalByCitation.get(citation) ?? source;
}

/** Returns the page's list of sources; the first if there are several. */
export const pageList = (): SourceList | undefined => lists.values().next().value;

/** Returns all sources that the page's sections cite, in reading order. Empty if the page has no list. */
export const pageSources = (): readonly Source[] => page.order;

/** Returns the page-wide number of a source. A new source comes last until the next renumbering puts it in reading order. */
export function assignNumber(source: Source): number {
  if (!page.order.includes(source)) page.order = [...page.order, source];
  return page.order.indexOf(source) + 1;
}

/** Registers a section on the page, with what it cites. */
export function addSection(section: CitingSection): void {
  sections.add(section);
  renumber();
}

/** Removes a section that has left the page. */
export function removeSection(section: CitingSection): void {
  sections.delete(section);
  renumber();
}

/** Registers a list of sources on the page. */
export function addSourceList(list: SourceList): void {
  // The first list replaces the sections' own lists, even if no number changes. Skip server-rendered sections that have cited
  // nothing yet: they were rendered beside this list and have no list of their own.
  if (!lists.size) for (const one of sections) if (one.cited.length || !page.serverListed) one.requestUpdate();
  lists.add(list);
  renumber();
}

/** Sets what the server listed, so that the list does not shrink and grow again while sections register one by one. */
export function seedFromServer(sources: readonly Source[]): void {
  page.order = page.announced = page.serverListed = sources;
}

/** Sets the sources of the page that the server renders next; empty if the page has no list. */
export function setServerSources(sources: readonly Source[]): void {
  page.order = sources;
}

/** Removes a list of sources that has left the page. */
export function removeSourceList(list: SourceList): void {
  if (!lists.delete(list)) return;
  if (!lists.size) delete page.serverListed;
  renumber();
}

// Batches changes in a microtask.
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
    // Sections register one by one: update only those whose numbers change.
    const isMoved = (source: Source) => order.indexOf(source) !== next.indexOf(source);
    for (const one of sections) if (!order.length !== !next.length || one.cited.some(isMoved)) one.requestUpdate();
    if (next.length !== announced.length || next.some((source, at) => source !== announced[at]))
      for (const list of lists) list.requestUpdate();
  });
}

function pathTo(node: Node): Node[] {
  const path = [];
  for (let at: Node | null = node; at; at = shownParentOf(at)) path.unshift(at);
  return path;
}

/** Returns true if one element is read before another, across shadow trees and slots. */
export function isBefore(a: Element, b: Element): boolean {
  const [one, other] = [pathTo(a), pathTo(b)];
  const at = one.findIndex((node, depth) => node !== other[depth]);
  const [mine, theirs] = [one[at], other[at]];
  if (!mine || !theirs) return one.length < other.length;
  return isFollowedBy(mine, theirs);
}
