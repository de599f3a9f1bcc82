// The README's table of elements, made from the catalogue and the summaries of their classes by `npm run generate`.
import * as prettier from 'prettier';

const kinds = ['page', 'section', 'block', 'setup'];
const PLACE = /(<!-- elements: [^\n]*-->\n\n)[^]*?(\n\n<!-- \/elements -->)/;

/**
 * The README with a fresh table.
 *
 * @param {string} readme
 * @param {readonly {name: string, kind: string}[]} catalogue
 * @param {object} manifest custom-elements.json
 * @throws {Error} Where the README has no place for the table, or a class has no summary.
 * @returns {Promise<string>}
 */
export async function withElements(readme, catalogue, manifest) {
  if (!PLACE.test(readme)) throw new Error('README.md has no place for the table of elements');
  const declared = new Map(
    manifest.modules.flatMap(({declarations = []}) => declarations.map((declaration) => [declaration.tagName, declaration])),
  );
  const rows = kinds
    .flatMap((kind) => catalogue.filter((entry) => entry.kind === kind))
    .map(({name}) => {
      const summary = declared.get(`smp-${name}`)?.summary;
      if (!summary) throw new Error(`The class of <smp-${name}> has no @summary`);
      return `| \`<smp-${name}>\` | ${summary} |`;
    });
  const table = await prettier.format(['| Element | What it shows |', '| --- | --- |', ...rows].join('\n'), {parser: 'markdown'});
  return readme.replace(PLACE, (_, before, after) => before + table.trim() + after);
}
