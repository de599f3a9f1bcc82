import {type TemplateResult, nothing} from '../lit.js';
import {escapeHtml} from './escape.js';

class Dynamic {
  constructor(readonly value: unknown) {}
}

/**
 * Marks a value that can change while the markup around it stays: the whole content of one element, or the whole value of an
 * attribute. Listeners need no `dynamic()`. Lit renders every value that is more than text, so do not nest `dynamic()` in it.
 *
 * On first display, slow parts follow the text, each in a task of its own: an attribute given as a function (a drawing), and,
 * if the element is below the visible part of the page, everything that Lit renders. The function must not call `msg()`. It
 * is called again only if another function is given.
 *
 * @example html`<output>${dynamic(count)}</output> <button ?hidden=${dynamic(!count)}>${words.reset}</button>`
 */
export const dynamic = (value: unknown): unknown => new Dynamic(value);

/** Type guard: a value from {@link dynamic}. */
export const isDynamic = (value: unknown): value is Dynamic => value instanceof Dynamic;

/** Returns the value of a place; calls it if it is a function. */
export const resolveValue = (value: unknown): unknown => (typeof value === 'function' ? (value as () => unknown)() : value);

/** Type guard: a Lit template. */
export const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;

/** Type guard: a value that is shown as text, without Lit. */
export const isText = (value: unknown): value is string | number | typeof nothing =>
  value === nothing || /^(string|number)$/.test(typeof value);

/** Target of a value: an attribute, with Lit's prefix for its kind (`?`, `@`); without a name, a child. */
export interface Bound {
  readonly sigil: string;
  readonly name: string;
}

/** Formats an attribute as markup, with a leading space; '' if it is left out. */
export function attributeMarkup({sigil, name}: Bound, value: unknown): string {
  if (sigil) return value ? ` ${name}=""` : '';
  return value === nothing ? '' : ` ${name}="${escapeHtml(String((value as string | undefined) ?? ''))}"`;
}

/** A place in markup that can change: an element's content (without a name), or one of its attributes. */
export interface Place extends Bound {
  /** Index of the element among those with the attribute {@link LIVE}, in document order. */
  readonly element: number;
}

/** Markup of an element, and the places in it that can change. */
export interface Markup {
  /** Fixed markup around the places: one string more than places. */
  readonly strings: readonly string[];
  readonly places: readonly Place[];
  /** The current value of each place. */
  readonly values: readonly unknown[];
}

/** Type guard: {@link Markup}. */
export const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'places' in value;

/** Attribute of elements that have a {@link Place}. */
export const LIVE = 'data-live';

// An attribute up to its value, at the end of a template string.
const ATTRIBUTE = /\s([@?]?)([\w-]+)=(["']?)$/;

const known = new WeakMap<TemplateStringsArray, readonly (Bound & {readonly text: string})[]>();

// A template's strings without their bound attributes, each with what its value is bound to. Read once for each template.
function piecesOf(strings: TemplateStringsArray): readonly (Bound & {readonly text: string})[] {
  let pieces = known.get(strings);
  if (!pieces) {
    let quote = '';
    pieces = strings.map((string) => {
      // Skip the quote that closes the previous value.
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
  // If no tag has started since the last place, both are in the same element.
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
 * Joins templates into one piece of markup, which the browser parses once. Only {@link dynamic} values and listeners can
 * change on their own; any other change replaces all of the markup.
 *
 * @throws {Error} When a dynamic value is not the whole content of its element.
 */
export function join(template: TemplateResult): Markup {
  const draft: Draft = {strings: [], places: [], values: [], text: '', elements: 0};
  addTemplate(draft, template);
  cut(draft);
  const {strings, places, values} = draft;
  return {strings, places, values};
}
