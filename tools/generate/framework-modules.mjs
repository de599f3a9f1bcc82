// What the modules for frameworks share: they are made from custom-elements.json, in TypeScript, one for each element.
import * as prettier from 'prettier';
import {elementsOf} from './readme-elements.mjs';

/** First line of each module. */
export const made = '// Made from custom-elements.json by npm run generate.';

/** Returns the name of an element's folder and modules: its tag without the prefix. */
export const fileOf = ({tagName}) => tagName.replace('smp-', '');

/** Returns a JSDoc comment in one line. */
export const comment = (text) => `/** ${text.trim().replace(/\s*\n\s*/g, ' ')} */`;

/**
 * Gives the classes of all elements by their tags.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @returns {object[]} What the manifest declares of each.
 */
export const sortedElements = (catalogue, manifest) =>
  elementsOf(catalogue, manifest).toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** Formats TypeScript as prettier does. */
export const formatTypeScript = async (text) =>
  prettier.format(text, {...(await prettier.resolveConfig(import.meta.filename)), parser: 'typescript'});

/**
 * Makes a folder with a module for each element, and an index of what they export.
 *
 * @param {string} folder Path of the folder.
 * @param {object[]} declarations From {@link sortedElements}.
 * @param {(declaration: object) => string} exported Returns the name that the module of an element exports.
 * @param {(declaration: object) => string} module Returns the text of that module.
 * @returns {Promise<Map<string, string>>} TypeScript by its path.
 */
export async function elementModules(folder, declarations, exported, module) {
  const index = [made, ...declarations.map((one) => `export {${exported(one)}} from './${fileOf(one)}.js';`)].join('\n');
  const modules = [['index', index], ...declarations.map((one) => [fileOf(one), module(one)])];
  return new Map(await Promise.all(modules.map(async ([name, text]) => [`${folder}/${name}.ts`, await formatTypeScript(text)])));
}
