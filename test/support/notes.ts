import {sendMouse} from '@web/test-runner-commands';

/** True if a note is shown, above the page or in place. */
export const isShown = (note: Element): boolean => note.checkVisibility();

/** Moves the mouse to the middle of an element. */
export function hover(element: Element): Promise<void> {
  const [{left, top, width, height} = new DOMRect()] = element.getClientRects();
  return sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

/** Moves the mouse to the last pixel of the window, where the tests put nothing. */
export const leave = (): Promise<void> => sendMouse({type: 'move', position: [innerWidth - 1, innerHeight - 1]});

/**
 * Makes the browser one that does not know hints: their popovers are manual.
 *
 * @returns Function that undoes it.
 */
export function withoutHints(): () => void {
  const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover') ?? {};
  Object.defineProperty(HTMLElement.prototype, 'popover', {
    ...own,
    set(this: HTMLElement, value: string | null) {
      own.set?.call(this, value === 'hint' ? 'manual' : value);
    },
  });
  return () => Object.defineProperty(HTMLElement.prototype, 'popover', own);
}

const api = ['popover', 'showPopover', 'hidePopover', 'togglePopover'] as const;

/**
 * Removes the popover API from the browser.
 *
 * @returns Function that restores it.
 */
export function withoutPopover(): () => void {
  const kept = api.map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)] as const);
  for (const name of api) Reflect.deleteProperty(HTMLElement.prototype, name);
  return () => {
    for (const [name, own] of kept) if (own) Object.defineProperty(HTMLElement.prototype, name, own);
  };
}
