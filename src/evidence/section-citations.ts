import {fill} from '../foundation/language/locale.js';
import {isServer} from '../foundation/lit.js';
import {setText} from '../foundation/rendering/to-text.js';
import {numberList} from './number-list.js';
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

/** Returns the text of a link to sources, and the name by which a screen reader calls it. */
function describeNumbers(numbers: readonly number[]): {readonly text: string; readonly name: string} {
  const text = numberList(numbers);
  return {text, name: fill(content().citation, {n: numbers.length, numbers: text})};
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
   * Adds the sources of a claim to those that are cited.
   *
   * @returns The section's own numbers of them, and their numbers in the markup as text and as a name. {@link update} sets
   *   the numbers that readers see.
   */
  cite(sources: readonly Source[]): {readonly own: string; readonly text: string; readonly name: string} {
    const own: number[] = [];
    const written = sources.map((given) => {
      const source = canonicalSource(given);
      const at = this.cited.indexOf(source) + 1 || this.cited.push(source);
      own.push(at);
      const number = this._written.get(source) ?? this._shownNumber(source, at);
      this._written.set(source, number);
      return number;
    });
    return {own: own.join(' '), ...describeNumbers(written)};
  }

  /** Returns the sources that a link of the text cites, with their numbers, in the order of these. */
  sourcesOf(link: Element): readonly {readonly own: number; readonly source: Source; readonly shown: number}[] {
    // Do not read the link's text: a browser may have translated it.
    const numbers = (link.getAttribute('data-source') ?? '').split(' ').map(Number);
    return numbers
      .flatMap((own) => {
        const source = this.cited[own - 1];
        return source ? {own, source, shown: this._shownNumber(source, own)} : [];
      })
      .sort((a, b) => a.shown - b.shown);
  }

  /** Sets the numbers and links in the text to those that readers see. */
  update(): void {
    for (const link of this._host.renderRoot.querySelectorAll('sup a')) {
      if (!this._host.mustMatchServer) {
        const {text, name} = describeNumbers(this.sourcesOf(link).map(({shown}) => shown));
        if (text && link.getAttribute('aria-label') !== name) {
          link.setAttribute('aria-label', name);
          setText(link, text);
        }
      }
      // Several sources, or one without an address, have no link in the markup: without a script there is no target for them.
      if (!link.hasAttribute('href')) link.setAttribute('href', '#sources');
    }
  }

  private _shownNumber(source: Source, own: number): number {
    if (this._keepsList) return own;
    return this._host.mustMatchServer || !pageList() ? pageSources().indexOf(source) + 1 || own : assignNumber(source);
  }
}
