// A React component for each element, made by @lit/react, from the catalogue and custom-elements.json.
import {comment, elementModules, fileOf, made, sortedElements} from './framework-modules.mjs';

/** `smp-toggle` is `onSmpToggle` in React. */
const handlerName = (event) => `on-${event}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const isPublic = ({privacy = 'public'}) => privacy === 'public';
const propLine = ({description, fieldName}, type) => `${comment(description)}\n${fieldName}?: ${type};`;

/** An interface, since compilers name it in an error; a type would be written out with all its members. */
function propsText({name, tagName, attributes = [], events = []}) {
  const own = attributes.filter(isPublic).map((one) => propLine(one, `${name}Element['${one.fieldName}']`));
  const heard = events.map(
    (event) => `${comment(event.description)}\n${handlerName(event.name)}?: ((event: ${event.type.text}) => void) | undefined;`,
  );
  return `/** Props of \`${name}\`, which is \`<${tagName}>\`. */
export interface ${name}Props extends HTMLAttributes<${name}Element> {
${[...own, ...heard].join('\n')}
}`;
}

function component(declaration) {
  const {name, tagName, summary, events = []} = declaration;
  const file = fileOf(declaration);
  const types = [...new Set(events.map(({type}) => type.text))].sort();
  return `${made}
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/${file}.js';
import {${name} as ${name}Element} from '../../elements/${file}/${tagName}.js';
import type {${types.join(', ')}} from '../../foundation/element/events.js';

${propsText(declaration)}

${comment(`\`<${tagName}>\`: ${summary}.`)}
export const ${name}: ForwardRefExoticComponent<${name}Props & RefAttributes<${name}Element>> = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  displayName: '${name}',
  elementClass: ${name}Element,
  events: {${events.map((event) => `${handlerName(event.name)}: '${event.name}' as EventName<${event.type.text}>`).join(', ')}},
});
`;
}

/**
 * Makes the modules of `smp-elements/react`.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @returns {Promise<Map<string, string>>} TypeScript, as prettier writes it, by its path.
 */
export const reactComponents = (catalogue, manifest) =>
  elementModules('src/frameworks/react', sortedElements(catalogue, manifest), ({name}) => `${name}, type ${name}Props`, component);
