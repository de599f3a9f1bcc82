import {decodeReference} from './feed-html.js';

/** Returns the error for what is no feed. */
export const unknownKind = (): Error => new Error('It is no JSON Feed, WordPress posts, RSS, Atom or list of articles');

const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

// What is never closed matches to the end, so no start is tried twice.
const flaws = /<!--[^]*?(?:-->|$)|<!\[cdata\[([^]*?)(?:\]\]>|$)|&(?:#?\w{1,32};)?|<(?![a-z_/!?])|\]\]>/gi;

// Texts with tags that are not escaped; also content:encoded, but not media:content, which holds elements.
const texts = /(<(title|description|summary|content)\b[^<>]*(?<!\/)>)([^<]*<(?!\/\2)[^]*?)(?=<\/\2|$)/gi;

// Names of elements, and of attributes with a prefix.
const names = /<[^\s<>]+|\s\w+:\w+(?==["'])/g;

const escape = (text: string): string => text.replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

// The text of CDATA is escaped, comments go, and what is left is a bare "<" or "]]>".
function repairFlaw(flaw: string, cdata?: string): string {
  if (flaw.startsWith('&')) return escape(decodeReference(flaw));
  if (flaw.startsWith('<!--')) return '';
  return escape(cdata ?? flaw);
}

/**
 * Repairs what the browser's XML parser refuses, and drops what is not read: all before the first element of the feed,
 * comments, CDATA marks and namespaces. The result is at most ten times as long, and the time is linear.
 *
 * @param text RSS, RDF or Atom.
 * @returns XML in which `media:content` is called `media-content`, and `pubDate` `pubdate`.
 * @throws {Error} When it is no feed, or defines entities that contain entities.
 */
export function repairXml(text: string): string {
  const repaired = text.replace(flaws, repairFlaw).replace(forbidden, ' ');
  const start = repaired.search(/<(?:\w+:)?(?:rss|feed|rdf)\b/i);
  const before = repaired.slice(0, Math.max(start, 0));
  if (start < 0 || /<html[\s>]/i.test(before)) throw unknownKind();
  // Only an attack nests them: a few lines can expand to gigabytes. Others go with the DOCTYPE, and are not expanded.
  if (/<!entity[^<>&%]*&#38;/i.test(before)) throw new Error('It defines nested entities');
  return repaired
    .slice(start)
    .replace(texts, (_all, start: string, _name, text: string) => start + escape(text))
    .replace(names, (name) => name.toLowerCase().replaceAll(':', '-'));
}
