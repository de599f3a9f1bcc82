import {documentOf, ofDocument, windowOf} from '../guards/node.js';

// Maximum width of a note in px, as in note.styles.ts.
const WIDTH = 352;
const MARGIN = 8;
// Time for a mouse to move from a word to its note, in ms.
const GRACE = 300;

let leaving: ReturnType<typeof setTimeout> | undefined;

// Below the word, or above it if there is room only there. In page coordinates, so that the note scrolls along.
function place(trigger: Element, note: HTMLElement): void {
  const {left, top, bottom} = trigger.getBoundingClientRect();
  const {innerHeight, scrollX, scrollY} = windowOf(trigger);
  const below = bottom + note.offsetHeight <= innerHeight || top < note.offsetHeight;
  const start = Math.max(MARGIN, Math.min(left, ofDocument('documentElement', documentOf(trigger)).clientWidth - WIDTH - MARGIN)) + scrollX;
  note.style.setProperty('left', `${start}px`);
  note.style.setProperty('top', below ? `${bottom + scrollY}px` : 'auto');
  note.style.setProperty('bottom', below ? 'auto' : `${innerHeight - top - scrollY}px`);
}

/** Returns true if the browser supports popovers. Otherwise notes open in place. */
export const canPopOver = (): boolean => 'showPopover' in HTMLElement.prototype;

/**
 * Opens a note next to its word. Escape or a click elsewhere closes it.
 *
 * @param trigger The word that the note belongs to.
 * @param note An element with the attribute `popover`.
 */
export function openNote(trigger: Element, note: HTMLElement): void {
  clearTimeout(leaving);
  if (!note.matches(':popover-open')) note.showPopover();
  place(trigger, note);
}

function closeNote(note: HTMLElement): void {
  if (note.matches(':popover-open')) note.hidePopover();
}

// In place, a note is a disclosure. Without popovers, our styles hide [popover]: remove the attribute.
function toggleInPlace(trigger: Element, note: HTMLElement): void {
  const open = note.hidden || note.hasAttribute('popover');
  note.removeAttribute('popover');
  note.hidden = !open;
  trigger.setAttribute('aria-expanded', String(open));
}

function follow(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  const at = event
    .composedPath()
    .find((node) => (node as Node).getRootNode?.() === root && (node as Element).matches?.('[popovertarget], [popover]')) as
    HTMLElement | undefined;
  const target = at?.getAttribute('popovertarget');
  const note = target ? root.getElementById(target) : at;
  if (!at || !note) return;
  if (!canPopOver()) {
    if (target && event.type === 'click') toggleInPlace(at, note);
  } else if (event.type.startsWith('pointer')) {
    // A tap ends in a click, which opens the note.
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    clearTimeout(leaving);
    if (event.type === 'pointerout') leaving = setTimeout(() => closeNote(note), GRACE);
    else if (target) openNote(at, note);
  } else if (event.type === 'focusout') {
    if (!note.contains((event as FocusEvent).relatedTarget as Node | null)) closeNote(note);
  } else if (target && (event.type === 'click' || at.matches(':focus-visible'))) openNote(at, note);
}

/**
 * Opens notes when their words are hovered, focused or clicked, for every `popovertarget` in a tree.
 *
 * @param root Tree that receives the listeners. They need no removal.
 */
export function attachNotes(root: ShadowRoot): void {
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click']) root.addEventListener(type, follow);
}
