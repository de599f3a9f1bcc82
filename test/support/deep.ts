import {executeServerCommand} from '@web/test-runner-commands';

/** All shadow roots in and below an element. */
export const rootsOf = ({shadowRoot}: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsOf)] : [];

/** All elements that fit, in and below an element's shadow roots. */
export const allDeep = <T extends Element = HTMLElement>(element: Element, selector: string): T[] =>
  rootsOf(element).flatMap((root) => [...root.querySelectorAll<T>(selector)]);

/** All elements that a reader meets inside an element, in the order of reading: slots hold what is slotted. */
export function flattened(element: Element): Element[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = slotted.length ? slotted : [...(element.shadowRoot ?? element).children];
  return children.flatMap((child) => [child, ...flattened(child)]);
}

/** Emulates media features until the next call; `{}` ends it. Gives `false` where the engine cannot; see `tools/browsers/media-plugin.mjs`. */
export const emulate = (media: object): Promise<boolean> => executeServerCommand<boolean, object>('media', media);
