import * as elements from '../../elements/index.js';
import {estimating} from '../../elements/cost-range/smp-cost-range.js';
import type {Source} from '../../evidence/bibliography.js';
import {oneOf, setSources} from '../../evidence/citations.js';
import type {SmpElement} from '../../foundation/element.js';
import type {CSSResult} from '../../foundation/lit.js';
import {loadLocale} from '../../foundation/locale.js';
import {fingerprint} from '../../foundation/served.js';
import {type Serving, serving} from '../../foundation/serving.js';
import {targetLocales} from '../../locales/locale-codes.js';
import {memo} from './memo.js';
import {escaped, written} from './template.js';

type ElementClass = Omit<typeof SmpElement, 'prototype'> & (new () => SmpElement);

/** What a server asks of an element; to its class these are for itself and its heirs. */
interface Rendered {
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  readonly facts: readonly unknown[];
  readonly cited?: readonly Source[];
  names?(): readonly string[];
}

/** Where an element gets its styles from: each brings them, or the address of a style sheet is given for its tag. */
export type Styles = 'inline' | ((tag: string) => string);

/** How an element is rendered. */
export interface How {
  readonly styles: Styles;
  readonly hydrate: boolean;
}

/** An element's shadow root as HTML, what it cites, and of `smp-page` its sections. */
export interface Shadow {
  readonly html: string;
  readonly cited: readonly Source[];
  readonly names: readonly string[];
}

/** The classes by their tags. */
export const classes: ReadonlyMap<string, ElementClass> = new Map(
  Object.values(elements).map((element) => [`smp-${element.tag}`, element as unknown as ElementClass]),
);

let ready: Promise<unknown> | undefined;

/** Brings what elements would fetch when they first need it: the words of all languages, the estimator. */
export const prepared = (): Promise<unknown> =>
  (ready ??= Promise.all([...targetLocales.map(loadLocale), estimating.come()]).then(() => {
    // An element knows its tag once it is defined, in the registry that Lit brings to a server.
    for (const element of classes.values()) element.define();
  }));

/** The style sheet of an element, with what its parts bring. */
export function stylesOf(tag: string): string {
  const sheets = [...(classes.get(tag)?.elementStyles ?? []), ...(tag === 'smp-cost-range' ? (estimating.now?.dress ?? []) : [])];
  return [...new Set(sheets.map((sheet) => (sheet as CSSResult).cssText))].join('');
}

const styleTags = new Map<string, string>();

function styleTag(tag: string, styles: Styles): string {
  if (styles !== 'inline') return `<link rel="stylesheet" href="${escaped(styles(tag))}">`;
  let text = styleTags.get(tag);
  if (text === undefined) styleTags.set(tag, (text = `<style>${stylesOf(tag)}</style>`));
  return text;
}

const ATTRIBUTE = /\s([^\s=>"']+)(?:="([^"]*)")?/g;
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');

/** What a start tag of ours gives: its attributes by name. */
const attributesOf = (startTag: string): Map<string, string> =>
  new Map(Array.from(startTag.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, unescaped(value)]));

// 16 million letters: some hundred whole pages.
const shadows = memo<Shadow>(16e6, ({html}) => html.length);

/**
 * An element's shadow root, as a template element. Await {@link prepared} first.
 *
 * @param tag One of {@link classes}.
 * @param attributes What the page gives.
 * @param where Where the element stands.
 * @param pageSources What the page's sections cite, where it has a list of them.
 * @throws {Error} What the element's own rendering throws.
 */
export function shadowOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  where: Serving & {readonly configKey: string},
  {styles, hydrate}: How,
  pageSources: readonly Source[] = [],
): Shadow {
  const element = classes.get(tag);
  if (!element) throw new Error(`<${tag}> is not one of the library’s elements`);
  const style = styleTag(tag, styles);
  const key = [
    tag,
    hydrate,
    style.length,
    styles === 'inline' || style,
    where.language,
    where.configKey,
    where.slots.join(' '),
    pageSources.map(([, citation]) => citation).join('\n'),
    ...Array.from(attributes, (pair) => pair.join('=')),
  ].join('\0');
  const known = shadows.get(key);
  if (known) return known;

  const made = new element() as unknown as Rendered & SmpElement;
  const changed = new Map<string, unknown>();
  for (const name of element.observedAttributes) {
    const value = attributes.get(name);
    if (value !== undefined) made.attributeChangedCallback(name, null, value);
  }
  for (const name of element.elementProperties.keys()) {
    const value = (made as unknown as Record<PropertyKey, unknown>)[name];
    if (value !== undefined) changed.set(String(name), undefined);
  }
  const {language, config, slots} = where;
  Object.assign(serving, {language, config, slots});
  setSources(pageSources);
  let value: unknown;
  let stamp = '';
  try {
    made.willUpdate(changed);
    value = made.render();
    if (hydrate) stamp = `<!--smp:${fingerprint(made.facts)}-->`;
  } finally {
    Object.assign(serving, {language: '', config: {}, slots: []});
    setSources([]);
  }
  const inner = {...where, slots: []};
  const nested = (startTag: string): string => {
    const [, name = ''] = /^<([\w-]+)/.exec(startTag) ?? [];
    return classes.has(name) ? shadowOf(name, attributesOf(startTag), inner, {styles, hydrate}, pageSources).html : '';
  };
  const shadow: Shadow = {
    html: `<template shadowrootmode="open">${stamp}${style}${written(value, hydrate, nested)}</template>`,
    cited: (made.cited ?? []).map(oneOf),
    names: made.names?.() ?? [],
  };
  shadows.set(key, shadow);
  return shadow;
}
