import {executeServerCommand} from '@web/test-runner-commands';

/** Returns the shadow roots in and below an element, and those of its children: smp-config has the others around. */
export const rootsOf = (element: Element | ShadowRoot): ShadowRoot[] => {
  const {shadowRoot} = element as Partial<Element>;
  return [...(shadowRoot ? [shadowRoot, ...rootsOf(shadowRoot)] : []), ...[...element.children].flatMap(rootsOf)];
};

/** Returns all elements that match, in and below an element's shadow roots. */
export const allDeep = <T extends Element = HTMLElement>(element: Element, selector: string): T[] =>
  rootsOf(element).flatMap((root) => [...root.querySelectorAll<T>(selector)]);

/** Returns all elements inside an element in reading order: slots contain what is slotted. */
export function flattened(element: Element): Element[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = slotted.length ? slotted : [...(element.shadowRoot ?? element).children];
  return children.flatMap((child) => [child, ...flattened(child)]);
}

/**
 * Emulates media features until the next call; `{}` ends it. Resolves to `false` if the engine cannot; see
 * `tools/browsers/media-plugin.mjs`.
 */
export const emulate = (media: object): Promise<boolean> => executeServerCommand<boolean, object>('media', media);
