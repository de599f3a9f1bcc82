// The README's table of elements, made from the catalogue and the summaries of their classes by `npm run generate`.
import * as prettier from 'prettier';

const kinds = ['page', 'section', 'block', 'setup'];
const PLACE = /(<!-- elements: [^\n]*-->\n\n)[^]*?(\n\n<!-- \/elements -->)/;

/**
 * Gives the classes of all elements in the order of the README's table: the whole page first, what shows nothing last.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @throws {Error} Where a class has no summary.
 * @returns {object[]} What the manifest declares of each.
 */
export function elementsOf(catalogue, manifest) {
  const declared = new Map(
    manifest.modules.flatMap(({declarations = []}) => declarations.map((declaration) => [declaration.tagName, declaration])),
  );
  return kinds
    .flatMap((kind) => catalogue.filter((entry) => entry.kind === kind))
    .map(({name}) => {
      const declaration = declared.get(`smp-${name}`);
      if (!declaration?.summary) throw new Error(`The class of <smp-${name}> has no @summary`);
      return declaration;
    });
}

/**
 * The README with a fresh table.
 *
 * @param {string} readme Its text.
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @throws {Error} Where the README has no place for the table, or a class has no summary.
 * @returns {Promise<string>} Its new text.
 */
export async function withElements(readme, catalogue, manifest) {
  if (!PLACE.test(readme)) throw new Error('README.md has no place for the table of elements');
  const rows = elementsOf(catalogue, manifest).map(({tagName, summary}) => `| \`<${tagName}>\` | ${summary} |`);
  const table = await prettier.format(['| Element | What it shows |', '| --- | --- |', ...rows].join('\n'), {parser: 'markdown'});
  return readme.replace(PLACE, (_, before, after) => before + table.trim() + after);
}
