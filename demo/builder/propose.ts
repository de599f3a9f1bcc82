import {contrast, parseHex, toHex} from '../../tools/themes/colour.mjs';
import {type Settings, darkName} from './settings.js';

/** Longest text that is read. */
const MOST = 500_000;

/** Reads a colour of CSS in hex, `rgb()` or `hsl()`; `undefined` for anything else, and for what is transparent. */
export function readColour(text: string): string | undefined {
  const hex = parseHex(text);
  if (hex) return toHex(hex);
  const [, kind, inside = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(text.trim()) ?? [];
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const [one, two, three, alpha = '1'] = parts;
  if (!kind || one === undefined || two === undefined || three === undefined || Number.parseFloat(alpha) < 1) return undefined;
  const [a, b, c] = [one, two, three].map(Number.parseFloat) as [number, number, number];
  if ([a, b, c].some((part) => !Number.isFinite(part))) return undefined;
  if (kind.toLowerCase() === 'rgb') return toHex([a, b, c].map((part, at) => part / ([one, two, three][at]?.endsWith('%') ? 100 : 255)));
  const [saturation, lightness] = [b / 100, c / 100];
  const channel = (at: number) => {
    const k = (at + a / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return toHex([0, 8, 4].map(channel));
}

interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** Yields the declarations of a style sheet, and those that stand outside of any rule. */
function* declarations(css: string): Generator<Declaration> {
  const text = css.slice(0, MOST).replace(/\/\*[^]*?\*\//g, '');
  for (const [, selector = '', body = ''] of text.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    for (const [, property = '', value = ''] of body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
      yield {selector: selector.trim(), property: property.toLowerCase(), value: value.replace(/\s*!important/, '').trim()};
    }
  }
  if (text.includes('{')) return;
  for (const [, property = '', value = ''] of text.matchAll(/([\w-]+)\s*:\s*([^;\n]+)/g))
    yield {selector: '', property, value: value.trim()};
}

/** Returns how colourful a colour is, 0 to 1. */
function saturation(colour: string): number {
  const channels = parseHex(colour) ?? [0, 0, 0];
  return Math.max(...channels) - Math.min(...channels);
}

/**
 * Proposes a theme from the CSS of a site, or from a few of its colours: the page's background, text, accent, font and corners.
 *
 * @returns Settings for light mode; empty if nothing of it could be read.
 */
export function propose(text: string): Settings {
  const all = [...declarations(text)];
  const colours = (list: readonly Declaration[]) => list.flatMap(({value}) => readColour(value) ?? []);
  const of = (selector: RegExp, property: RegExp) => all.filter((one) => selector.test(one.selector) && property.test(one.property));
  const whole = /(^|[\s,])(:root|html|body)\b/;
  const loose = Array.from(text.slice(0, MOST).matchAll(/#[\da-f]{6}\b|#[\da-f]{3}\b|(?:rgb|hsl)a?\([^)]*\)/gi), ([found]) =>
    readColour(found),
  ).filter((found) => found !== undefined);
  const page = colours(of(whole, /^background(-color)?$/))[0] ?? loose.find((one) => contrast(one, '#ffffff') < 1.25);
  const ink = colours(of(whole, /^color$/))[0] ?? loose.filter((one) => saturation(one) < 0.25 && contrast(one, page ?? '#ffffff') > 7)[0];
  const vivid = (list: readonly string[]) =>
    list.filter((one) => saturation(one) > 0.2).sort((one, other) => saturation(other) - saturation(one))[0];
  const links = [
    ...colours(of(/(^|[\s,])a\b|link|button|btn|primary|accent|cta/i, /color$|^background$/)),
    ...colours(all.filter(({property}) => /primary|accent|brand|link/.test(property))),
  ];
  const accent = vivid(links) ?? vivid(loose);
  const font = of(whole, /^font-family$/)[0]?.value;
  const radius = all.find(({property, value}) => property === 'border-radius' && /^\d+(\.\d+)?(px|rem|em)$/.test(value))?.value;
  return {
    ...(page && {'--smp-page': page}),
    ...(ink && {'--smp-ink': ink}),
    ...(accent && {'--smp-accent': accent}),
    ...(font && /^[\w\s,'"-]+$/.test(font) && {'--smp-font': font}),
    ...(radius && {'--smp-radius': radius}),
  };
}

/** Reads the tokens that a style sheet sets: `--smp-accent: light-dark(#7a2e4d, #e59ab8)`. */
export function tokensIn(css: string): [name: string, value: string][] {
  return [...declarations(css)].flatMap(({property, value}): [string, string][] => {
    if (!property.startsWith('--smp-')) return [];
    const [, light, dark] = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value) ?? [];
    if (light === undefined || dark === undefined) return [[property, value]];
    return [
      [property, readColour(light) ?? light],
      [darkName(property), readColour(dark) ?? dark],
    ];
  });
}
