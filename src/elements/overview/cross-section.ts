import {stipple} from '../../foundation/drawing/stipple.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';

// 200 units high: five bands of 40, one for each label (hair, epidermis, upper dermis, lower dermis, root). Much wider than
// shown, so that only the sides are cropped and each band stays beside its label.
const hairs = Array.from({length: 12}, (_, i) => 22 + 65 * i);
const all = (one: (x: number) => string) => hairs.map(one).join('');

// The epidermis dips into the dermis in waves.
const epidermis = `M0 40V78${'q5 6 10 0t10 0'.repeat(40)}V40z`;

let drawn: string | undefined;
const dots = () => (drawn ??= stipple(800, 22, 230, () => 1, 7));

/**
 * Renders a cross-section of the scalp: dots of pigment in the upper dermis, hair roots well below them.
 *
 * @param name Its name for screen readers.
 */
export const crossSection = (name: string): TemplateResult =>
  html`<svg viewBox="0 0 800 200" preserveAspectRatio="xMidYMid slice" role="img" aria-label=${name}>
    <path class="skin" d="M0 40h800v160H0z"></path>
    <path class="epidermis" d=${epidermis}></path>
    <path class="layer" d="M0 120h800M0 160h800"></path>
    <path class="root" d=${all((x) => `M${x - 6} 60L${x} 182`)}></path>
    <path class="hair" d=${all((x) => `M${x - 9} 6L${x} 180`)}></path>
    <path class="hair bulb" d=${all((x) => `M${x} 178v4`)}></path>
    <path class="hair" transform="translate(0 90)" d=${dynamic(dots)}></path>
  </svg>`;
