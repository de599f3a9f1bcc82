import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5';
import type {Source} from '../evidence/bibliography.js';
import {checkConfig, checkJson, warnConfig} from '../foundation/check-config.js';
import type {Config} from '../foundation/config-schema.js';
import {version} from '../foundation/version.js';
import {warnOnce} from '../foundation/warn.js';
import {MARK} from '../elements/page/linked-data.js';
import {sectionNames} from '../elements/page/page.content.js';
import {structuredData, structuredDataScript} from './structured-data.js';
import {type How, type Shadow, type Styles, classes, makeShadow, observes, prepared, shadowOf} from './server/element.js';
import {memo} from './server/memo.js';
import {escaped} from './server/template.js';

export type {Config} from '../foundation/config-schema.js';
export {prepared, stylesOf} from './server/element.js';

/** What a server tells of a page, or of a part of one. */
export interface RenderOptions {
  /** The language, as a BCP 47 tag, where the markup names none: `en-GB`. Default `''`: English, no country's prices. */
  readonly lang?: string | undefined;
  /** What `smp-config` or `configure()` would say; where the markup itself says something, that is nearer and wins. */
  readonly config?: Config | undefined;
  /**
   * Where styles come from. `inline`: each element brings its own. A function: it gives the address of the style sheet
   * for a tag, `smp-overview`; the files are `smp-elements/styles/*.css`. For a policy of `style-src 'self'`.
   *
   * @default 'inline'
   */
  readonly styles?: Styles | undefined;
  /**
   * Whether a script may take the markup over as it stands. Without, it is shorter, and a script renders it afresh.
   *
   * @default true
   */
  readonly hydrate?: boolean | undefined;
  /** Told of an element that could not be rendered and shows its children. Default: one warning. */
  readonly onError?: ((tag: string, error: unknown) => void) | undefined;
}

const none = {};

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Where in a text something else is put. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const isShadow = (node: Node): node is Element => isElement(node) && attribute(node, 'shadowrootmode') !== undefined;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

// What in `smp-config` is nothing that could be configured.
const isMute = (node: Node): boolean => !isElement(node) || /^(script|style|template)$/.test(node.tagName);

/** One configuration over another: the nearer says each of its parts. */
const over = (near: Config | undefined, far: Config): Config =>
  near ? {...far, ...Object.fromEntries(Object.entries(near).filter(([, value]) => value !== undefined))} : far;

function configOf(element: Element): Config | undefined {
  const script = element.childNodes.find(
    (node) => isElement(node) && node.tagName === 'script' && attribute(node, 'type') === 'application/json',
  );
  const text = attribute(element, 'config') ?? (script ? textOf(script as Element) : '');
  if (!text.trim()) return undefined;
  const {config, problems} = checkJson(text);
  warnConfig('<smp-config>', problems);
  return config;
}

function* walk(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* walk('content' in node ? node.content : node);
  }
}

/** An element of ours in some markup, and all that its rendering depends on. */
interface Found {
  readonly element: Element;
  readonly language: string;
  readonly config: Config;
}

/** All elements of ours, in the order of reading. */
function find(root: Parent, lang: string, config: Config): Found[] {
  const empty = [...walk(root)].filter(isEmptyConfig);
  const page = empty.reduce((far, element) => over(configOf(element), far), config);
  const found: Found[] = [];
  const look = (parent: Parent, language: string, near: Config): void => {
    for (const element of parent.childNodes) {
      if (!isElement(element) || element.tagName === 'template') continue;
      const own = attribute(element, 'lang') ?? language;
      if (classes.has(element.tagName)) found.push({element, language: own, config: near});
      look(element, own, element.tagName === 'smp-config' && !empty.includes(element) ? over(configOf(element), near) : near);
    }
  };
  look(root, lang, page);
  return found;
}

const keys = new WeakMap<Config, string>();

function keyOf(config: Config): string {
  let key = keys.get(config);
  if (key === undefined) keys.set(config, (key = JSON.stringify(config)));
  return key;
}

/** Puts what was found into the text; the edits do not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const {from, to, text: put} of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}

/** The sections that `smp-page` would show, as its children: so that links reach them without JavaScript. */
function sectionsOf(page: Element, names: readonly string[]): string {
  const there = page.childNodes.filter(isElement).map((child) => attribute(child, 'slot'));
  const level = Math.min((Number(attribute(page, 'heading-level')) || 2) + 1, 6);
  const handed = ['reviewed-by', 'reviewed-on', 'adapted-by']
    .map((name) => [name, attribute(page, name)] as const)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
  return names
    .filter((name) => !there.includes(name))
    .map((name) => `<smp-${name} slot="${name}" id="smp-${name}" heading-level="${level}"${handed}></smp-${name}>`)
    .join('');
}

