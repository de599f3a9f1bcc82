import {type TemplateResult, html} from '../foundation/lit.js';
import type {Source} from './bibliography.js';
import {content} from './section.content.js';
import type {Term} from './terms.js';

/** Words that stand for a term, with the marks that are written to them: no line may break between those and a button. */
export const MARKED = /([(¿¡«“]*)\{([\w-]+):([^}]+)\}([).,;:!?»”]*)/;

/** A text as it is read, without the marks of its terms. */
export const unmarked = (text: string): string => text.replace(/\{[\w-]+:([^}]+)\}/g, '$1');

const named = (sources: readonly Source[]) => {
  const {grade} = content();
  return sources.map(
    ([letter, citation]) =>
      html`<span class="soft"><span translate="no">${citation}</span> <span class="grade">${grade[letter]}</span></span>`,
  );
};

/**
 * Words that stand for a term, and a note that says what it means: opened by mouse, focus or touch, and by the browser
 * itself where no script runs.
 *
 * @param words What the reader sees, in the text's own form.
 * @param term What it stands for.
 */
export function definition(words: unknown, [id, , meaning, ...sources]: Term): TemplateResult {
  const note = `term-${id}`;
  // The meaning is the button's description: read after its name, once.
  return html`<button type="button" class="term" part="term" popovertarget=${note} popovertargetaction="show" aria-describedby=${note}
      >${words}</button><span class="note" part="note" popover id=${note}>${meaning} ${named(sources)}</span>`;
}
