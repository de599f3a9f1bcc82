import {inTask} from '../dom/task.js';
import {containsNode} from '../guards/node.js';
import {hydrate} from '../hydration/provider.js';
import {type RenderOptions, nothing, render, toTrustedHtml} from '../lit.js';
import {carryOver} from './carry-over.js';
import {LIVE, type Markup, type Place, isText, resolveValue} from './markup.js';
import {setText} from './to-text.js';

/** Markup on display. Each has its own state, so that listeners of replaced elements keep theirs. */
interface Shown {
  readonly text: string;
  readonly base: Element | null;
  /** Elements that can change, in document order. */
  readonly elements: readonly Element[];
  readonly places: readonly Place[];
  /** The current value of each place; empty before the first fill. */
  values: readonly unknown[];
}

const textOf = ({strings}: Markup): string => strings.join('');

const takesLong = (value: unknown, name: string): boolean => typeof value === 'function' || (!name && !isText(value));

// Parsed markup by its text. Only markup that a second element shows, such as a card's, is cached; then it is cloned.
const parsed = new Map<string, DocumentFragment | undefined>();

function nodesOf(text: string, root: ShadowRoot): DocumentFragment {
  const known = parsed.get(text);
  if (known) return known.cloneNode(true) as DocumentFragment;
  const range = document.createRange();
  range.selectNodeContents(root);
  const nodes = range.createContextualFragment(toTrustedHtml(text));
  if (!parsed.has(text)) {
    parsed.set(text, undefined);
    return nodes;
  }
  parsed.set(text, nodes);
  return nodes.cloneNode(true) as DocumentFragment;
}

// Elements whose content Lit renders. The content of others is text.
const byLit = new WeakSet<Element>();

/** Shows {@link Markup} in a shadow tree. The browser parses it once; dynamic values are set as text or rendered by Lit. */
export class View {
  private _shown?: Shown;
  private readonly _options: RenderOptions;
  // Late parts, by the index of their place. Each waits for a task of its own.
  private readonly _waiting = new Map<number, () => void>();

  /**
   * @param _root Shadow tree that shows the markup.
   * @param host `this` of the listeners.
   * @param _isBelow Returns true if the host is below the visible part of the page.
   * @param _onLatePart Called after each late part, with the error if it failed.
   */
  constructor(
    private readonly _root: ShadowRoot,
    host: object,
    private readonly _isBelow: () => boolean,
    private readonly _onLatePart: (error?: unknown) => void,
  ) {
    this._options = {host};
  }

  /** True while late parts are missing. */
  get isWaiting(): boolean {
    return this._waiting.size > 0;
  }

  /** True if everything that takes up space is shown. A missing drawing does not count: its space is already there. */
  get isComplete(): boolean {
    return [...this._waiting.keys()].every((at) => this._shown?.places[at]?.name);
  }

  /**
   * Shows markup. If only values have changed, updates these. Otherwise replaces all of it, and keeps what a reader has typed,
   * opened and focused.
   *
   * @param markup The markup.
   * @param place Node to insert it before. Default: at the end.
   */
  show(markup: Markup, place: Node | null = null): void {
    const before = this._shown?.base;
    if (this._shown && this._isIntact(this._shown) && textOf(markup) === this._shown.text) {
      this._fill(this._shown, markup.values);
      return;
    }
    const {activeElement} = this._root;
    // Measure before anything changes, and only if it matters: it forces a layout.
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
   * Hydrates the server's markup.
   *
   * @throws {Error} When the number of elements that can change differs.
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

  // A translator may have replaced an element together with those in it.
  private _isIntact({base, elements}: Shown): boolean {
    return base !== null && [base, ...elements].every((element) => containsNode(this._root, element));
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

  // Content that a reader sees or has seen is filled at once: a late part would move what is below. A drawing moves nothing.
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

  // Lit renders everything that is more than text.
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
