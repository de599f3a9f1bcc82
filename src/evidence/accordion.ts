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

/** One row: its id, its name, its answer in one line, and what is behind it. */
export type Row<Id extends string = string> = readonly [id: Id, title: string, short: string, ...claims: Claim[]];

/**
 * A section of rows that open: each shows its answer in one line, and more when it is opened.
 *
 * Links reach each row by a fragment made of the tag and the row's id, for instance `#smp-key-factors-cost`.
 *
 * @csspart button - Opens all rows, or closes all.
 * @csspart row - One row: its name, its answer, and what opens.
 * @fires {SmpToggleEvent} smp-toggle - A row was opened or closed; `item` says which, `open` whether it is open.
 */
export abstract class SmpAccordion extends SmpSection {
  static override styles = [...SmpSection.styles, accordionStyles];
  static override properties: PropertyDeclarations = {multiple: {type: Boolean}, open: {}};

  /**
   * Lets many rows be open at once; else opening one closes the other.
   *
   * @default false
   */
  declare multiple: boolean | undefined;

  /**
   * The rows that are open at first: ids separated by spaces, or `all`. The reader's own opening and closing is
   * not written back.
   *
   * @default ''
   */
  declare open: string | undefined;

  /** The ids of all rows, in their order. */
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
    // A reader may have opened rows of a server's markup before the script came.
    const open = Array.from(this.renderRoot.querySelectorAll('.row > [open]'), ({id}) => id);
    if (open.length !== this._open.size || !open.every((id) => this._open.has(id))) {
      this._open = new Set(open);
      this.requestUpdate();
    }
    super.firstUpdated();
  }

  /** The button that opens all rows, or closes all. */
  protected toggleAll(): TemplateResult {
    const {openAll, closeAll} = content();
    const all = this._open.size === this.ids.length;
    return html`<button type="button" class="plain live" part="button" @click=${all ? this.closeAll : this.openAll}>${dynamic(all ? closeAll : openAll)}</button>`;
  }

  /**
   * One row.
   *
   * @param hidden Leaves it out of sight, as a search does.
   */
  protected row([id, title, short, ...claims]: Row, hidden = false): TemplateResult {
    return html`<div class="row" part="row" ?hidden=${dynamic(hidden)}>
      ${heading(this.level(1), html`<span id=${`${id}-name`}>${title}</span>`)}
      <details
        id=${id}
        name=${dynamic(this.multiple || this._open.size > 1 ? nothing : 'rows')}
        ?open=${dynamic(this._open.has(id))}
        @toggle=${this._handleToggle}
      >
        <summary id=${`${id}-answer`} aria-labelledby=${`${id}-name ${id}-answer`}><span>${short}</span></summary>
        <div class="more">${this.claims(claims)}</div>
      </details>
    </div>`;
  }

  // The browser opens and closes, by click, key or find-in-page; this follows.
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
    // Focus also brings it into view, and a screen reader to its place.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}-answer`)?.focus());
  }
}
