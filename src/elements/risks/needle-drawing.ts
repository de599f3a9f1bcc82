import {type Range, epidermisThickness} from '../../evidence/figures.js';
import {scatter} from '../../foundation/drawing/stipple.js';
import {type TemplateResult, html} from '../../foundation/lit.js';

/** Greatest depth that the drawing shows, in millimetres. */
export const deepest = 3;

// SVG units per millimetre; the skin's surface is at TOP.
const MM = 50;
const TOP = 26;
const HEIGHT = TOP + deepest * MM;

/**
 * Renders a needle in the skin, with pigment between the least and the greatest quoted depth. Decorative: the text
 * beside it says the same.
 *
 * @param depths In millimetres.
 */
export function needleDrawing(depths: Range): TemplateResult {
  const [top, bottom] = [TOP + depths.low * MM, TOP + depths.high * MM];
  return html`<svg class="needle" viewBox=${`0 0 120 ${HEIGHT}`} aria-hidden="true">
    <path class="skin" d=${`M0 ${TOP}h120v${deepest * MM}H0z`}></path>
    <path class="epidermis" d=${`M0 ${TOP}h120v${epidermisThickness.high * MM}H0z`}></path>
    <path class="layer" d=${[1, 2].map((mm) => `M0 ${TOP + mm * MM}h120`).join('')}></path>
    <path class="steel" d=${`M56 0h8v${top - 10}l-4 10l-4 -10z`}></path>
    <path class="pigment" transform=${`translate(20 ${top})`} d=${scatter(80, bottom - top, Math.round((bottom - top) * 1.1), () => true, 5)}></path>
  </svg>`;
}
