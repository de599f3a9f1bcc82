// npm run new -- <name>: a folder, a define module, and a line in each list for one more element.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const [name] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
  console.error('Name the element without its prefix, for instance: npm run new -- checklist');
  process.exit(1);
}
const folder = `src/elements/${name}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already`);
  process.exit(1);
}
const pascal = name.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);

mkdirSync(folder);
writeFileSync(
  `${folder}/${name}.content.ts`,
  `import {msg} from '../../foundation/locale.js';

/** The words of \`smp-${name}\`, in the language now spoken. */
export const content = () => ({
  heading: msg('${pascal}', {id: '${name}.heading', desc: 'Heading of the section.'}),
});
`,
);
writeFileSync(
  `${folder}/${name}.styles.ts`,
  `import {css} from '../../foundation/lit.js';

export const ${camel}Styles = css\`\`;
`,
);
writeFileSync(
  `${folder}/smp-${name}.ts`,
  `import {SmpSection} from '../../evidence/section.js';
import {html} from '../../foundation/lit.js';
import {content} from './${name}.content.js';
import {${camel}Styles} from './${name}.styles.js';

/**
 * What it is for, in a sentence.
 *
 * @tagname smp-${name}
 */
export class Smp${pascal} extends SmpSection {
  static override readonly tag = '${name}';
  static override styles = [...SmpSection.styles, ${camel}Styles];

  protected override section() {
    const words = content();
    return {heading: words.heading, body: html\`\`};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-${name}': Smp${pascal};
  }
}
`,
);
writeFileSync(`src/define/${name}.ts`, `import {Smp${pascal}} from '../elements/${name}/smp-${name}.js';\n\nSmp${pascal}.define();\n`);

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));
edit('src/elements/index.ts', (list) => `${list}export {Smp${pascal}} from './${name}/smp-${name}.js';\n`);
edit('src/define/all.ts', (list) => list.replace('SmpPage,', `Smp${pascal}, SmpPage,`).replace('SmpPage];', `Smp${pascal}, SmpPage];`));
edit('test/support/render.ts', (list) => list.replace(/(import '\.\.\/\.\.\/src\/define\/)/, `$1${name}.js';\n$1`));
console.log(`${folder} is there. Next: its words, npm run generate, its states in test/fixtures.ts, its height in src/themes/reserve.css`);
