import * as elements from '../../elements/index.js';
import type {Source} from '../../evidence/source.js';
import {canonicalSource, setServerSources} from '../../evidence/citation-registry.js';
import {referencesModule} from '../../evidence/source-list.js';
import type {SmpElement} from '../../foundation/element/element.js';
import {fingerprint} from '../../foundation/hydration/fingerprint.js';
import {type ServerContext, serverContext} from '../../foundation/hydration/server-context.js';
import {loadLocale} from '../../foundation/language/locale.js';
import type {CSSResult} from '../../foundation/lit.js';
import {escapeHtml} from '../../foundation/rendering/escape.js';
import {targetLocales} from '../../locales/locale-codes.js';
import {memo} from './memo.js';
import {writeTemplate} from './template.js';

type ElementClass = Omit<typeof SmpElement, 'prototype'> & (new () => SmpElement) & {readonly prototype: object};

/** Members that the server reads from an element. Most are protected in its class. */
interface Rendered {
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  /** Absent if there is no heading. */
  level?(below: number): number;
  readonly fingerprintInputs: readonly unknown[];
  readonly textLang: unknown;
  readonly cited?: readonly Source[];
  names?(): readonly string[];
}

/** Origin of an element's styles: inline, or a function that returns the address of a style sheet for a tag. */
export type Styles = 'inline' | ((tag: string) => string);

/** Options for rendering one element. */
export interface ShadowOptions {
  readonly styles: Styles;
  readonly hydrate: boolean;
  /** True if scripts leave the element unchanged. */
  readonly isFinal?: boolean;
}

/** Rendered shadow root: its HTML, the sources it cites and, for `smp-page`, its sections and their heading level. */
export interface Shadow {
  readonly html: string;
  readonly cited: readonly Source[];
  readonly names: readonly string[];
  readonly level: number;
}

/** Element classes by tag. */
export const classes: ReadonlyMap<string, ElementClass> = new Map(
  Object.values(elements).map((element) => [`smp-${element.tag}`, element as unknown as ElementClass]),
);

let ready: Promise<unknown> | undefined;

const lazyModulesOf = (tag: string) => classes.get(tag)?.lazyModules ?? [];

/** Loads everything that elements would import on first use: all translations, references and lazy modules. */
export const whenReady = (): Promise<unknown> =>
  (ready ??= Promise.all([
    ...targetLocales.map(loadLocale),
    referencesModule.load(),
    ...[...classes.keys()].flatMap((tag) => lazyModulesOf(tag).map((module) => module.load())),
  ]));

/** Returns the styles of an element, with those of its lazy modules. */
export function stylesOf(tag: string): string {
  const sheets = [...(classes.get(tag)?.elementStyles ?? []), ...lazyModulesOf(tag).flatMap(({value}) => value?.styles ?? [])];
  return [...new Set(sheets.map((sheet) => (sheet as CSSResult).cssText))].join('');
}

const styleTags = new Map<string, string>();

function styleTag(tag: string, styles: Styles): string {
  if (styles !== 'inline') return `<link rel="stylesheet" href="${escapeHtml(styles(tag))}">`;
  let text = styleTags.get(tag);
  if (text === undefined) styleTags.set(tag, (text = `<style>${stylesOf(tag)}</style>`));
  return text;
}

