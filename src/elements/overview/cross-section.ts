import {stipple} from '../../foundation/drawing/stipple.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';

// 200 units high in five bands of 40, one for each label: hair, epidermis, upper and lower dermis, root. Much wider than
// it is shown, so that it is cut at its sides and each band lies beside its label.
const hairs = Array.from({length: 12}, (_, i) => 22 + 65 * i);
const all = (one: (x: number) => string) => hairs.map(one).join('');

// The epidermis dips into the dermis in waves.
const epidermis = `M0 40V78${'q5 6 10 0t10 0'.repeat(40)}V40z`;

let drawn: string | undefined;
const dots = () => (drawn ??= stipple(800, 22, 230, () => 1, 7));

/**
 * The scalp, cut open: dots of pigment in the upper dermis, the roots of hairs well below them. Its description is the
 * caption, the element with the id `drawing`.
 */
export const crossSection = (): TemplateResult =>
  html`<svg viewBox="0 0 800 200" preserveAspectRatio="xMidYMid slice" role="img" aria-labelledby="drawing">
    <path class="skin" d="M0 40h800v160H0z"></path>
    <path class="epidermis" d=${epidermis}></path>
    <path class="layer" d="M0 120h800M0 160h800"></path>
    <path class="root" d=${all((x) => `M${x - 6} 60L${x} 182`)}></path>
    <path class="hair" d=${all((x) => `M${x - 9} 6L${x} 180`)}></path>
    <path class="hair bulb" d=${all((x) => `M${x} 178v4`)}></path>
    <path class="hair" transform="translate(0 90)" d=${dynamic(dots)}></path>
  </svg>`;
