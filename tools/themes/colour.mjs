// Colours as #rrggbb: contrast as WCAG 2.2 counts it, and mixing and moving in OKLab. No imports: the builder's page uses this too.
// test/node/colour.test.mjs holds it to colorjs.io.

/** @typedef {`#${string}` | string} Hex Colour such as `#0e5a68`. */
/** @typedef {[number, number, number]} Triple */

/**
 * Parses a colour.
 *
 * @param {string} text Such as `#rgb` or `#rrggbb`, in any case.
 * @returns {Triple | undefined} Red, green and blue from 0 to 1; `undefined` for anything else.
 */
export function parseHex(text) {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16) / 255);
  return [red, green, blue];
}

/**
 * Parses a colour that must be one.
 *
 * @param {Hex} text `#rgb` or `#rrggbb`.
 * @throws {TypeError} When it is anything else.
 */
function rgb(text) {
  const parsed = parseHex(text);
  if (!parsed) throw new TypeError(`"${text}" is not a colour such as #0e5a68`);
  return parsed;
}

/**
 * Writes a colour as `#rrggbb`.
 *
 * @param {readonly number[]} channels Red, green and blue from 0 to 1; what is outside is cut off.
 */
export const toHex = (channels) =>
  `#${channels
    .map((channel) =>
      Math.round(Math.min(Math.max(channel, 0), 1) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** @param {number} channel Part of a colour in sRGB. */
const toLinear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
/** @param {number} light Amount of light. */
const fromLinear = (light) => (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.max(light, 0) ** (1 / 2.4) - 0.055);

/** Returns the relative luminance of a colour, 0 to 1. */
function luminance(colour) {
  const [red, green, blue] = rgb(colour).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the contrast of two colours, 1 to 21, as WCAG 2.2 defines it.
 *
 * @param {Hex} one A colour.
 * @param {Hex} other The other.
 */
export function contrast(one, other) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Converts to OKLab: lightness 0 to 1, and two axes of colour. The matrices are those of CSS Color 4.
 *
 * @param {Hex} colour A colour.
 * @returns {Triple} Lightness, green to red, blue to yellow.
 */
function toOklab(colour) {
  const [red, green, blue] = rgb(colour).map(toLinear);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** @param {Triple} lab Converts from OKLab to red, green and blue, which may be outside 0 to 1. */
function fromOklab([lightness, a, b]) {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map(fromLinear);
}

/**
 * Mixes two colours as `color-mix(in oklab, …)` does.
 *
 * @param {Hex} colour A colour.
 * @param {Hex} other Colour mixed into it.
 * @param {number} share Share of the other, 0 to 1.
 */
export function mix(colour, other, share) {
  const [one, two] = [toOklab(colour), toOklab(other)];
  return toHex(fromOklab([0, 1, 2].map((at) => one[at] * (1 - share) + two[at] * share)));
}

/**
 * Returns a colour of a hue with as much of its chroma as a screen can show at a lightness.
 *
 * @param {Triple} lab A colour of that hue in OKLab.
 * @param {number} lightness 0 to 1.
 */
function atLightness([, a, b], lightness) {
  const isShown = (channel) => channel > -0.0005 && channel < 1.0005;
  for (let share = 1; share > 0; share -= 0.02) {
    const channels = fromOklab([lightness, a * share, b * share]);
    if (channels.every(isShown)) return toHex(channels);
  }
  return toHex(fromOklab([lightness, 0, 0]));
}

/**
 * Returns the colour nearest in lightness, of the same hue, that reaches a contrast on each ground.
 *
 * @param {Hex} colour Colour to start from.
 * @param {readonly {readonly colour: Hex, readonly ratio: number}[]} grounds Colours that it stands on, each with the contrast it needs.
 * @returns {string | undefined} `undefined` if no lightness reaches all.
 */
export function nearestPassing(colour, grounds) {
  const passes = (candidate) => grounds.every((ground) => contrast(candidate, ground.colour) >= ground.ratio);
  if (passes(colour)) return colour;
  const lab = toOklab(colour);
  for (let step = 0; step <= 1; step += 0.002) {
    const found = [lab[0] - step, lab[0] + step]
      .filter((lightness) => lightness >= 0 && lightness <= 1)
      .map((lightness) => atLightness(lab, lightness))
      .find(passes);
    if (found) return found;
  }
  return ['#000000', '#ffffff'].find(passes);
}
