import {type DefaultTreeAdapterTypes as Tree, parse} from 'parse5';
import type {LeftoverFacts} from '../foundation/guards/editor-leftover.js';

export type Element = Tree.Element;
export type Text = Tree.TextNode;

/** Page as a browser's HTML parser reads it. */
export interface Parsed {
  /** Elements written in the source, in document order; without implied ones and without the content of templates. */
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  /** Declarative shadow root of each element that has one. */
  readonly shadows: ReadonlyMap<Element, Tree.Template>;
  /** True if the text ends inside a tag, so that this tag is lost. */
  readonly endsInTag: boolean;
}

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Text => node.nodeName === '#text';
const isTemplate = (node: Tree.Node): node is Tree.Template => node.nodeName === 'template' && 'content' in node;

/** Returns the value of an attribute; `undefined` if the element does not have it. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** True if the element has the prefix of the library, even if its name is unknown. */
export const isOurs = ({tagName}: Element): boolean => tagName.startsWith('smp-');

/** Returns the parent element of a node. */
export const parentOf = ({parentNode}: Element | Text): Element | undefined =>
  parentNode && isElement(parentNode) ? parentNode : undefined;

/** Yields the ancestors of a node, nearest first. */
export function* around(node: Element | Text): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

export const childrenOf = (element: Element): Element[] => element.childNodes.filter(isElement);
export const textOf = (element: Element): string => element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

/** Collects what tells an editor's leftover from content. */
export const factsOf = (element: Element): LeftoverFacts => ({
  tag: element.tagName,
  has: (name) => attribute(element, name) !== undefined,
  text: () => Array.from(nodesOf(element), (node) => (isText(node) ? node.value : '')).join(''),
  tagsInside: () => Array.from(nodesOf(element)).flatMap((node) => (isElement(node) ? [node.tagName] : [])),
});

/** Returns the declarative shadow root of an element, which is its first child. */
export function shadowOf(element: Element): Tree.Template | undefined {
  const first = element.childNodes.find((node) => !isText(node) || node.value.trim());
  return first && isTemplate(first) && attribute(first, 'shadowrootmode') !== undefined ? first : undefined;
}

// The shadow roots of other elements are part of the page; what smp elements rendered is not.
const isShown = (node: Element): node is Tree.Template =>
  isTemplate(node) &&
  attribute(node, 'shadowrootmode') !== undefined &&
  !(node.parentNode && isElement(node.parentNode) && isOurs(node.parentNode));

/** Yields all nodes of a tree in document order. Uses no recursion, since deep pages would overflow the stack. */
export function* nodesOf(root: Tree.ParentNode): Generator<Element | Text> {
  const open: Tree.Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node) || isText(node)) yield node;
    if (!isElement(node)) continue;
    for (const child of [...node.childNodes, ...(isShown(node) ? node.content.childNodes : [])].reverse()) open.push(child);
  }
}

/** Parses a page, or a part of one. Never throws. */
export function parseHtml(source: string): Parsed {
  let endsInTag = false;
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    onParseError: ({code}) => {
      endsInTag ||= (code as string) === 'eof-in-tag';
    },
  });
  const nodes = [...nodesOf(document)];
  const elements = nodes.filter(isElement).filter((element) => element.sourceCodeLocation);
  const shadows = elements.flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [[element, shadow] as const] : [];
  });
  return {elements, texts: nodes.filter(isText), shadows: new Map(shadows), endsInTag};
}

/** Returns the offset at which a node begins. */
export const startOf = (node: Element | Text): number => node.sourceCodeLocation?.startOffset ?? 0;

/** Returns the offset in the source of a character of a text node. A character reference counts as one character. */
export function letterPlace(source: string, text: Text, index: number): number {
  const {startOffset = 0, endOffset = 0} = text.sourceCodeLocation ?? {};
  const written = source.slice(startOffset, endOffset).matchAll(/&(#\d+|#x[\da-f]+|\w+);|\r\n|[^]/gi);
  let at = startOffset;
  for (const [letter] of written) {
    if (!index--) break;
    at += letter.length;
  }
  return at;
}

/** Returns the offsets of an element's start tag. */
export function startTagOf(element: Element): readonly [from: number, to: number] {
  const {startTag, startOffset = 0, endOffset = 0} = element.sourceCodeLocation ?? {};
  return [startOffset, startTag?.endOffset ?? endOffset];
}

/** Returns the offsets of an attribute; those of the start tag if the attribute is not written. */
export function attributePlace(element: Element, name: string): readonly [from: number, to: number] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place ? [place.startOffset, place.endOffset] : startTagOf(element);
}

/** Returns the offsets of the source between an element's tags. */
export function innerPlace(element: Element): readonly [from: number, to: number] {
  const [, from] = startTagOf(element);
  const {endTag, endOffset} = element.sourceCodeLocation ?? {};
  return [from, Math.max(from, endTag?.startOffset ?? endOffset ?? from)];
}

/** Converts an offset to a line and a column, both from 1. */
export function position(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: (before.at(-1) ?? '').length + 1};
}
