interface Rules {
  createHTML(text: string): unknown;
}
const rules: Rules = {createHTML: (text) => text};
let policy: Rules | undefined;

/**
 * Wraps a text for pages with Trusted Types. The text only becomes a document that is read and never shown.
 *
 * @throws {Error} When the page's policy does not allow `smp-elements`.
 */
export function trusted(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy?(name: string, rules: Rules): Rules}};
  try {
    // It may also be an element with this id.
    policy ??= trustedTypes?.createPolicy?.('smp-elements', rules) ?? rules;
  } catch {
    throw new Error('The page’s policy must allow "trusted-types smp-elements"');
  }
  return policy.createHTML(text) as string;
}

// Under a policy without `smp-elements`, these are all. The browser knows the others.
const known = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&hellip;', '…'],
]);

function named(reference: string): string {
  try {
    const decoder = document.createElement('textarea');
    // eslint-disable-next-line no-restricted-syntax -- Only `&`, a word and `;`, in a textarea, which makes no elements.
    decoder.innerHTML = trusted(reference);
    return decoder.textContent;
  } catch {
    return reference;
  }
}

/**
 * Returns the character that a reference of HTML stands for, such as `&eacute;` or `&#233;`.
 *
 * @param reference A reference, with its semicolon.
 * @returns The reference itself where the browser knows no such name.
 */
export function decodeReference(reference: string): string {
  const code = Number(reference.replace('&#', '0').slice(0, -1));
  // Browsers read the numbers between as Windows-1252.
  if ((code > 31 && code < 127) || (code > 159 && code < 0xd800)) return String.fromCharCode(code);
  let found = known.get(reference);
  if (found === undefined) {
    found = [reference, reference.toLowerCase()].map(named).find((text) => text.length < 3) ?? reference;
    known.set(reference, found);
  }
  return found;
}

const inline = /^(?:a|abbr|b|bd[io]|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/i;

// Anything that opens and is never closed matches to the end, so no start is tried twice and the time stays linear.
// Quoted values may contain a ">". The group repeats 99 times at most: WebKit gives up on one that repeats without limit.
const markup =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<\/?([a-z][^\s/>]*)(?:[^>=]+|=\s*(?:"[^"]*"|'[^']*')?){0,99}[^>]*(?:>|$)|<[!?/][^>]*(?:>|$)|&#?\w{1,32};/gi;

/** Joins lines, and removes white space that is not seen. */
export const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * Extracts the text of some HTML, on one line. Entities are decoded once: what looks like a tag afterwards was meant as
 * text. Never throws.
 *
 * @param html HTML of any length; the time is linear in its length.
 */
export const plainText = (html: string): string =>
  tidy(
    html.replace(markup, (all, _script, tag?: string) =>
      all.startsWith('&') ? decodeReference(all) : tag && !inline.test(tag) ? ' ' : '',
    ),
  );

// Neither a data URL nor a dot that counts readers. Each start ends at the next "<", so the time stays linear.
const picture = /<img(?![^<>]*\s(?:width|height)\s*=\s*["']?[01]\b)[^<>]*?\ssrc\s*=\s*["']?(?!data:)([^"'\s<>]+)/i;

/**
 * Finds the address of the first picture of some HTML, as given; '' without one.
 *
 * @param html HTML of any length; the time is linear in its length.
 */
export const pictureOf = (html: string): string => plainText(picture.exec(html)?.[1] ?? '');
