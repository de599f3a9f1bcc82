// Makes the styles that read the tokens, and the style sheets of the themes, from src/themes/*.json. `npm run generate` runs it.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {cssValue, isOwn, propertyOf, readTokens, withTheme} from '../themes/tokens.mjs';

const made = (source) => `Made from ${source} by npm run generate.`;

const folder = 'src/themes';

/** Theme whose values are the defaults. */
const DEFAULT = 'clinic';
const fileOf = (theme) => `${folder}/${theme === DEFAULT ? 'tokens' : theme}.json`;

/** Lists the themes with a file of tokens. The theme "portal" is CSS written by hand. */
const themesIn = (root) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => (name === 'tokens.json' ? DEFAULT : name.replace('.json', '')));

const declaration = (name, value) => `${name}: ${value};`;

/** Makes the private copies of all tokens, with their defaults. */
function valueStyles(tokens) {
  const lines = tokens
    .filter(({isAssumed}) => !isAssumed)
    .map((token) => {
      const value = cssValue(token, (name) => `var(--_smp-${name})`);
      return `    ${declaration(`--_smp-${token.name}`, `var(${propertyOf(token.name)}, ${value})`)}`;
    });
  return `// ${made('src/themes/tokens.json')}
import {css} from '../lit.js';

/** Private copies of the tokens, with their defaults. A token set on an element or on anything around it applies. */
export const tokenValues = css\`
  .base {
${lines.join('\n')}
  }
\`;
`;
}

/** Writes the tokens that a theme sets itself. One that follows another is left out, so that it also follows what a page sets. */
function themeLines(file, tokens) {
  const named = new Set(readTokens(file).map(({name}) => name));
  const lines = tokens
    .filter((token) => named.has(token.name) && isOwn(token) && !token.isAssumed)
    .map(
      (token) =>
        `  ${declaration(
          propertyOf(token.name),
          cssValue(token, (name) => `var(${propertyOf(name)})`),
        )}`,
    );
  return lines.join('\n');
}

/**
 * Makes the files.
 *
 * @param {string} root Folder of the repository.
 * @returns {Map<string, string>} Texts by path.
 */
export function tokenStyles(root) {
  const read = (theme) => JSON.parse(readFileSync(join(root, fileOf(theme)), 'utf8'));
  const tokens = readTokens(read(DEFAULT));
  const sheets = themesIn(root).map((theme) => {
    const file = read(theme);
    const lines = themeLines(file, withTheme(tokens, file));
    const text = theme === DEFAULT ? 'Theme "clinic": the default look. A start for a theme of your own.' : file.$description;
    return [`${folder}/${theme}.css`, `/* ${text} ${made(fileOf(theme))} */\n:where(:root) {\n${lines}\n}\n`];
  });
  return new Map([['src/foundation/element/token-values.styles.ts', valueStyles(tokens)], ...sheets]);
}
