// The reference in docs/elements: an index and a page for each element, made from the catalogue and custom-elements.json by
// `npm run generate`.
import * as prettier from 'prettier';
import {elementsOf} from './readme-elements.mjs';

const folder = 'docs/elements';
// By these words generate.mjs knows a page of an element that is no more.
const made = (source) => `<!-- Made by npm run generate from ${source}. -->`;

const code = (text) => (text ? `\`${text}\`` : '');
// A bar would end the cell, and a line break the row.
const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const row = (cells) => `| ${cells.join(' | ')} |`;

const isPublic = ({privacy = 'public'}) => privacy === 'public';
// What every element has stands last, where it hides nothing.
const ownFirst = (items) => items.toSorted((one, other) => Boolean(one.inheritedFrom) - Boolean(other.inheritedFrom));

const typed = ({name, type, optional}) => `${name}${optional ? '?' : ''}${type ? `: ${type.text}` : ''}`;
const signature = ({name, parameters = []}) => `${name}(${parameters.map(typed).join(', ')})`;
// What is static is the class's, not the element's.
const onClass = (member, declaration, text) => code(member.static ? `${declaration.name}.${text}` : text);
const described = ({description = '', parameters = []}) =>
  [description, ...parameters.filter((one) => one.description).map((one) => `${code(one.name)}: ${one.description}`)].join(' ');

const name = ['Name', (item) => code(item.name)];
const type = ['Type', (item) => code(item.type?.text)];
const initial = ['Default', (item) => code(item.default)];
const description = ['Description', described];

/** The tables of a page in their order: a heading, the items it lists, and its columns with what stands in each. */
const tables = [
  [
    'Attributes',
    ({attributes = []}) => attributes,
    [name, ['Property', (item) => (item.fieldName === item.name ? '' : code(item.fieldName))], type, initial, description],
  ],
  [
    'Properties without an attribute',
    ({members = []}) => members.filter((member) => member.kind === 'field' && !member.attribute && !member.static),
    [
      ['Name', (member, declaration) => onClass(member, declaration, member.name) + (member.readonly ? ', read-only' : '')],
      type,
      initial,
      description,
    ],
  ],
  [
    'Methods',
    ({members = []}) => members.filter(({kind}) => kind === 'method'),
    [
      ['Name', (member, declaration) => onClass(member, declaration, signature(member))],
      ['Returns', (member) => code(member.return?.type?.text)],
      description,
    ],
  ],
  ['Events', ({events = []}) => events, [name, type, description]],
  ['Slots', ({slots = []}) => slots, [['Name', (slot) => code(slot.name) || '(default)'], description]],
  ['CSS parts', ({cssParts = []}) => cssParts, [name, description]],
  ['CSS custom properties', ({cssProperties = []}) => cssProperties, [name, initial, description]],
  ['States', ({cssStates = []}) => cssStates, [['Name', (state) => code(`:state(${state.name})`)], description]],
];

/**
 * Lists what an element takes, sends and lets a page style. Lists without items and columns without texts are left out.
 *
 * @param {object} declaration Its class in custom-elements.json.
 * @returns {{heading: string, titles: string[], rows: string[][], items: object[]}[]} Texts in Markdown that knows code and links
 *   alone; `items` are what the rows were made of.
 */
export const listsOf = (declaration) =>
  tables.flatMap(([heading, list, columns]) => {
    const items = ownFirst(list(declaration).filter(isPublic));
    if (!items.length) return [];
    const filled = columns
      .map(([title, text]) => [title, ...items.map((item) => text(item, declaration))])
      .filter(([, ...cells]) => cells.some(Boolean));
    const [titles, ...rows] = filled[0].map((_, at) => filled.map((column) => column[at]));
    return [{heading, titles, rows, items}];
  });

const table = ({titles, rows}) => [titles, titles.map(() => '---'), ...rows.map((cells) => cells.map(cell))].map(row).join('\n');

function page(declaration) {
  const {tagName, description: text, examples = []} = declaration;
  return [
    made('the comments of the class and of those that it extends'),
    `# \`<${tagName}>\``,
    text,
    ...(examples.length ? ['## Example', ...examples] : []),
    ...listsOf(declaration).flatMap((list) => [`## ${list.heading}`, table(list)]),
  ].join('\n\n');
}

const fileOf = ({tagName}) => `${tagName.replace('smp-', '')}.md`;

const index = (declarations) =>
  [
    made('the catalogue and the summary of each class'),
    '# Elements',
    'Each page lists what an element takes, sends and lets a page style, its own first, then what it inherits.',
    [
      row(['Element', 'What it shows']),
      row(['---', '---']),
      ...declarations.map((one) => row([`[\`<${one.tagName}>\`](${fileOf(one)})`, cell(one.summary)])),
    ].join('\n'),
  ].join('\n\n');

/**
 * Makes the reference, by the paths of its files.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @returns {Promise<Map<string, string>>} Markdown, as prettier writes it.
 */
export async function elementDocs(catalogue, manifest) {
  const options = {...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown'};
  const declarations = elementsOf(catalogue, manifest);
  const pages = [['README.md', index(declarations)], ...declarations.map((one) => [fileOf(one), page(one)])];
  return new Map(await Promise.all(pages.map(async ([file, text]) => [`${folder}/${file}`, await prettier.format(text, options)])));
}
