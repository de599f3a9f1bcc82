import {nextTask} from '../dom/task.js';
import {LitElement, type PropertyValues} from '../lit.js';

// What Lit's own update does before it renders.
const {update} = Object.getPrototypeOf(LitElement.prototype) as {update: (this: LitElement, changed: PropertyValues) => void};

/** Marks an element as updated, without rendering it. */
export const markUpdated = (element: LitElement, changed: PropertyValues): void => update.call(element, changed);

/** The number of elements in a rendering, and its comments for hydration. Lit does not notice when one of them is missing. */
export type Shape = readonly [elements: number, ...marks: string[]];

/** The shape of what stands in a shadow tree. */
export function shapeOf(root: ParentNode): Shape {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const marks: string[] = [];
  while (comments.nextNode()) marks.push((comments.currentNode as Comment).data);
  return [root.querySelectorAll('*:not(style, link)').length, ...marks.filter((text) => /^\/?lit-/.test(text))];
}

/**
 * By what a server's rendering and the first one here know that both come from the same: a short text that differs where
 * anything does.
 *
 * @param facts All that the rendering depends on.
 * @param shape Of {@link shapeOf}.
 */
export function fingerprint(facts: readonly unknown[], shape: Shape): string {
  let hash = 5381;
  for (const letter of JSON.stringify([facts, shape])) hash = ((hash * 33) ^ letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

// One in each task: all of a page in one would hold up an old phone for the sum of them.
let last = Promise.resolve();

/** A task of one's own, after those of all who have asked before. */
export const turn = (): Promise<void> => (last = last.then(nextTask));
