import {isUntranslated, renderWords} from '../foundation/language/locale.js';
import {type TemplateResult, html} from '../foundation/lit.js';
import {inEnglish} from '../foundation/rendering/untranslated.js';
import type {Source} from './bibliography.js';
import {content} from './section.content.js';
import type {Term, TermMaker} from './terms.js';

// Words of a term, with the punctuation that is written to them: no line may break between it and a button. Opening marks are
// Unicode's; a language names the ones that it closes with, such as “ in German.
const marked = (closing = '') => new RegExp(`([\\p{Ps}\\p{Pi}¿¡]*)\\{([\\w-]+):([^}]+)\\}([${closing}\\p{Pe}\\p{Pf}\\p{Po}]*)`, 'u');

/** A text as it is read, without the marks of its terms. */
export const stripTermMarks = (text: string): string => text.replace(/\{[\w-]+:([^}]+)\}/g, '$1');

const sourceLines = (sources: readonly Source[]) => {
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
export function termTemplate(words: unknown, [id, , meaning, ...sources]: Term): TemplateResult {
  const note = `term-${id}`;
  // The meaning is the button's description: read after its name, once.
  return html`<button type="button" class="term" part="term" popovertarget=${note} popovertargetaction="show" aria-describedby=${note}
      >${words}</button><span class="note" part="note" popover id=${note}>${meaning} ${sourceLines(sources)}</span>`;
}

/**
 * A text in which the words of a term open what it means, the first time that it is met.
 *
 * @param text With marked words: `{dermis:the lower layer}`.
 * @param terms Those that open; of others the words stand as they are.
 * @param met The ids of terms that have been met; the new ones are added.
 */
export function markTerms(text: string, terms: readonly TermMaker[], met: Set<string>): unknown {
  if (!text.includes('{')) return text;
  // Text, opening marks, id, words, closing marks, text, …
  const pieces = text.split(marked(renderWords().closing));
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
