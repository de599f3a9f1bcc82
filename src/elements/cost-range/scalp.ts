import type {Area} from '../../foundation/config/areas.js';
import {scatter} from '../../foundation/drawing/stipple.js';
import {type TemplateResult, html} from '../../foundation/lit.js';

const WIDTH = 120;
const HEIGHT = 140;

// Areas of a head seen from above, forehead at the bottom: all, front with temples, crown. In fractions of the drawing.
const onHead = (x: number, y: number) => ((x - 0.5) / 0.46) ** 2 + ((y - 0.5) / 0.48) ** 2 < 1;
const onFront = (x: number, y: number) => y > 0.66 + 0.9 * (x - 0.5) ** 2 * (y < 0.8 ? -1 : 1);
const onCrown = (x: number, y: number) => ((x - 0.5) / 0.3) ** 2 + ((y - 0.42) / 0.24) ** 2 < 1;

type Place = 'front' | 'crown' | 'rest';
const placeOf = (x: number, y: number): Place => (onFront(x, y) ? 'front' : onCrown(x, y) ? 'crown' : 'rest');

const drawn = new Map<Place, string>();

function dots(place: Place): string {
  let path = drawn.get(place);
  if (path === undefined) {
    drawn.set(place, (path = scatter(WIDTH, HEIGHT, 1500, (x, y) => onHead(x, y) && placeOf(x, y) === place, 7)));
  }
  return path;
}

const shown = (isChosen: boolean): string => (isChosen ? 'dots chosen' : 'dots');

/**
 * Renders a scalp seen from above, forehead at the bottom, with the chosen area in the accent colour. Decorative: the
 * radio buttons beside it say the same.
 */
export const scalp = (area: Area): TemplateResult =>
  html`<svg class="scalp" viewBox="-4 -4 128 156" aria-hidden="true">
    <path class="outline" d="M60 147l-7-8a56 68 0 1 1 14 0z"></path>
    <path class=${shown(area === 'full')} d=${dots('rest')}></path>
    <path class=${shown(area === 'full' || area === 'crown')} d=${dots('crown')}></path>
    <path class=${shown(area === 'full' || area === 'hairline')} d=${dots('front')}></path>
    <path class="scar" ?hidden=${area !== 'scar'} d="M18 44Q60 22 102 44"></path>
  </svg>`;
