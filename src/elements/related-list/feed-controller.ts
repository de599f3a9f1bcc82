import type {Article} from '../../foundation/config/schema.js';
import {WindowController} from '../../foundation/dom/window-controller.js';
import {SmpErrorEvent} from '../../foundation/element/events.js';
import {warnOnce} from '../../foundation/guards/warn.js';
import type {LitElement, ReactiveController} from '../../foundation/lit.js';
import {articlesAt} from './feed-cache.js';

/** Controller that keeps the articles of the feed that its element names, and fetches them when the URL changes. */
export class FeedController implements ReactiveController {
  /** State of the feed; after `failed`, `articles` may still hold an earlier result. */
  state: 'idle' | 'loading' | 'loaded' | 'failed' = 'idle';
  /** Articles of the feed, at most 500. */
  articles: readonly Article[] = [];

  private _request?: AbortController | undefined;
  // URL that was requested last; '' after the element has left the page.
  private _requested = '';
  // URL that state and articles belong to.
  private _url = '';

  /**
   * @param _host The element; it dispatches `smp-error` if the feed cannot be fetched or read.
   * @param _currentUrl Returns the URL of the feed; '' for none.
   */
  constructor(
    private readonly _host: LitElement,
    private readonly _currentUrl: () => string,
  ) {
    _host.addController(this);
    // Back online: a feed that failed may load now.
    new WindowController(_host, {online: () => this.state === 'failed' && void this.load()});
  }

  hostConnected(): void {
    if (this._host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this._request?.abort();
    this._request = undefined;
    this._requested = '';
  }

  hostUpdated(): void {
    const url = this._currentUrl();
    if (!this._host.isConnected || (url === this._requested && url === this._url)) return;
    this._request?.abort();
    this._requested = url;
    if (url !== this._url) {
      this._url = url;
      this.articles = [];
      this._setState('idle');
    }
    if (url) void this.load(false);
  }

  /**
   * Fetches the feed. If that fails, the articles stay.
   *
   * @param isFresh False to accept articles that the page has fetched already. Default: true.
   */
  async load(isFresh = true): Promise<void> {
    const url = this._currentUrl();
    if (!url) return;
    this._request?.abort();
    const request = (this._request = new AbortController());
    this._setState('loading');
    try {
      const articles = await articlesAt(url, request.signal, isFresh);
      if (request !== this._request) return;
      this.articles = articles;
      this._setState('loaded');
    } catch (error) {
      if (request !== this._request || request.signal.aborted) return;
      this._setState('failed');
      warnOnce(`<${this._host.localName}>`, `src "${url.slice(0, 80)}" could not be used: ${String(error)}`);
      this._host.dispatchEvent(new SmpErrorEvent('load', error));
    }
  }

  private _setState(state: typeof this.state): void {
    this.state = state;
    this._host.requestUpdate();
  }
}
