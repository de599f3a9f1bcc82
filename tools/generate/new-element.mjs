// npm run new -- <name> [--section]: one more element. Its folder, its line in the catalogue, its first fixture; for a section
// also its place in smp-page and in the structured data. `npm run generate` makes the rest.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

const {
  positionals: [name = ''],
  values: {section: isSection},
} = parseArgs({allowPositionals: true, options: {section: {type: 'boolean'}}});

function fail(why) {
  console.error(why);
  process.exit(1);
}

const folder = `src/elements/${name}`;
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) fail('Name the element without its prefix, for instance: npm run new -- checklist --section');
if (existsSync(folder)) fail(`${folder} is there already`);

const pascal = name.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const title = pascal.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const key = name === camel ? name : `'${name}'`;

/** Puts something into a file, before or after a text that has to be there. */
function put(file, text, {before, after}) {
  const place = before ?? after;
  const content = readFileSync(file, 'utf8');
  if (!content.includes(place)) fail(`${file} has no "${place}": ${name} has no place there`);
  writeFileSync(
    file,
    content.replace(place, () => (before ? text + place : place + text)),
  );
}

// A section has these from its base class.
const members = `
 * @slot heading - Replaces the heading; use the heading element that fits your page.
 * @slot - Shown until the element has rendered, and again if rendering fails.
 * @csspart base - The whole element.
 * @csspart heading - The heading that the element renders.
 * @cssprop --smp-ink
 * @cssprop --smp-font
 * @cssprop --smp-font-size
 * @cssstate fallback - The element could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The element could not render and shows its children instead.`;
const described = `/**
 * Says in a sentence what readers get from it.
 *
 * @tagname smp-${name}
 * @summary A line for the README
 * @example
 * \`\`\`html
 * <smp-${name}></smp-${name}>
 * \`\`\`${isSection ? '' : members}
 */`;

const section = `import {SmpSection} from '../../evidence/section.js';
import {html} from '../../foundation/lit.js';
import {content} from './${name}.content.js';

${described}
export class Smp${pascal} extends SmpSection {
  static override readonly tag = '${name}';

  protected override section() {
    const words = content();
    return {heading: words.heading, body: html\`\${this.claims(words.claims)}\`};
  }
}
`;

const block = `import {heading} from '../../foundation/element/heading.js';
import {html} from '../../foundation/lit.js';
import {SmpTextElement} from '../../foundation/element/text-element.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {content} from './${name}.content.js';

${described}
export class Smp${pascal} extends SmpTextElement {
  static override readonly tag = '${name}';
  static override styles = [tokens];

  protected override template() {
    const title = heading(this.level(), content().heading);
    return html\`<div class="base" part="base" lang=\${this.textLang} dir=\${this.textDir}><slot name="heading">\${title}</slot></div>\`;
  }
}
`;

mkdirSync(folder);
writeFileSync(
  `${folder}/${name}.content.ts`,
  `${isSection ? "import type {Claim} from '../../evidence/claims.js';\n" : ''}import {msg} from '../../foundation/language/locale.js';

/** The words of \`smp-${name}\`, in the language that renders. */
export const content = () => ({
  heading: msg('${title}', {id: '${name}.heading', desc: 'Heading${isSection ? ' of the section' : ''}.'}),
${isSection ? '  claims: [] as Claim[],\n' : ''}});
`,
);
writeFileSync(
  `${folder}/smp-${name}.ts`,
  `${isSection ? section : block}
declare global {
  interface HTMLElementTagNameMap {
    'smp-${name}': Smp${pascal};
  }
}
`,
);

const line = `  {name: '${name}', kind: '${isSection ? 'section' : 'block'}', isReadyMade: true${isSection ? ', frame: []' : ''}},\n`;
put('src/elements/catalogue.ts', line, {before: isSection ? "  {name: 'sources'" : "  {name: 'page'"});
put('test/fixtures.ts', `\n  {name: '${name}/alone', isFullest: true, html: '<smp-${name}></smp-${name}>'},\n`, {
  after: 'export const fixtures: readonly Fixture[] = [',
});
if (isSection) {
  put(
    'src/elements/page/page.content.ts',
    `    ${key}: msg('${title}', {id: 'page.${name}', desc: 'A section in a list. Keep it short.'}),\n`,
    {before: '    sources: msg('},
  );
  const linked = 'src/elements/page/linked-data.ts';
  put(linked, `import {content as ${camel}} from '../${name}/${name}.content.js';\n`, {
    before: "import {content as page} from './page.content.js';",
  });
  put(linked, key === camel ? `  ${camel},\n` : `  ${key}: ${camel},\n`, {after: 'Record<SectionName, () => unknown>> = {\n'});
  put('src/elements/page/smp-page.ts', ` * @slot ${name} - Replaces this section.\n`, {before: ' * @slot sources'});
}
console.log(`${folder} is there. Next:
- its words, and their translations after npm run generate;
- what it is for, its @summary and its @example;
- how it is used by keyboard and screen reader, in demo/gallery/notes.ts;
- its states in test/fixtures.ts, and a trial of each attribute in test/support/contract.ts;
- attributes without which it shows nothing, in test/support/elements.ts;
- npm run generate, then npm run build;
- its height in tools/generate/reserve-sheet.mjs, by node tools/bench/measure-shifts.mjs --only ${name};
- both again, then node tools/check/check-size.mjs --set, node tools/bench/record-network.mjs and node tools/bench/page-cost.mjs.`);
