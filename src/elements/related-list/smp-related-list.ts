import {MAX_ITEMS} from '../../foundation/config/limits.js';
import {whenConfigReady} from '../../foundation/config/registry.js';
import type {Article} from '../../foundation/config/schema.js';
import type {DefineOptions} from '../../foundation/element/define.js';
import {SmpHeadedElement} from '../../foundation/element/headed-element.js';
import {heading} from '../../foundation/element/heading.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {containerStyles} from '../../foundation/element/container.styles.js';
import {isUnset} from '../../foundation/guards/unset.js';
import {countRange} from '../../foundation/language/count-range.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamicElement} from '../../foundation/rendering/dynamic-tag.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {SmpRelatedCard} from '../related-card/smp-related-card.js';
import {FeedController} from './feed-controller.js';
import {toArticle} from './feed.js';
import {content} from './related-list.content.js';
import {relatedListStyles} from './related-list.styles.js';

type Words = ReturnType<typeof content>;

/** Most cards shown if `limit` is not set. */
const USUAL = 6;

/**
 * Cards for articles: those set as `items`, those of a feed, those inside the element, or those that are configured.
 *
 * A feed is fetched from the URL in `src`, without cookies, once per page: JSON Feed, RSS, Atom, or the posts of WordPress's
 * REST API (`/wp-json/wp/v2/posts?_embed`). The kind is detected from the content. Only its texts, dates, links and pictures
 * are used. Nothing is fetched without `src`.
 *
 * @tagname smp-related-list
 * @summary Cards for articles: yours, or from JSON Feed, RSS, Atom or WordPress
 * @example
 * ```html
 * <smp-related-list src="/wp-json/wp/v2/posts?_embed" limit="6"></smp-related-list>
 * ```
 * @slot heading - Replaces the heading; bring the heading element that fits your page.
 * @slot - Cards of the page's own; with `src` they are shown until the feed has come, and again if it cannot be had.
 * @csspart base - The whole list.
 * @csspart header - The heading.
 * @csspart heading - The heading that the element renders.
 * @csspart cards - The grid of cards.
 * @csspart button - Button that fetches the feed again.
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
 * @cssprop --smp-font-size-small
 * @cssprop --smp-line-height
 * @cssprop --smp-heading-font
 * @cssprop --smp-heading-weight
 * @cssprop --smp-label-weight
 * @cssprop --smp-scale
 * @cssprop --smp-measure
 * @cssprop --smp-space
 * @cssprop --smp-radius
 * @cssprop --smp-control-radius
 * @cssprop --smp-line-width
 * @cssprop --smp-focus-width
 * @cssprop --smp-motion
 * @cssstate loading - The feed is being fetched.
 * @cssstate empty - There is no article.
 * @cssstate error - The feed could not be fetched or read.
 * @cssstate fallback - The list could not render and shows its children.
 * @cssstate waiting - The translation or the configuration is loading; the children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The feed could not be fetched or read (`code` is `load`), or rendering failed (`render`).
 */
export class SmpRelatedList extends SmpHeadedElement {
  static override readonly tag = 'related-list';
  static override styles = [tokens, containerStyles, relatedListStyles];
  static override properties: PropertyDeclarations = {src: {}, items: {}, limit: {}};

  /** URL of a feed: http, https, or relative to the page. */
  declare src: string | undefined;
  /** The articles themselves, as a list or as JSON text. They take precedence over everything else. A server renders them. */
  declare items: readonly Article[] | string | undefined;
  /**
   * Most cards to show, 1 to 500.
   *
   * @default 6
   */
  declare limit: number | string | undefined;

  private readonly _feed = new FeedController(this, () => this._feedUrl);
  // Articles set as `items`; no feed is needed then.
  private _givenArticles: readonly Article[] | undefined;
  // True while the reader waits for a new attempt.
  private _isRetrying = false;
  // True once a reader has asked for a new attempt: only then is the result announced. Else it would interrupt the reading.
  private _isAsked = false;

  /** Defines this class and the class of its cards; see `define` of `smp-elements`. */
  static override define(options?: DefineOptions): void {
    SmpRelatedCard.define(options);
    super.define(options);
  }

  /** Fetches the feed again. If that fails, the current list stays. */
  reload(): Promise<void> {
    return this._feed.load();
  }

  protected override whenRenderable(): Promise<unknown> | undefined {
    return super.whenRenderable() ?? whenConfigReady(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('items')) this._givenArticles = this._read();
  }

