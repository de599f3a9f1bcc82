import {isElement, localNameOf, matches, registryOf, shownParentOf} from '../guards/node.js';

const CONTROL = 'a[href],button,summary,label,[role=button],[role=link],[role=tab],[role=option],[role^=menuitem]';

// Elements around a node as they are shown, nearest first.
function around(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = shownParentOf(node); at; at = shownParentOf(at)) if (isElement(at)) found.push(at);
  return found;
}

/**
 * Returns the link or button that an element is in: no other control may be in it.
 *
 * @param element The element.
 */
export const controlAround = (element: Element): Element | undefined => around(element).find((at) => matches(at, CONTROL));

/**
 * Resolves when all custom elements around an element have rendered: they may show it in a link of theirs.
 *
 * @param element The element.
 */
export const whenAroundRendered = (element: Element): Promise<unknown> =>
  Promise.all(
    around(element).map(async (at) => {
      if (localNameOf(at).includes('-')) await (registryOf(at) ?? customElements).whenDefined(localNameOf(at));
      await (at as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
    }),
  );
