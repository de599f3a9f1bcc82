import {SmpSection} from '../../evidence/section.js';
import {SmpToggleEvent} from '../../foundation/events.js';
import {heading} from '../../foundation/heading.js';
import {type PropertyDeclarations, type PropertyValues, html, nothing} from '../../foundation/lit.js';
import {asText} from '../../foundation/text.js';
import {closed, opened, parseIds} from './disclosure.js';
import {type Factor, type FactorId, content, factorIds} from './key-factors.content.js';
import {keyFactorsStyles} from './key-factors.styles.js';

/**
 * Eight things to weigh up before scalp micropigmentation: aftercare, healing, colour stability, shade match, cost,
 * expectations, ongoing hair loss, health. Each shows its answer in one line and opens to more.
 *
 * Links reach each by fragment: `#smp-aftercare`, `#smp-healing`, `#smp-colour`, `#smp-shade`, `#smp-cost`,
 * `#smp-expectations`, `#smp-ongoing-loss`, `#smp-health`.
 *
 * @tagname smp-key-factors
 * @csspart button - Opens all factors, or closes all.
 * @csspart factor - One row: its name, its answer, and what opens.
 * @fires {SmpToggleEvent} smp-toggle - A factor was opened or closed; `item` says which, `open` whether it is open.
 */
export class SmpKeyFactors extends SmpSection {
  static override readonly tag = 'key-factors';
  static override styles = [...SmpSection.styles, keyFactorsStyles];
  static override properties: PropertyDeclarations = {multiple: {type: Boolean}, open: {}};

  /**
   * Lets many factors be open at once; else opening one closes the other.
   *
   * @default false
   */
  declare multiple: boolean | undefined;

  /**
   * The factors that are open at first: ids separated by spaces, or `all`. The reader's own opening and closing is
   * not written back.
   *
   * @default ''
   */
  declare open: string | undefined;

  private _open: ReadonlySet<FactorId> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  /** @internal */
  override handleEvent(event: Event): void {
    if (event.type === 'hashchange') this._followFragment();
    else super.handleEvent(event);
  }

  /** Opens all factors. */
  openAll(): void {
    this._set(new Set(factorIds));
  }

  /** Closes all factors. */
  closeAll(): void {
    this._set(new Set());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    if (this.open === 'all') {
      this._open = new Set(factorIds);
      return;
    }
    const {ids, unknown} = parseIds(asText(this.open), factorIds);
    if (unknown.length) this.warn('open', unknown.join(' '), `all or ${factorIds.join(' ')}`);
    this._open = new Set(this.multiple ? ids : ids.slice(0, 1));
  }

  protected override firstUpdated(): void {
    this._followFragment();
  }

  protected override section() {
    const words = content();
    const all = this._open.size === factorIds.length;
    return {
      heading: words.heading,
      body: html`<button type="button" part="button" @click=${all ? this.closeAll : this.openAll}>${all ? words.closeAll : words.openAll}</button>
        ${words.factors.map((factor) => this._factor(factor))}`,
    };
  }

  private _factor([id, title, short, ...claims]: Factor) {
    return html`<div class="factor" part="factor">
      ${heading(this.level(1), html`<span id=${`${id}-name`}>${title}</span>`)}
      <details
        id=${id}
        name=${this.multiple || this._open.size > 1 ? nothing : 'factors'}
        ?open=${this._open.has(id)}
        @toggle=${this._toggled}
      >
        <summary id=${`${id}-answer`} aria-labelledby=${`${id}-name ${id}-answer`}><span>${short}</span></summary>
        <div class="more">${this.claims(claims)}</div>
      </details>
    </div>`;
  }

  // The browser opens and closes, by click, key or find-in-page; this follows.
  private _toggled(event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    const id = details.id as FactorId;
    if (this.printing || details.open === this._open.has(id)) return;
    this._set(details.open ? opened(this._open, id, Boolean(this.multiple)) : closed(this._open, id));
  }

  private _set(open: ReadonlySet<FactorId>): void {
    const before = this._open;
    this._open = open;
    this.requestUpdate();
    for (const id of factorIds) if (before.has(id) !== open.has(id)) this.dispatchEvent(new SmpToggleEvent(id, open.has(id)));
  }

  private _followFragment(): void {
    const id = factorIds.find((factor) => location.hash === `#smp-${factor}`);
    if (!id) return;
    this._set(opened(this._open, id, Boolean(this.multiple)));
    // Focus also brings it into view, and a screen reader to its place.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}-answer`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-key-factors': SmpKeyFactors;
  }
}
