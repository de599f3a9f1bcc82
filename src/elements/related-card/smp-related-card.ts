import {SmpHeadedElement} from '../../foundation/headed-element.js';
import {aDate, longDate, parseDate} from '../../foundation/format.js';
import {heading} from '../../foundation/heading.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {fill} from '../../foundation/locale.js';
import {asText} from '../../foundation/text.js';
import {tokens} from '../../foundation/tokens.js';
import {safeUrl} from '../../foundation/url.js';
import {content} from './related-card.content.js';
import {relatedCardStyles} from './related-card.styles.js';

/**
 * A teaser for an article: one link, named by its heading, that covers the card.
 *
 * @tagname smp-related-card
 * @slot heading - Instead of `heading`: the article's title, as the heading element that fits your page.
 * @slot summary - Instead of `summary`.
 * @slot image - Instead of `image`.
 * @slot label - Instead of `label`.
 * @slot - Shown until the card has rendered, and again if it cannot or has nothing to show.
 * @csspart base - The whole card.
 * @csspart image - The picture.
 * @csspart heading - The heading made from `heading`.
 * @csspart meta - Tag, reading time and date.
 * @csspart link - The link, around the heading.
 * @csspart summary - The summary.
 * @csspart label - The words at the end that invite to read on.
 * @cssprop --smp-accent - Link and focus ring. Default: a deep teal, light in dark mode.
 * @cssprop --smp-ink - Text.
 * @cssprop --smp-ink-soft - Tag, time, date and summary.
 * @cssprop --smp-line - The border.
 * @cssprop --smp-surface - The card's ground. Default: none.
 * @cssprop --smp-radius - The card's corners. Default `10px`.
 * @cssprop --smp-space - The unit of white space. Default `1em`.
 * @cssprop --smp-font - Font family. Default `system-ui, sans-serif`; `inherit` takes the page's.
 * @cssprop --smp-font-size - Size of the text. Default: the page's, 17 px at least.
 * @cssstate fallback - The card could not render and shows its children.
 * @cssstate waiting - The words of the page's language are on their way; its children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The card could not render and shows its children instead.
 */
export class SmpRelatedCard extends SmpHeadedElement {
  static override readonly tag = 'related-card';
  static override styles = [tokens, relatedCardStyles];
  static override properties: PropertyDeclarations = {
    heading: {},
    summary: {},
    href: {},
    image: {},
    imageAlt: {attribute: 'image-alt'},
    label: {},
    readingMinutes: {attribute: 'reading-minutes'},
    date: {},
    tag: {},
  };

  /** The article's title. */
  declare heading: string | undefined;
  /** What the article is about, in a sentence or two. */
  declare summary: string | undefined;
  /** Where the card leads: https, http, mailto or tel, or relative. Anything else leaves the text and no link. */
  declare href: string | undefined;
  /** The address of a picture. One that does not load is left out. */
  declare image: string | undefined;
  /**
   * What the picture shows; empty where it only decorates.
   *
   * @default ''
   */
  declare imageAlt: string | undefined;
  /** The words at the end that invite to read on. Default: "More detail", in the page's language. */
  declare label: string | undefined;
  /** How long the article takes to read, in whole minutes from 1 to 600. */
  declare readingMinutes: number | string | undefined;
  /** When the article was published: `2026`, `2026-11` or `2026-11-22`. */
  declare date: string | undefined;
  /** What kind of article it is, in a word or two. */
  declare tag: string | undefined;

  private _broken: string | undefined;

  protected override template(): TemplateResult {
    const words = content();
    const title = asText(this.heading);
    const summary = asText(this.summary);
    const label = asText(this.label);
    const href = this._address('href', this.href);
    const image = this._address('image', this.image);
    const minutes = this.whole('reading-minutes', this.readingMinutes, 1, 600);
    const date = this._date();
    // Empty spans stay in place and take no room: cheaper, a thousand times over, than a template for each.
    return html`<article class="base" part="base">
      <slot name="image"
        >${
          image && image !== this._broken
            ? html`<img part="image" src=${image} alt=${asText(this.imageAlt)} loading="lazy" decoding="async" @error=${this._failed} />`
            : nothing
        }</slot
      >
      <p class="meta" part="meta">
        <span>${asText(this.tag)}</span><span lang=${this.textLang}>${minutes && fill(words.minutes, {n: minutes})}</span
        ><time datetime=${date ?? nothing} lang=${this.textLang}>${date && longDate(this.formatLang, parseDate(date) ?? [0])}</time>
      </p>
      <a part="link" href=${href ?? nothing}
        ><slot name="heading">${title ? heading(this.level(), title) : href ? label || words.more : nothing}</slot></a
      >
      <p class="summary" part="summary"><slot name="summary">${summary}</slot></p>
      ${title || summary ? nothing : html`<slot></slot>`}
      <p class="label" part="label" aria-hidden="true" ?hidden=${!href}>
        <slot name="label"><span lang=${label ? nothing : this.textLang}>${label || words.more}</span></slot>
      </p>
    </article>`;
  }

  protected override firstUpdated(): void {
    // In a server's markup a picture may have failed before anyone listened.
    const image = this.renderRoot.querySelector('img');
    if (image?.complete && !image.naturalWidth) this._failed();
  }

  private _address(attribute: string, value: unknown): string | undefined {
    const url = safeUrl(value);
    if (!url && value) this.warn(attribute, value, 'a web, mail or telephone address');
    return url;
  }

  private _date(): string | undefined {
    if (!this.date) return undefined;
    const date = asText(this.date).trim();
    if (parseDate(date)) return date;
    this.warn('date', this.date, aDate);
    return undefined;
  }

  private _failed(): void {
    this._broken = this.image;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-related-card': SmpRelatedCard;
  }
}
