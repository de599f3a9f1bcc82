import {MAX_ITEMS} from '../../foundation/config/limits.js';
import type {Article} from '../../foundation/config/schema.js';
import {readDay} from './feed-date.js';
import {pictureOf, plainText, tidy, trusted} from './feed-html.js';
import {repairXml} from './feed-repair.js';

/** An article as a feed gives it, unchecked. */
export type Raw = Omit<Partial<Article>, 'readingMinutes'>;

/** Resolves an address; '' if that is not possible, as some that pass `safeUrl` are not. */
export const resolveUrl = (address: string, base: string): string =>
  address && URL.canParse(address, base) ? new URL(address, base).href : '';

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Returns the base of the addresses in an element: each `xml:base` is relative to that of the element around it. */
function baseOf(element: Element | null, base: string): string {
  if (!element) return base;
  const outer = baseOf(element.parentElement, base);
  return resolveUrl(attribute(element, 'xml-base'), outer) || outer;
}

function pictureAddress(element: Element): string {
  const address = attribute(element, 'url') || attribute(element, 'href');
  const kind = `${element.tagName} ${attribute(element, 'type')}${attribute(element, 'medium')} ${address}`;
  return /thumbnail |image\S* |\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i.test(kind) ? address : '';
}

function fromItem(item: Element, base: string): Raw {
  // Ends of names in order of preference; with a space, whole names: a media:title is a title only where there is no other.
  const all = (ends: string) => ends.split(',').flatMap((end) => [...item.children].filter(({tagName}) => ` ${tagName}`.endsWith(end)));
  const words = (ends: string) =>
    all(ends)
      .map((element) =>
        (/item |html/i.test(`${item.tagName} ${attribute(element, 'type')}`) ? plainText : tidy)(
          attribute(element, 'label') || attribute(element, 'term') || element.textContent,
        ),
      )
      .find(Boolean);
  const pick = (elements: Element[], addressOf: (element: Element) => string) =>
    elements.map((element) => resolveUrl(addressOf(element), baseOf(element, base))).find(Boolean);

  const texts = ' description,summary,encoded,content,description';
  const links = all('link').filter((link) => /^$|alternate$/i.test(attribute(link, 'rel')));
  const ids = all('guid').filter((id) => attribute(id, 'isPermaLink') !== 'false' && id.textContent.includes('://'));
  return {
    heading: words(' title,-title'),
    summary: words(texts),
    href: pick([...links, ...ids], (link) => attribute(link, 'href') || link.textContent.trim()),
    image: pick([...item.querySelectorAll('*')], pictureAddress) ?? pick(all(texts), (text) => pictureOf(text.textContent)),
    tag: words('category'),
    date: all('pubdate,published,issued,-date,updated,modified')
      .map((date) => readDay(date.textContent))
      .find(Boolean),
  };
}

/**
 * Reads the articles of RSS 0.9 to 2.0, RDF or Atom; 500 at most.
 *
 * @param text The whole feed.
 * @param base Absolute URL of the feed.
 * @throws {Error} When it is no such feed, or broken beyond repair.
 */
export function fromXml(text: string, base: string): Raw[] {
  // eslint-disable-next-line no-restricted-syntax -- XML that is only read.
  const tree = new DOMParser().parseFromString(trusted(repairXml(text)), 'text/xml');
  if (tree.querySelector('parsererror')) throw new Error('It is broken XML');
  return [...tree.querySelectorAll(':root>*,:root>*>*')]
    .filter(({tagName}) => /\b(?:item|entry)$/.test(tagName))
    .slice(0, MAX_ITEMS)
    .map((item) => fromItem(item, base));
}
