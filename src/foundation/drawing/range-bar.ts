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
