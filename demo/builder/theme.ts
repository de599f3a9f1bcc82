import {nearestPassing, parseHex, toHex} from '../../tools/themes/colour.mjs';
import {type Pair, type Token, cssValue, isOwn, pairsOf, propertyOf} from '../../tools/themes/tokens.mjs';
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
export function repair(tokens: readonly Token[], settings: Settings, minimum: number): Settings {
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

const hexOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'hex' in value ? String(value.hex) : '');

/** Returns the fields that have the values of some tokens. A value that follows another token has no field. */
export function settingsOfTokens(tokens: readonly Token[]): [name: string, value: string][] {
  return tokens.filter(isOwn).flatMap((token): [string, string][] => {
    const property = propertyOf(token.name);
    if (token.type !== 'color') return [[property, cssValue(token, (name) => name)]];
    const modes: [string, string][] = [[property, hexOf(token.value)]];
    return token.dark === undefined ? modes : [...modes, [darkName(property), hexOf(token.dark)]];
  });
}

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
      $value: formatted(type, value),
      ...((dark !== undefined || css !== undefined) && {$extensions: {'smp-elements': {dark: formatted(type, dark), css}}}),
    };
  }
  return {$schema: 'https://www.designtokens.org/schemas/2025.10/format.json', ...file};
}

/** Writes a value as the format has it. What it has no word for, such as a length in `em`, is a number beside its `css`. */
function formatted(type: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'hex' in value) {
    const channels = parseHex(String(value.hex)) ?? [0, 0, 0];
    return {...value, components: channels.map((channel) => Math.round(channel * 10_000) / 10_000), hex: toHex(channels)};
  }
  if (typeof value !== 'string' || value.startsWith('{')) return value;
  if (type === 'fontFamily') return value.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'));
  const [, number, unit] = /^(-?[\d.]+)(px|rem|ms|s)$/.exec(value) ?? [];
  return number !== undefined && (type === 'dimension' || type === 'duration') ? {value: Number(number), unit} : parseFloat(value);
}
