import {childNodesOf} from '../guards/node.js';

/** Shape of a shadow tree: number of elements, and Lit's hydration comments. Lit does not notice if one of them is missing. */
export type Shape = readonly [elements: number, ...marks: string[]];

/** Reads the shape of a shadow tree. */
export function treeShape(root: ParentNode): Shape {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const marks: string[] = [];
  while (comments.nextNode()) marks.push((comments.currentNode as Comment).data);
  return [root.querySelectorAll('*:not(style, link)').length, ...marks.filter((text) => /^\/?lit-/.test(text))];
}

/**
 * Hashes everything that a rendering depends on. The server writes the hash into the shadow root; the browser compares its own
 * before it hydrates.
 *
 * @param inputs Version, attributes, language, configuration: everything that the rendering depends on.
 * @param shape Shape from {@link treeShape}.
 */
export function fingerprint(inputs: readonly unknown[], shape: Shape): string {
  let hash = 5381;
  for (const letter of JSON.stringify([inputs, shape])) hash = ((hash * 33) ^ letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

/**
 * Reads the fingerprint that the server wrote into a shadow root: '' if its markup is final, `undefined` if there is none.
 * Extensions may have put nodes of their own before it.
 */
export function readFingerprint(root: ShadowRoot): string | undefined {
  for (const node of childNodesOf(root)) if (node instanceof Comment && node.data.startsWith('smp:')) return node.data.slice(4);
  return undefined;
}
