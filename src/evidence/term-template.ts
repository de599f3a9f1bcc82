import {isUntranslated, renderWords} from '../foundation/language/locale.js';
import {type TemplateResult, html} from '../foundation/lit.js';
import {inEnglish} from '../foundation/rendering/untranslated.js';
import type {Source} from './source.js';
import {content} from './section.content.js';
import type {Term, TermMaker} from './terms.js';

// Words of a term, with the punctuation that is written to them: no line may break between it and a button. Opening marks are
// Unicode's; a language names the ones that it closes with, such as “ in German.
const patterns = new Map<string, RegExp>();

function markedBy(closing = ''): RegExp {
  let pattern = patterns.get(closing);
  if (!pattern) {
    pattern = new RegExp(`([\\p{Ps}\\p{Pi}¿¡]*)\\{([\\w-]+):([^}]+)\\}([${closing}\\p{Pe}\\p{Pf}\\p{Po}]*)`, 'u');
    patterns.set(closing, pattern);
  }
  return pattern;
}

/** Removes the markup of terms from a text. */
export const stripTermMarks = (text: string): string => text.replace(/\{[\w-]+:([^}]+)\}/g, '$1');

const sourceLines = (sources: readonly Source[]) => {
  const {grade} = content();
  // Where a note is read as one text, its sources are told apart.
  return sources.map(
    ([letter, citation], at) =>
      html`<span class="soft"><span translate="no">${citation}</span> – <span class="grade">${grade[letter]}</span>${at < sources.length - 1 ? ';' : ''}</span> `,
  );
};

/**
 * Renders words that refer to a term, and a note with its meaning. The note opens by mouse, focus or touch; without script
 * the browser itself opens it.
 *
 * @param words Words that the reader sees, inflected as the text needs them.
 * @param term Term that they refer to.
 */
export function termTemplate(words: unknown, [id, , meaning, ...sources]: Term): TemplateResult {
  const note = `term-${id}`;
  // The meaning is the button's description: screen readers read it once, after the name.
  return html`<button type="button" class="term" part="term" popovertarget=${note} popovertargetaction="show" aria-describedby=${note}
      >${words}</button><span class="note" part="note" popover id=${note}>${meaning} ${sourceLines(sources)}</span>`;
}

/**
 * Renders a text in which the first occurrence of each term opens its meaning.
 *
 * @param text Text with marked words: `{dermis:the lower layer}`.
 * @param terms Terms that open; words of other terms are plain text.
 * @param met Ids of terms that have already occurred; new ones are added.
 */
export function markTerms(text: string, terms: readonly TermMaker[], met: Set<string>): unknown {
  if (!text.includes('{')) return text;
  // Text, opening marks, id, words, closing marks, text, …
  const pieces = text.split(markedBy(renderWords().closing));
  const plain = isUntranslated(text) ? inEnglish : (piece: unknown) => piece;
  const shown: unknown[] = [plain(pieces[0])];
  for (let at = 1; at < pieces.length; at += 5) {
    const [before, id = '', words, after, rest] = pieces.slice(at, at + 5);
    const term = met.has(id) ? undefined : terms.find((make) => make()[0] === id);
    if (term) met.add(id);
    shown.push(
      term
        ? html`<span class="whole">${plain(before)}${termTemplate(plain(words), term())}${plain(after)}</span>`
        : plain([before, words, after]),
      plain(rest),
    );
  }
  return shown;
}
