import {digestForTemplateResult} from '@lit-labs/ssr-client';
import type {Shape} from '../../foundation/hydration/fingerprint.js';
import type {TemplateResult} from '../../foundation/lit.js';
import {escapeHtml} from '../../foundation/rendering/escape.js';
import {type Markup, attributeMarkup, isMarkup, isTemplate, isText, resolveValue} from '../../foundation/rendering/markup.js';

/** Step of writing a template: fixed text, or an action for the next value. */
type Step =
  | string
  | {readonly kind: 'child'}
  | {readonly kind: 'attribute'; readonly name: string}
  | {readonly kind: 'boolean'; readonly name: string}
  | {readonly kind: 'listener'}
  // Around the start tag of a custom element, which may get a shadow root.
  | {readonly kind: 'open' | 'opened'}
  // A comment that only hydration reads.
  | {readonly kind: 'mark'; readonly text: string};

interface Program {
  readonly steps: readonly Step[];
  readonly mark: string;
}

const programs = new WeakMap<TemplateStringsArray, Program>();

// A comment, the beginning of a start tag, text, or an end tag.
const TOKEN = /<!--[^]*?-->|<([a-z][\w-]*)|[^<]+|<\/[^>]*>/gy;
const BOUND = /\s([?@]?)([\w-]+)=["']?$/;

const joined = (steps: readonly Step[]): Step[] => {
  const all: Step[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (typeof step === 'string' && typeof last === 'string') all[all.length - 1] = last + step;
    else if (step !== '') all.push(step);
  }
  return all;
};

/**
 * Parses a template as Lit does: finds the positions of its values and, for hydration, the index of each element with values
 * among all nodes that Lit counts (elements, comments and child values).
 */
function compile(result: TemplateResult): Program {
  const {strings} = result;
  const known = programs.get(strings);
  if (known) return known;
  const steps: Step[] = [];
  let place = -1;
  // Step at which the current tag begins, -1 outside of tags; and whether the tag has a comment for hydration.
  let tagAt = -1;
  let isMarked = false;
  let isHost = false;
  const endTag = (): void => {
    if (isHost) steps.push({kind: 'opened'});
    tagAt = -1;
  };
  strings.forEach((string, at) => {
    let text = string;
    if (tagAt >= 0) {
      // Skip the quote that closes the previous value.
      text = text.replace(/^["']/, '');
      const end = text.indexOf('>');
      if (end >= 0) {
        steps.push(text.slice(0, end + 1));
        endTag();
        text = text.slice(end + 1);
      }
    }
    TOKEN.lastIndex = 0;
    for (let token = tagAt < 0 && TOKEN.exec(text); token; token = TOKEN.exec(text)) {
      const [whole, tag] = token;
      if (!tag) {
        if (whole.startsWith('<!--')) place++;
        steps.push(whole);
        continue;
      }
      place++;
      tagAt = steps.length;
      isMarked = false;
      isHost = tag.includes('-');
      if (isHost) steps.push({kind: 'open'});
      const end = text.indexOf('>', token.index);
      if (end < 0) {
        text = text.slice(token.index);
        break;
      }
      steps.push(text.slice(token.index, end + 1));
      endTag();
      TOKEN.lastIndex = end + 1;
    }
    if (at === strings.length - 1) return;
    if (tagAt < 0) {
      place++;
      steps.push({kind: 'child'});
      return;
    }
    const bound = BOUND.exec(text);
    if (!bound) throw new Error(`A value stands where none can: ${text.slice(-40)}`);
    const [{length}, sigil, name = ''] = bound;
    steps.push(text.slice(0, -length));
    steps.push(sigil === '@' ? {kind: 'listener'} : {kind: sigil ? 'boolean' : 'attribute', name});
    if (isMarked) return;
    isMarked = true;
    steps.splice(tagAt, 0, {kind: 'mark', text: `lit-node ${place}`});
  });
  const program = {steps: joined(steps), mark: `lit-part ${digestForTemplateResult(result)}`};
  programs.set(strings, program);
  return program;
}

/** Returns the shadow root of an smp element, from its start tag; '' for any other element. */
export type Nested = (startTag: string) => string;

/** Output of a rendering in progress: its pieces, its comments for hydration, and the number of elements. */
interface Out {
  readonly pieces: string[];
  readonly marks: string[];
  elements: number;
}

function writeMarkup(out: Out, {strings, places, values}: Markup, isMarked: boolean, nested: Nested): void {
  strings.forEach((text, at) => {
    writeText(out, text, isMarked);
    const place = places[at];
    if (!place) return;
    if (place.sigil === '@') return;
    const value = resolveValue(values[at]);
    if (place.name) out.pieces.push(attributeMarkup(place, value));
    else write(out, value, isMarked && !isText(value), nested);
  });
}

const TAG = /<[a-z]/g;

function writeText(out: Out, text: string, isCounted: boolean): void {
  out.pieces.push(text);
  if (isCounted) out.elements += text.match(TAG)?.length ?? 0;
}

function mark({pieces, marks}: Out, text: string): void {
  pieces.push(`<!--${text}-->`);
  marks.push(text);
}

function write(out: Out, value: unknown, isMarked: boolean, nested: Nested): void {
  const {pieces} = out;
  if (isTemplate(value)) {
    const program = compile(value);
    if (isMarked) mark(out, program.mark);
    let at = 0;
    let open = 0;
    for (const step of program.steps) {
      if (typeof step === 'string') writeText(out, step, isMarked);
      else if (step.kind === 'child') write(out, value.values[at++], isMarked, nested);
      else if (step.kind === 'listener') at++;
      else if (step.kind === 'boolean') pieces.push(attributeMarkup({sigil: '?', name: step.name}, value.values[at++]));
      else if (step.kind === 'attribute') pieces.push(attributeMarkup({sigil: '', name: step.name}, value.values[at++]));
      else if (step.kind === 'mark') {
        if (isMarked) mark(out, step.text);
      } else if (step.kind === 'open') open = pieces.length;
      else pieces.push(nested(pieces.slice(open).join('')));
    }
  } else {
    if (isMarked) mark(out, 'lit-part');
    if (Array.isArray(value)) for (const item of value) write(out, item, isMarked, nested);
    else if (typeof value === 'string' || typeof value === 'number') pieces.push(escapeHtml(String(value)));
  }
  if (isMarked) mark(out, '/lit-part');
}

/**
 * Writes the result of an element's `render()` as HTML, like `@lit-labs/ssr` (a test compares them). Only for templates of this
 * library, in which a value is a child or the whole value of an attribute. `@lit-labs/ssr` parses each template with an HTML
 * parser and yields every piece; this function joins strings.
 *
 * @param value Result of `render()`.
 * @param isMarked True to add Lit's comments for hydration.
 * @param nested Returns the shadow root of a nested element.
 * @returns The markup and, if `isMarked`, its shape.
 * @throws {Error} When a template has a value in an unsupported position.
 */
export function writeTemplate(value: unknown, isMarked: boolean, nested: Nested): {html: string; shape: Shape} {
  const out: Out = {pieces: [], marks: [], elements: 0};
  if (isMarkup(value)) writeMarkup(out, value, isMarked, nested);
  else write(out, value, isMarked, nested);
  return {html: out.pieces.join(''), shape: [out.elements, ...out.marks]};
}
