import {observeChildren, unobserveChildren} from '../../foundation/dom/children-observer.js';
import {wrappedPicture} from '../../foundation/dom/wrapped-picture.js';
import {LONGEST_HEADING, heading} from '../../foundation/element/heading.js';
import {SmpTextElement} from '../../foundation/element/text-element.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {DATE_EXPECTED, longDate, parseDate} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {content} from './related-card.content.js';
import {relatedCardStyles} from './related-card.styles.js';

/**
 * A teaser for an article: one link, named by its heading, that covers the card.
 *
 * @tagname smp-related-card
 * @summary A teaser for an article; the whole card is the link
 * @example
 * ```html
 * <smp-related-card heading="Aftercare, day by day" summary="What to do when." href="/aftercare"></smp-related-card>
 * ```
 * @slot heading - Instead of `heading`: the article's title, as the heading element that fits your page.
 * @slot summary - Instead of `summary`.
 * @slot image - Instead of `image`.
 * @slot label - Instead of `label`.
 * @slot - Shown until the card has rendered, and again if rendering fails or there is nothing to show.
 * @csspart base - The whole card.
 * @csspart image - The picture.
 * @csspart heading - The heading rendered from `heading`.
 * @csspart meta - Tag, reading time and date.
 * @csspart link - The link, around the heading.
 * @csspart summary - The summary.
 * @csspart label - The invitation to read on, at the end.
 * @cssprop --smp-ink
 * @cssprop --smp-ink-soft
 * @cssprop --smp-accent
 * @cssprop --smp-accent-strong
 * @cssprop --smp-surface
 * @cssprop --smp-line
 * @cssprop --smp-focus
 * @cssprop --smp-selection
 * @cssprop --smp-font
 * @cssprop --smp-font-size
 * @cssprop --smp-line-height
 * @cssprop --smp-heading-font
 * @cssprop --smp-heading-weight
 * @cssprop --smp-label-weight
 * @cssprop --smp-space
 * @cssprop --smp-radius
 * @cssprop --smp-line-width
 * @cssprop --smp-focus-width
 * @cssprop --smp-motion
 * @cssstate fallback - The card could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The card could not render and shows its children instead.
 */
export class SmpRelatedCard extends SmpTextElement {
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

  /** Title of the article. */
  declare heading: string | undefined;
  /** Summary of the article, in a sentence or two. */
  declare summary: string | undefined;
  /** Link target: https, http, mailto or tel, or relative. With anything else the text is shown without a link. */
  declare href: string | undefined;
  /** URL of a picture. A picture that does not load is left out. */
  declare image: string | undefined;
  /**
   * Alternative text of the picture; empty if the picture is decorative.
   *
   * @default ''
   */
  declare imageAlt: string | undefined;
  /** Invitation to read on, at the end. Default: "More detail", in the page's language. */
  declare label: string | undefined;
  /** Reading time in whole minutes, 1 to 600. */
  declare readingMinutes: number | string | undefined;
  /** Date of publication: `2026`, `2026-11` or `2026-11-22`. */
  declare date: number | string | undefined;
  /** Kind of article, in a word or two. */
  declare tag: string | undefined;

  private _brokenImage: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    observeChildren(this);
    // Children may have been added while it was disconnected.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveChildren(this);
  }

  /** @internal */
  childrenChanged(): void {
    this.requestUpdate();
  }

  // Renders only what is shown: a list can have hundreds of cards.
  protected override template(): TemplateResult {
    const words = content();
    const {filledSlots} = this;
    const title = toText(this.heading, LONGEST_HEADING);
    const summary = toText(this.summary);
    const label = toText(this.label);
    const href = this._address('href', this.href);
    const invitation = label || words.more;
    const slotOr = (name: string, shown: unknown) => (filledSlots.includes(name) ? html`<slot name=${name}></slot>` : shown);
    const name = title ? heading(this.level(), dynamic(title)) : dynamic(href ? invitation : nothing);
    return html`<article class=${href ? 'base linked' : 'base'} part="base">
      ${slotOr('image', this._image())}${this._meta(words)}
      <a part="link" href=${dynamic(href ?? nothing)}>${slotOr('heading', name)}</a>
      ${summary || filledSlots.includes('summary') ? html`<p class="summary" part="summary">${slotOr('summary', dynamic(summary))}</p>` : nothing}
      ${title || summary ? nothing : html`<slot></slot>`}
      ${
        href
          ? html`<p class="label" part="label" aria-hidden="true"
              >${slotOr('label', html`<bdi lang=${dynamic(label ? nothing : this.textLang)}>${dynamic(invitation)}</bdi>`)}</p
            >`
          : nothing
      }
    </article>`;
  }

  private _image(): unknown {
    const wrapped = this.mustMatchServer ? undefined : wrappedPicture(this, 'image');
    const image = this._address('image', wrapped?.getAttribute('src') ?? this.image);
    if (!image || image === this._brokenImage) return nothing;
    return html`<img
      part="image"
      src=${dynamic(image)}
      alt=${dynamic(toText(wrapped?.alt ?? this.imageAlt))}
      loading="lazy"
      decoding="async"
      @error=${this._handleImageError}
    />`;
  }

  private _meta(words: ReturnType<typeof content>): unknown {
    const tag = toText(this.tag);
    const minutes = this.parseIntAttribute('reading-minutes', this.readingMinutes, 1, 600);
    const date = this._date();
    if (!tag && !minutes && !date) return nothing;
    const lang = dynamic(this.textLang);
    const parts = [
      tag && html`<span>${dynamic(tag)}</span>`,
      minutes && html`<span lang=${lang}>${dynamic(fill(words.minutes, {n: minutes}))}</span>`,
      date && html`<time datetime=${dynamic(date)} lang=${lang}>${dynamic(longDate(this.formatLang, parseDate(date) ?? [0]))}</time>`,
    ].filter(Boolean);
    return html`<p class="meta" part="meta">${parts.map((part, at) => html`${at ? ' – ' : nothing}${part}`)}</p>`;
  }

  protected override firstUpdated(): void {
    // In server markup a picture may have failed before the listener was attached.
    // The server cannot know what is wrapped.
    if (this.usesServerMarkup && wrappedPicture(this, 'image')) this.requestUpdate();
    const image = this.renderRoot.querySelector('img');
    if (image?.complete && !image.naturalWidth) this._handleImageError();
  }

  private _address(attribute: string, value: unknown): string | undefined {
    const url = safeUrl(value);
    if (!url && value) this.warn(attribute, value, 'a web, mail or telephone address');
    return url;
  }

  private _date(): string | undefined {
    if (!this.date) return undefined;
    const date = toText(this.date);
    if (parseDate(date)) return date;
    this.warn('date', this.date, DATE_EXPECTED);
    return undefined;
  }

  private _handleImageError(): void {
    this._brokenImage = this.renderRoot.querySelector('img')?.getAttribute('src') ?? undefined;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-related-card': SmpRelatedCard;
  }
}
