// Makes the lists of elements in test/pages, from the catalogue. `npm run generate` runs it.
import {readFile} from 'node:fs/promises';
import * as prettier from 'prettier';
import {importSource} from '../import-source.mjs';

const folder = 'test/pages';
const PLACE = /(<!-- elements: [^\n]*-->\n)[^]*?(\s*<!-- \/elements -->)/;

const harm = `heading-level="&lt;img src=x onerror=ran=1&gt;" lang='"&gt;&lt;script&gt;ran=1&lt;/script&gt;'
  adapted-by="&lt;img src=x onerror=ran=1&gt;" reviewed-by='" onclick="ran=1' reviewed-on="2026-11-01"`;
const data = '<script type="application/json">{"secret": 1}</script>';

const withText = (name, attributes) => `<smp-${name} ${attributes}><p>[${name}]</p></smp-${name}>`;

/** Each page, with the markup of an element on it. */
const markup = {
  'all.html': withText,
  'site.html': withText,
  'reset.html': (name, attributes) => `<smp-${name} ${attributes}>\n<h2 slot="heading">[Our heading]</h2>\n${data}\n</smp-${name}>`,
  'hostile.html': (name) => `<smp-${name} ${harm}></smp-${name}>`,
};

/** The script that puts one of each element into a page. */
const script = (names) => `// Made from src/elements/catalogue.ts by npm run generate.
// One of each element that shows something by itself, as if they stood in the page: before the library comes.
const names = [
${names.map((name) => `  '${name}',\n`).join('')}];
document.currentScript.insertAdjacentHTML(
  'afterend',
  names.map((name) => \`<smp-\${name} heading="[A]" term="dermis"><p>[\${name}]</p></smp-\${name}>\`).join(''),
);
`;

/**
 * Makes the lists of elements in test/pages. An element that a page writes by hand is left out of its list.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @throws {Error} Where a page has no place for its list.
 * @returns {Promise<Map<string, string>>} Text of each file, by its path.
 */
export async function testPages(catalogue) {
  const {aloneNames, attributes} = await importSource('test/support/elements.ts');
  const options = {...(await prettier.resolveConfig(import.meta.filename)), parser: 'html'};
  const made = new Map([[`${folder}/elements.js`, script(aloneNames)]]);
  for (const [page, write] of Object.entries(markup)) {
    const path = `${folder}/${page}`;
    const text = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    if (!PLACE.test(text)) throw new Error(`${path} has no place for the list of elements`);
    const byHand = text.replace(PLACE, '');
    const names = page === 'site.html' ? catalogue.map(({name}) => name) : aloneNames;
    const list = names
      .filter((name) => !new RegExp(`<smp-${name}[\\s>]`).test(byHand))
      .map((name) => write(name, attributes[name] ?? ''))
      .join('\n');
    const fresh = text.replace(PLACE, (_, before, after) => before + list + after);
    made.set(path, await prettier.format(fresh, options));
  }
  return made;
}
