/* eslint-disable jsdoc/require-param -- The parameters are those of the browser's own members. */
/*
 * Members of nodes, by the definitions of the browser. A form lets its fields shadow its members (`<input name="parentNode">`),
 * and a document its images, forms and frames (`<img name="head">`). Nodes that are not our own are read only through here;
 * ESLint enforces it.
 */

// Values of nodeType.
const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;
const FRAGMENT = 11;

// The browser's own getter of a member, looked up on first use. A server has no such class: its stand-ins have plain members.
function getter<T extends object, K extends keyof T>(type: () => {readonly prototype: T}, name: K): (node: T) => T[K] {
  let get: ((this: T) => T[K]) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(type()?.prototype ?? {}, name)?.get as typeof get;
    return get ? get.call(node) : node[name];
  };
}

const nodeType = getter(() => globalThis.Node, 'nodeType');
const ownerOf = getter(() => globalThis.Node, 'ownerDocument');
const viewOf = getter(() => globalThis.Document, 'defaultView');
/** Returns true if a reader or author can edit an element. */
export const isEditable = getter(() => globalThis.HTMLElement, 'isContentEditable');
/** Returns the inline style of an element. */
export const styleOf = getter(() => globalThis.HTMLElement, 'style');
const slotOfElement = getter(() => globalThis.Element, 'assignedSlot');
const slotOfText = getter(() => globalThis.Text, 'assignedSlot');

/** Returns the parent of a node. */
export const parentOf = getter(() => globalThis.Node, 'parentNode');
/** Returns true if a node is in a document. */
export const isInPage = getter(() => globalThis.Node, 'isConnected');
/** Returns the text of a node. */
export const textOf = getter(() => globalThis.Node, 'textContent');
/** Returns the URL against which a node resolves others. */
export const baseOf = getter(() => globalThis.Node, 'baseURI');
/** Returns the child nodes of a node. */
export const childNodesOf = getter(() => globalThis.Node, 'childNodes');
/** Returns the next element beside an element. */
export const nextElementOf = getter(() => globalThis.Element, 'nextElementSibling');
/** Returns the child elements of an element. */
export const childrenOf = getter(() => globalThis.Element, 'children');
/** Returns the local name of an element. */
export const localNameOf = getter(() => globalThis.Element, 'localName');
/** Returns the name of the slot that an element is for. */
export const slotNameOf = getter(() => globalThis.Element, 'slot');
/** Returns the open shadow root of an element. */
export const shadowRootOf = getter(() => globalThis.Element, 'shadowRoot');
/** Returns the registry that defines an element; `null` if none does yet, `undefined` in browsers that have only the page's. */
export const registryOf: (node: Element) => CustomElementRegistry | null | undefined = getter(
  () => globalThis.Element,
  'customElementRegistry',
);
/** Returns the attributes of an element. */
export const attributesOf = getter(() => globalThis.Element, 'attributes');

/** Returns the scoped registry of an element, as an option for what makes nodes; `undefined` if it is the page's own. */
export function scopeOf(element: Element): {customElementRegistry: CustomElementRegistry} | undefined {
  const registry = registryOf(element);
  // In another document, an element has the registry of that page; Chromium leaves it the one of ours.
  const isGlobal = registry === customElements || registry === windowOf(element).customElements;
  return registry && !isGlobal ? {customElementRegistry: registry} : undefined;
}

/** Returns the parent of a node; for a shadow root its host. */
export const parentOrHostOf = (node: Node): Node | null =>
  parentOf(node) ?? (nodeType(node) === FRAGMENT ? ((node as Partial<ShadowRoot>).host ?? null) : null);

/** Returns the slot that shows a node. */
export const assignedSlotOf = (node: Node): HTMLSlotElement | null =>
  isElement(node) ? slotOfElement(node) : isText(node) ? slotOfText(node) : null;

/** Returns the parent of a node as it is shown: the slot that shows it, or the host of a shadow root. */
export const shownParentOf = (node: Node): Node | null => assignedSlotOf(node) ?? parentOrHostOf(node);

/** Returns true for an element, also one of another document. */
export const isElement = (node: Node): node is Element => nodeType(node) === ELEMENT;

/** Returns true for a text node, also one of another document. */
export const isText = (node: Node): node is Text => nodeType(node) === TEXT;

/** Returns true for a comment, also one of another document. */
export const isComment = (node: Node): node is Comment => nodeType(node) === COMMENT;

/** Returns the document of a node: another than the script's if a page has moved the node into a frame. */
export const documentOf = (node: Node): Document => ownerOf(node) ?? document;

/** Returns the window of a node's document; the script's own if it has none. */
export const windowOf = (node: Node): Window & typeof globalThis => viewOf(documentOf(node)) ?? window;

/** Returns the value of an attribute. */
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** Sets an attribute. */
export const setAttribute = (element: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(element, name, value);

/** Returns true if an element has an attribute. */
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

/** Adds an attribute without a value, or removes it. */
export const toggleAttribute = (element: Element, name: string, isThere: boolean): boolean =>
  Element.prototype.toggleAttribute.call(element, name, isThere);

/** Returns true if an element matches a selector. */
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** Returns the nearest of an element and its ancestors that matches a selector. */
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** Returns true if a node contains another, or is the same. */
export const containsNode = (node: Node, other: Node | null): boolean => Node.prototype.contains.call(node, other);

/** Returns true if a node comes before another in the document. */
export const isFollowedBy = (node: Node, other: Node): boolean =>
  Boolean(Node.prototype.compareDocumentPosition.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING);

const prototypeOf = (root: Node): {querySelectorAll(this: Node, selector: string): NodeListOf<Element>} =>
  (isElement(root) ? Element : nodeType(root) === DOCUMENT ? Document : DocumentFragment).prototype;

/** Returns all elements in a node that match a selector. */
export const findAll = <T extends Element = HTMLElement>(root: Document | DocumentFragment | Element, selector: string): NodeListOf<T> =>
  prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<T>;

/** Returns a member of a document; by default of the script's. */
export const ofDocument = <K extends keyof Document>(name: K, of = document): Document[K] => getter(() => globalThis.Document, name)(of);
