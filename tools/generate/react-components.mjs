// A React component for each element, made by @lit/react, from the catalogue and custom-elements.json.
import * as prettier from 'prettier';
import {elementsOf} from './readme-elements.mjs';

const folder = 'src/frameworks/react';
const made = '// Made from custom-elements.json by npm run generate.';

/** `smp-toggle` is `onSmpToggle` in React. */
const handlerName = (event) => `on-${event}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function component({name, tagName, summary, events = []}) {
  const file = tagName.replace('smp-', '');
  const types = [...new Set(events.map(({type}) => type.text))].sort();
  return `${made}
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/${file}.js';
import {${name} as elementClass} from '../../elements/${file}/${tagName}.js';
import type {${types.join(', ')}} from '../../foundation/element/events.js';

/** \`<${tagName}>\`: ${summary} */
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
export async function reactComponents(catalogue, manifest) {
  const declarations = elementsOf(catalogue, manifest).toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const fileOf = ({tagName}) => tagName.replace('smp-', '');
  const index = `${made}\n${declarations.map((one) => `export {${one.name}} from './${fileOf(one)}.js';`).join('\n')}\n`;
  const modules = [['index', index], ...declarations.map((one) => [fileOf(one), component(one)])];
  const options = {...(await prettier.resolveConfig(import.meta.filename)), parser: 'typescript'};
  return new Map(await Promise.all(modules.map(async ([name, text]) => [`${folder}/${name}.ts`, await prettier.format(text, options)])));
}
