// Design tokens, read from src/themes/*.json, which are in the W3C's format (2025.10). No imports: the builder's page uses this too.
import {contrast, mix} from './colour.mjs';

/** @typedef {'light' | 'dark'} Mode */

/**
 * One token.
 *
 * @typedef {object} Token
 * @property {string} name Such as `ink-soft`.
 * @property {string} group Such as `color`.
 * @property {string} type Type in the W3C's format.
 * @property {string} description
 * @property {unknown} value Value, in light mode.
 * @property {unknown} [dark] Value in dark mode, where it differs.
 * @property {string} [css] Value in CSS, where the format has no word for it. It may name other tokens: `{layout.radius}`.
 * @property {string} [unit] Unit of a number.
 * @property {{color: string, share: number}} [mix] Colour mixed into the value, and its share.
 * @property {Readonly<Record<string, number>>} on Contrast that it must reach, by the name of the colour that it stands on.
 * @property {boolean} isAssumed True if it has no custom property.
 */

/** Modes of a theme. */
export const modes = /** @type {const} */ (['light', 'dark']);

const isObject = (value) => typeof value === 'object' && value !== null;

function* tokensIn(group, path, inherited) {
  const type = group.$type ?? inherited;
  if ('$value' in group) {
    const {dark, css, unit, mix: mixed, on = {}, isAssumed = false} = group.$extensions?.['smp-elements'] ?? {};
    yield {
      name: path.at(-1),
      group: path[0],
      type,
      description: group.$description ?? '',
      value: group.$value,
      dark,
      css,
      unit,
      mix: mixed,
      on,
      isAssumed,
    };
    return;
  }
  for (const [name, child] of Object.entries(group)) {
    if (!name.startsWith('$') && isObject(child)) yield* tokensIn(child, [...path, name], type);
  }
}

/**
 * Reads all tokens of a file, in its order.
 *
 * @param {object} file Contents of `tokens.json` or of a theme.
 * @returns {Token[]} All tokens, in the file's order.
 */
export const readTokens = (file) => [...tokensIn(file, [], undefined)];

/**
 * Returns the tokens with the values of a theme. What the theme does not name keeps its default.
 *
 * @param {readonly Token[]} tokens Tokens of `tokens.json`.
 * @param {object} theme Contents of a theme's file.
 * @returns {Token[]} All tokens, with the theme's values.
 * @throws {TypeError} When the theme names a token that does not exist.
 */
export function withTheme(tokens, theme) {
  const own = new Map(readTokens(theme).map((token) => [token.name, token]));
  const unknown = [...own.keys()].filter((name) => !tokens.some((token) => token.name === name));
  if (unknown.length) throw new TypeError(`There is no token ${unknown.join(', ')}`);
  return tokens.map((token) => {
    const themed = own.get(token.name);
    if (!themed) return token;
    const {value, dark, css, mix: mixed} = themed;
    return {...token, value, dark, css, mix: mixed};
  });
}

/**
 * Returns the custom property of a token.
 *
 * @param {string} name Name of the token.
 */
export const propertyOf = (name) => `--smp-${name}`;

const aliasOf = (value) => (typeof value === 'string' ? /^\{(?:[\w-]+\.)*([\w-]+)\}$/.exec(value)?.[1] : undefined);
const percent = (share) => `${Math.round(share * 100)}%`;

/** Writes a value of the W3C's format in CSS. */
function cssOf(value, unit = '') {
  if (Array.isArray(value)) return value.map((family) => (/[^\w-]/.test(family) ? `'${family}'` : family)).join(', ');
  if (!isObject(value)) return `${value}${unit}`;
  if ('hex' in value) return value.alpha === 0 ? 'transparent' : value.hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  return `${value.value}${value.unit}`;
}

/**
 * Writes the value of a token in CSS.
 *
 * @param {Token} token A token.
 * @param {(name: string) => string} reference Writes a reference to another token.
 * @returns {string} Such as `light-dark(#fff, #121212)`.
 */
export function cssValue({value, dark, css, unit, mix: mixed}, reference) {
  if (css !== undefined) return css.replace(/\{[\w.-]+\}/g, (found) => reference(aliasOf(found)));
  const alias = aliasOf(value);
  const light = alias ? reference(alias) : cssOf(value, unit);
  if (mixed) return `color-mix(in oklab, ${light}, ${reference(aliasOf(mixed.color))} ${percent(mixed.share)})`;
  return dark === undefined ? light : `light-dark(${light}, ${cssOf(dark)})`;
}

/** Syntax of a custom property, as `@property` writes it, by the token's type. */
const syntaxes = {color: '<color>', fontFamily: '<font-family>', fontWeight: '<number>', dimension: '<length>', duration: '<time>'};

/**
 * Returns the syntax of a token's custom property.
 *
 * @param {Pick<Token, 'type' | 'unit'>} token The token.
 */
export const syntaxOf = ({type, unit}) => syntaxes[type] ?? (unit ? '<length>' : '<number>');

/**
 * Returns true if a token has a value of its own, not one that follows another's.
 *
 * @param {Pick<Token, 'value' | 'mix' | 'css'>} token The token.
 */
export const isOwn = ({value, mix: mixed, css = ''}) => aliasOf(value) === undefined && !mixed && !css.includes('{');

/**
 * Returns the colour of a token as it is shown.
 *
 * @param {readonly Token[]} tokens All tokens.
 * @param {string} name Name of a colour.
 * @param {Mode} mode Light or dark.
 * @returns {string} Such as `#0e5a68`. What is transparent shows the page.
 * @throws {TypeError} When there is no such colour.
 */
export function colourOf(tokens, name, mode) {
  const token = tokens.find((one) => one.name === name);
  if (token?.type !== 'color') throw new TypeError(`There is no colour ${name}`);
  const value = mode === 'dark' ? (token.dark ?? token.value) : token.value;
  const alias = aliasOf(value);
  const shown = alias ? colourOf(tokens, alias, mode) : value.alpha === 0 ? colourOf(tokens, 'page', mode) : value.hex;
  return token.mix ? mix(shown, colourOf(tokens, aliasOf(token.mix.color), mode), token.mix.share) : shown;
}

/**
 * One colour on another.
 *
 * @typedef {object} Pair
 * @property {string} name Token of the colour.
 * @property {string} on Token of the colour behind it.
 * @property {Mode} mode
 * @property {string} colour
 * @property {string} ground
 * @property {number} ratio Contrast that it has.
 * @property {number} needed Contrast that it needs.
 */

/**
 * Lists all pairs of colours that the tokens ask for, in both modes.
 *
 * @param {readonly Token[]} tokens All tokens.
 * @param {number} [minimum] Contrast that a theme promises for text, where it is more than the token asks for.
 * @returns {Pair[]} Light before dark.
 */
export const pairsOf = (tokens, minimum = 0) =>
  modes.flatMap((mode) =>
    tokens.flatMap((token) =>
      Object.entries(token.on).map(([on, asked]) => {
        const [colour, ground] = [colourOf(tokens, token.name, mode), colourOf(tokens, on, mode)];
        const needed = asked >= 4.5 ? Math.max(asked, minimum) : asked;
        return {name: token.name, on, mode, colour, ground, ratio: contrast(colour, ground), needed};
      }),
    ),
  );

/**
 * Returns the contrast that a theme promises for text, or 0.
 *
 * @param {object} theme Contents of the theme's file.
 * @returns {number} Such as 7.
 */
export const minimumOf = (theme) => theme.$extensions?.['smp-elements']?.minimum ?? 0;
