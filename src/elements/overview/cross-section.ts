import {stipple} from '../../foundation/dots.js';
import {type TemplateResult, html} from '../../foundation/lit.js';

// The drawing is 200 units high in five bands of 40, one for each label: hair, epidermis, upper and lower dermis, root.
// It is much wider than it is shown, so that it is cut at its sides and the bands always lie beside their labels.
const WIDTH = 800;
const BAND = 40;

// The skin's underside is wavy: one wave for each 20 units.
const waves = (y: number, height: number) => `M0 ${y}${`q5 ${height} 10 0t10 0`.repeat(WIDTH / 20)}`;

// A hair leans; its root is a bulb in the last band.
const hairAt = (x: number) => `M${x - 14} 6L${x} ${4.3 * BAND}`;
const bulbAt = (x: number) => `M${x} ${4.3 * BAND}l1 8`;
const hairs = Array.from({length: 12}, (_, i) => 20 + 65 * i);

let dots: string | undefined;

/**
 * The scalp, cut open: dots of pigment in the upper dermis, the roots of hairs well below them. Its description is the
 * caption, the element with the id `drawing`.
 */
export const crossSection = (): TemplateResult =>
  html`<svg viewBox="0 0 800 200" preserveAspectRatio="xMidYMid slice" role="img" aria-labelledby="drawing">
    <path class="dermis" d="M0 ${BAND}h800v160h-800z"></path>
    <path class="epidermis" d=${`M0 ${BAND}V${2 * BAND}${`q5 5 10 0t10 0`.repeat(WIDTH / 20)}V${BAND}z`}></path>
    <path class="layer" d=${waves(3 * BAND, 0)}></path>
    <path class="layer" d=${waves(4 * BAND, 0)}></path>
    <path class="hair" d=${hairs.map(hairAt).join('')}></path>
    <path class="bulb" d=${hairs.map(bulbAt).join('')}></path>
    <path class="pigment" transform=${`translate(0 ${2 * BAND + 9})`} d=${(dots ??= stipple(WIDTH, 24, 260, () => 1, 7))}></path>
  </svg>`;
