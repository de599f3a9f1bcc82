// The table of tokens in docs/themes.md, made from src/themes/tokens.json by `npm run generate`.
import * as prettier from 'prettier';
import {cssValue, propertyOf, readTokens, syntaxOf} from '../themes/tokens.mjs';

const place = /(?<=<!-- tokens: .*? -->\n)[^]*(?=<!-- \/tokens -->)/;

const needs = ({on}) =>
  Object.entries(on)
    .map(([name, ratio]) => `${ratio} on ${name}`)
    .join(', ');

const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * Fills in the table.
 *
 * @param {string} page Contents of docs/themes.md.
 * @param {object} file Contents of src/themes/tokens.json.
 * @returns {Promise<string>} The page, as prettier writes it.
 */
export async function withTokens(page, file) {
  const rows = readTokens(file)
    .filter(({isAssumed}) => !isAssumed)
    .map((token) => {
      const value = cssValue(token, (name) => `var(${propertyOf(name)})`);
      return row([`\`${propertyOf(token.name)}\``, `\`${syntaxOf(token)}\``, `\`${value}\``, token.description, needs(token)]);
    });
  const head = ['Token', 'Value', 'Default', 'What it is for', 'Contrast it needs'];
  const table = [row(head), row(head.map(() => '---')), ...rows].join('\n');
  const options = {...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown'};
  return prettier.format(
    page.replace(place, () => `\n${table}\n\n`),
    options,
  );
}
