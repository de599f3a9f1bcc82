import {reveal} from '../foundation/dom/reveal.js';
import {fill} from '../foundation/language/locale.js';
import {SmpToggleEvent} from '../foundation/element/events.js';
import {heading} from '../foundation/element/heading.js';
import {type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing} from '../foundation/lit.js';
import {dynamic} from '../foundation/rendering/markup.js';
import {toText} from '../foundation/rendering/to-text.js';
import {content} from './accordion.content.js';
import {accordionStyles} from './accordion.styles.js';
import type {Claim} from './claims.js';
import {closeRow, openRow, parseIds} from './open-rows.js';
import {SmpSection} from './section.js';

/** One row: id, title, one-line answer, and the claims that it opens to. */
export type Row<Id extends string = string> = readonly [id: Id, title: string, short: string, ...claims: Claim[]];

/**
 * A section of rows. Each row shows its answer in one line, and more when it is opened.
 *
 * A fragment of tag and row id links to a row, for example `#smp-key-factors-cost`.
 *
 * @csspart button - Button that opens or closes all rows.
 * @csspart summary - The short answer of a row, which opens it.
 * @csspart row - One row: its title, its answer, and the part that opens.
 * @cssstate open - At least one row is open.
 * @fires {SmpToggleEvent} smp-toggle - A row was opened or closed; `item` is its id, `open` is true if it is now open.
 */
export abstract class SmpAccordion extends SmpSection {
  static override styles = [...SmpSection.styles, accordionStyles];
  static override properties: PropertyDeclarations = {multiple: {type: Boolean}, open: {}};

  /**
   * True if several rows may be open at once. Otherwise opening one closes the other.
   *
   * @default false
   */
  declare multiple: boolean | undefined;

  /**
   * Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written
   * back.
   *
   * @default ''
   */
  declare open: string | undefined;

  /** Ids of all rows, in order. */
  protected abstract readonly ids: readonly string[];

  private _open: ReadonlySet<string> = new Set();

  /** Opens all rows. */
  openAll(): void {
    this.afterHydration(() => this._setOpen(new Set(this.ids)));
  }

  /** Closes all rows. */
  closeAll(): void {
    this.afterHydration(() => this._setOpen(new Set()));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    if (this.open === 'all') {
      this._open = new Set(this.ids);
      return;
    }
    const {ids, unknown} = parseIds(toText(this.open), this.ids);
    if (unknown.length) this.warn('open', unknown.join(' '), `all or ${this.ids.join(' ')}`);
    this._open = new Set(this.multiple ? ids : ids.slice(0, 1));
  }

  protected override firstUpdated(): void {
    // A reader may have opened rows of the server markup before the script loaded.
    const rows = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.row > [open]')];
    const open = rows.filter((row) => !this.prints.hasOpened(row)).map(({id}) => id);
    if (open.length !== this._open.size || !open.every((id) => this._open.has(id))) {
      this._open = new Set(open);
      this.requestUpdate();
    }
    super.firstUpdated();
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {...super.customStates(), open: this._open.size > 0};
  }

  /**
   * Renders the button that opens or closes all rows.
   *
   * @param title Heading of the section: a screen reader lists all buttons of a page.
   */
  protected toggleAll(title: string): TemplateResult {
    const {openAll, openAllOf, closeAll, closeAllOf} = content();
    const all = this._open.size === this.ids.length;
    const name = fill(all ? closeAllOf : openAllOf, {section: title});
    return html`<button type="button" class="plain live" part="button" aria-expanded=${dynamic(String(all))} aria-label=${dynamic(name)} @click=${all ? this.closeAll : this.openAll}>${dynamic(all ? closeAll : openAll)}</button>`;
  }

  /**
   * Renders one row.
   *
   * @param hidden True to hide the row, as a search does.
   */
  protected row([id, title, short, ...claims]: Row, hidden = false): TemplateResult {
    return html`<div class="row" part="row" ?hidden=${dynamic(hidden)}>
      ${heading(this.level(1), title)}
      <details
        id=${id}
        name=${dynamic(this.multiple || this._open.size > 1 ? nothing : 'rows')}
        ?open=${dynamic(this._open.has(id))}
        @toggle=${this._handleToggle}
      >
        <summary id=${`${id}-answer`} part="summary"><span class="unseen">${this.rowName(title)}</span> <span>${short}</span></summary>
        <div class="more">${this.claims(claims)}</div>
      </details>
    </div>`;
  }

  /** Returns the title that a screen reader says before the short answer. */
  protected rowName(title: string): string {
    return title;
  }

  // The browser opens and closes rows by click, key or find-in-page. This only follows.
  private _handleToggle(event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    const {id} = details;
    if (this.prints.isPrinting || details.open === this._open.has(id)) return;
    this._setOpen(details.open ? openRow(this._open, id, Boolean(this.multiple)) : closeRow(this._open, id));
  }

  private _setOpen(open: ReadonlySet<string>): void {
    const before = this._open;
    this._open = open;
    this.requestUpdate();
    for (const id of this.ids) if (before.has(id) !== open.has(id)) this.dispatchEvent(new SmpToggleEvent(id, open.has(id)));
  }

  protected override followFragment(): void {
    const id = this.fragment;
    if (!this.ids.includes(id)) return;
    this._setOpen(openRow(this._open, id, Boolean(this.multiple)));
    void this.updateComplete.then(() => {
      const summary = this.renderRoot.querySelector<HTMLElement>(`#${id}-answer`);
      const row = summary?.closest<HTMLElement>('.row');
      if (summary && row) reveal(row, summary);
    });
  }
}