  protected override template(): TemplateResult {
    const words = content();
    const articles = this._articles();
    const isOwn = articles === undefined;
    const level = this.level(1);
    return html`<section class="base" part="base" lang=${this.textLang} dir=${this.textDir}>
      <header part="header"><slot name="heading">${heading(this.level(), words.heading)}</slot></header>
      <p>${words.context}</p>
      ${
        isOwn
          ? html`<div class="cards" part="cards"><slot @slotchange=${this._handleSlotChange}></slot></div>`
          : html`<ul class="cards" part="cards" tabindex="-1">
                ${articles.map((article) => html`<li>${this._card(article, level)}</li>`)}
              </ul>
              <slot hidden @slotchange=${this._handleSlotChange}></slot>`
      }
      ${
        this._feed.state === 'loading' && isOwn && !this._hasCards
          ? html`<div class="waiting" aria-hidden="true">${Array.from({length: Math.min(this._limit, 3)}, () => html`<span></span>`)}</div>`
          : nothing
      }
      <p class="soft" id="status" aria-live=${this._isAsked ? 'polite' : nothing}>${this._statusText(words, articles?.length ?? 0, isOwn)}</p>
      ${this._feed.state === 'failed' || this._isRetrying ? html`<button type="button" part="button" @click=${this._retry}>${words.retry}</button>` : nothing}
    </section>`;
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    const {state} = this._feed;
    const isEmpty = state !== 'loading' && !this._articles()?.length && !this._hasCards;
    return {loading: state === 'loading', error: state === 'failed', empty: isEmpty};
  }

  private _statusText(words: Words, n: number, isOwn: boolean): unknown {
    if (this._feed.state === 'loading') return words.loading;
    if (this._feed.state === 'failed') return n ? words.stale : words.failed;
    if (this._feed.state === 'loaded' && n) return fill(words.loaded, {n: countRange(this.formatLang, n)});
    return n || (isOwn && this._hasCards) ? nothing : words.empty;
  }

  // `undefined` while the page's own cards are shown, or nothing yet.
  private _articles(): readonly Article[] | undefined {
    if (this._givenArticles) return this._givenArticles.slice(0, this._limit);
    if (this._feed.articles.length || this._feed.state === 'loaded') return this._feed.articles.slice(0, this._limit);
    if (this._feedUrl || this._hasCards) return undefined;
    return this.getConfig('articles')?.slice(0, this._limit);
  }

  private _read(): Article[] | undefined {
    let given: unknown = this.items;
    if (isUnset(given)) return undefined;
    try {
      if (typeof given === 'string') given = JSON.parse(given);
      if (!Array.isArray(given)) throw new Error('no list');
      const articles = given.slice(0, MAX_ITEMS).flatMap((item) => toArticle(item) ?? []);
      if (articles.length || !given.length) return articles;
      this.warn('items', this.items, 'a heading or a summary in each article');
    } catch {
      this.warn('items', this.items, 'a list of articles');
    }
    return undefined;
  }

  private get _limit(): number {
    return this.parseIntAttribute('limit', this.limit, 1, MAX_ITEMS) ?? USUAL;
  }

  private get _hasCards(): boolean {
    return this.filledSlots.includes('');
  }

  private _card(article: Article, level: number): TemplateResult {
    return dynamicElement(`${this.tagPrefix}related-card`, [
      ['heading-level', level],
      ['heading', article.heading],
      ['summary', article.summary],
      ['href', article.href],
      ['image', article.image],
      ['image-alt', article.imageAlt],
      ['tag', article.tag],
      ['date', article.date],
      ['reading-minutes', article.readingMinutes],
    ]);
  }

  private get _feedUrl(): string {
    return this._givenArticles ? '' : toText(this.src);
  }

  // The button stays until it is clear if it is needed again: otherwise focus would be lost.
  private async _retry(): Promise<void> {
    if (this._isRetrying) return;
    this._isRetrying = this._isAsked = true;
    await this.reload();
    const isThere = (this.renderRoot as ShadowRoot).activeElement?.matches('button');
    this._isRetrying = false;
    this.requestUpdate();
    await this.updateComplete;
    if (isThere && this._feed.state === 'loaded') this.renderRoot.querySelector('ul')?.focus();
  }

  private _handleSlotChange({target}: Event): void {
    if ((target as Node).isConnected) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-related-list': SmpRelatedList;
  }
}
