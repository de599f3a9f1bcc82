import {childNodesOf, findAll, isElement} from '../guards/node.js';

/** Child nodes of an element, each with its text. */
type Content = readonly (readonly [node: ChildNode, text: string | null])[];

/** A container that Lit renders to. */
type Container = Element | DocumentFragment;

// Content of each element as Lit has rendered it.
const rendered = new WeakMap<Node, Content>();

const contentOf = (node: Node): Content => Array.from(childNodesOf(node), (child) => [child, child.nodeValue]);

const isSame = (one: Content, other: Content): boolean =>
  one.length === other.length && one.every(([node, text], at) => node === other[at]?.[0] && text === other[at][1]);

function setContent(parent: Node, content: Content): void {
  const nodes = new Set<Node>(content.map(([node]) => node));
  for (const child of [...childNodesOf(parent)]) if (!nodes.has(child)) child.remove();
  content.forEach(([node, text], at) => {
    const here = childNodesOf(parent)[at] ?? null;
    // A node that moves would lose its focus.
    if (here !== node) parent.insertBefore(node, here);
    if (node.nodeValue !== text) node.nodeValue = text;
  });
}

/** Remembers the nodes in a container as Lit's own. */
export function rememberNodes(container: Container): void {
  // Not those of a shadow root itself: it also holds slots for the children while it waits.
  if (isElement(container)) rendered.set(container, contentOf(container));
  for (const element of findAll(container, '*')) rendered.set(element, contentOf(element));
}

/**
 * Runs a rendering of Lit on the nodes that Lit made. Translators replace, split and remove text nodes, and Lit would go on
 * writing to those. What the rendering leaves as it was stays translated.
 *
 * @param container Container that Lit renders to.
 * @param render Renders with Lit.
 */
export function onOwnNodes(container: Container, render: () => void): void {
  const translated: [parent: Node, own: Content, theirs: Content][] = [];
  const restore = (parent: Node): void => {
    const own = rendered.get(parent);
    const theirs = contentOf(parent);
    if (own && !isSame(own, theirs)) {
      translated.push([parent, own, theirs]);
      setContent(parent, own);
    }
    childNodesOf(parent).forEach(restore);
  };
  restore(container);
  render();
  rememberNodes(container);
  for (const [parent, own, theirs] of translated) if (isSame(own, contentOf(parent))) setContent(parent, theirs);
}

/**
 * Prepares a server's markup for hydration. Chromium's translator has put `font` elements around texts. And Lit expects a text
 * node where a text is empty: without it, it would write later texts into its own comment.
 */
export function prepareNodes(root: Container): void {
  for (const font of findAll(root, 'font')) font.replaceWith(...childNodesOf(font));
  root.normalize();
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let start = '', node = comments.nextNode(); node; node = comments.nextNode()) {
    const {data} = node as Comment;
    if (start === 'lit-part' && data === '/lit-part') (node as Comment).before('');
    start = data;
  }
}
