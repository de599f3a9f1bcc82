import {MAX_ITEMS} from '../../foundation/config/limits.js';
import {whenConfigReady} from '../../foundation/config/registry.js';
import type {Article} from '../../foundation/config/schema.js';
import {WindowController} from '../../foundation/dom/window-controller.js';
import type {DefineOptions} from '../../foundation/element/define.js';
import {SmpErrorEvent} from '../../foundation/element/events.js';
import {SmpHeadedElement} from '../../foundation/element/headed-element.js';
import {heading} from '../../foundation/element/heading.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {isEditorLeftover} from '../../foundation/guards/editor-leftover.js';
import {warnOnce} from '../../foundation/guards/warn.js';
import {countRange} from '../../foundation/language/count-range.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type PropertyValues, type TemplateResult, html, isServer, nothing} from '../../foundation/lit.js';
import {dynamicElement} from '../../foundation/rendering/dynamic-tag.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {SmpRelatedCard} from '../related-card/smp-related-card.js';
import {articlesAt} from './feed-cache.js';
import {toArticle} from './feed.js';
import {content} from './related-list.content.js';
import {relatedListStyles} from './related-list.styles.js';

type Words = ReturnType<typeof content>;

/** How many cards are shown at most where nothing says. */
const USUAL = 6;

/**
 * Cards for articles: those handed to it, those of a feed, those that stand inside it, or those that are configured.
 *
 * A feed is fetched from the address in `src`, without cookies, once for the page: JSON Feed, RSS, Atom, or the posts of
 * WordPress's REST interface (`/wp-json/wp/v2/posts?_embed`), told by what it holds. Only its texts, dates, links and
 * pictures are used. Nothing is fetched without `src`.
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
 * @csspart heading - The heading made by the element.
 * @csspart cards - The grid of cards.
 * @csspart button - Fetches the feed again.
 * @cssprop --smp-accent - Links and the button. Default: a deep teal, light in dark mode.
 * @cssprop --smp-ink - Text.
 * @cssprop --smp-ink-soft - What is said of the list.
 * @cssprop --smp-line - Borders.
 * @cssprop --smp-radius - The corners of cards. Default `10px`.
 * @cssprop --smp-space - The unit of white space. Default `1em`.
 * @cssprop --smp-font - Font family. Default `system-ui, sans-serif`; `inherit` takes the page's.
 * @cssprop --smp-font-size - Size of the text. Default: the page's, 17 px at least.
 * @cssstate fallback - The list could not render and shows its children.
 * @cssstate waiting - The words of the page's language, or its configuration, are on their way; its children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The feed could not be fetched or read (`code` is `load`), or the list could not render (`render`).
 */
export class SmpRelatedList extends SmpHeadedElement {
  static override readonly tag = 'related-list';
  static override styles = [tokens, relatedListStyles];
  static override properties: PropertyDeclarations = {src: {}, items: {}, limit: {}};

  /** The address of a feed: http, https, or relative to the page. */
  declare src: string | undefined;
  /** The articles themselves, or their JSON as a text; they win over everything else. A server renders these. */
  declare items: readonly Article[] | string | undefined;
  /**
   * How many cards are shown at most, 1 to 500.
   *
   * @default 6
   */
  declare limit: number | string | undefined;

  // Back on the net: what failed may come now.
  protected readonly onWindow = new WindowController(this, {online: () => this._state === 'failed' && void this.reload()});

  private _state: 'idle' | 'loading' | 'loaded' | 'failed' = 'idle';
  private _givenArticles: readonly Article[] | undefined;
  private _found: readonly Article[] = [];
  private _asking?: AbortController | undefined;
  private _asked = '';
  // Where what is shown and said comes from.
  private _from = '';
  private _isRetrying = false;

