import type {Article} from '../../foundation/config/schema.js';
import {baseOf} from '../../foundation/guards/node.js';
import {abortError, fetchText, untilAborted} from '../../foundation/loading/fetch-text.js';
import {readFeed} from './feed.js';

interface Request {
  readonly articles: Promise<readonly Article[]>;
  readonly controller: AbortController;
  askers: number;
}

/** State of the feed at one URL, shared by the page. */
interface Feed {
  articles?: readonly Article[];
  request?: Request | undefined;
}

const feeds = new Map<string, Feed>();

function ask(feed: Feed, address: string): Request {
  const controller = new AbortController();
  const articles = fetchText(address, controller.signal).then((text) => (feed.articles = readFeed(text, address)));
  return {articles, controller, askers: 0};
}

/**
 * Returns the articles of a feed. There is one request per URL and page, however many callers. It is aborted when the last
 * caller has aborted. A failed request is forgotten, so that the next call tries again.
 *
 * @param url An http or https URL; absolute, or relative to the page.
 * @param signal The caller's own signal.
 * @param fresh True to ask the server even if there is a result. That result stays if the request fails.
 * @returns At most 500 articles. All callers share the list, so do not change it.
 * @throws {Error} When the signal has aborted (named `AbortError`), or when the feed cannot be fetched or read.
 */
export async function articlesAt(url: string, signal: AbortSignal, fresh = false): Promise<readonly Article[]> {
  const {href: address, protocol} = new URL(url, baseOf(document));
  if (!/^https?:$/.test(protocol)) throw new Error('It is no web address');
  if (signal.aborted) throw abortError();
  const feed = feeds.get(address) ?? {};
  feeds.set(address, feed);
  if (feed.articles && !fresh) return feed.articles;
  const request = (feed.request ??= ask(feed, address));
  request.askers++;
  try {
    return await untilAborted(signal, request.articles);
  } finally {
    // Either the request has ended, or nobody waits for it any more: the next call starts a new one.
    if (!--request.askers || !signal.aborted) {
      request.controller.abort();
      if (feed.request === request) feed.request = undefined;
    }
  }
}
