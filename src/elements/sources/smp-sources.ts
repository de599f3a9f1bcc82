import {bibliography} from '../../evidence/bibliography.js';
import {
  type SourceList,
  seedFromServer,
  removeSourceList,
  addSourceList,
  canonicalSource,
  pageSources,
} from '../../evidence/citation-registry.js';
import type {ReferenceFormat} from '../../evidence/reference-file.js';
import {contentVersion} from '../../evidence/review.js';
import {content as sectionWords} from '../../evidence/section.content.js';
import {SmpSection} from '../../evidence/section.js';
import {referencesModule} from '../../evidence/source-list.js';
import type {Source} from '../../evidence/source.js';
import {reveal} from '../../foundation/dom/reveal.js';
import {nextTask} from '../../foundation/dom/task.js';
import {isUnset} from '../../foundation/guards/unset.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, isServer, nothing} from '../../foundation/lit.js';
import {content as fileWords} from './reference-file.content.js';
import {content} from './sources.content.js';
import {sourcesStyles} from './sources.styles.js';

const grades = ['A', 'B'] as const;
const formats = ['ris', 'bib'] as const;

/**
 * The sources that the page cites, or all of them: numbered, graded, and linked if an address was verified. It shows the
 * dates of the last and the next check, and if a clinician has reviewed the text. While it is on a page, the numbers in all
 * sections lead to it, and the sections leave out their own lists. A reader can save the list as RIS or BibTeX.
 *
 * @tagname smp-sources
 * @summary The page's sources, numbered and graded, and who has reviewed the text
 * @example
 * ```html
 * <smp-overview></smp-overview>
 * <smp-sources></smp-sources>
 * ```
 * @csspart button - A button that saves the list.
 * @cssprop --smp-control-radius
 */
export class SmpSources extends SmpSection implements SourceList {
  static override readonly tag = 'sources';
  static override styles = [...SmpSection.styles, sourcesStyles];
  static override properties: PropertyDeclarations = {show: {}};

  /**
   * Sources to list: those that the page's sections cite, in reading order (`page`), or all of the library's (`all`).
   *
   * @default 'page'
   */
  declare show: 'page' | 'all' | undefined;

  // Result of the last saving.
  private _result: '' | 'saved' | 'failed' = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.mustMatchServer) seedFromServer(this._written());
    addSourceList(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeSourceList(this);
  }

  // Sections appear one per task. Waiting for a task lets the list change once for several of them.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await nextTask();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    super.updated();
    // If the site's own text replaces the list, numbers would lead nowhere: the sections show their own lists.
    if (this.isReplaced) removeSourceList(this);
    else if (this.isConnected) addSourceList(this);
  }

  /** @internal */
  reveal(source: Source): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#source-${this._listed().indexOf(source) + 1}`);
    const list = place?.closest('details');
    if (!place || !list) return;
    list.open = true;
    reveal(place);
    // References are longer than short citations, so the place moves.
    if (!referencesModule.isSettled) void this.showReferences().then(() => reveal(place));
  }

  protected override section() {
    const words = content();
    const {grade} = sectionWords();
    return {
      heading: words.heading,
      body: html`<div class="grid two">
          ${this.titled([words.limits, ...words.limit])}
          <div>
            ${this.sub(words.grades)}
            ${grades.map((letter) => html`<p><strong>${grade[letter]}</strong><br /><span>${words.graded[letter]}</span></p>`)}
          </div>
        </div>`,
    };
  }

  protected override foot(): TemplateResult {
    const words = content();
    const listed = this._listed();
    const title = fill(words.list, {n: listed.length});
    return html`<footer part="footer">
      ${listed.length ? html`${this.sourceDetails(title, title, listed)} ${this._saving()}` : nothing} ${this.review()}
      <p class="soft">${fill(words.version, {version: contentVersion})}</p>
    </footer>`;
  }

  private _saving(): TemplateResult {
    const words = fileWords();
    return html`<div class="saving live">
      ${formats.map((format) => html`<button type="button" part="button" @click=${() => this._save(format)}>${words.save[format]}</button>`)}
      <p class="soft" aria-live="polite">${this._result ? words[this._result] : ''}</p>
    </div>`;
  }

  private async _save(format: ReferenceFormat): Promise<void> {
    const listed = this._listed();
    try {
      const {saveReferences} = await import('../../evidence/reference-file.js');
      saveReferences(listed, format);
      this._result = 'saved';
    } catch {
      this._result = 'failed';
    }
    this.requestUpdate();
  }

  // Cited sources come first, also if all are shown. A server that renders this element alone knows no page and lists all.
  private _listed(): readonly Source[] {
    const show = isUnset(this.show) ? 'page' : this.show;
    if (show !== 'page' && show !== 'all') this.warn('show', show, 'page or all');
    if (this.mustMatchServer && !isServer) return this._written();
    const isAlone = isServer && !pageSources().length;
    const cited = isAlone ? this.cited : pageSources();
    return show === 'all' || isAlone ? [...new Set([...cited, ...bibliography.map(canonicalSource)])] : cited;
  }

  // Sources that the server listed here. What the page cites is known only after all its sections have registered.
  private _written(): readonly Source[] {
    // Not by the text that is shown: a translator may have changed it.
    const citations = Array.from(this.renderRoot.querySelectorAll('[data-citation]'), (item) => item.getAttribute('data-citation'));
    const place = ([, citation]: Source) => citations.indexOf(citation);
    return bibliography
      .filter((source) => place(source) >= 0)
      .sort((a, b) => place(a) - place(b))
      .map(canonicalSource);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-sources': SmpSources;
  }
}
