import {type TemplateResult, html} from '../lit.js';
import {scatter} from './stipple.js';

// In shares of the drawing: a head from above, cut at the neck, with a bare crown inside.
const onHead = (x: number, y: number) => (2 * x - 1) ** 2 + ((1 - y) / 0.96) ** 2 < 0.94;
const onCrown = (x: number, y: number) => ((x - 0.5) / 0.33) ** 2 + ((y - 0.5) / 0.36) ** 2 < 1;

const drawings = new Map<number, () => string>();

/**
 * Draws a scalp's dots; the same function for the same share. The dots of one visit are also there after the next: a dot's
 * chance is its own.
 *
 * @param share Of the final density on the crown, 0 (bare) to 1.
 */
export function densityDots(share: number): () => string {
  let drawing = drawings.get(share);
  if (!drawing) {
    let path: string | undefined;
    const isDrawn = (x: number, y: number, chance: number) => onHead(x, y) && chance < (onCrown(x, y) ? Math.max(0.04, share) : 1) * 0.62;
    drawings.set(share, (drawing = () => (path ??= scatter(120, 84, 900, isDrawn, 11))));
  }
  return drawing;
}

/**
 * A scalp from above. Decoration beside words that say the same.
 *
 * @param dots From {@link densityDots}: what it gives, or, in markup that is joined, the function as a dynamic value.
 */
export const densityField = (dots: unknown): TemplateResult =>
  html`<svg class="field" viewBox="0 -4 120 92" aria-hidden="true"><path class="skin" d="M2 86A58 84 0 0 1 118 86z"></path><path class="pigment" d=${dots}></path></svg>`;