/** What a page says, for search engines; a section that the site brings itself, or whose text it does, is not the library's. */
function dataOf({element, language, config}: Found): Promise<object> {
  const slotted = (name: string): Element[] => element.childNodes.filter(isElement).filter((child) => attribute(child, 'slot') === name);
  const isOwn = (name: string): boolean =>
    slotted(name).every((one) => one.tagName === `smp-${name}` && ![...walk(one)].some((inner) => attribute(inner, 'slot') === 'text'));
  const given = attribute(element, 'sections')?.split(/\s+/) ?? [];
  const shown = sectionNames.filter((name) => given.includes(name));
  const [cost] = slotted('cost-range');
  const price = cost && Object.fromEntries(cost.attrs.map(({name, value}) => [name === 'price-as-of' ? 'priceAsOf' : name, value]));
  return structuredData({
    lang: language,
    config,
    sections: (shown.length ? shown : sectionNames).filter(isOwn),
    price,
    reviewedBy: attribute(element, 'reviewed-by'),
    reviewedOn: attribute(element, 'reviewed-on'),
    adaptedBy: attribute(element, 'adapted-by'),
    faq: attribute(element, 'structured-data') === 'faq',
  });
}

/** Puts a text where a part of a page begins or ends, as the page names it; where it does not, around all of it. */
function placed(markup: string, text: string, where: RegExp, isAfter: boolean, otherwise: number): string {
  const found = where.exec(markup);
  const at = found ? found.index + (isAfter ? found[0].length : 0) : otherwise;
  return markup.slice(0, at) + text + markup.slice(at);
}

const isEmptyConfig = ({tagName, childNodes}: Element): boolean => tagName === 'smp-config' && childNodes.every(isMute);

/** What is told to the script of a configuration that it would fetch. */
const toldFrom = (node: Node): boolean => isElement(node) && attribute(node, 'data-from') !== undefined;

/**
 * @param told The configuration as JSON, where the script is to know it.
 * @returns The markup, whether an `smp-config` in it holds what is told, and the page that asks for structured data.
 */
function renderParsed(
  text: string,
  {lang = '', config = {}, onError, ...how}: RenderOptions & How,
  told: string | undefined,
): [text: string, isTold: boolean, described: Found | undefined] {
  const isPage = /^\s*(<!doctype|<html|<head|<body)\b/i.test(text);
  const parsed: Parent = isPage ? parse(text, {sourceCodeLocationInfo: true}) : parseFragment(text, {sourceCodeLocationInfo: true});
  const all = find(parsed, lang, config);
  const failed = (tag: string, error: unknown): void => {
    if (onError) onError(tag, error);
    else warnOnce(`<${tag}>`, `could not be rendered, its children stay: ${String(error)}`);
  };
  const shadow = (one: Found, sources?: readonly Source[], tell = false): Shadow | undefined => {
    const {element, language, config: near} = one;
    const children = element.childNodes.filter((node) => isElement(node) && !isShadow(node));
    const slots = children.map((node) => attribute(node as Element, 'slot') ?? '');
    const attributes = new Map(element.attrs.map(({name, value}) => [name, value]));
    try {
      return shadowOf(element.tagName, attributes, {language, config: near, configKey: keyOf(near), slots}, how, sources);
    } catch (error) {
      if (tell) failed(element.tagName, error);
      return undefined;
    }
  };

  // What a page of sections will show comes first: with it the markup is another.
  const grown = all.flatMap((one): Edit[] => {
    const end = one.element.sourceCodeLocation?.endTag?.startOffset;
    if (one.element.tagName !== 'smp-page' || end === undefined) return [];
    const sections = sectionsOf(one.element, shadow(one)?.names ?? []);
    return sections ? [{from: end, to: end, text: sections}] : [];
  });
  if (grown.length) return renderParsed(edited(text, grown), {lang, config, onError, ...how}, told);

  const hasList = all.some(({element}) => element.tagName === 'smp-sources');
  const sources = hasList ? [...new Set(all.flatMap((one) => shadow(one)?.cited ?? []))] : [];
  let isTold = false;
  const edits = all.flatMap((one): Edit[] => {
    const {element} = one;
    const {startTag} = element.sourceCodeLocation ?? {};
    if (!startTag) return [];
    const at = startTag.endOffset;
    // What an earlier run has put there is replaced.
    const until = (is: (node: Node) => boolean): number => element.childNodes.find(is)?.sourceCodeLocation?.endOffset ?? at;
    if (isEmptyConfig(element)) {
      const address = attribute(element, 'src');
      if (!told || isTold || !address) return [];
      isTold = true;
      return [{from: at, to: until(toldFrom), text: `<script type="application/json" data-from="${escaped(address)}">${told}</script>`}];
    }
    const made = shadow(one, sources, true);
    return made ? [{from: at, to: until(isShadow), text: made.html}] : [];
  });
  const described = all.find(({element}) => element.tagName === 'smp-page' && attribute(element, 'structured-data') !== undefined);
  return [edited(text, edits), isTold, described];
}

