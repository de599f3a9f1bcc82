import {type DefaultTreeAdapterTypes as Tree, parse} from 'parse5';

export type Element = Tree.Element;
export type Text = Tree.TextNode;

/** A page as the browser's parser reads it. */
export interface Parsed {
  /** What was written, in the order of the page; not what stands in templates. */
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  /** The declarative shadow root of each element that has one. */
  readonly shadows: ReadonlyMap<Element, Tree.Template>;
  /** Whether the text ends inside a tag, so that this tag is lost. */
  readonly endsInTag: boolean;
}

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Text => node.nodeName === '#text';
const isTemplate = (node: Tree.Node): node is Tree.Template => node.nodeName === 'template' && 'content' in node;

/** The value of an attribute; `undefined` where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** Whether an element is one of the library's, known or not. */
export const isOurs = ({tagName}: Element): boolean => tagName.startsWith('smp-');

/** The element around a node. */
export const parentOf = ({parentNode}: Element | Text): Element | undefined =>
  parentNode && isElement(parentNode) ? parentNode : undefined;

/** The elements around a node, the nearest first. */
export function* around(node: Element | Text): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

export const childrenOf = (element: Element): Element[] => element.childNodes.filter(isElement);
export const textOf = (element: Element): string => element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

/** The declarative shadow root that an element's first child is. */
export function shadowOf(element: Element): Tree.Template | undefined {
  const first = element.childNodes.find((node) => !isText(node) || node.value.trim());
  return first && isTemplate(first) && attribute(first, 'shadowrootmode') !== undefined ? first : undefined;
}

// What stands in shadow roots of other people's elements is part of the page; what ours render is not.
const isShown = (node: Element): node is Tree.Template =>
  isTemplate(node) &&
  attribute(node, 'shadowrootmode') !== undefined &&
  !(node.parentNode && isElement(node.parentNode) && isOurs(node.parentNode));

/** All nodes of a tree in the order of reading; deep pages do not fill the stack. */
export function* nodesOf(root: Tree.ParentNode): Generator<Element | Text> {
  const open: Tree.Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node) || isText(node)) yield node;
    if (!isElement(node)) continue;
    for (const child of [...node.childNodes, ...(isShown(node) ? node.content.childNodes : [])].reverse()) open.push(child);
  }
}

/** Reads a page, or a part of one. Never throws. */
export function parsed(source: string): Parsed {
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

/** Where a node begins. */
export const startOf = (node: Element | Text): number => node.sourceCodeLocation?.startOffset ?? 0;

/** Where a letter of a text stands as it is written: a character reference is one letter of the text. */
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

/** Where a start tag begins and ends. */
export function startTagOf(element: Element): readonly [from: number, to: number] {
  const {startTag, startOffset = 0, endOffset = 0} = element.sourceCodeLocation ?? {};
  return [startOffset, startTag?.endOffset ?? endOffset];
}

/** Where an attribute begins and ends; where it is not written, the element's start tag. */
export function attributePlace(element: Element, name: string): readonly [from: number, to: number] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place ? [place.startOffset, place.endOffset] : startTagOf(element);
}

/** What is written between an element's tags, to the letter. */
export function innerPlace(element: Element): readonly [from: number, to: number] {
  const [, from] = startTagOf(element);
  const {endTag, endOffset} = element.sourceCodeLocation ?? {};
  return [from, Math.max(from, endTag?.startOffset ?? endOffset ?? from)];
}

/** Line and column of a place, both from 1. */
export function position(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: (before.at(-1) ?? '').length + 1};
}

/** Text as it stands in markup, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
