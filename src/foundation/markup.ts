import {escaped} from './escape.js';
import {type TemplateResult, html, nothing} from './lit.js';

class Dynamic {
  constructor(readonly value: unknown) {}
}

/**
 * Marks a value that can change while the markup around it stays: all that an element holds, or the whole value of an
 * attribute. A listener needs no mark. What is inside of it is rendered by Lit alone and has no such marks itself.
 */
export const dynamic = (value: unknown): unknown => new Dynamic(value);

export const isDynamic = (value: unknown): value is Dynamic => value instanceof Dynamic;

/** A value's place in a template: the attribute that it is the value of, with Lit's sign for its kind; no name for a child. */
interface Bound {
  readonly sigil: string;
  readonly name: string;
}

/** What joined templates are made of. */
interface Sink {
  /** Markup, in which nothing changes. */
  text(markup: string): void;
  /** A value that can change. */
  place(bound: Bound, value: unknown): void;
}

// An attribute up to its value, at the end of what stands before that.
const ATTRIBUTE = /\s([@?]?)([\w-]+)=(["']?)$/;

const known = new WeakMap<TemplateStringsArray, readonly (Bound & {readonly text: string})[]>();

function piecesOf(strings: TemplateStringsArray) {
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

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;

function joinChild(sink: Sink, bound: Bound, value: unknown): void {
  if (isDynamic(value)) sink.place(bound, value.value);
  else if (isTemplate(value)) joinTemplate(sink, value);
  else if (Array.isArray(value)) for (const item of value) joinChild(sink, bound, item);
  else if (typeof value === 'string' || typeof value === 'number') sink.text(escaped(String(value)));
}

function joinAttribute(sink: Sink, bound: Bound, value: unknown): void {
  const {sigil, name} = bound;
  if (isDynamic(value)) sink.place(bound, value.value);
  else if (sigil === '@') sink.place(bound, value);
  else if (sigil) sink.text(value ? ` ${name}=""` : '');
  else if (value !== nothing) sink.text(` ${name}="${escaped(String((value as string | undefined) ?? ''))}"`);
}

function joinTemplate(sink: Sink, {strings, values}: TemplateResult): void {
  piecesOf(strings).forEach((piece, at) => {
    sink.text(piece.text);
    if (at < values.length) (piece.name ? joinAttribute : joinChild)(sink, piece, values[at]);
  });
}

/** Where something can change: in an element (without a name), or in one of its attributes. */
export interface Place extends Bound {
  /** Which of the elements that are marked {@link LIVE}, in the order of the document. */
  readonly element: number;
}

/** All that an element shows: text and markup, and the places in it that can change. */
export interface Markup {
  /** What stands before, between and after the places. */
  readonly strings: readonly string[];
  readonly places: readonly Place[];
  /** What stands in each place now. */
  readonly values: readonly unknown[];
}

export const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'places' in value;

/** The attribute of elements in which something can change. */
export const LIVE = 'data-live';

/**
 * Joins templates to one piece of markup, which the browser parses once: what Lit would scan, clone and walk piece by piece
 * though it never changes. Only what is {@link dynamic}, and listeners, can change without all being made anew.
 *
 * @throws {Error} Where something dynamic is not all that its element holds.
 */
export function join(template: TemplateResult): Markup {
  const strings: string[] = [];
  const places: Place[] = [];
  const values: unknown[] = [];
  let text = '';
  let elements = 0;
  const cut = () => {
    const last = places.at(-1);
    if (last && !last.name && !/^\s*<\//.test(text)) throw new Error(`Something dynamic is not alone before: ${text.slice(0, 40)}`);
    strings.push(text);
    text = '';
  };
  joinTemplate(
    {
      text: (markup) => void (text += markup),
      place({sigil, name}, value) {
        // Where no tag has begun since the last place, it is in the same element.
        if (!places.length || text.includes('<')) {
          if (!name && !/<[a-z][^<>]*>\s*$/.test(text)) throw new Error(`Something dynamic is not alone after: ${text.slice(-40)}`);
          const end = name ? text.length : text.lastIndexOf('>');
          text = `${text.slice(0, end)} ${LIVE}=""${text.slice(end)}`;
          elements++;
        }
        cut();
        places.push({sigil, name, element: elements - 1});
        values.push(value);
      },
    },
    template,
  );
  cut();
  return {strings, places, values};
}

// By their strings, joined by what no markup of ours holds.
const templates = new Map<string, TemplateStringsArray>();
const MOST = 500;

/**
 * A template of strings that were made at run time: the same for the same strings, since Lit knows one again by that.
 *
 * @param strings What stands before, between and after the values; whatever a page or a translator wrote {@link escaped}.
 * @param values One fewer.
 */
export function template(strings: readonly string[], values: readonly unknown[]): TemplateResult {
  const key = strings.join('\0');
  let made = templates.get(key);
  if (!made) {
    made = Object.assign([...strings], {raw: strings});
    const [first = ''] = templates.keys();
    if (templates.size >= MOST) templates.delete(first);
    templates.set(key, made);
  }
  return html(made, ...values);
}

/**
 * Joins templates to one of Lit's: for what is made many times over, which Lit clones, with other values in each. One for each
 * shape, since what is not dynamic makes it another template.
 */
export function flatten(result: TemplateResult): TemplateResult {
  const strings: string[] = [];
  const values: unknown[] = [];
  let text = '';
  joinTemplate(
    {
      text: (markup) => void (text += markup),
      place({sigil, name}, value) {
        strings.push(name ? `${text} ${sigil}${name}="` : text);
        values.push(value);
        text = name && '"';
      },
    },
    result,
  );
  return template([...strings, text], values);
}
