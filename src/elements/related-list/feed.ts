import {MAX_ITEMS} from '../../foundation/config/limits.js';
import type {Article} from '../../foundation/config/schema.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {shorten, toText} from '../../foundation/rendering/to-text.js';
import {readDay} from './feed-date.js';
import {pictureOf, plainText, tidy} from './feed-html.js';
import {unknownKind} from './feed-repair.js';
import {type Raw, fromXml, resolveUrl} from './feed-xml.js';

// Maximum lengths in UTF-16 units. Texts of feeds are cut; a site's own articles are not.
const SUMMARY = 300;
const HEADING = 80;

/** Returns the value at the end of a path of own properties; `undefined` if the path breaks off. */
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce(
    (held, name) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, name) ? (held as Record<string | number, unknown>)[name] : undefined,
    value,
  );

const textAt = (value: unknown, ...path: (string | number)[]): string => toText(at(value, ...path));

/**
 * Creates a clean article, of strings and a number only, from an object with an article's property names. Invalid values are
 * left out. Never throws for anything that JSON can contain.
 *
 * @param value Anything, from JSON or from a page's script.
 * @param base Absolute base of relative URLs. Default: they stay as they are.
 * @returns `undefined` without a heading and a summary. If only the heading is missing, the summary's first words replace it.
 */
export function toArticle(value: unknown, base = ''): Article | undefined {
  const text = (name: keyof Article) => textAt(value, name);
  // Some URLs pass safeUrl() but cannot be resolved against this base.
  const address = (name: keyof Article) => safeUrl(base ? resolveUrl(text(name), base) : text(name));
  const summary = text('summary');
  const heading = text('heading') || shorten(tidy(summary), HEADING);
  if (!heading) return undefined;
  const image = address('image');
  const minutes = Number(text('readingMinutes'));
  const all: Article = {
    heading,
    summary: summary === heading ? '' : summary,
    href: address('href'),
    image: image && new URL(image, 'https://x').protocol.startsWith('http') ? image : '',
    imageAlt: text('imageAlt'),
    tag: text('tag'),
    date: readDay(text('date')),
    readingMinutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : 0,
  };
  return Object.fromEntries(Object.entries(all).filter(([, held]) => held)) as Article;
}

const short = (raw: Raw): Raw => ({...raw, heading: shorten(raw.heading ?? '', SUMMARY), summary: shorten(raw.summary ?? '', SUMMARY)});

function fromJsonFeed(item: unknown): Raw {
  const html = textAt(item, 'content_html');
  return {
    heading: tidy(textAt(item, 'title')),
    summary: tidy(textAt(item, 'summary') || textAt(item, 'content_text')) || plainText(html),
    href: textAt(item, 'url') || textAt(item, 'external_url'),
    image: textAt(item, 'image') || textAt(item, 'banner_image') || pictureOf(html),
    date: textAt(item, 'date_published'),
    tag: textAt(item, 'tags', 0),
  };
}

function fromPost(post: unknown): Raw {
  const media = at(post, '_embedded', 'wp:featuredmedia', 0);
  const html = textAt(post, 'content', 'rendered');
  return {
    heading: plainText(textAt(post, 'title', 'rendered')),
    summary: plainText(textAt(post, 'excerpt', 'rendered')) || plainText(html),
    href: textAt(post, 'link'),
    image: textAt(media, 'source_url') || pictureOf(html),
    imageAlt: textAt(media, 'alt_text'),
    tag: plainText(textAt(post, '_embedded', 'wp:term', 0, 0, 'name')),
    // WordPress sends 0000-00-00 for an unknown date.
    date: readDay(textAt(post, 'date_gmt')) || textAt(post, 'date'),
  };
}

const isPost = (item: unknown): boolean => Boolean(textAt(item, 'title', 'rendered') || textAt(item, 'excerpt', 'rendered'));

function fromJson(text: string): unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('It is broken JSON');
  }
  const isFeed = textAt(data, 'version').includes('jsonfeed.org');
  const list: unknown = Array.isArray(data) ? data : at(data, isFeed ? 'items' : 'articles');
  if (!Array.isArray(list)) throw unknownKind();
  const items = list
    .slice(0, MAX_ITEMS)
    .map((item: unknown) => (isFeed ? short(fromJsonFeed(item)) : isPost(item) ? short(fromPost(item)) : item));
  if (list === data && items.length && !items.some((item) => toArticle(item))) throw unknownKind();
  return items;
}

/**
 * Parses a feed and returns its articles in order, 500 at most: JSON Feed, WordPress REST posts, RSS, RDF, Atom, a list of
 * articles, or a configuration's `articles`. The kind is detected from the text.
 *
 * @param text The whole feed.
 * @param base Absolute URL of the feed, the base of relative URLs in it.
 * @throws {Error} When the feed is empty, broken or of an unknown kind. The message is for developers.
 */
export function readFeed(text: string, base: string): Article[] {
  // trim() removes a byte order mark, too.
  const held = text.trim();
  if (!held) throw new Error('It is empty');
  return (/^[[{]/.test(held) ? fromJson(held) : fromXml(held, base).map(short)).flatMap((item) => toArticle(item, base) ?? []);
}
