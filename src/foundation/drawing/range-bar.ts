import {duration} from '../language/format.js';
import {countRange} from '../language/count-range.js';
import {type TemplateResult, html} from '../lit.js';

/**
 * Renders a range as a bar on a line. A decoration: the text beside it says the same.
 *
 * @param from Start of the bar, 0 (start of the line) to 1.
 * @param to End of the bar, 0 to 1. The same value as `from` gives a dot.
 */
export function rangeBar(from: number, to: number): TemplateResult {
  // The ends leave room for round caps.
  const at = (share: number) => Math.round(4 + 392 * share);
  return html`<svg class="span" viewBox="0 0 400 8" preserveAspectRatio="none" aria-hidden="true"
    ><path class="dots" vector-effect="non-scaling-stroke" d=${`M${at(from)} 4H${at(to)}`}></path></svg>`;
}

/** Distances that a scale is divided into. */
const PARTS = 3;

/**
 * Renders the scale of bars that begin at zero, in weeks. A decoration, as the bars are.
 *
 * @param language Language tag of the numbers.
 * @param days Days to the end of the line.
 */
export function weekScale(language: string, days: number): TemplateResult {
  const weeks = Array.from({length: PARTS + 1}, (_, at) => Math.round((at * days) / (7 * PARTS)));
  const text = (week: number, at: number) => (at < PARTS ? countRange(language, week) : duration(language, 'week', week, week));
  return html`<p class="soft scale" aria-hidden="true">${weeks.map((week, at) => html`<span>${text(week, at)}</span>`)}</p>`;
}
