import {catalogue} from '../elements/catalogue.js';
import {type Root, queryAll, observeRoots} from '../foundation/dom/discover.js';
import type {SmpElement} from '../foundation/element/element.js';
import {isEditorLeftover} from '../foundation/guards/editor-leftover.js';
import {
  attributeOf,
  attributesOf,
  childNodesOf,
  childrenOf,
  closest,
  containsNode,
  findAll,
  isEditable,
  isElement,
  isInPage,
  ofDocument,
  parentOf,
  scopeOf,
  setAttribute,
  styleOf,
  toggleAttribute,
} from '../foundation/guards/node.js';
import {warnOnce} from '../foundation/guards/warn.js';

/** Names of the elements in plain markup. */
export const plainNames: readonly string[] = catalogue.map(({name}) => name);

/**
 * Returns the name that an attribute of plain markup has on the element; `undefined` if it is not copied.
 *
 * `data-smp-…` becomes `lang` or an attribute that the element reads, nothing else. Handlers and styles are never copied:
 * authors who may not write tags can often write `data-…`.
 *
 * @param name Name of the attribute in plain markup, such as `data-smp-price-as-of`.
 * @param observed Names of the attributes that the element reads.
 */
export function targetAttribute(name: string, observed: readonly string[]): string | undefined {
  const target = name.replace(/^data-smp-(?!config$|slot$)/, '');
  const isKnown = target === name || target === 'lang' || observed.includes(target);
  // setAttribute() can throw for names of frameworks, such as `@click`.
  return isKnown && /^(?!on|style$|data-smp$)[a-z][\w:.-]*$/.test(target) ? target : undefined;
}

// Replaces `slot`, which editors remove. Only children are slotted: move them out of paragraphs that an editor has added.
function place(element: Element): void {
  for (const child of findAll(element, '[data-smp-slot]')) {
    // It belongs to nested plain markup.
    const parent = parentOf(child);
    if (parent && isElement(parent) && closest(parent, '[data-smp]')) continue;
    const top = Array.from(childrenOf(element)).find((one) => containsNode(one, child));
    if (top !== child) element.insertBefore(child, top ?? null);
    setAttribute(child, 'slot', attributeOf(child, 'data-smp-slot') ?? '');
    toggleAttribute(child, 'data-smp-slot', false);
  }
}

function upgrade(plain: HTMLElement, tag: string, scope?: ElementCreationOptions): void {
  // It may be removed by now. In an editor, the saved content must stay plain markup.
  if (!isInPage(plain) || isEditable(plain)) return;
  const element = document.createElement(tag, scope);
  const {observedAttributes = []} = element.constructor as Partial<typeof SmpElement>;
  for (const {name, value} of attributesOf(plain)) {
    const target = targetAttribute(name, observedAttributes);
    if (target) element.setAttribute(target, value);
    else if (name.startsWith('data-smp-')) warnOnce(`<${tag}>`, `${name} is not known`);
  }
  // A strict content policy blocks the attribute, but not the property.
  const {cssText} = styleOf(plain);
  if (cssText) element.style.cssText = cssText;
  const activeElement = ofDocument('activeElement');
  const focused = containsNode(plain, activeElement) && (activeElement as HTMLElement);
  element.append(...childNodesOf(plain));
  place(element);
  for (const child of queryAll(element, 'p')) if (parentOf(child) === element && isEditorLeftover(child)) child.remove();
  Element.prototype.replaceWith.call(plain, element);
  // A slotted child can only get the focus back once the element has rendered.
  if (focused) void (element as Partial<SmpElement>).updateComplete?.then(() => focused.focus({preventScroll: true}));
}

function upgradeAll(root: Root): void {
  for (const plain of queryAll(root, '[data-smp]:not(html, body)')) {
    const name = attributeOf(plain, 'data-smp') ?? '';
    const tag = `smp-${name}`;
    const scope = scopeOf(plain);
    const registry = scope?.customElementRegistry ?? customElements;
    if (plainNames.includes(name)) void registry.whenDefined(tag).then(() => upgrade(plain, tag, scope));
    else warnOnce(`data-smp="${name.slice(0, 40)}"`, 'no such element');
  }
}

/**
 * Replaces `<div data-smp="cost-range" data-smp-low="1200">fallback</div>` by the element, now and whenever such markup is
 * added. For editors that remove unknown tags. Nothing changes until the element is defined, which can happen before or after
 * this call.
 *
 * @param root Root of the search. Default: the page, with its open shadow trees. Pass a closed shadow tree explicitly.
 */
export function upgradePlainMarkup(root?: Root): void {
  // Wait: an element that is still being parsed would lose the rest of its children.
  if (ofDocument('readyState') === 'loading') addEventListener('DOMContentLoaded', () => observeRoots(upgradeAll, root));
  else observeRoots(upgradeAll, root);
}
