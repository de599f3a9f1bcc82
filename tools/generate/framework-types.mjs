// The types of tags, attributes, events, slots and tokens, from custom-elements.json. src/frameworks/types has a small module
// beside it for each framework.
import {comment, fileOf, formatTypeScript, made} from './framework-modules.mjs';
import {elementsOf} from './readme-elements.mjs';

const path = 'src/frameworks/types/elements.ts';

const isPublic = ({privacy = 'public'}) => privacy === 'public';
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const described = (text, line) => (text ? `${comment(text)}\n${line}` : line);

const attributeLine = (declaration) => (attribute) =>
  described(attribute.description, `${key(attribute.name)}?: ${declaration.name}['${attribute.fieldName}'];`);
const eventLine = (event) => described(event.description, `'${event.name}': ${event.type.text};`);
const slotNames = ({slots = []}) => slots.map(({name}) => name).filter(Boolean);

/** Makes an interface with one member for each element. */
const mapOf = (name, text, declarations, member) =>
  `${comment(text)}\nexport interface ${name} {\n${declarations.map((one) => `'${one.tagName}': ${member(one)};`).join('\n')}\n}`;

/** Lists what all elements have of a kind, once by name: as a base class describes it, if one does. */
const listOf = (declarations, kind) => {
  const items = declarations.flatMap((one) => one[kind] ?? []);
  const baseLast = items.toSorted((one, other) => Boolean(one.inheritedFrom) - Boolean(other.inheritedFrom));
  return [...new Map(baseLast.map((one) => [one.name, one])).values()];
};

/**
 * Makes the module of types.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @returns {Promise<Map<string, string>>} TypeScript, as prettier writes it, by its path.
 * @throws {Error} When the manifest has an attribute without a property.
 */
export async function frameworkTypes(catalogue, manifest) {
  const declarations = elementsOf(catalogue, manifest);
  for (const {tagName, attributes = []} of declarations) {
    for (const {name, fieldName} of attributes) if (!fieldName) throw new Error(`<${tagName} ${name}> has no property`);
  }
  const moduleOf = (one) => `../../elements/${fileOf(one)}/${one.tagName}.js`;
  const events = [...new Set(listOf(declarations, 'events').map(({type}) => type.text))].sort();
  const attributes = ({attributes = [], ...declaration}) =>
    `{\n${attributes.filter(isPublic).map(attributeLine(declaration)).join('\n')}\n}`;
  const text = [
    made,
    [
      ...declarations.map((one) => `import type {${one.name}} from '${moduleOf(one)}';`).sort(),
      `import type {${events.join(', ')}} from '../../foundation/element/events.js';`,
    ].join('\n'),
    `/** All elements, by tag. */\nexport interface SmpElements {\n${declarations
      .map((one) => described(one.summary, `'${one.tagName}': ${one.name};`))
      .join('\n')}\n}`,
    mapOf('SmpAttributes', 'Attributes of each element, by their names in HTML.', declarations, attributes),
    mapOf('SmpEvents', 'Events of each element.', declarations, ({events = []}) => `{\n${events.map(eventLine).join('\n')}\n}`),
    mapOf(
      'SmpSlots',
      'Named slots of each element.',
      declarations,
      (one) =>
        slotNames(one)
          .map((name) => `'${name}'`)
          .join(' | ') || 'never',
    ),
    `/** CSS custom properties that style the elements. */\nexport interface SmpTokens {\n${listOf(declarations, 'cssProperties')
      .map(({name, description}) => described(description, `'${name}'?: string | number;`))
      .join('\n')}\n}`,
  ].join('\n\n');
  return new Map([[path, await formatTypeScript(text)]]);
}
