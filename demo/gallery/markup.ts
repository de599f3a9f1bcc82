import {type Part, type PartElement} from './part.js';

/** Elements that a page's author may write here; beside these, the library's own. */
const tags = new Set(
  (
    'a abbr article aside b blockquote br button cite code dd del details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr i img input ins kbd label legend li mark ol option p picture pre q s samp section select small span strong sub summary ' +
    'sup table tbody td textarea tfoot th thead time tr u ul'
  ).split(' '),
);

/** Attributes of these; beside them `data-…` and `aria-…`. */
const names = new Set(
  (
    'action alt class colspan datetime dir disabled for height href hreflang id lang loading method name open role rowspan scope slot ' +
    'src start title type value width'
  ).split(' '),
);

/** Attributes with an address. */
const addresses = new Set(['action', 'href', 'src']);
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const isOurs = (tag: string): boolean => /^smp-[a-z-]+$/.test(tag);

function isSafeAddress(value: string): boolean {
  try {
    return schemes.has(new URL(value, 'https://base.invalid/').protocol);
  } catch {
    return false;
  }
}

/**
 * Returns true for an attribute that can do nothing but be read. The library checks the addresses of its own elements itself.
 *
 * @param tag Tag of its element.
 * @param name Its name.
 * @param value Its value.
 */
export function isSafeAttribute(tag: string, name: string, value: string): boolean {
  if (isOurs(tag)) return /^(?!on|style$)[a-z][a-z-]*$/.test(name);
  if (!names.has(name) && !/^(data|aria)-[a-z-]+$/.test(name)) return false;
  return !addresses.has(name) || isSafeAddress(value);
}

/** Returns true for an element that a link to this page may put into it: nothing that runs, frames or styles. */
export const isSafeElement = (tag: string, type: string | null): boolean =>
  tags.has(tag) || isOurs(tag) || (tag === 'script' && type === 'application/json');

/**
 * Returns what a node has in it. What is not safe is left out: anybody can write a link to this page, with markup in it.
 *
 * @param node An element, or the body of a document that runs nothing.
 */
export function partsOf(node: Node): readonly Part[] {
  return [...node.childNodes].flatMap((child): Part[] => {
    if (child instanceof Text) return [child.data];
    if (!(child instanceof Element) || !isSafeElement(child.localName, child.getAttribute('type'))) return [];
    const tag = child.localName;
    const attributes = Array.from(child.attributes, ({name, value}) => [name, value] as const);
    // Of a data block, only the type counts.
    const safe = tag === 'script' ? attributes.filter(([name]) => name === 'type') : attributes;
    return [
      {
        tag,
        attributes: safe.filter(([name, value]) => tag === 'script' || isSafeAttribute(tag, name, value)),
        parts: partsOf(child),
      },
    ];
  });
}

/** Reads the markup that somebody has written. */
export const parseMarkup = (html: string): readonly Part[] => partsOf(new DOMParser().parseFromString(html, 'text/html').body);

function nodeOf({tag, attributes, parts}: PartElement): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...nodesOf(parts));
  return element;
}

/** Makes the nodes of some markup. */
export const nodesOf = (parts: readonly Part[]): (Element | string)[] =>
  parts.map((part) => (typeof part === 'string' ? part : nodeOf(part)));
