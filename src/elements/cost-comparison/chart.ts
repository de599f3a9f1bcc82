import {ticks} from 'd3-array';
import {scatter} from '../../foundation/drawing/stipple.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import type {Ends} from './options.js';

const WIDTH = 244;
const HEIGHT = 150;

/** Two series as SVG paths, and the ticks of both axes. */
export interface Drawing {
  readonly dots: string;
  readonly edges: string;
  readonly band: string;
  readonly dashes: string;
  readonly amounts: readonly (readonly [y: number, amount: number])[];
  readonly years: readonly (readonly [x: number, year: number])[];
}

type Point = readonly [x: number, y: number];

/** Returns the SVG path of straight lines through points, to a thousandth of a unit. */
const linePath = (points: readonly Point[]): string => `M${points.map((point) => point.map((at) => Number(at.toFixed(3)))).join('L')}`;

/**
 * Draws two series over the same years on the same scale, from zero to the highest value of both.
 *
 * @param one Drawn in dots.
 * @param other Drawn as a band with dashed edges.
 */
export function chartDrawing(one: readonly Ends[], other: readonly Ends[]): Drawing {
  const last = Math.max(one.length - 1, 1);
  const most = Math.max(...[...one, ...other].map(({high}) => high)) || 1;
  const x = (year: number) => (year / last) * WIDTH;
  const y = (amount: number) => HEIGHT - (amount / most) * HEIGHT;
  const points = (of: readonly Ends[], end: keyof Ends) => of.map((ends, year): Point => [x(year), y(ends[end])]);
  const edges = (of: readonly Ends[]) => linePath(points(of, 'low')) + linePath(points(of, 'high'));
  // Interpolates linearly between two years.
  const between = (end: keyof Ends, at: number) => {
    const [year, part] = [Math.floor(at), at % 1];
    return (one[year]?.[end] ?? 0) * (1 - part) + (one[year + 1]?.[end] ?? one[year]?.[end] ?? 0) * part;
  };
  return {
    dots: scatter(WIDTH, HEIGHT, 2600, (along, down) => {
      const amount = (1 - down) * most;
      return between('low', along * last) <= amount && amount <= between('high', along * last);
    }),
    edges: edges(one),
    band: `${linePath([...points(other, 'high'), ...points(other, 'low').reverse()])}Z`,
    dashes: edges(other),
    amounts: ticks(0, most, 3).map((amount) => [y(amount), amount]),
    years: ticks(0, last, 4)
      .filter(Number.isInteger)
      .map((year) => [x(year), year]),
  };
}

/**
 * Renders a chart of two series. The text and the table beside it say the same.
 *
 * @param one Series drawn in dots.
 * @param other Series drawn as a band.
 * @param money Formats an amount.
 * @param count Formats a year.
 */
export function chartTemplate(
  one: readonly Ends[],
  other: readonly Ends[],
  money: (amount: number) => string,
  count: (year: number) => string,
): TemplateResult {
  const {dots, edges, band, dashes, amounts, years} = chartDrawing(one, other);
  // A nested template would not be parsed as SVG. So there is a fixed element for each tick that can occur.
  const amount = (at: number) => (amounts[at] ? money(amounts[at][1]) : '');
  const year = (at: number) => (years[at] ? count(years[at][1]) : '');
  // The baseline needs no number.
  const up = (at: number) => (amounts[at]?.[0] ?? 0) + 4;
  const along = (at: number) => years[at]?.[0] ?? 0;
  return html`<svg class="chart" viewBox="-84 -8 340 182" aria-hidden="true">
    <path class="line" d=${amounts.map(([y]) => `M0 ${y}H${WIDTH}`).join('')}></path>
    <path class="band" d=${band}></path>
    <path class="dashes" d=${dashes}></path>
    <path class="dots" d=${dots}></path>
    <path class="edges" d=${edges}></path>
    <text class="amount" x="-6" y=${up(1)}>${amount(1)}</text>
    <text class="amount" x="-6" y=${up(2)}>${amount(2)}</text>
    <text class="amount" x="-6" y=${up(3)}>${amount(3)}</text>
    <text class="amount" x="-6" y=${up(4)}>${amount(4)}</text>
    <text class="year" x=${along(0)} y="170">${year(0)}</text>
    <text class="year" x=${along(1)} y="170">${year(1)}</text>
    <text class="year" x=${along(2)} y="170">${year(2)}</text>
    <text class="year" x=${along(3)} y="170">${year(3)}</text>
    <text class="year" x=${along(4)} y="170">${year(4)}</text>
    <text class="year" x=${along(5)} y="170">${year(5)}</text>
    <text class="year" x=${along(6)} y="170">${year(6)}</text>
  </svg>`;
}
