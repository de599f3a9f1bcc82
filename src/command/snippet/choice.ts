import {sections as frameSections} from '../../delivery/cdn/embed-options.js';
import {lookUp} from '../../foundation/language/locale.js';
import {Fault} from '../fault.js';
import type {Known, Library} from '../library.js';
import {didYouMean} from '../nearest.js';
import {type PlatformName, platforms} from './platforms.js';

/** Builds of the library: all in one file, an autoloader, one file for each element, all in one classic script. */
export const builds = ['all', 'auto', 'single', 'classic'] as const;
export type BuildName = (typeof builds)[number];

/** Data about the library that a choice is checked against. */
export interface Facts extends Pick<Library, 'version' | 'languages'> {
  readonly elements: ReadonlyMap<string, Pick<Known, 'attributes' | 'properties'>>;
}

/** Element to paste. */
export interface ChosenElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Attributes by their names in HTML. If left out, those without which the element shows nothing get sample values. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Text for readers without JavaScript. Default: the element's heading. */
  readonly content?: string | undefined;
}

/** Choice of what to paste. */
export interface Choice {
  readonly elements: readonly ChosenElement[];
  /** Language as given; `undefined` leaves it to the page. */
  readonly lang: string | undefined;
  readonly platform: PlatformName;
  readonly base: string;
  readonly build: BuildName;
  /** Configuration of the page. */
  readonly config: object | undefined;
  /** Rules of a theme. */
  readonly css: string | undefined;
}

/** Choice as a user makes it: names as text, and all of it may be left out. */
export interface Wish {
  /** Names of elements, with or without their prefix, or elements with attributes and text. Default: the page with all sections. */
  readonly elements?: readonly (string | ChosenElement)[] | undefined;
  readonly lang?: string | undefined;
  readonly platform?: string | undefined;
  readonly base?: string | undefined;
  readonly build?: string | undefined;
  readonly config?: object | undefined;
  readonly css?: string | undefined;
}

function member<T extends string>(what: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new Fault(`There is no ${what} "${given}".${didYouMean(given, known)} There are: ${known.join(', ')}.`);
  return found;
}

function baseOf(given: string): string {
  if (!/^(https?:\/\/[^\s/]|\.{0,2}\/)/.test(given) || /[\s"'<>?#]/.test(given)) {
    throw new Fault(`"${given}" is not a folder: name where the files are, such as /smp/0.1.0/ or https://example.org/smp/0.1.0/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

function elementOf(given: string | ChosenElement, {elements}: Facts): ChosenElement {
  const {name: called, attributes, content} = typeof given === 'string' ? {name: given} : given;
  const names = Array.from(elements.keys(), (tag) => tag.replace('smp-', ''));
  const name = member('element', called.replace(/^smp-/, ''), names);
  const known = elements.get(`smp-${name}`)?.attributes ?? [];
  for (const attribute of Object.keys(attributes ?? {})) member(`attribute of smp-${name}`, attribute, known);
  if (name === 'config' && content !== undefined) throw new Fault('smp-config shows nothing, so it has no text.');
  return {name, attributes, content};
}

/** Removes elements that are the same as one before. */
const distinct = (elements: readonly ChosenElement[]): ChosenElement[] => [
  ...new Map(elements.map((element) => [JSON.stringify(element), element])).values(),
];

/** Returns the folder that the zip file makes, and that README and docs/delivery.md name. */
export const defaultBase = ({version}: Pick<Facts, 'version'>): string => `/smp/${version}/`;

/**
 * Validates what a user wants to paste.
 *
 * @throws {Fault} When a name is unknown, or something does not apply to the platform.
 */
export function choose(wish: Wish, library: Facts): Choice {
  const {lang, config, css} = wish;
  if (lang !== undefined && !lookUp(lang, library.languages)) {
    throw new Fault(`There are no words in "${lang}".${didYouMean(lang, library.languages)} Languages: ${library.languages.join(', ')}.`);
  }
  const platform = member('platform', wish.platform ?? 'html', Object.keys(platforms) as PlatformName[]);
  const {way, name} = platforms[platform];
  if (wish.build !== undefined && (way === 'npm' || way === 'frame'))
    throw new Fault(`--build says which file a script tag loads, and for ${name} there is none.`);
  if (wish.build === 'single' && way === 'plain')
    throw new Fault('Files for single elements read no plain markup. Others do: all, auto, classic.');
  if (config !== undefined && (config === null || typeof config !== 'object' || Array.isArray(config)))
    throw new Fault('A configuration is an object.');
  const elements = distinct((wish.elements?.length ? wish.elements : ['page']).map((given) => elementOf(given, library)));
  const unframed = way === 'frame' ? elements.find((element) => !frameSections.some((section) => section === element.name)) : undefined;
  if (unframed) throw new Fault(`A frame does not show smp-${unframed.name}. It shows: ${frameSections.join(', ')}.`);
  return {
    // What is configured here takes the place of the element that names a file.
    elements: config ? elements.filter((element) => element.name !== 'config') : elements,
    lang,
    platform,
    base: baseOf(wish.base ?? defaultBase(library)),
    build: member('build', wish.build ?? 'all', builds),
    config,
    css: css?.trim() ? css : undefined,
  };
}
