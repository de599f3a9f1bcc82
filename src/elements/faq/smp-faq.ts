import {type Row, SmpAccordion} from '../../evidence/accordion.js';
import {AnnouncementController, liveRegion} from '../../evidence/announcement-controller.js';
import {stripTermMarks} from '../../evidence/term-template.js';
import type {Question} from '../../foundation/config/schema.js';
import {hasAttribute, slotNameOf, textOf, toggleAttribute} from '../../foundation/guards/node.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {content, questionIds, terms} from './faq.content.js';
import {faqStyles} from './faq.styles.js';
import {matches} from './search.js';

// Marks what the search has hidden, also in a copy of the page.
const HIDDEN = 'data-smp-hidden';

/**
 * Questions that people ask about scalp micropigmentation, each with a short answer and its sources. A reader can search
 * them. A clinic can add its own, first or last: in its configuration, or each as one element such as
 * `<details slot="last">`. They are marked as the clinic's.
 *
 * Fragments link to each question: `#smp-faq-pain`, and so on with `visits`, `lasting`, `blue`, `gray`, `growth`,
 * `long-hair`, `close-up`, `removal`, `cost`, `scars`, `women`, `skin-tone`, `sport-and-sun`, `skipped-care`, `more-loss`,
 * `mri`, `treatments` and `doctor`.
 *
 * @tagname smp-faq
 * @summary Nineteen short answers, searchable; add your own, marked as yours
 * @example
 * ```html
 * <smp-faq>
 *   <details slot="last">
 *     <summary>Do you have parking?</summary>
 *     <p>Yes, behind the house.</p>
 *   </details>
 * </smp-faq>
 * ```
 * @slot first - A clinic's own questions, before the others. A search hides those that it does not find, by `hidden`.
 * @slot last - A clinic's own questions, after the others.
 * @csspart input - The search field.
 * @csspart own - A clinic's own questions.
 * @csspart term - Words that open their meaning.
 * @cssprop --smp-field-line
 * @cssprop --smp-control-radius
 * @cssstate empty - No question matches the search.
 */
export class SmpFaq extends SmpAccordion {
  static override readonly tag = 'faq';
  static override styles = [...SmpAccordion.styles, faqStyles];

  protected override readonly ids = questionIds;
  protected override readonly terms = terms;

  private _query = '';
  private _isEmpty = false;
  private readonly _announcement = new AnnouncementController(this);

  protected override firstUpdated(): void {
    super.firstUpdated();
    // The server cannot know a clinic's slotted questions, or what a reader typed before the script loaded.
    // A copy of the page holds what a search in the original has hidden.
    if (this.usesServerMarkup || this._own().length) this._handleAddedNodes();
    this._handleSearch();
  }

  // The target of a link is shown, whatever the search query.
  protected override followFragment(): void {
    if (this._query && this.ids.some((id) => id === this.fragment)) {
      if (this._field) this._field.value = '';
      this._handleSearch();
    }
    super.followFragment();
  }

  protected override section() {
    const words = content();
    const rows = words.questions.map((row): [row: Row, found: boolean] => [row, this._finds(row)]);
    const own = this._own();
    const configured = (this.getConfig('questions') ?? []).map((one): [one: Question, found: boolean] => [
      one,
      matches(this._query, `${one.question} ${one.answer}`, this.locale),
    ]);
    const n = [...[...rows, ...configured].map(([, found]) => found), ...own.map((child) => !hasAttribute(child, 'hidden'))].filter(
      Boolean,
    ).length;
    this._isEmpty = !n;
    const found = fill(n ? words.found : words.none, {n, all: rows.length + configured.length + own.length});
    const result = this._query ? found : nothing;
    return {
      heading: words.heading,
      body: html`<div class="tools live">
          <div>
            <label for="search">${words.search}</label>
            <input id="search" part="input" type="search" autocomplete="off" aria-describedby="found" @input=${this._handleSearch} />
          </div>
          ${this.toggleAll(words.heading)}
        </div>
        <p class="soft" id="found">${dynamic(result)}</p>
        ${liveRegion(dynamic(this._announcement.content(found)))}
        ${this._slot('first', words.clinic, configured)} ${rows.map(([row, found]) => this.row(row, !found))}
        ${this._slot('last', words.clinic, configured)}`,
    };
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {...super.customStates(), empty: this._isEmpty};
  }

  // The title over a clinic's own questions is shown only if there are any.
  private _slot(name: 'first' | 'last', title: string, configured: readonly [one: Question, found: boolean][]): TemplateResult {
    const here = configured.filter(([{place = 'last'}]) => place === name);
    const filled =
      this._own().some((child) => slotNameOf(child) === name && !hasAttribute(child, 'hidden')) || here.some(([, found]) => found);
    return html`<div class="own" part="own">
      <p class="soft" ?hidden=${dynamic(!filled)}>${title}</p>
      ${here.map(
        ([{question, answer}, found]) =>
          html`<details dir="auto" ?hidden=${dynamic(!found)}>
            <summary><span>${question}</span></summary>
            <div class="more">${answer
              .trim()
              .split(/\n\s*\n/)
              .map((paragraph) => html`<p>${paragraph}</p>`)}</div>
          </details>`,
      )}
      <slot name=${name} @slotchange=${this._handleAddedNodes}></slot>
    </div>`;
  }

  private _own(): Element[] {
    if (this.mustMatchServer) return [];
    return Array.from(this.children).filter((child) => ['first', 'last'].includes(slotNameOf(child)));
  }

  private _finds([, title, short, ...claims]: Row): boolean {
    if (!this._query) return true;
    const text = [title, short, ...claims.map(([claim]) => stripTermMarks(claim))].join(' ');
    return matches(this._query, text, this.locale);
  }

  private get _field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private _handleSearch(): void {
    const query = this._field?.value.trim() ?? '';
    if (query === this._query) return;
    this._query = query;
    this._announcement.announce(true);
    this._handleAddedNodes();
  }

  private _handleAddedNodes(): void {
    for (const child of this._own()) {
      const found = matches(this._query, textOf(child) ?? '', this.locale);
      // An element that the clinic has hidden itself stays hidden.
      if (found ? !hasAttribute(child, HIDDEN) : hasAttribute(child, 'hidden')) continue;
      toggleAttribute(child, 'hidden', !found);
      toggleAttribute(child, HIDDEN, !found);
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-faq': SmpFaq;
  }
}
