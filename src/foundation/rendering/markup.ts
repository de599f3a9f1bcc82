import {type TemplateResult, nothing} from '../lit.js';
import {escapeHtml} from './escape.js';

class Dynamic {
  constructor(readonly value: unknown) {}
}

/**
 * Marks a value that can change while the markup around it stays: everything inside one element, or the whole value of an
 * attribute. A listener needs no mark. Lit renders a value that is more than text, so nothing inside it is marked again.
 *
 * Slow parts first come after the text, each in a task of its own: a drawing that a function gives, and, below what a reader
 * sees, whatever Lit renders. The function must not call `msg()`; as long as it is the same function, nothing is drawn again.
 *
 * @example html`<output>${dynamic(count)}</output> <button ?hidden=${dynamic(!count)}>${words.reset}</button>`
 */
export const dynamic = (value: unknown): unknown => new Dynamic(value);

/** Type guard: a value marked by {@link dynamic}. */
export const isDynamic = (value: unknown): value is Dynamic => value instanceof Dynamic;

/** Gives the value of a place, by its function where there is one. */
export const resolveValue = (value: unknown): unknown => (typeof value === 'function' ? (value as () => unknown)() : value);

/** Type guard: a template of Lit's. */
export const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;

/** Type guard: a value that is shown as text, without Lit. */
export const isText = (value: unknown): value is string | number | typeof nothing =>
  value === nothing || /^(string|number)$/.test(typeof value);

/** The attribute that a value is bound to, with Lit's sign for its kind (`?`, `@`); without a name, a child. */
export interface Bound {
  readonly sigil: string;
  readonly name: string;
}

/** An attribute as markup, with the space before it; '' where it is left out. */
export function attributeMarkup({sigil, name}: Bound, value: unknown): string {
  if (sigil) return value ? ` ${name}=""` : '';
  return value === nothing ? '' : ` ${name}="${escapeHtml(String((value as string | undefined) ?? ''))}"`;
}

/** A place in markup where something can change: an element's contents (without a name), or one of its attributes. */
export interface Place extends Bound {
  /** The index of the element among those with the attribute {@link LIVE}, in document order. */
  readonly element: number;
}

/** The markup of an element, and the places in it that can change. */
export interface Markup {
  /** The fixed markup around the places: one string more than there are places. */
  readonly strings: readonly string[];
  readonly places: readonly Place[];
  /** The current value of each place. */
  readonly values: readonly unknown[];
}

/** Type guard: {@link Markup}. */
export const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'places' in value;

/** The attribute of elements in which something can change. */
export const LIVE = 'data-live';

// An attribute up to its value, at the end of a template's string.
const ATTRIBUTE = /\s([@?]?)([\w-]+)=(["']?)$/;

const known = new WeakMap<TemplateStringsArray, readonly (Bound & {readonly text: string})[]>();

// A template's strings without their bound attributes, each with what its value is bound to. Read once for each template.
function piecesOf(strings: TemplateStringsArray): readonly (Bound & {readonly text: string})[] {
  let pieces = known.get(strings);
  if (!pieces) {
    let quote = '';
    pieces = strings.map((string) => {
      // Without the quote that closes the value before.
      const text = string.slice(quote.length);
      const [attribute = '', sigil = '', name = '', mark = ''] = ATTRIBUTE.exec(text) ?? [];
      quote = mark;
      return {text: text.slice(0, text.length - attribute.length), sigil, name};
    });
    known.set(strings, pieces);
  }
  return pieces;
}

/** The attribute that each value of a template is bound to; without a name, a child. */
export const boundOf = (strings: TemplateStringsArray): readonly Bound[] => piecesOf(strings);

/** Markup under way: `text` is what follows the last place. */
interface Draft {
  readonly strings: string[];
  readonly places: Place[];
  readonly values: unknown[];
  text: string;
  elements: number;
}

function cut(draft: Draft): void {
  const {strings, places, text} = draft;
  const last = places.at(-1);
  if (last && !last.name && !/^\s*<\//.test(text)) throw new Error(`Something dynamic is not alone before: ${text.slice(0, 40)}`);
  strings.push(text);
  draft.text = '';
}

function addPlace(draft: Draft, {sigil, name}: Bound, value: unknown): void {
  const {text, places, values} = draft;
  // Where no tag has begun since the last place, both are in the same element.
  if (!places.length || text.includes('<')) {
    if (!name && !/<[a-z][^<>]*>\s*$/.test(text)) throw new Error(`Something dynamic is not alone after: ${text.slice(-40)}`);
    const end = name ? text.length : text.lastIndexOf('>');
    draft.text = `${text.slice(0, end)} ${LIVE}=""${text.slice(end)}`;
    draft.elements++;
  }
  cut(draft);
  places.push({sigil, name, element: draft.elements - 1});
  values.push(value);
}

function addValue(draft: Draft, bound: Bound, value: unknown): void {
  if (isDynamic(value)) addPlace(draft, bound, value.value);
  else if (bound.sigil === '@') addPlace(draft, bound, value);
  else if (bound.name) draft.text += attributeMarkup(bound, value);
  else if (isTemplate(value)) addTemplate(draft, value);
  else if (Array.isArray(value)) for (const item of value) addValue(draft, bound, item);
  else if (isText(value) && value !== nothing) draft.text += escapeHtml(String(value));
}

function addTemplate(draft: Draft, {strings, values}: TemplateResult): void {
  piecesOf(strings).forEach((piece, at) => {
    draft.text += piece.text;
    if (at < values.length) addValue(draft, piece, values[at]);
  });
}

/**
 * Joins templates to one piece of markup, for the browser to parse once. Only what is {@link dynamic}, and listeners, can
 * change on their own; a change of anything else makes all of it anew.
 *
 * @throws {Error} Where something dynamic is not everything inside its element.
 */
export function join(template: TemplateResult): Markup {
  const draft: Draft = {strings: [], places: [], values: [], text: '', elements: 0};
  addTemplate(draft, template);
  cut(draft);
  const {strings, places, values} = draft;
  return {strings, places, values};
}
