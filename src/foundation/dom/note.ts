// As wide as the style sheet makes a note at most, in px.
const WIDTH = 352;
const MARGIN = 8;
// How long a mouse may be on its way from a word to its note, in ms.
const GRACE = 300;

let leaving: ReturnType<typeof setTimeout> | undefined;

// Under the word, or above it where there is room only there; in page coordinates, so that it scrolls along.
function place(trigger: Element, note: HTMLElement): void {
  const {left, top, bottom} = trigger.getBoundingClientRect();
  const below = bottom + note.offsetHeight <= innerHeight || top < note.offsetHeight;
  const start = Math.max(MARGIN, Math.min(left, document.documentElement.clientWidth - WIDTH - MARGIN)) + scrollX;
  note.style.setProperty('left', `${start}px`);
  note.style.setProperty('top', below ? `${bottom + scrollY}px` : 'auto');
  note.style.setProperty('bottom', below ? 'auto' : `${innerHeight - top - scrollY}px`);
}

/** Whether the browser can show notes above the page; else they open in place. */
export const canPopOver = (): boolean => 'showPopover' in HTMLElement.prototype;

/**
 * Opens a note beside the word that it belongs to. Escape closes it, and so does a touch elsewhere.
 *
 * @param trigger The word.
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

// What opens in place is a disclosure: the attribute that would hide it goes.
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
    .find((node) => node instanceof HTMLElement && node.getRootNode() === root && node.matches('[popovertarget], [popover]')) as
    HTMLElement | undefined;
  const target = at?.getAttribute('popovertarget');
  const note = target ? root.getElementById(target) : at;
  if (!at || !note) return;
  if (!canPopOver()) {
    if (target && event.type === 'click') toggleInPlace(at, note);
  } else if (event.type.startsWith('pointer')) {
    // A finger's touch ends in a click.
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    clearTimeout(leaving);
    if (event.type === 'pointerout') leaving = setTimeout(() => closeNote(note), GRACE);
    else if (target) openNote(at, note);
  } else if (event.type === 'focusout') {
    if (!note.contains((event as FocusEvent).relatedTarget as Node | null)) closeNote(note);
  } else if (target && (event.type === 'click' || at.matches(':focus-visible'))) openNote(at, note);
}

/**
 * Shows notes when their words are hovered, focused or touched, for all `popovertarget` in a tree.
 *
 * @param root The tree; the listeners go with it.
 */
export function attachNotes(root: ShadowRoot): void {
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click']) root.addEventListener(type, follow);
}