  /** Defines this class and that of its cards; see `define` of `smp-elements`. */
  static override define(options?: DefineOptions): void {
    SmpRelatedCard.define(options);
    super.define(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this._refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._asking?.abort();
    this._asking = undefined;
    this._asked = '';
  }

  /** Fetches the feed anew. The list that is shown stays if that fails. */
  reload(): Promise<void> {
    return this._fetch(true);
  }

  protected override whenRenderable(): Promise<unknown> | undefined {
    return super.whenRenderable() ?? whenConfigReady(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('items')) this._givenArticles = this._read();
  }

  protected override firstUpdated(): void {
    this._refresh();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('items')) this._refresh();
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
        this._state === 'loading' && isOwn && !this._hasCards
          ? html`<div class="waiting" aria-hidden="true">${Array.from({length: Math.min(this._limit, 3)}, () => html`<span></span>`)}</div>`
          : nothing
      }
      <p class="soft" role="status">${this._statusText(words, articles?.length ?? 0, isOwn)}</p>
      ${this._state === 'failed' || this._isRetrying ? html`<button type="button" part="button" @click=${this._retry}>${words.retry}</button>` : nothing}
    </section>`;
  }

  private _statusText(words: Words, n: number, isOwn: boolean): unknown {
    if (this._state === 'loading') return words.loading;
    if (this._state === 'failed') return n ? words.stale : words.failed;
    if (this._state === 'loaded' && n) return fill(words.loaded, {n: countRange(this.formatLang, n)});
    return n || (isOwn && this._hasCards) ? nothing : words.empty;
  }

  // `undefined` where the page's own cards are shown, or nothing yet.
  private _articles(): readonly Article[] | undefined {
    if (this._givenArticles) return this._givenArticles.slice(0, this._limit);
    if (this._found.length || this._state === 'loaded') return this._found.slice(0, this._limit);
    if (this._address() || this._hasCards) return undefined;
    return this.getConfig('articles')?.slice(0, this._limit);
  }

  private _read(): Article[] | undefined {
    let given: unknown = this.items;
    if ((given ?? '') === '') return undefined;
    try {
      if (typeof given === 'string') given = JSON.parse(given);
      if (!Array.isArray(given)) throw new Error('no list');
      return given.slice(0, MAX_ITEMS).flatMap((item) => toArticle(item) ?? []);
    } catch {
      this.warn('items', this.items, 'a list of articles');
      return undefined;
    }
  }

  private get _limit(): number {
    return this.parseIntAttribute('limit', this.limit, 1, MAX_ITEMS) ?? USUAL;
  }

  private get _hasCards(): boolean {
    return isServer
      ? this.filledSlots.includes('')
      : Array.from(this.children).some((child) => !child.slot && child.localName !== 'template' && !isEditorLeftover(child));
  }

  private _card(article: Article, level: number): TemplateResult {
    return dynamicElement(this.localName.replace(/list$/, 'card'), [
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

  // What is handed over needs no feed.
  private _address(): string {
    return this._givenArticles ? '' : toText(this.src).trim();
  }

  private _refresh(): void {
    const address = this._address();
    if (!this.isConnected || (address === this._asked && address === this._from)) return;
    this._asking?.abort();
    this._asked = address;
    if (address !== this._from) {
      this._from = address;
      this._found = [];
      this._setState('idle');
    }
    if (address) void this._fetch(false);
  }

  private _setState(state: typeof this._state): void {
    this._state = state;
    this.requestUpdate();
  }

  private async _fetch(isFresh: boolean): Promise<void> {
    const address = this._address();
    if (!address) return;
    this._asking?.abort();
    const asking = (this._asking = new AbortController());
    this._setState('loading');
    try {
      const found = await articlesAt(address, asking.signal, isFresh);
      if (asking !== this._asking) return;
      this._found = found;
      this._setState('loaded');
    } catch (error) {
      if (asking !== this._asking || asking.signal.aborted) return;
      this._setState('failed');
      warnOnce(`<${this.localName}>`, `src "${address.slice(0, 80)}" could not be used: ${String(error)}`);
      this.dispatchEvent(new SmpErrorEvent('load', error));
    }
  }

  // The button stays until it is known whether it is needed again: its focus would be lost.
  private async _retry(): Promise<void> {
    if (this._isRetrying) return;
    this._isRetrying = true;
    await this.reload();
    const isThere = (this.renderRoot as ShadowRoot).activeElement?.localName === 'button';
    this._isRetrying = false;
    this.requestUpdate();
    await this.updateComplete;
    if (isThere && this._state === 'loaded') this.renderRoot.querySelector('ul')?.focus();
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
