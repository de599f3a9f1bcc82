import {type TemplateResult, html} from '../lit.js';
import {scatter} from './stipple.js';

// Coordinates from 0 to 1. A head from above, cut at the neck, with a bare crown.
const onHead = (x: number, y: number) => (2 * x - 1) ** 2 + ((1 - y) / 0.96) ** 2 < 0.94;
const onCrown = (x: number, y: number) => ((x - 0.5) / 0.33) ** 2 + ((y - 0.5) / 0.36) ** 2 < 1;

const drawings = new Map<number, () => string>();

/**
 * Returns the function that draws the dots of a scalp, always the same one for the same share. The dots of one visit are
 * still there after the next, because each dot has a fixed chance.
 *
 * @param share Fraction of the final density on the crown, 0 (bare) to 1.
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
 * Renders a scalp from above. A decoration: the text beside it says the same.
 *
 * @param dots From {@link densityDots}: the result of the function or, in joined markup, the function as a dynamic value.
 */
export const densityField = (dots: unknown): TemplateResult =>
  html`<svg class="field" viewBox="0 -4 120 92" aria-hidden="true"><path class="skin" d="M2 86A58 84 0 0 1 118 86z"></path><path class="pigment" d=${dots}></path></svg>`;
