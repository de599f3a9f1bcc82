// Makes the styles that read the tokens, and the style sheets of the themes, from src/themes/*.json. `npm run generate` runs it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cssValue, isOwn, propertyOf, readTokens, withTheme} from '../themes/tokens.mjs';

const made = (source) => `Made from ${source} by npm run generate.`;

/** Themes with a file of tokens. The first has the defaults. The theme "portal" is CSS written by hand. */
const themes = ['clinic', 'warm', 'contrast'];
const fileOf = (theme) => `src/themes/${theme === 'clinic' ? 'tokens' : theme}.json`;

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

/** Makes the style sheet of a theme: what it sets itself, so that what follows from it still does where a page sets more. */
function themeSheet(file, tokens) {
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
  return [file.$description, lines.join('\n')];
}

/**
 * Makes the files.
 *
 * @param {string} root Folder of the repository.
 * @returns {Map<string, string>} Texts by path.
 */
export function tokenStyles(root) {
  const read = (theme) => JSON.parse(readFileSync(join(root, fileOf(theme)), 'utf8'));
  const tokens = readTokens(read('clinic'));
  const sheets = themes.map((theme) => {
    const file = read(theme);
    const [description, lines] = themeSheet(file, withTheme(tokens, file));
    const text = theme === 'clinic' ? 'Theme "clinic": the default look. A start for a theme of your own.' : description;
    return [`src/themes/${theme}.css`, `/* ${text} ${made(fileOf(theme))} */\n:where(:root) {\n${lines}\n}\n`];
  });
  return new Map([['src/foundation/element/token-values.styles.ts', valueStyles(tokens)], ...sheets]);
}
