import {MAX_ITEMS} from '../../foundation/config/limits.js';
import type {Article} from '../../foundation/config/schema.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {parseDate} from '../../foundation/language/format.js';
import {toText} from '../../foundation/rendering/to-text.js';

// Maximum lengths in UTF-16 units. Texts of feeds are cut; a site's own articles are not.
const SUMMARY = 300;
const HEADING = 80;

type Raw = {readonly [name in keyof Article]?: unknown};

// With a star: a combining accent for the letter before it, as in eacute.
const entities =
  ' amp=& lt=< gt=> quot=" apos=\' nbsp=  hellip=… ndash=– mdash=— lsquo=‘ rsquo=’ ldquo=“ rdquo=” laquo=« raquo=» bull=• middot=· copy=©' +
  ' reg=® trade=™ euro=€ pound=£ deg=° times=× iexcl=¡ iquest=¿ szlig=ß *grave=\u0300 *acute=\u0301 *circ=\u0302 *tilde=\u0303' +
  ' *uml=\u0308 *ring=\u030a *caron=\u030c *cedil=\u0327';

const inline = /^(?:a|abbr|b|bd[io]|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/i;

// Anything that opens and is never closed matches to the end, so no start is tried twice and the time stays linear.
// Quoted values may contain a ">". The group repeats 99 times at most: WebKit gives up on one that repeats without limit.
const markup =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<\/?([a-z][^\s/>]*)(?:[^>=]+|=\s*(?:"[^"]*"|'[^']*')?){0,99}[^>]*(?:>|$)|<[!?/][^>]*(?:>|$)|&(#x[\da-f]{1,8}|#\d{1,8}|[a-z]\w{1,9});/gi;

/** Returns the value at the end of a path of own properties; `undefined` if the path breaks off. */
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce(
    (held, name) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, name) ? (held as Record<string | number, unknown>)[name] : undefined,
    value,
  );

const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Shortens a text, at the end of a word if one is near: not every language has spaces. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/ \S{0,40}$|[\ud800-\udbff]$/, '')}…` : text;

function named(name: string): string {
  const found = entities.indexOf(` ${name}=`);
  return found < 0 ? '' : entities.charAt(found + name.length + 2);
}

function character(entity: string): string {
  if (entity.startsWith('#')) {
    const code = Number(entity.replace('#', entity[1]?.toLowerCase() === 'x' ? '0' : ''));
    return code && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  }
  const mark = named(`*${entity.slice(1)}`);
  return named(entity) || (mark ? (entity.charAt(0) + mark).normalize() : `&${entity};`);
}

/**
 * Extracts the text of some HTML, on one line. Entities are decoded once: what looks like a tag afterwards was meant as
 * text. Never throws.
 *
 * @param html HTML of any length; the time is linear in its length.
 */
export const plainText = (html: string): string =>
  tidy(
    html.replace(markup, (_all, _script, tag?: string, entity?: string) =>
      entity ? character(entity) : tag && !inline.test(tag) ? ' ' : '',
    ),
  );

/**
 * Creates a clean article, of strings and a number only, from an object with an article's property names. Invalid values are
 * left out. Never throws for anything that JSON can contain.
 *
 * @param value Anything, from JSON or from a page's script.
 * @returns `undefined` without a heading and a summary. If only the heading is missing, the summary's first words replace it.
 */
export function toArticle(value: unknown): Article | undefined {
  const text = (name: keyof Article) => toText(at(value, name)).trim();
  const summary = text('summary');
  const heading = text('heading') || cut(tidy(summary), HEADING);
  if (!heading) return undefined;
  const image = safeUrl(text('image'));
  const date = text('date').slice(0, 10).trim();
  const minutes = Number(text('readingMinutes'));
  const all: Article = {
    heading,
    summary: summary === heading ? '' : summary,
    href: safeUrl(text('href')),
    image: image && new URL(image, 'https://x').protocol.startsWith('http') ? image : '',
    imageAlt: text('imageAlt'),
    tag: text('tag'),
    date: parseDate(date) ? date : '',
    readingMinutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : 0,
  };
  return Object.fromEntries(Object.entries(all).filter(([, held]) => held)) as Article;
}

function day(value: string): string {
  const [, date, number] = /^(?:[a-z]{3},)?\s*((\d{1,2})\s+[a-z]{3}\s+\d{4})\s+(?:[01]\d|2[0-3]):[0-5]\d/i.exec(value) ?? [];
  // Engines parse invalid dates too, such as 31 February or 99 o'clock.
  const time = new Date(`${date ?? ''} UTC`).getUTCDate() === Number(number) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

const short = ({heading, summary, ...rest}: Raw): Raw => ({
  ...rest,
  heading: cut(toText(heading), SUMMARY),
  summary: cut(toText(summary), SUMMARY),
});

const unknownKind = () => new Error('It is no JSON Feed, WordPress posts, RSS, Atom or list of articles');

const htmlText = (value: unknown) => plainText(toText(value));

const fromJsonFeed = (item: unknown): Raw => ({
  heading: tidy(toText(at(item, 'title'))),
  summary: tidy(toText(at(item, 'summary')) || toText(at(item, 'content_text'))) || htmlText(at(item, 'content_html')),
  href: at(item, 'url') || at(item, 'external_url'),
  image: at(item, 'image') || at(item, 'banner_image'),
  date: at(item, 'date_published'),
  tag: at(item, 'tags', 0),
});

function fromPost(post: unknown): Raw {
  const media = at(post, '_embedded', 'wp:featuredmedia', 0);
  // WordPress sends 0000-00-00 for an unknown date.
  const date = [at(post, 'date_gmt'), at(post, 'date')].find((given) => parseDate(toText(given).slice(0, 10)));
  return {
    heading: htmlText(at(post, 'title', 'rendered')),
    summary: htmlText(at(post, 'excerpt', 'rendered')),
    href: at(post, 'link'),
    image: at(media, 'source_url'),
    imageAlt: at(media, 'alt_text'),
    tag: htmlText(at(post, '_embedded', 'wp:term', 0, 0, 'name')),
    date,
  };
}

const isPost = (item: unknown): boolean => [at(item, 'title', 'rendered'), at(item, 'excerpt', 'rendered')].some((held) => toText(held));

function fromJson(text: string): unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('It is broken JSON');
  }
  const isFeed = toText(at(data, 'version')).includes('jsonfeed.org');
  const list: unknown = Array.isArray(data) ? data : at(data, isFeed ? 'items' : 'articles');
  if (!Array.isArray(list)) throw unknownKind();
  const items = list
    .slice(0, MAX_ITEMS)
    .map((item: unknown) => (isFeed ? short(fromJsonFeed(item)) : isPost(item) ? short(fromPost(item)) : item));
  if (list === data && items.length && !items.some(toArticle)) throw unknownKind();
  return items;
}

interface Policy {
  createHTML(text: string): unknown;
}
let policy: Policy | undefined;

/**
 * Wraps XML for pages with Trusted Types. The XML only becomes a document that is read and never shown.
 *
 * @throws {Error} When the page's policy does not allow `smp-elements`.
 */
function trusted(xml: string): string {
  const page = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  // An element with this id is not an own property.
  const types = Object.hasOwn(page, 'trustedTypes') ? page.trustedTypes : undefined;
  if (!types) return xml;
  try {
    policy ??= types.createPolicy('smp-elements', {createHTML: (text) => text});
  } catch {
    throw new Error('For RSS and Atom the page’s policy must allow "trusted-types smp-elements"');
  }
  return policy.createHTML(xml) as string;
}

/** Returns an item's children in its own namespace: a media:title is no title. */
const children = (item: Element, name: string): Element[] =>
  [...item.children].filter(({localName, namespaceURI}) => localName === name && namespaceURI === item.namespaceURI);

const child = (item: Element, name: string): string => children(item, name)[0]?.textContent?.trim() ?? '';

function fromRss(item: Element): Raw {
  const pictures = ['media:thumbnail', 'media:content'].flatMap((name) => [...item.getElementsByTagName(name)]);
  const picture = [...children(item, 'enclosure'), ...pictures].find(
    (held) => held.localName === 'thumbnail' || /^image/.test(held.getAttribute('type') ?? held.getAttribute('medium') ?? ''),
  );
  return {
    heading: plainText(child(item, 'title')),
    summary: plainText(child(item, 'description')),
    href: child(item, 'link'),
    image: picture?.getAttribute('url'),
    tag: plainText(child(item, 'category')),
    date: day(child(item, 'pubDate')),
  };
}

function fromAtom(entry: Element): Raw {
  const words = (name: string): string => {
    const held = children(entry, name)[0];
    const type = held?.getAttribute('type') ?? '';
    if (type.startsWith('xhtml')) return plainText(held?.innerHTML ?? '');
    return (type.includes('html') ? plainText : tidy)(held?.textContent ?? '');
  };
  const category = children(entry, 'category')[0];
  return {
    heading: words('title'),
    summary: words('summary') || words('content'),
    href: children(entry, 'link')
      .find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
      ?.getAttribute('href'),
    tag: category?.getAttribute('label') ?? category?.getAttribute('term'),
    date: child(entry, 'published') || child(entry, 'updated'),
  };
}

function fromXml(text: string): Raw[] {
  if (!/<(?:[\w-]+:)?(?:rss|feed)\b/.test(text)) throw unknownKind();
  // A few lines of entities can expand to gigabytes.
  if (/<!ENTITY/i.test(text)) throw new Error('It defines XML entities, which are not read');
  // eslint-disable-next-line no-restricted-syntax -- XML that is only read.
  const tree = new DOMParser().parseFromString(trusted(text), 'text/xml');
  if (tree.querySelector('parsererror')) throw new Error('It is broken XML');
  const root = tree.documentElement;
  const isRss = root.localName === 'rss';
  if (!isRss && root.localName !== 'feed') throw unknownKind();
  const items = root.getElementsByTagNameNS(root.namespaceURI, isRss ? 'item' : 'entry');
  return [...items].slice(0, MAX_ITEMS).map((item) => short(isRss ? fromRss(item) : fromAtom(item)));
}

/**
 * Parses a feed and returns its articles in order, 500 at most: JSON Feed, WordPress REST posts, RSS 2.0, Atom, a list of
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
  const isXml = held.startsWith('<');
  if (!isXml && !/^[[{]/.test(held)) throw unknownKind();
  // Some URLs pass safeUrl() but cannot be resolved against this base.
  const absolute = (address: string) => (URL.canParse(address, base) ? new URL(address, base).href : '');
  return (isXml ? fromXml(held) : fromJson(held)).flatMap((item) => {
    const article = toArticle(item);
    if (!article) return [];
    for (const name of ['href', 'image'] as const) {
      const address = article[name] && absolute(article[name]);
      if (address) article[name] = address;
      else Reflect.deleteProperty(article, name);
    }
    return [article];
  });
}
