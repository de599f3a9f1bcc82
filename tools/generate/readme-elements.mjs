// Makes the README's table of elements from the catalogue and the summaries of their classes. `npm run generate` runs it.
import * as prettier from 'prettier';

const kinds = ['page', 'section', 'block', 'setup'];
const PLACE = /(<!-- elements: [^\n]*-->\n\n)[^]*?(\n\n<!-- \/elements -->)/;

/**
 * Returns the README with an updated table.
 *
 * @param {string} readme Text of the README.
 * @param {readonly {name: string, kind: string}[]} catalogue Entries of src/elements/catalogue.ts.
 * @param {object} manifest Content of custom-elements.json.
 * @throws {Error} When the README has no place for the table, or a class has no summary.
 * @returns {Promise<string>} Text of the README.
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
