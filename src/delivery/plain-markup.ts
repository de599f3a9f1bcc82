import {catalogue} from '../elements/catalogue.js';
import {type Root, queryAll, observeRoots} from '../foundation/dom/discover.js';
import type {SmpElement} from '../foundation/element/element.js';
import {isEditorLeftover} from '../foundation/guards/editor-leftover.js';
import {warnOnce} from '../foundation/guards/warn.js';

/** The elements, by the names that plain markup has for them. */
export const plainNames: readonly string[] = catalogue.map(({name}) => name);

/**
 * The name that an attribute of plain markup has on the element; `undefined` where it is not taken over.
 *
 * Who may not write tags may write `data-…`: only what the element itself reads comes of it, and never a handler or a style.
 *
 * @param name The attribute's name in plain markup, such as `data-smp-price-as-of`.
 * @param observed The attributes that the element reads.
 */
export function targetAttribute(name: string, observed: readonly string[]): string | undefined {
  const target = name.replace(/^data-smp-(?!config$|slot$)/, '');
  const isKnown = target === name || target === 'lang' || observed.includes(target);
  // What frameworks call attributes, `@click`, no script may set.
  return isKnown && /^(?!on|style$|data-smp$)[a-z][\w:.-]*$/.test(target) ? target : undefined;
}

// For `slot`, which editors take away. Only a child can have one: it leaves the paragraph that an editor has put around it.
function place(element: Element): void {
  for (const child of element.querySelectorAll<HTMLElement>('[data-smp-slot]')) {
    // What stands in other plain markup is for that.
    if (child.parentElement?.closest('[data-smp]')) continue;
    Array.from(element.children)
      .find((top) => top.contains(child))
      ?.before(child);
    child.slot = child.dataset.smpSlot ?? '';
    delete child.dataset.smpSlot;
  }
}

function upgrade(plain: HTMLElement, tag: string): void {
  // It may have gone meanwhile; and what an editor saves must stay what its author may write.
  if (!plain.isConnected || plain.isContentEditable) return;
  const element = document.createElement(tag);
  const {observedAttributes = []} = element.constructor as Partial<typeof SmpElement>;
  for (const {name, value} of plain.attributes) {
    const target = targetAttribute(name, observedAttributes);
    if (target) element.setAttribute(target, value);
    else if (name.startsWith('data-smp-')) warnOnce(`<${tag}>`, `${name} is not known`);
  }
  // As an attribute, a strict content policy would block it.
  if (plain.style.cssText) element.style.cssText = plain.style.cssText;
  const {activeElement} = document;
  const focused = plain.contains(activeElement) && (activeElement as HTMLElement);
  element.append(...plain.childNodes);
  place(element);
  for (const child of queryAll(element, 'p')) if (child.parentNode === element && isEditorLeftover(child)) child.remove();
  plain.replaceWith(element);
  // What is slotted can have it again once the element has rendered.
  if (focused) void (element as Partial<SmpElement>).updateComplete?.then(() => focused.focus({preventScroll: true}));
}

function upgradeAll(root: Root): void {
  for (const plain of queryAll(root, '[data-smp]:not(html, body)')) {
    const name = plain.dataset.smp ?? '';
    const tag = `smp-${name}`;
    if (plainNames.includes(name)) void customElements.whenDefined(tag).then(() => upgrade(plain, tag));
    else warnOnce(`data-smp="${name.slice(0, 40)}"`, 'no such element');
  }
}

/**
 * Turns `<div data-smp="cost-range" data-smp-low="1200">fallback</div>` into the element, in place, now and whenever such
 * markup is added: for editors that take unknown tags away. It waits for the element's definition, which may come before
 * or after this call; until then nothing changes.
 *
 * @param root Default: the page, with its open shadow trees. A closed one has to be handed over.
 */
export function upgradePlainMarkup(root?: Root): void {
  // An element that is still being parsed would lose the rest of its children.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => observeRoots(upgradeAll, root));
  else observeRoots(upgradeAll, root);
}