const ATTRIBUTE = /\s([^\s=>"']+)(?:="([^"]*)")?/g;
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r'};
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => named[name] ?? '');

/** Parses a start tag that this library wrote. Returns its attributes by name. */
const attributesOf = (startTag: string): Map<string, string> =>
  new Map(Array.from(startTag.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, unescaped(value)]));

/** Effect of an attribute: the property that it sets, and whether the value is only true or false. */
interface Setter {
  readonly property: string;
  readonly isFlag: boolean;
}

const settersOf = new Map<string, ReadonlyMap<string, Setter>>();

function setters(tag: string, element: ElementClass): ReadonlyMap<string, Setter> {
  let found = settersOf.get(tag);
  if (!found) {
    // Reading observedAttributes makes Lit finalize the class.
    const observed = new Set(element.observedAttributes);
    found = new Map(
      Array.from(element.elementProperties, ([property, {attribute, type}]): [string, Setter] => [
        typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
        {property: String(property), isFlag: type === Boolean},
      ]).filter(([name]) => observed.has(name)),
    );
    settersOf.set(tag, found);
  }
  return found;
}

for (const [tag, element] of classes) {
  setters(tag, element);
  // The class is not defined: another copy of the library on the same server may own the tag.
  Object.defineProperty(element.prototype, 'localName', {value: tag});
}

/** Returns true if the element reads an attribute. */
export function observes(tag: string, name: string): boolean {
  const element = classes.get(tag);
  return Boolean(element && setters(tag, element).has(name));
}

// 16 million characters: some hundred whole pages.
const shadows = memo<Shadow>(16e6, ({html}) => html.length);

/** Renders like {@link renderShadow}, with a cache. */
export function shadowOf(...[tag, attributes, where, how, sources = []]: Parameters<typeof renderShadow>): Shadow {
  const {language, configKey, slots} = where;
  let key = `${tag}\0${how.hydrate ? 1 : 0}\0${how.styles === 'inline' ? '' : how.styles(tag)}\0${language}\0${configKey}\0${slots.length}${slots.join('\0')}`;
  for (const [name, value] of attributes) key += `\0${name}=${value}`;
  for (const [, citation] of sources) key += `\0\n${citation}`;
  let shadow = shadows.get(key);
  if (!shadow) shadows.set(key, (shadow = renderShadow(tag, attributes, where, how, sources)));
  return shadow;
}

/**
 * Renders an element's shadow root as a `<template>`. Await {@link whenReady} first.
 *
 * @param tag A tag in {@link classes}.
 * @param attributes Attributes in the page's markup.
 * @param where Language, configuration and slots at its position.
 * @param how Styles, hydration.
 * @param sources Sources that the page's sections cite, if the page lists them.
 * @throws {Error} When the tag is unknown, or when the element's own rendering throws.
 */
export function renderShadow(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  where: ServerContext & {readonly configKey: string},
  how: ShadowOptions,
  sources: readonly Source[] = [],
): Shadow {
  const element = classes.get(tag);
  if (!element) throw new Error(`<${tag}> is not one of the library’s elements`);
  const made = new element() as unknown as Rendered & Record<string, unknown>;
  const known = setters(tag, element);
  const changed = new Map<string, unknown>();
  for (const [name, value] of attributes) {
    const setter = known.get(name);
    if (!setter) continue;
    made[setter.property] = setter.isFlag || value;
    changed.set(setter.property, undefined);
  }
  serverContext.language = where.language;
  serverContext.config = where.config;
  serverContext.slots = where.slots;
  setServerSources(sources);
  let value: unknown;
  // Only for hydration: otherwise no fingerprint is compared.
  let facts: readonly unknown[] = [];
  try {
    made.willUpdate(changed);
    value = made.render();
    if (how.hydrate) facts = made.fingerprintInputs;
  } finally {
    serverContext.language = '';
    serverContext.config = {};
    serverContext.slots = [];
    setServerSources([]);
  }
  // Text in another language than the page's has a `lang`, which applies to nested elements.
  const language = typeof made.textLang === 'string' ? made.textLang : where.language;
  const nested = (startTag: string): string => {
    const [, name = ''] = /^<([\w-]+)/.exec(startTag) ?? [];
    return classes.has(name) ? renderShadow(name, attributesOf(startTag), {...where, language, slots: []}, how, sources).html : '';
  };
  const {html: body, shape} = writeTemplate(value, how.hydrate, nested);
  const stamp = how.hydrate ? `<!--smp:${fingerprint(facts, shape)}-->` : how.isFinal ? '<!--smp:-->' : '';
  const html = `<template shadowrootmode="open">${stamp}${styleTag(tag, how.styles)}${body}</template>`;
  return {html, cited: made.cited?.map(canonicalSource) ?? [], names: made.names?.() ?? [], level: made.level?.(1) ?? 2};
}
