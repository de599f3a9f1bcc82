import {stipple} from '../foundation/dots.js';
import {SmpElement} from '../foundation/element.js';
import {longDate, parseDate} from '../foundation/format.js';
import {heading} from '../foundation/heading.js';
import {type TemplateResult, html} from '../foundation/lit.js';
import {fill} from '../foundation/locale.js';
import {tokens} from '../foundation/tokens.js';
import type {Source} from './bibliography.js';
import type {Claim} from './claims.js';
import {checkedOn, nextCheck} from './review.js';
import {content} from './section.content.js';
import {sectionStyles} from './section.styles.js';

// Decoration: a rule that thins out like hair. Drawn once for all headings.
let rule: string | undefined;
const dottedRule = () => (rule ??= stipple(640, 6, 420, (x) => (1 - x) ** 1.4));

const address = (link: string) => (link.startsWith('10.') ? `https://doi.org/${link}` : link);

/**
 * A section of health information: a heading, claims with numbered sources, and at its foot the sources with their
 * grades, the dates of review and the state of it.
 *
 * @slot heading - Replaces the heading; bring the heading element that fits your page.
 * @slot - Shown until the section has rendered, and again if it cannot.
 * @csspart base - The whole section.
 * @csspart header - The heading with its dotted rule.
 * @csspart heading - Each heading, the section's own and those inside it.
 * @csspart footer - The sources and the dates of review.
 * @cssprop --smp-accent - Links, dots and controls. Default: a deep teal, light in dark mode.
 * @cssprop --smp-ink - Text.
 * @cssprop --smp-ink-soft - Captions and dates.
 * @cssprop --smp-line - Thin rules.
 * @cssprop --smp-space - The unit of white space. Default `1em`.
 * @cssprop --smp-font - Font family. Default `system-ui, sans-serif`; `inherit` takes the page's.
 * @cssprop --smp-font-size - Size of the text. Default: the page's, 17 px at least.
 * @cssstate fallback - The section could not render and shows its children.
 * @cssstate waiting - The words of the page's language are on their way; its children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The section could not render and shows its children instead.
 */
export abstract class SmpSection extends SmpElement {
  static override styles = [tokens, sectionStyles];

  private _cited: Source[] = [];
  private _opened: [details: HTMLDetailsElement, name: string | null][] = [];

  /** Whether a print is being made: then everything is open, also where CSS alone cannot open a disclosure. */
  protected printing = false;

  /** The section's heading, and what stands between it and its sources. */
  protected abstract section(): {heading: string; body: unknown};

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this);
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  /** @internal */
  handleEvent(event: Event): void {
    if (event.type === 'click') this._followCitation(event);
    else this._print(event.type === 'beforeprint');
  }

  /** A claim's text, followed by the numbers of its sources. */
  protected claim([text, ...sources]: readonly [text: string, ...sources: Source[]]): TemplateResult {
    const {source} = content();
    return html`${text}<sup>${sources.map((cited) => {
      const n = this._number(cited);
      return html`<a href=${`#source-${n}`} aria-label=${fill(source, {n})}>${n}</a>`;
    })}</sup>`;
  }

  /** Claims as paragraphs. */
  protected claims(claims: readonly Claim[]): TemplateResult[] {
    return claims.map((claim) => html`<p>${this.claim(claim)}</p>`);
  }

  /** A heading inside the section, one level below its own. */
  protected sub(text: string): TemplateResult {
    return html`<div class="sub">${heading(this.level(1), text)}</div>`;
  }

  protected override template(): TemplateResult {
    this._cited = [];
    // Before the list of sources is made: the numbers are given as the claims are met.
    const {heading: title, body} = this.section();
    const words = content();
    const date = (iso: string) => longDate(this.formatLang, parseDate(iso) ?? [0]);
    return html`<section class="base" part="base" lang=${this.textLang} dir=${this.textDir}>
      <header part="header">
        <slot name="heading">${heading(this.level(), title)}</slot>
        <svg class="rule" viewBox="0 0 640 8" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
          <path class="dots" transform="translate(1 1)" d=${dottedRule()}></path>
        </svg>
      </header>
      ${body}
      <footer part="footer">
        <details>
          <summary>${words.sources}</summary>
          <ol>
            ${this._cited.map(
              ([grade, citation, link], at) =>
                html`<li class="soft" id=${`source-${at + 1}`} tabindex="-1">
                  ${link ? html`<a href=${address(link)} translate="no">${citation}</a>` : html`<span translate="no">${citation}</span>`} <span
                    >${words.grade[grade]}</span
                  >
                </li>`,
            )}
          </ol>
        </details>
        <p class="soft">${fill(words.review, {checked: date(checkedOn), next: date(nextCheck)})}</p>
      </footer>
    </section>`;
  }

  private _number(source: Source): number {
    return this._cited.indexOf(source) + 1 || this._cited.push(source);
  }

  // A fragment does not reach into a shadow root, and must not change the page's address either.
  private _followCitation(event: Event): void {
    const target = event.composedPath()[0];
    const link = target instanceof Element && target.closest('sup a');
    if (!link) return;
    event.preventDefault();
    const source = this.renderRoot.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
    const list = source?.closest('details');
    if (list) list.open = true;
    source?.focus();
  }

  private _print(start: boolean): void {
    this.printing = start;
    if (start) {
      const closed = this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      this._opened = Array.from(closed, (details) => [details, details.getAttribute('name')]);
    }
    for (const [details, name] of this._opened) {
      // Of disclosures that share a name only one can be open.
      details.removeAttribute('name');
      details.open = start;
      if (name && !start) details.setAttribute('name', name);
    }
  }
}
