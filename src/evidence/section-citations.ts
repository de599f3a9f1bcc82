import {fill} from '../foundation/language/locale.js';
import {isServer} from '../foundation/lit.js';
import {setText} from '../foundation/rendering/to-text.js';
import type {Source} from './source.js';
import {type SourceList, canonicalSource, assignNumber, pageList, pageSources} from './citation-registry.js';
import {content} from './section.content.js';

/** The section, as far as its citations need it. */
interface Host {
  readonly renderRoot: ParentNode;
  readonly hasUpdated: boolean;
  readonly usesServerMarkup: boolean;
  readonly mustMatchServer: boolean;
}

/** Sources that a section cites, and their numbers: the page's numbers if the page has a list of sources, else its own. */
export class SectionCitations {
  /** Sources that the text cites, in reading order. */
  cited: Source[] = [];

  // Number of each source as the markup has it. It never changes, or the text would have to be rendered again.
  private readonly _written = new Map<Source, number>();
  // True if the server rendered a list in this section. It stays, whatever the page has.
  private _keepsList = false;

  /** @param _host The section. */
  constructor(private readonly _host: Host) {}

  /** The page's list of sources; `undefined` if the section shows its own. */
  get list(): SourceList | undefined {
    return this._keepsList ? undefined : pageList();
  }

  /** True if the page's list shows the sources of this section. Read it once for each rendering. */
  get areListedElsewhere(): boolean {
    const {hasUpdated, usesServerMarkup, mustMatchServer, renderRoot} = this._host;
    if (!hasUpdated) this._keepsList = usesServerMarkup && Boolean(renderRoot.querySelector('.sources'));
    return !this._keepsList && (isServer ? pageSources().length > 0 : Boolean(mustMatchServer || pageList()));
  }

  /**
   * Adds a source to those that are cited.
   *
   * @returns The section's own number of it, and its number in the markup. {@link update} sets the number that readers see.
   */
  cite(given: Source): [own: number, written: number] {
    const source = canonicalSource(given);
    const own = this.cited.indexOf(source) + 1 || this.cited.push(source);
    const written = this._written.get(source) ?? this._shownNumber(source, own);
    this._written.set(source, written);
    return [own, written];
  }

  /** Returns the source that a link of the text cites. */
  sourceOf(link: Element): {readonly own: number; readonly source: Source | undefined} {
    // Do not read the link's text: a browser may have translated it.
    const own = Number(link.getAttribute('data-source'));
    return {own, source: this.cited[own - 1]};
  }

  /** Sets the numbers and links in the text to those that readers see. */
  update(): void {
    for (const link of this._host.renderRoot.querySelectorAll('sup a')) {
      const {own, source} = this.sourceOf(link);
      if (source && !this._host.mustMatchServer) {
        const n = this._shownNumber(source, own);
        const label = fill(content().source, {n});
        if (link.getAttribute('aria-label') !== label) {
          link.setAttribute('aria-label', label);
          setText(link, String(n));
        }
      }
      // A source without an address has no link in the markup: without a script there is no target for it.
      if (!link.hasAttribute('href')) link.setAttribute('href', `#source-${own}`);
    }
  }

  private _shownNumber(source: Source, own: number): number {
    if (this._keepsList) return own;
    return this._host.mustMatchServer || !pageList() ? pageSources().indexOf(source) + 1 || own : assignNumber(source);
  }
}
