// A React component for each element, made by @lit/react, from the catalogue and custom-elements.json.
import {comment, elementModules, fileOf, made, sortedElements} from './framework-modules.mjs';

/** `smp-toggle` is `onSmpToggle` in React. */
const handlerName = (event) => `on-${event}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function component(declaration) {
  const {name, tagName, summary, events = []} = declaration;
  const file = fileOf(declaration);
  const types = [...new Set(events.map(({type}) => type.text))].sort();
  return `${made}
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/${file}.js';
import {${name} as elementClass} from '../../elements/${file}/${tagName}.js';
import type {${types.join(', ')}} from '../../foundation/element/events.js';

${comment(`\`<${tagName}>\`: ${summary}.`)}
export const ${name} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  displayName: '${name}',
  elementClass,
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
  elementModules('src/frameworks/react', sortedElements(catalogue, manifest), ({name}) => name, component);
