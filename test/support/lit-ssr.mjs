// What Lit's own server renderer makes of an element of ours: the measure for the library's.
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

// Lit finds them by their tags.
for (const element of classes.values()) element.define();

const isElement = (node) => 'tagName' in node;
export const attributesOf = (element) => Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));
export const isShadow = (node) => isElement(node) && 'shadowrootmode' in attributesOf(node);
export const shadowIn = (element) => element.childNodes.find(isShadow)?.content;
export const parsed = (markup) => (/^\s*<(!doctype|html)/i.test(markup) ? parse(markup) : parseFragment(markup));

/** All elements under a node that are no template's, in the order of reading. */
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

/** A template without the marks of what is dynamic in it: as Lit alone would render it. */
function unmarked(value) {
  if (Array.isArray(value)) return value.map(unmarked);
  if (isDynamic(value)) return resolveValue(value.value);
  return value?._$litType$ ? {...value, values: value.values.map(unmarked)} : value;
}

/**
 * Renders an element by `@lit-labs/ssr`.
 *
 * @param {string} tag The element's.
 * @param {Record<string, string>} attributes What the page gives.
 * @param {{language?: string, config?: object, slots?: string[], sources?: object[]}} where Where it stands.
 * @returns {{root: object, stamp: string, cited: object[]}} Its shadow root, parsed.
 */
export function byLit(tag, attributes, {language = '', config = {}, slots = [], sources = []} = {}) {
  let outermost;
  class Renderer extends LitElementRenderer {
    renderShadow(info) {
      const parts = super.renderShadow(info);
      const content = parts.pop();
      // Before its text is joined to one piece.
      const {element} = this;
      element.render = () => unmarked(SmpElement.prototype.render.call(element));
      const isNested = info.customElementHostStack.length > 1;
      if (!isNested) outermost = this.element;
      return [
        ...parts,
        () => {
          Object.assign(serverContext, {
            // Where a language has no words, the words shown are marked, and what stands among them goes by that.
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
 * A shadow root as text, attributes in order.
 *
 * Left out: all comments, since text that never changes has no marks here, and each template has with Lit; the marks of what
 * can change; styles, which stand here once and there as often as they are inherited; `defer-hydration`, which Lit's own
 * hydration of nested elements needs and ours does not; and a carriage return, which Lit lets a browser turn into a line feed.
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

/** The shape of a shadow root, as `treeShape` in src/foundation/hydration/fingerprint.ts finds it in a browser. */
export function treeShape(root) {
  const marks = [];
  let elements = 0;
  const open = [...root.childNodes].reverse();
  while (open.length) {
    const node = open.pop();
    if (isElement(node) && !['style', 'link'].includes(node.tagName) && !isShadow(node)) elements++;
    if (/^\/?lit-/.test(node.data ?? '')) marks.push(node.data);
    // A shadow root that stands in it is another element's.
    open.push(...[...(isElement(node) ? node.childNodes : [])].reverse());
  }
  return [elements, ...marks];
}

/** What a server noted down in a shadow root. */
export const stampOf = (root) => root.childNodes[0]?.data?.replace(/^smp:/, '');
