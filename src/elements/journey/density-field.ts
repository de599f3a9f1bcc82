import {scatter} from '../../foundation/dots.js';
import {type TemplateResult, html} from '../../foundation/lit.js';

// In shares of the drawing: a head from above, cut at the neck, with a bare crown inside.
const onHead = (x: number, y: number) => (2 * x - 1) ** 2 + ((1 - y) / 0.96) ** 2 < 0.94;
const onCrown = (x: number, y: number) => ((x - 0.5) / 0.33) ** 2 + ((y - 0.5) / 0.36) ** 2 < 1;

const drawn = new Map<number, string>();

// The dots of one visit are also there after the next: a dot's chance is its own.
function dots(share: number): string {
  let path = drawn.get(share);
  if (path === undefined) {
    path = scatter(120, 84, 900, (x, y, chance) => onHead(x, y) && chance < (onCrown(x, y) ? Math.max(0.04, share) : 1) * 0.62, 11);
    drawn.set(share, path);
  }
  return path;
}

/**
 * A scalp from above, its bare crown filled to a share of the final density. Decoration beside words that say the same.
 *
 * @param share 0 (bare) to 1.
 */
export const densityField = (share: number): TemplateResult =>
  html`<svg class="field" viewBox="0 -4 120 92" aria-hidden="true"><path class="skin" d="M2 86A58 84 0 0 1 118 86z"></path><path class="pigment" d=${dots(share)}></path></svg>`;
