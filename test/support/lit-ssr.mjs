// Renders our elements by Lit's own server renderer, as a reference for the library's.
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing} from 'lit';
import {defaultTreeAdapter, parse, parseFragment, serialize} from 'parse5';
import {canonicalSource, setServerSources} from '../../dist/evidence/citation-registry.js';
import {classes} from '../../dist/delivery/server/element.js';
import {SmpElement} from '../../dist/foundation/element/element.js';
import {isDynamic, resolveValue} from '../../dist/foundation/rendering/markup.js';
import {fingerprint} from '../../dist/foundation/hydration/fingerprint.js';
import {serverContext} from '../../dist/foundation/hydration/server-context.js';

// Lit finds classes by their tags.
for (const element of classes.values()) element.define();

const isElement = (node) => 'tagName' in node;
export const attributesOf = (element) => Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));
export const isShadow = (node) => isElement(node) && 'shadowrootmode' in attributesOf(node);
export const shadowIn = (element) => element.childNodes.find(isShadow)?.content;
export const parsed = (markup) => (/^\s*<(!doctype|html)/i.test(markup) ? parse(markup) : parseFragment(markup));

/** Yields all elements under a node in document order, except those in templates. */
export function* walk(root) {
  // A list instead of recursion: markup can be deep.
  const open = [...root.childNodes].reverse();
  while (open.length) {
    const node = open.pop();
    if (!isElement(node)) continue;
    yield node;
    open.push(...[...node.childNodes].reverse());
  }
}

const escapes = {'&': '&amp;', '<': '&lt;', '"': '&quot;', '\r': '&#13;'};
export const escaped = (text) => text.replace(/[&<"\r]/g, (letter) => escapes[letter]);
export const startTag = (tag, attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value === true ? '' : String(value))}"`)
    .join('')}>`;

/** Returns a template without the markers of its dynamic parts, as Lit alone would render it. */
function unmarked(value) {
  if (Array.isArray(value)) return value.map(unmarked);
  if (isDynamic(value)) return resolveValue(value.value);
  return value?._$litType$ ? {...value, values: value.values.map(unmarked)} : value;
}

/**
 * Renders an element by `@lit-labs/ssr`.
 *
 * @param {string} tag Tag of the element.
 * @param {Record<string, string>} attributes Attributes in the page.
 * @param {{language?: string, config?: object, slots?: string[], sources?: object[]}} where Context of the element.
 * @returns {{root: object, stamp: (shape: unknown[]) => string, cited: object[]}} Parsed shadow root, a function that
 *   hashes the rendering with a shape, and the cited sources.
 */
export function byLit(tag, attributes, {language = '', config = {}, slots = [], sources = []} = {}) {
  let outermost;
  class Renderer extends LitElementRenderer {
    renderShadow(info) {
      const parts = super.renderShadow(info);
      const content = parts.pop();
      // Renders before the library joins the template's text to one piece.
      const {element} = this;
      element.render = () => unmarked(SmpElement.prototype.render.call(element));
      const isNested = info.customElementHostStack.length > 1;
      if (!isNested) outermost = this.element;
      return [
        ...parts,
        () => {
          Object.assign(serverContext, {
            // If a language has no translation, the text has its own language, and nested elements go by that.
            language: isNested && outermost.textLang !== nothing ? outermost.textLang : language,
            config,
            slots: isNested ? [] : slots,
          });
          return content();
        },
      ];
    }
  }
  const text = `${startTag(tag, attributes)}</${tag}>`;
  setServerSources(sources);
  try {
    const made = collectResultSync(render(html(Object.assign([text], {raw: [text]})), {elementRenderers: [Renderer]}));
    const root = shadowIn(parseFragment(made).childNodes.find(isElement));
    const {fingerprintInputs} = outermost;
    return {root, stamp: (shape) => fingerprint(fingerprintInputs, shape), cited: outermost.cited?.map(canonicalSource) ?? []};
  } finally {
    Object.assign(serverContext, {language: '', config: {}, slots: []});
    setServerSources([]);
  }
}

/**
 * Serializes a shadow root with sorted attributes, for comparison.
 *
 * Leaves out: all comments, since static text has no markers here, while with Lit each template has them; the markers of
 * dynamic parts; styles, which are here once, and with Lit as often as they are inherited; `defer-hydration`, which Lit's
 * hydration of nested elements needs and ours does not. Writes carriage returns as line feeds, since Lit lets a browser
 * convert them.
 */
export function normal(root) {
  const clean = (node) => {
    if (node.tagName === 'style' || node.nodeName === '#comment') return [];
    const copy = {...node};
    if (node.attrs) {
      copy.attrs = node.attrs
        .filter(({name}) => !['data-live', 'defer-hydration', 'shadowroot'].includes(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    if (node.content) copy.content = {...node.content, childNodes: node.content.childNodes.flatMap(clean)};
    if (node.childNodes) copy.childNodes = node.childNodes.flatMap(clean);
    return [copy];
  };
  const made = defaultTreeAdapter.createDocumentFragment();
  made.childNodes = root.childNodes.flatMap(clean);
  return serialize(made).replace(/\r\n?/g, '\n');
}

/** Returns the shape of a shadow root, as `treeShape` in src/foundation/hydration/fingerprint.ts reads it in a browser. */
export function treeShape(root) {
  const marks = [];
  let elements = 0;
  const open = [...root.childNodes].reverse();
  while (open.length) {
    const node = open.pop();
    if (isElement(node) && !['style', 'link'].includes(node.tagName) && !isShadow(node)) elements++;
    if (/^\/?lit-/.test(node.data ?? '')) marks.push(node.data);
    // Does not enter nested shadow roots, which belong to other elements.
    open.push(...[...(isElement(node) ? node.childNodes : [])].reverse());
  }
  return [elements, ...marks];
}

/** Returns the hash that a server wrote into a shadow root. */
export const stampOf = (root) => root.childNodes[0]?.data?.replace(/^smp:/, '');
