import type {Article} from '../../foundation/config/schema.js';
import {abortError, fetchText, untilAborted} from '../../foundation/loading/fetch-text.js';
import {readFeed} from './feed.js';

interface Request {
  readonly articles: Promise<readonly Article[]>;
  readonly controller: AbortController;
  askers: number;
}

/** What a page knows of one address. */
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
 * The articles of a feed: one request for each address and page, however many ask. It ends when the last who asked has gone; one that
 * failed is forgotten, so that asking again tries again.
 *
 * @param url Of http or https; absolute, or relative to the page.
 * @param signal The asker's own.
 * @param fresh Asks the server even where there is a result, which stays when that fails.
 * @returns At most 500; the same list for all, so it is not to be changed.
 * @throws {Error} Named `AbortError` when the signal has aborted; otherwise why there are no articles.
 */
export async function articlesAt(url: string, signal: AbortSignal, fresh = false): Promise<readonly Article[]> {
  const {href: address, protocol} = new URL(url, document.baseURI);
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
    // Either it is over, or nobody waits any more: who asks next asks anew.
    if (!--request.askers || !signal.aborted) {
      request.controller.abort();
      if (feed.request === request) feed.request = undefined;
    }
  }
}
