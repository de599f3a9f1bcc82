import {nearestPassing} from '../../tools/themes/colour.mjs';
import {type Pair, type Token, cssValue, isOwn, modes, pairsOf, propertyOf} from '../../tools/themes/tokens.mjs';
import {type Settings, darkName} from './settings.js';

const colour = (hex: string) => ({colorSpace: 'srgb', hex});

/** Returns the tokens of a theme with the values that are set. */
export function withSettings(tokens: readonly Token[], settings: Settings): Token[] {
  return tokens.map((token) => {
    const property = propertyOf(token.name);
    const [light, dark] = [settings[property], settings[darkName(property)]];
    if (light === undefined && dark === undefined) return token;
    if (token.type !== 'color') return {...token, value: light, css: light};
    // A colour that follows another one has a value of its own from now on, in both modes.
    const other = isOwn(token) ? token : {...token, mix: undefined};
    return {
      ...other,
      value: light === undefined ? other.value : colour(light),
      dark: dark === undefined ? (other.dark ?? other.value) : colour(dark),
    };
  });
}

/**
 * Writes the rules of a theme: what differs from the defaults.
 *
 * @returns '' if nothing does.
 */
export function themeCss(tokens: readonly Token[], defaults: readonly Token[]): string {
  const write = (token: Token) => cssValue(token, (name) => `var(${propertyOf(name)})`);
  const lines = tokens.filter(
    (token) => !token.isAssumed && write(token) !== write(defaults.find(({name}) => name === token.name) ?? token),
  );
  return lines.length ? `:root {\n${lines.map((token) => `  ${propertyOf(token.name)}: ${write(token)};`).join('\n')}\n}\n` : '';
}

/** A pair of colours, with the nearest colour that passes where it does not. */
export interface Judged extends Pair {
  readonly passes: boolean;
  /** Nearest colour that passes on every ground of the token; `undefined` if it passes, or if none does. */
  readonly nearest: string | undefined;
}

/** Judges all pairs of a theme. */
export function judge(tokens: readonly Token[], minimum: number): Judged[] {
  const pairs = pairsOf(tokens, minimum);
  return pairs.map((pair) => {
    const passes = pair.ratio >= pair.needed;
    const same = pairs.filter(({name, mode}) => name === pair.name && mode === pair.mode);
    const grounds = same.map(({ground, needed}) => ({colour: ground, ratio: needed}));
    return {...pair, passes, nearest: passes ? undefined : nearestPassing(pair.colour, grounds)};
  });
}

/** Says a pair in words: `text on accent 3.9:1, needs 4.5: nearest passing #0c5a66`. */
export function inWords({name, on, mode, ratio, needed, passes, nearest}: Judged): string {
  // Rounded down: 4.49 is not 4.5.
  const said = `${name} on ${on}, ${mode}: ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
  if (passes) return said;
  return `${said}, needs ${needed}: ${nearest ? `nearest passing ${nearest}` : 'no colour of this hue passes; change the ground'}`;
}

/** Replaces every colour that fails by the nearest one that passes, as settings. */
export function repaired(tokens: readonly Token[], settings: Settings, minimum: number): Settings {
  let now = settings;
  // One colour may be the ground of another, so all are judged again.
  for (let round = 0; round < 3; round++) {
    const failing = judge(withSettings(tokens, now), minimum).filter(({nearest}) => nearest !== undefined);
    if (!failing.length) break;
    now = {...now, ...Object.fromEntries(failing.map((pair) => [fieldOf(pair), pair.nearest ?? '']))};
  }
  return now;
}

/** Returns the name of the field that has the colour of a pair. */
export const fieldOf = ({name, mode}: Pick<Pair, 'name' | 'mode'>): string =>
  mode === 'dark' ? darkName(propertyOf(name)) : propertyOf(name);

/** Writes a theme in the W3C's Design Tokens format: what differs from the defaults. */
export function themeTokens(tokens: readonly Token[], defaults: readonly Token[]): object {
  const file: Record<string, Record<string, unknown>> = {};
  for (const token of tokens) {
    const before = defaults.find(({name}) => name === token.name);
    if (JSON.stringify(token) === JSON.stringify(before)) continue;
    const {group, name, type, value, dark, css} = token;
    file[group] ??= {};
    file[group][name] = {
      $type: type,
      $value: components(value),
      ...((dark !== undefined || css !== undefined) && {$extensions: {'smp-elements': {dark: components(dark), css}}}),
    };
  }
  return {$schema: 'https://www.designtokens.org/schemas/2025.10/format.json', ...file};
}

// The format asks for the parts of a colour; its hex is a help.
function components(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('hex' in value)) return value;
  const {hex} = value as {hex: string};
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const parts = [1, 3, 5].map((at) => Math.round((parseInt(long.slice(at, at + 2), 16) / 255) * 10_000) / 10_000);
  return {...value, colorSpace: 'srgb', components: parts, hex: long};
}

/** Both modes, for labels. */
export const modeNames = modes;
