import {findAll, matches} from '../guards/node.js';

/**
 * Finds the picture for a slot that an optimizer or an editor has wrapped, in `picture`, `p` or `a`. A browser slots only
 * children, so the element renders the picture itself.
 *
 * @param host The element.
 * @param slot Name of the slot.
 */
export function wrappedPicture(host: Element, slot: string): HTMLImageElement | undefined {
  const [found] = findAll(host, `:scope > :not([slot]) [slot="${slot}"]`);
  if (!found) return undefined;
  return matches(found, 'img') ? (found as HTMLImageElement) : findAll<HTMLImageElement>(found, 'img')[0];
}
