// The directives of smp-elements/angular, one for each element, made from custom-elements.json by `npm run generate`. They check
// templates, and write to the element what a template gives them.
import {comment, elementModules, fileOf, made, sortedElements} from './framework-modules.mjs';

const directiveOf = ({name}) => `${name}Directive`;
const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

const isFlag = ({type}) => type.text === 'boolean';
const isFlagOrText = ({type}) => !isFlag({type}) && /\bboolean\b/.test(type.text);
// An attribute holds text: other values go to the property.
const isText = ({type}) => type.text.split(' | ').every((part) => /^(string|number|boolean|'.*')$/.test(part));

/** The inputs of an attribute: one for the property's name, and one for the attribute's if that is another. */
const inputsOf = (attribute) => [
  {...attribute, member: attribute.fieldName},
  ...(attribute.name === attribute.fieldName ? [] : [{...attribute, member: `${attribute.fieldName}Attribute`, alias: attribute.name}]),
];

// HTML's own form of true is an attribute without a value.
const flag = "(value: boolean | '' | undefined) => booleanAttribute(value)";
const flagOrText = ({type}) => `(value: ${type.text} | undefined) => (value === true ? '' : value === false ? undefined : value)`;

function inputText(declaration, one) {
  const type = `${declaration.name}['${one.fieldName}']`;
  const transform = isFlag(one) ? flag : isFlagOrText(one) ? flagOrText(one) : undefined;
  const options = [...(one.alias ? [`alias: '${one.alias}'`] : []), ...(transform ? [`transform: ${transform}`] : [])];
  return `${comment(one.description)}
@Input(${options.length ? `{${options.join(', ')}}` : ''}) ${one.member}: ${type};`;
}

/** Says what is written to the element: nothing, where the template gave nothing. */
function bindingText(attribute) {
  const value = inputsOf(attribute)
    .map(({member}) => member)
    .join(isFlag(attribute) ? ' || ' : ' ?? ');
  if (!isText(attribute)) return `'[${attribute.fieldName}]': ${quoted(value)}`;
  return `'[attr.${attribute.name}]': ${quoted(isFlag(attribute) ? `${value} ? '' : null` : value)}`;
}

function directive(declaration) {
  const {name, tagName, summary, attributes} = declaration;
  return `${made}
import {Directive, Input${attributes.some(isFlag) ? ', booleanAttribute' : ''}} from '@angular/core';
import '../../define/${fileOf(declaration)}.js';
import type {${name}} from '../../elements/${fileOf(declaration)}/${tagName}.js';

${comment(`\`<${tagName}>\`: ${summary}.`)}
@Directive({selector: '${tagName}', host: {${attributes.map(bindingText).join(', ')}}})
export class ${directiveOf(declaration)} {
${attributes
  .flatMap(inputsOf)
  .map((one) => inputText(declaration, one))
  .join('\n')}
}
`;
}

/**
 * Makes the directives, by the paths of their modules.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @returns {Promise<Map<string, string>>} Modules, as prettier writes them.
 */
export const angularDirectives = (catalogue, manifest) =>
  elementModules('src/frameworks/angular', sortedElements(catalogue, manifest), directiveOf, directive);
