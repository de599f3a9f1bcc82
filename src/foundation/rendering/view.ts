import {inTask} from '../dom/task.js';
import {hydrate} from '../hydration/provider.js';
import {type RenderOptions, nothing, render, trusted} from '../lit.js';
import {carryOver} from './carry-over.js';
import {LIVE, type Markup, type Place, isText, resolveValue} from './markup.js';
import {setText} from './to-text.js';

/** The markup on display. Each has a state of its own: listeners of replaced elements keep theirs. */
interface Shown {
  readonly text: string;
  readonly base: Element | null;
  /** The elements in which something can change, in document order. */
  readonly elements: readonly Element[];
  readonly places: readonly Place[];
  /** The current value of each place; empty before the first fill. */
  values: readonly unknown[];
}

const textOf = ({strings}: Markup): string => strings.join('');

const takesLong = (value: unknown, name: string): boolean => typeof value === 'function' || (!name && !isText(value));

// Markup that a second element shows, such as a card's, is parsed once more and cloned from then on.
const parsed = new Map<string, DocumentFragment | undefined>();

function nodesOf(text: string, root: ShadowRoot): DocumentFragment {
  const known = parsed.get(text);
  if (known) return known.cloneNode(true) as DocumentFragment;
  const range = document.createRange();
  range.selectNodeContents(root);
  const nodes = range.createContextualFragment(trusted(text));
  if (!parsed.has(text)) {
    parsed.set(text, undefined);
    return nodes;
  }
  parsed.set(text, nodes);
  return nodes.cloneNode(true) as DocumentFragment;
}

// The elements whose contents Lit renders; of the others it is text.
const byLit = new WeakSet<Element>();

/** Shows {@link Markup} in a shadow tree: the browser parses it once, and what can change in it is set as text or rendered by Lit. */
export class View {
  private _shown?: Shown;
  private readonly _options: RenderOptions;
  // What waits for a task of its own, by the place that it is for.
  private readonly _waiting = new Map<number, () => void>();

  /**
   * @param root Where it is shown.
   * @param host Whom listeners know as `this`.
   * @param _isBelow Tells whether it lies below what a reader sees.
   * @param _onLatePart Called after each part that came in a task of its own, with the error where it could not.
   */
  constructor(
    private readonly _root: ShadowRoot,
    host: object,
    private readonly _isBelow: () => boolean,
    private readonly _onLatePart: (error?: unknown) => void,
  ) {
    this._options = {host};
  }

  /** Whether something is still on its way. */
  get isWaiting(): boolean {
    return this._waiting.size > 0;
  }

  /** Whether all is there that takes room; a drawing has its room before it is drawn. */
  get isComplete(): boolean {
    return [...this._waiting.keys()].every((at) => this._shown?.places[at]?.name);
  }

  /**
   * Shows markup. If only values have changed, it changes these; else it makes all of it anew and carries over what a reader
   * has typed, opened and focused.
   *
   * @param place The node before which it stands. Default: last.
   */
  show(markup: Markup, place: Node | null = null): void {
    const before = this._shown?.base;
    if (this._shown && before?.parentNode === this._root && textOf(markup) === this._shown.text) {
      this._fill(this._shown, markup.values);
      return;
    }
    const {activeElement} = this._root;
    // Asked before anything changes, and only where it matters, since it makes the browser lay out the page.
    const hasParts = markup.places.some(({name}, at) => !name && takesLong(markup.values[at], name));
    const inParts = !before && hasParts && this._isBelow();
    const nodes = nodesOf(textOf(markup), this._root);
    before?.remove();
    this._root.insertBefore(nodes, place);
    this._waiting.clear();
    const shown = (this._shown = this._findPlaces(markup));
    this._fill(shown, markup.values, !before, inParts);
    if (before && shown.base) carryOver(before, shown.base, activeElement);
  }

  /**
   * Takes over what a server has written.
   *
   * @throws {Error} Where it is something else.
   */
  takeOver(markup: Markup): void {
    const shown = (this._shown = this._findPlaces(markup));
    const {places, values} = markup;
    if (shown.elements.length !== (places.at(-1)?.element ?? -1) + 1) throw new Error('The server rendered something else');
    shown.values = values;
    this._forEachPlace(shown, ({name, sigil}, element, at) => {
      if (!name) this._hydrate(values[at], element);
      else if (sigil === '@') this._listen(shown, element, name, at);
    });
  }

  private _findPlaces(markup: Markup): Shown {
    return {
      text: textOf(markup),
      base: this._root.querySelector('.base'),
      elements: [...this._root.querySelectorAll(`[${LIVE}]`)],
      places: markup.places,
      values: [],
    };
  }

  private _forEachPlace({elements, places}: Shown, work: (place: Place, element: HTMLElement, at: number) => void): void {
    for (const [at, place] of places.entries()) {
      const element = elements[place.element];
      if (element) work(place, element as HTMLElement, at);
    }
  }

  // What a reader sees, or has seen, comes whole, since a part would move what stands below it. A drawing moves nothing.
  private _fill(shown: Shown, values: readonly unknown[], isFirst = false, inParts = false): void {
    const old = shown.values;
    shown.values = values;
    this._forEachPlace(shown, (place, element, at) => {
      const value = values[at];
      const isNew = at >= old.length;
      if (!isNew && value === old[at] && typeof value !== 'object') return;
      if (place.sigil === '@') {
        if (isNew) this._listen(shown, element, place.name, at);
        return;
      }
      const set = () => this._set(place, element, value);
      const isLate = (place.name ? isFirst : inParts) && takesLong(value, place.name);
      if (isLate || this._waiting.has(at)) this._setLater(at, set);
      else set();
    });
  }

  private _setLater(at: number, set: () => void): void {
    if (!this._waiting.has(at)) inTask(() => this._setNow(at));
    this._waiting.set(at, set);
  }

  private _setNow(at: number): void {
    const set = this._waiting.get(at);
    if (!set) return;
    this._waiting.delete(at);
    try {
      set();
      this._onLatePart();
    } catch (error) {
      this._onLatePart(error);
    }
  }

  private _set({name, sigil}: Place, element: HTMLElement, given: unknown): void {
    const value = resolveValue(given);
    if (!name) this._render(value, element);
    else if (sigil) element.toggleAttribute(name, Boolean(value));
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, String((value as string | undefined) ?? ''));
  }

  // Lit comes in where there is more than text.
  private _render(value: unknown, element: HTMLElement): void {
    if (isText(value) && !byLit.has(element)) {
      setText(element, value === nothing ? '' : String(value));
      return;
    }
    if (!byLit.has(element)) element.textContent = '';
    byLit.add(element);
    render(value, element, this._options);
  }

  private _hydrate(given: unknown, element: HTMLElement): void {
    const value = resolveValue(given);
    if (isText(value)) return;
    byLit.add(element);
    hydrate(value, element, this._options);
  }

  private _listen(shown: Shown, element: Element, type: string, at: number): void {
    element.addEventListener(type, (event) => {
      (shown.values[at] as (event: Event) => void).call(this._options.host, event);
    });
  }
}
