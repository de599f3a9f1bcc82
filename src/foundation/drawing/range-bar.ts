import {type TemplateResult, html} from '../lit.js';

/**
 * A stretch on a line, drawn: from one share of the line to another. What it says also stands in words beside it.
 *
 * @param from Where it begins, 0 (start of the line) to 1.
 * @param to Where it ends; the same as `from` is a dot.
 */
export function rangeBar(from: number, to: number): TemplateResult {
  // The ends leave room for round caps.
  const at = (share: number) => Math.round(4 + 392 * share);
  return html`<svg class="span" viewBox="0 0 400 8" preserveAspectRatio="none" aria-hidden="true"
    ><path class="dots" vector-effect="non-scaling-stroke" d=${`M${at(from)} 4H${at(to)}`}></path></svg>`;
}
