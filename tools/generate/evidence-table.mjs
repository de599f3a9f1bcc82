// Makes docs/evidence.md: each claim with its sources and, where we could read them, the source's own words that support it.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const FILES = /[\\/](content|claims|terms)\.ts$|\.content\.ts$/;

/** Returns the id of the message that an expression contains, however it is wrapped; `undefined` if there is none. */
function messageId(node) {
  if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
    const id = node.arguments[1]?.properties?.find(({name}) => name?.getText() === 'id');
    return id?.initializer.text;
  }
  return ts.forEachChild(node, messageId);
}

/** Returns the figures that an expression fills into its message: names by place. */
function figureNames(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'withFigures') return {};
  return Object.fromEntries(node.arguments[1].properties.map(({name, initializer}) => [name.getText(), (initializer ?? name).getText()]));
}

/**
 * Returns the sources of each figure.
 *
 * @param {Record<string, import('../../src/evidence/figures.ts').Figure>} figures By name.
 * @param {readonly object[]} bibliography CSL-JSON items.
 * @returns {Map<string, string[]>} Ids of the items, by name of the figure.
 */
export function sourcesOfFigures(figures, bibliography) {
  const idOf = new Map(bibliography.map(({id, custom}) => [custom.short, id]));
  return new Map(Object.entries(figures).map(([name, {sources = []}]) => [name, sources.map(([, citation]) => idOf.get(citation))]));
}

/**
 * Finds the claims in the source code: arrays of a message and its sources.
 *
 * @param {string} folder The repository.
 * @param {Set<string>} keys Names of all sources.
 * @param {Map<string, string[]>} figureSources Sources of each figure.
 * @returns {Map<string, {sources: string[], figures: Record<string, string>}>} By message id, in the order of the files and of the text.
 */
export function findClaims(folder, keys, figureSources) {
  const src = join(folder, 'src');
  const claims = new Map();
  const paths = readdirSync(src, {recursive: true})
    .map(String)
    .filter((path) => FILES.test(`/${path}`) && !path.includes('locales'))
    .sort();
  for (const path of paths) {
    const file = ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isArrayLiteralExpression(node)) {
        const text = node.elements.findLast((element) => !ts.isArrayLiteralExpression(element) && messageId(element));
        const sources = node.elements.flatMap((element) => {
          if (ts.isIdentifier(element)) return keys.has(element.text) ? [element.text] : [];
          return ts.isSpreadElement(element) ? (figureSources.get(element.getText().match(/^\.\.\.(\w+)\.sources$/)?.[1]) ?? []) : [];
        });
        if (text && sources.length) claims.set(messageId(text), {sources, figures: figureNames(text)});
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return claims;
}

const plain = (text) => text.replace(/\{[\w-]+:([^}]+)\}/g, '$1');

/**
 * Makes the table.
 *
 * @param {string} folder The repository.
 * @param {Record<string, string>} messages The English by message id.
 * @param {readonly object[]} bibliography CSL-JSON items.
 * @param {Record<string, {words: string, read: string}>} words The words of sources by key.
 * @param {Record<string, string>} figures Each figure as it is written in English.
 * @param {Map<string, string[]>} figureSources Sources of each figure.
 */
export function evidenceTable(folder, messages, bibliography, words, figures, figureSources) {
  const items = new Map(bibliography.map((item) => [item.id, item.custom]));
  const claims = findClaims(folder, new Set(items.keys()), figureSources);
  const cited = (sources) => sources.map((key) => `${items.get(key).short} (${items.get(key).grade})`).join('; ');
  const filled = (text, places) => text.replace(/\{(\w+)\}/g, (whole, place) => figures[places[place]] ?? whole);
  const rows = Array.from(
    claims,
    ([id, {sources, figures: places}]) => `- \`${id}\` ${filled(plain(messages[id]), places)}\n  ${cited(sources)}`,
  );
  const numbers = Object.entries(figures).map(([name, value]) => {
    const ids = Array.from(claims).flatMap(([id, {figures: places}]) => (Object.values(places).includes(name) ? [`\`${id}\``] : []));
    return `- \`${name}\`: ${value}. Given by: ${cited(figureSources.get(name) ?? []) || 'our own choice'}. In: ${ids.join(', ') || 'tables, drawings or lines of one element'}`;
  });
  const quoted = Object.entries(words).map(([key, {words: said, read}]) => {
    const ids = Array.from(claims).flatMap(([id, {sources}]) => (sources.includes(key) ? [`\`${id}\``] : []));
    return `### ${items.get(key).short}\n\n> ${said}\n\nRead: ${read}. Cited by: ${ids.join(', ')}.`;
  });
  return `<!-- Made by npm run generate. Do not edit. -->

# What supports each sentence

For reviewers. The first list has every claim with its sources and their grades (A: a journal or an official body, B: weaker), the second
every number of the texts, tables and drawings. The third has words of the A-graded sources that we could read, so that a claim can be held
against them: the most telling ones, not all that a source says. Prices of sellers are in \`src/evidence/prices/researched-prices.ts\`. For
the full references see \`<smp-sources show="all">\` or \`smp-elements/bibliography.json\`.

## Claims and their sources

${rows.join('\n')}

## Numbers

${numbers.join('\n')}

## Words of the sources

${quoted.join('\n\n')}
`;
}