// 16 million letters.
const renderings = memo<string>(16e6, (text) => text.length);

/**
 * Renders all elements of ours in some markup: each gets its shadow root, as declarative shadow DOM; everything else stays
 * as it was, to the letter. Elements are named `smp-…`, as `smp-elements/define` names them.
 *
 * An element that cannot be rendered keeps its children, and the others are rendered. Nothing is fetched: lists by
 * address, and configurations by address, come in the browser; hand a configuration in instead. What is asked for again
 * comes from a memory of some million letters.
 *
 * @param markup A page, or a part of one.
 * @param options Language, configuration, styles.
 * @returns The markup. With a configuration, and if it may be hydrated, the page's `smp-config` with a `src`, or else one
 *   that is put first, tells it to the script, which asks nobody then.
 */
export async function render(markup: string, options: RenderOptions = {}): Promise<string> {
  const {lang = '', config, styles = 'inline', hydrate = true, onError} = options;
  await prepared();
  const key = styles === 'inline' ? [version, lang, hydrate, config ? keyOf(config) : '', markup].join('\0') : undefined;
  const known = key !== undefined && renderings.get(key);
  if (known) return known;
  const checked = config && checkConfig(config);
  if (checked) warnConfig('render()', checked.problems);
  // What an earlier run has told is replaced.
  const own = markup
    .replace(/<smp-config data-served>[^]*?<\/smp-config>/, '')
    .replace(new RegExp(`<script type="application/ld\\+json" ${MARK}>[^]*?</script>`), '');
  let isWhole = true;
  const note = (tag: string, error: unknown): void => {
    isWhole = false;
    onError?.(tag, error);
  };
  const told = checked?.config && hydrate ? json(checked.config) : undefined;
  const how = {lang, config: checked?.config, styles, hydrate, onError: onError && note};
  const [rendered, isTold, described] = renderParsed(own, how, told);
  let made = rendered;
  if (told && !isTold) {
    const script = `<smp-config data-served><script type="application/json">${told}</script></smp-config>`;
    made = placed(made, script, /<body\b[^>]*>/i, true, 0);
  }
  if (described) made = placed(made, structuredDataScript(await dataOf(described)), /<\/head>/i, false, made.length);
  if (key !== undefined && isWhole) renderings.set(key, made);
  return made;
}

// A number for each function and each configuration, by which one is known again.
const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(one: object): number {
  let number = numbers.get(one);
  if (number === undefined) numbers.set(one, (number = numbered++));
  return number;
}

// A million letters: more of them are dearer to keep than to make anew.
const cards = memo<string>(1e6, (text) => text.length);

/**
 * Renders one element, such as a card in a list that a server makes; see {@link render}. Without parsing, so the fastest.
 *
 * Without `hydrate` it is final: a script leaves it as it is, and it carries none of the attributes that it was made from.
 *
 * @param tag Its tag: `smp-related-card`.
 * @param attributes Its attributes, as they would stand in markup.
 * @param options As for `render`; the configuration is taken as it is, and must not change afterwards. Await {@link prepared} once before.
 * @param children What readers see where nothing is rendered: markup of your own, which is not escaped.
 * @throws {Error} For a tag that is not one of ours, and what the element's own rendering throws.
 */
export function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | true>> = {},
  options: Omit<RenderOptions, 'onError'> = none,
  children = '',
): string {
  const {lang = '', config = none, styles = 'inline', hydrate = true} = options;
  let key = `${tag}\0${lang}\0${numberOf(config)}\0${styles === 'inline' ? '' : numberOf(styles)}\0${hydrate ? 1 : 0}\0${children}`;
  for (const name in attributes) key += `\0${name}=${String(attributes[name])}`;
  const known = cards.get(key);
  if (known !== undefined) return known;

  const given = new Map<string, string>();
  let start = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : String(value);
    given.set(name, text);
    // What is final needs nothing to render it again from.
    if (hydrate || !observes(tag, name)) start += ` ${name}="${escaped(text)}"`;
  }
  const where = {language: given.get('lang') ?? lang, config, configKey: '', slots: children ? [''] : []};
  const {html} = makeShadow(tag, given, where, {styles, hydrate, isFinal: !hydrate});
  const made = `${start}>${html}${children}</${tag}>`;
  cards.set(key, made);
  return made;
}
