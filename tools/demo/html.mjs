// Markup of the gallery's pages, as text.

/** Markup that stands as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** Escapes a text for HTML. */
export const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Marks a text as markup, which is not escaped.
 *
 * @param {string} text Markup.
 */
export const raw = (text) => new Markup(text);

const write = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return value === undefined || value === false || value === '' ? '' : escape(value);
};

/**
 * Writes markup: `html`<p>${text}</p>``. Texts are escaped; markup, and lists of it, is not.
 *
 * @param {TemplateStringsArray} strings Markup around the values.
 * @param {...unknown} values Texts, markup, lists.
 */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, at) => text + string + (at < values.length ? write(values[at]) : ''), ''));

const INLINE = /`([^`]+)`|\[([^\]]+)\]\(((?:https?:|\.|#)[^)\s]*)\)/;

/**
 * Writes a text with code and links in the way of Markdown, as the comments of the classes have them.
 *
 * @param {string} text The text.
 */
export function inline(text) {
  const [found, code, words, href] = INLINE.exec(text) ?? [];
  if (found === undefined) return html`${text}`;
  const at = text.indexOf(found);
  const made = code === undefined ? html`<a href="${href}">${inline(words)}</a>` : html`<code>${code}</code>`;
  return html`${text.slice(0, at)}${made}${inline(text.slice(at + found.length))}`;
}

/**
 * Writes paragraphs: an empty line stands between two of them.
 *
 * @param {string} text The text.
 */
export const paragraphs = (text) => text.split(/\n\s*\n/).map((one) => html`<p>${inline(one.replace(/\s+/g, ' ').trim())}</p>`);

/**
 * Writes data for the page's script.
 *
 * @param {unknown} data What JSON can hold.
 */
export const dataBlock = (data) =>
  raw(`<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);

/**
 * Writes a number of bytes.
 *
 * @param {number} bytes The number.
 */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
