import {containsNode, isElement, matches, shownParentOf, windowOf} from '../guards/node.js';
import type {LitElement, ReactiveController} from '../lit.js';
import {pageSingleton} from './page-singleton.js';

// Space that a note needs in px: its maximum width, as in note.styles.ts, and a margin.
const SPACE = 360;
// Time for a mouse to move from a word to its note, in ms.
const GRACE = 300;

// One note is open at a time, whichever copy of the library opened it.
const page = pageSingleton<{note?: HTMLElement; end?: AbortController}>('note', () => ({}));

let leaving: ReturnType<typeof setTimeout> | undefined;

function moveTo({style}: HTMLElement, left: string, top: string, bottom: string): void {
  Object.assign(style, {left, top, bottom});
}

// Below the word, or above it if there is room only there. In page coordinates, so that the note scrolls along. Everything is
// measured by the note itself, since under CSS `zoom` engines differ in the unit of a rectangle.
function place(trigger: Element, note: HTMLElement): void {
  moveTo(note, '0px', '0px', 'auto');
  const start = note.getBoundingClientRect();
  moveTo(note, '100px', 'auto', '0px');
  const end = note.getBoundingClientRect();
  const unit = (end.left - start.left) / 100;
  const px = (length: number) => `${length / unit}px`;
  const {left, top, bottom} = trigger.getBoundingClientRect();
  const isBelow = bottom + start.height <= end.bottom - start.top || top < start.height;
  moveTo(
    note,
    `calc(${px(-start.left)} + max(8px, min(${px(left)}, 100% - ${SPACE}px)))`,
    isBelow ? px(bottom - start.top) : 'auto',
    isBelow ? 'auto' : px(end.bottom - top),
  );
}

/** Returns true if the browser supports popovers. Otherwise notes open in place. */
export const canPopOver = (): boolean => 'showPopover' in HTMLElement.prototype;

const isOpen = (note: HTMLElement) => note.matches(':popover-open');

function closeNote(note: HTMLElement): void {
  if (isOpen(note)) note.hidePopover();
}

function closeAny(): void {
  if (page.note) closeNote(page.note);
  // A note that was removed while it was open is closed already, and said nothing.
  page.end?.abort();
}

// Until the note closes: keeps it at a word that scrolls, and closes it where the browser does not.
function attend(trigger: Element, note: HTMLElement): void {
  const end = new AbortController();
  const {signal} = end;
  Object.assign(page, {note, end});
  note.addEventListener('beforetoggle', () => end.abort(), {signal});
  const handleScroll = ({currentTarget}: Event) => {
    const box = (currentTarget as Element).getBoundingClientRect();
    const {left, right, top, bottom} = trigger.getBoundingClientRect();
    if (right < box.left || left > box.right || bottom < box.top || top > box.bottom) closeAny();
    else place(trigger, note);
  };
  // A scroll event does not leave a shadow tree.
  for (let at: Node | null = trigger; at; at = shownParentOf(at)) {
    if (isElement(at)) at.addEventListener('scroll', handleScroll, {signal});
  }
  if (note.popover !== 'manual') return;
  const view = windowOf(note);
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // It closes nothing else of the page.
      event.preventDefault();
      closeAny();
    },
    {signal, capture: true},
  );
  view.addEventListener('pointerup', (event) => event.composedPath().some((node) => node === trigger || node === note) || closeAny(), {
    signal,
  });
}

/**
 * Opens a note next to its word. Escape or a click elsewhere closes it. The page's own popovers stay open.
 *
 * @param trigger The word that the note belongs to.
 * @param note An element with the attribute `popover`.
 */
export function openNote(trigger: Element, note: HTMLElement): void {
  clearTimeout(leaving);
  if (!isOpen(note)) {
    closeAny();
    // Browsers that do not know hints take it for `manual`. The markup has `auto`, for pages without a script.
    note.popover = 'hint';
    note.showPopover();
    attend(trigger, note);
  }
  place(trigger, note);
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
  const path = event.composedPath() as Node[];
  const at = path
    .slice(0, path.indexOf(root))
    .find((node) => isElement(node) && containsNode(root, node) && matches(node, '[popovertarget], [popover]')) as HTMLElement | undefined;
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
    // Without a target the focus has left no word for another: a screen reader walks the note, or the window changes.
    const next = (event as FocusEvent).relatedTarget as Node | null;
    if (next && !containsNode(note, next)) closeNote(note);
  } else if (target && (event.type === 'click' || at.matches(':focus-visible'))) openNote(at, note);
}

/** Controller that opens notes when their words are hovered, focused or clicked, for every `popovertarget` of an element. */
export class NotesController implements ReactiveController {
  /** @param _host The element. */
  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click']) this._host.renderRoot.addEventListener(type, follow);
  }

  hostDisconnected(): void {
    if (page.note && containsNode(this._host.renderRoot, page.note)) closeAny();
  }
}
