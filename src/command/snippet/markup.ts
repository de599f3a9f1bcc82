import {attributesOf as frameAttributesOf} from '../../delivery/cdn/embed-options.js';
import type {FrameName} from '../../elements/catalogue.js';
import {lookUp} from '../../foundation/language/locale.js';
import {escapeTemplate, escapeText, escapeValue, scriptJson} from '../escape.js';
import type {Choice, ChosenElement, Facts} from './choice.js';
import {platforms} from './platforms.js';

/** Headings of elements, by language and by name without prefix. */
export type Headings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Data about the library that markup needs. */
export interface MarkupFacts extends Facts {
  readonly headings: Headings;
}

/** Attributes without which an element shows nothing, with sample values. */
const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  config: {src: '/clinic.json'},
  term: {term: 'dermis'},
  'before-after': {before: '/before.jpg', after: '/after.jpg', 'before-alt': 'The scalp before', 'after-alt': 'The scalp after'},
  'related-card': {heading: 'Aftercare, day by day', href: '/aftercare'},
  'related-list': {src: '/articles.json'},
};

/** Text for readers without JavaScript, for elements that have no heading of their own. */
const instead: Readonly<Record<string, string>> = {
  'before-after': 'Before and after.',
  'related-card': 'Aftercare, day by day',
  term: 'dermis',
};

const hasArticles = (config: object | undefined): boolean => config !== undefined && 'articles' in config;

/** Returns the attributes of an element: those chosen, else samples. */
export function attributesOf({name, attributes}: ChosenElement, {config}: Pick<Choice, 'config'>): Readonly<Record<string, string>> {
  // The list shows the articles of the configuration only if it names no others.
  if (name === 'related-list' && !attributes && hasArticles(config)) return {};
  return attributes ?? samples[name] ?? {};
}

/** Returns the heading of an element in the language of the choice. */
const headingOf = (name: string, lang: string | undefined, {headings, languages}: MarkupFacts): string =>
  headings[lookUp(lang ?? '', languages) ?? 'en']?.[name] || instead[name] || name;

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the name of an element's class: `SmpCostRange`. */
export const classOf = (name: string): string => camel(`-smp-${name}`);

/** Name of an element's tag and of its attributes, as a platform writes them. */
interface Spelling {
  readonly tag: string;
  readonly attribute: (name: string) => string;
}

function spellingOf(name: string, {platform}: Choice, {elements}: MarkupFacts): Spelling {
  if (platforms[platform].way === 'plain') return {tag: name === 'term' ? 'span' : 'div', attribute: (key) => `data-smp-${key}`};
  if (platform !== 'react-18') return {tag: `smp-${name}`, attribute: (key) => key};
  const properties = elements.get(`smp-${name}`)?.properties ?? {};
  return {tag: classOf(name), attribute: (key) => properties[key] ?? key};
}

/** Formats attributes. One without a value has its name alone, which frameworks read as true. */
const written = (pairs: readonly (readonly [name: string, value: string])[], escape: (text: string) => string): string =>
  pairs.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');

function markupOf(element: ChosenElement, choice: Choice, library: MarkupFacts): string {
  const {lang, platform} = choice;
  const {name} = element;
  const {way} = platforms[platform];
  const {tag, attribute} = spellingOf(name, choice, library);
  const pairs = [
    ...(way === 'plain' ? [['data-smp', name] as const] : []),
    ...(lang ? [['lang', lang] as const] : []),
    ...Object.entries(attributesOf(element, choice)).map(([key, value]) => [attribute(key), value] as const),
  ];
  const start = `<${tag}${written(pairs, way === 'npm' ? escapeTemplate : escapeValue)}>`;
  // smp-config applies to the whole page only while it is empty.
  if (name === 'config') return `${start}</${tag}>`;
  const plainText = (element.content ?? '').trim().replace(/\s+/g, ' ') || headingOf(name, lang, library);
  const text = way === 'npm' ? escapeTemplate(plainText) : escapeText(plainText);
  return name === 'term' ? `${start}${text}</${tag}>` : `${start}\n  <p data-smp-fallback>${text}</p>\n</${tag}>`;
}

/** Returns the markup of all elements of a choice, without its configuration. */
export const elementsMarkup = (choice: Choice, library: MarkupFacts): string =>
  choice.elements.map((element) => markupOf(element, choice, library)).join('\n');

/** Returns the markup of a choice for pages, with its configuration. */
export function pageMarkup(choice: Choice, library: MarkupFacts): string {
  const {config, platform} = choice;
  const markup = elementsMarkup(choice, library);
  if (!config) return markup;
  // Editors that remove unknown tags remove scripts too. The attribute configures what is inside.
  if (platforms[platform].way === 'plain') {
    const json = JSON.stringify(config).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `<div data-smp-config="${escapeText(json)}">${markup && `\n${markup.replace(/^/gm, '  ')}\n`}</div>`;
  }
  const script = `<smp-config>\n  <script type="application/json">\n${scriptJson(config).replace(/^/gm, '    ')}\n  </script>\n</smp-config>`;
  return [script, ...(markup ? [markup] : [])].join('\n');
}

/** Name of the file that a frame reads its configuration from, beside `embed.html`. */
export const frameConfig = 'clinic.json';

/** Returns the attributes of an element that the address of a frame cannot carry. */
export const unframedAttributes = ({name, attributes = {}}: ChosenElement): string[] =>
  Object.keys(attributes).filter((key) => !frameAttributesOf(name as FrameName).includes(key));

/** Returns a frame for each element. */
export function framesMarkup(choice: Choice, library: MarkupFacts): string {
  const {elements, lang, base, config} = choice;
  const each = elements.map((element) => {
    const {name, attributes = {}} = element;
    const lost = unframedAttributes(element);
    const fragment = new URLSearchParams({
      section: name,
      ...(lang && {lang}),
      ...Object.fromEntries(Object.entries(attributes).filter(([key]) => !lost.includes(key))),
      ...(config && {config: frameConfig}),
    }).toString();
    const title = headingOf(name, lang, library);
    return `<iframe data-smp-frame src="${escapeText(`${base}embed.html#${fragment}`)}" title="${escapeText(title)}" loading="lazy" width="100%" height="600"></iframe>`;
  });
  return each.join('\n');
}
