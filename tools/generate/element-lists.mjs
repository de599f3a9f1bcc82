// Makes the modules that list elements, from the catalogue. `npm run generate` runs it.

const pascal = (name) => name.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase());
const className = ({name}) => `Smp${pascal(name)}`;
const moduleOf = ({name}) => `${name}/smp-${name}.js`;
const byName = (one, other) => (one.name < other.name ? -1 : 1);

const made = (...lines) => `// Made from src/elements/catalogue.ts by npm run generate.\n${lines.join('\n')}\n`;
const imported = (entries, folder) =>
  entries.toSorted(byName).map((entry) => `import {${className(entry)}} from '${folder}${moduleOf(entry)}';`);
// TypeScript drops from a module's types the imports that they do not name.
const typesComment = '// For the types of tags and events: `document.createElement()`, `addEventListener()`.';

/** Sorts entries in the order in which the elements are defined. */
const ordered = (entries) => [...entries.filter(({isFirst}) => isFirst), ...entries.filter(({isFirst}) => !isFirst)];

/**
 * Makes the modules that list elements.
 *
 * @param {readonly {name: string, kind: string, isFirst?: true, hasSources?: true}[]} catalogue Entries of
 *   src/elements/catalogue.ts.
 * @returns {Map<string, string>} Text of each module, by its path.
 */
export function elementLists(catalogue) {
  const inOrder = ordered(catalogue);
  const sections = inOrder.filter(({kind}) => kind === 'section');
  return new Map([
    [
      'src/elements/index.ts',
      made(...catalogue.toSorted(byName).map((entry) => `export {${className(entry)}} from './${moduleOf(entry)}';`)),
    ],
    [
      'src/elements/page/sections.ts',
      made(
        ...imported(sections, '../'),
        '',
        '/**',
        ' * The sections that a page can hold, in the order of definition. A module of its own: the autoloader leaves it empty, and',
        ' * fetches what a page shows.',
        ' */',
        'export const sections = [',
        ...sections.map((entry) => `  ${className(entry)},`),
        '];',
      ),
    ],
    ...catalogue.map((entry) => [
      `src/define/${entry.name}.ts`,
      made(
        ...imported([entry], '../elements/'),
        '',
        typesComment,
        `export type {${className(entry)}};`,
        '',
        `${className(entry)}.define();`,
      ),
    ]),
    [
      'src/define/all.ts',
      made(
        ...imported(inOrder, '../elements/'),
        "import {inTask} from '../foundation/dom/task.js';",
        '',
        typesComment,
        "export type * from '../elements/index.js';",
        '',
        'const elements = [',
        ...inOrder.map((entry) => `  ${className(entry)},`),
        '];',
        '',
        "// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.",
        'for (const element of elements) inTask(() => element.define());',
      ),
    ],
    [
      'src/delivery/cdn/element-modules.ts',
      made(
        "import type {ElementName} from '../../elements/catalogue.js';",
        '',
        '/** Functions that fetch the module of each element, in the order of definition. */',
        'export const elementModules: Readonly<Record<ElementName, () => Promise<unknown>>> = {',
        ...inOrder.map(
          (entry) => `  ${/-/.test(entry.name) ? `'${entry.name}'` : entry.name}: () => import('../../elements/${moduleOf(entry)}'),`,
        ),
        '};',
        '',
        '/** The sections that a page can show. */',
        'export const sections: readonly string[] = [',
        ...sections.map(({name}) => `  '${name}',`),
        '];',
        '',
        "/** The elements that need the library's sources. */",
        `export const citing: readonly string[] = [...sections, ${inOrder
          .filter(({hasSources}) => hasSources)
          .map(({name}) => `'${name}'`)
          .join(', ')}];`,
      ),
    ],
  ]);
}
