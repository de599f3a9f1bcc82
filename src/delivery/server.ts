import {type DefaultTreeAdapterTypes, html, parse, parseFragment} from 'parse5';
import type {Source} from '../evidence/bibliography.js';
import {checkConfig, checkJson, warnConfig} from '../foundation/check-config.js';
import type {Config} from '../foundation/config-schema.js';
import {MARK} from '../elements/page/linked-data.js';
import {sectionNames} from '../elements/page/page.content.js';
import {warnOnce} from '../foundation/warn.js';
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
// In a drawing it would be one of the drawing's.
const isOurs = ({tagName, namespaceURI}: Element): boolean => classes.has(tagName) && namespaceURI === html.NS.HTML;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
/** The slots that the children fill. */
const slotsOf = ({childNodes}: Parent): string[] =>
  childNodes.flatMap((node) => (isElement(node) && node.tagName !== 'template' ? [attribute(node, 'slot') ?? ''] : []));
const isShadow = (node: Node): node is Element => isElement(node) && attribute(node, 'shadowrootmode') !== undefined;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

// What in `smp-config` is nothing that could be configured.
const isMute = (node: Node): boolean => !isElement(node) || /^(script|style|template)$/.test(node.tagName);
/** Whether an `smp-config` is for the page. */
const isEmpty = ({tagName, childNodes}: Element): boolean => tagName === 'smp-config' && childNodes.every(isMute);

/** One configuration over another: the nearer says each of its parts. */
const over = (near: Config | undefined, far: Config): Config =>
  near ? {...far, ...Object.fromEntries(Object.entries(near).filter(([, value]) => value !== undefined))} : far;

/** Whether a configuration's script speaks for it: not where it has an address, unless a server has put there what that holds. */
function isHere(element: Element, script: Element): boolean {
  const address = attribute(element, 'src')?.trim();
  return !address || attribute(script, 'data-from') === address;
}

function configOf(element: Element): Config | undefined {
  const script = element.childNodes.find(
    (node) => isElement(node) && node.tagName === 'script' && attribute(node, 'type') === 'application/json',
  );
  const text = attribute(element, 'config') ?? (script && isHere(element, script as Element) ? textOf(script as Element) : '');
  if (!text.trim()) return undefined;
  const {config, problems} = checkJson(text);
  warnConfig('<smp-config>', problems);
  return config;
}

/** What an element holds that is shown: a template holds nothing, unless it is the shadow root of a stranger. */
function inside(parent: Parent): Parent | undefined {
  if (!isElement(parent) || parent.tagName !== 'template') return parent;
  const host = parent.parentNode;
  return isShadow(parent) && host && isElement(host) && !isOurs(host) ? (parent as DefaultTreeAdapterTypes.Template).content : undefined;
}

/** All elements, each with what it stands in, in the order of reading. Without recursion: markup can be deep. */
function* walk(root: Parent): Generator<readonly [Element, Parent]> {
  const open: [Parent, Parent][] = [[root, root]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, parent] = next;
    if (isElement(element)) yield [element, parent];
    const children = inside(element)?.childNodes ?? [];
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child && isElement(child)) open.push([child, element]);
    }
  }
}

/** What holds where something stands. */
interface Place {
  readonly language: string;
  readonly config: Config;
}

/** An element of ours in some markup, and all that its rendering depends on. */
interface Found extends Place {
  readonly element: Element;
}

/** Takes an element away. */
function cut({sourceCodeLocation: at}: Element): Edit[] {
  return at?.endTag ? [{from: at.startOffset, to: at.endOffset, text: ''}] : [];
}

/** What is told to the script of a configuration that it would fetch. */
const toldFrom = (node: Node): node is Element => isElement(node) && attribute(node, 'data-from') !== undefined;

/** What an earlier run has told. */
const isTold = (element: Element): boolean => attribute(element, 'data-served') !== undefined && isEmpty(element);

/** All elements of ours, in the order of reading. */
function find(root: Parent, lang: string, config: Config): Found[] {
  const all = [...walk(root)];
  const page = all
    .filter(([element]) => isOurs(element) && isEmpty(element) && !isTold(element))
    .reduce((far, [element]) => over(configOf(element), far), config);
  const places = new Map<Parent, Place>([[root, {language: lang, config: page}]]);
  return all.flatMap(([element, parent]): Found[] => {
    const {language: above = lang, config: near = page} = places.get(parent) ?? {};
    const language = attribute(element, 'lang') ?? above;
    const isNear = isOurs(element) && element.tagName === 'smp-config' && !isEmpty(element);
    places.set(element, {language, config: isNear ? over(configOf(element), near) : near});
    return isOurs(element) && !isTold(element) ? [{element, language, config: near}] : [];
  });
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
function sectionsOf(page: Element, {names, level}: Shadow, ids: Set<string | undefined>): string {
  const there = page.childNodes.filter(isElement).map((child) => attribute(child, 'slot'));
  const handed = ['reviewed-by', 'reviewed-on', 'adapted-by']
    .map((name) => [name, attribute(page, name)] as const)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
  return names
    .filter((name) => !there.includes(name))
    .map((name) => {
      // Links lead to the first of its kind.
      const id = `smp-${name}`;
      const named = ids.has(id) ? '' : ` id="${id}"`;
      ids.add(id);
      return `<smp-${name} slot="${name}"${named} heading-level="${level}"${handed}></smp-${name}>`;
    })
    .join('');
}

/** What a page says, for search engines; a section that the site brings itself, or whose text it does, is not the library's. */
function dataOf({element, language, config}: Found): Promise<object> {
  const slotted = (name: string): Element[] => element.childNodes.filter(isElement).filter((child) => attribute(child, 'slot') === name);
  const isOwn = (name: string): boolean =>
    slotted(name).every((one) => one.tagName === `smp-${name}` && ![...walk(one)].some(([inner]) => attribute(inner, 'slot') === 'text'));
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

/** Where a page's content begins; `undefined` where it can have none. */
function start(parsed: Parent): number | undefined {
  const page = parsed.childNodes.find((node) => isElement(node) && node.tagName === 'html') as Element | undefined;
  if (!page) return 0;
  const body = page.childNodes.find((node) => isElement(node) && node.tagName === 'body') as Element | undefined;
  const places = body?.childNodes.flatMap(({sourceCodeLocation}) => sourceCodeLocation?.startOffset ?? []) ?? [];
  return body?.sourceCodeLocation?.startTag?.endOffset ?? (places.length ? places.reduce((a, b) => Math.min(a, b)) : undefined);
}

const rooted = ({element, ...place}: Found): Parameters<typeof shadowOf>[2] => ({
  ...place,
  configKey: keyOf(place.config),
  slots: slotsOf(element),
});

/** Whether some markup is a page and no part of one. */
function isPage(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 2);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(!doctype|html|head|body)\b/i.test(rest);
}

/** Markup, what is put into it, and the page in it that asks for structured data, with the place for those. */
interface Rendering {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly described: Found | undefined;
  readonly dataAt: number;
}

function renderParsed(text: string, {lang = '', config, onError, ...how}: RenderOptions & How, isGrown = false): Rendering {
  const parsed: Parent = (isPage(text) ? parse : parseFragment)(text, {sourceCodeLocationInfo: true});
  const all = find(parsed, lang, config ?? none);
  // Of the runs over all only the last tells what failed.
  const shadow = (one: Found, sources?: readonly Source[]): Shadow | undefined => {
    const {tagName, attrs} = one.element;
    try {
      return shadowOf(tagName, new Map(attrs.map(({name, value}) => [name, value])), rooted(one), how, sources);
    } catch (error) {
      if (sources) onError?.(tagName, error);
      return undefined;
    }
  };

  // What a page of sections will show comes first: with it the markup is another.
  const ids = new Set(Array.from(walk(parsed), ([element]) => attribute(element, 'id')));
  const grown = all.flatMap((one): Edit[] => {
    const at = one.element.sourceCodeLocation?.startTag?.endOffset;
    const page = one.element.tagName === 'smp-page' && !isGrown && at !== undefined && shadow(one);
    // At its beginning, where nothing is open in it.
    return page ? [{from: at, to: at, text: sectionsOf(one.element, page, ids)}] : [];
  });
  if (grown.length) return renderParsed(edited(text, grown), {lang, config, onError, ...how}, true);

  const hasList = all.some(({element}) => element.tagName === 'smp-sources');
  const sources = hasList ? [...new Set(all.flatMap((one) => shadow(one)?.cited ?? []))] : [];
  const edits = all.flatMap((one): Edit[] => {
    const {startTag} = one.element.sourceCodeLocation ?? {};
    const made = startTag && shadow(one, sources);
    if (!made) return [];
    // What an earlier run has put there is replaced.
    const before = one.element.childNodes.find(isShadow)?.sourceCodeLocation;
    const put = {from: startTag.endOffset, to: startTag.endOffset, text: made.html};
    return before ? [put, {from: before.startOffset, to: before.endOffset, text: ''}] : [put];
  });
  const described = all.find(({element}) => element.tagName === 'smp-page' && attribute(element, 'structured-data') !== undefined);
  return {
    text,
    edits: [...told(parsed, {lang, config, ...how}), ...edits, ...dataBefore(parsed)],
    described,
    dataAt: headEnd(parsed) ?? described?.element.sourceCodeLocation?.endOffset ?? text.length,
  };
}

/** Tells a script what is configured, so that it asks nobody; what an earlier run has told is replaced. */
function told(parsed: Parent, {lang = '', config, ...how}: RenderOptions & How): Edit[] {
  const all = Array.from(walk(parsed), ([element]) => element);
  const fetching = all.find((element) => isOurs(element) && isEmpty(element) && attribute(element, 'src')?.trim());
  const isOld = (element: Element): boolean => isOurs(element) && isTold(element);
  const gone = [...all.filter(isOld), ...(fetching?.childNodes.filter(toldFrom) ?? [])].flatMap(cut);
  if (!config || !how.hydrate) return gone;
  // In the place that would fetch it, where the page has one.
  const within = fetching?.sourceCodeLocation?.startTag?.endOffset;
  if (within !== undefined) {
    const from = escaped(attribute(fetching as Element, 'src')?.trim() ?? '');
    return [{from: within, to: within, text: `<script type="application/json" data-from="${from}">${json(config)}</script>`}, ...gone];
  }
  const at = start(parsed);
  if (at === undefined) return gone;
  const page = all.filter(({tagName}) => /^(html|body)$/.test(tagName)).map((element) => attribute(element, 'lang'));
  const where = {language: page.findLast((own) => own !== undefined) ?? lang, config, configKey: keyOf(config), slots: ['']};
  const {html: root} = shadowOf('smp-config', new Map([['data-served', '']]), where, how);
  const script = `<script type="application/json">${json(config)}</script>`;
  return [{from: at, to: at, text: `<smp-config data-served>${root}${script}</smp-config>`}, ...gone];
}

/** Takes the structured data of an earlier run away. */
const dataBefore = (parsed: Parent): Edit[] =>
  Array.from(walk(parsed), ([element]) => element)
    .filter((element) => element.tagName === 'script' && attribute(element, MARK) !== undefined)
    .flatMap(cut);

/** Where a page's head ends; `undefined` where nothing says. */
function headEnd(parsed: Parent): number | undefined {
  const head = Array.from(walk(parsed), ([element]) => element).find(({tagName}) => tagName === 'head');
  return head?.sourceCodeLocation?.endTag?.startOffset;
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
 * @returns The markup. With a configuration, and if it may be hydrated, an `smp-config` that tells it to the script
 *   comes first, so that it asks nobody.
 */
export async function render(markup: string, options: RenderOptions = {}): Promise<string> {
  const {lang = '', styles = 'inline', hydrate = true, onError} = options;
  // Before anything is awaited: whose configuration it is may change it meanwhile, and afterwards.
  const checked = options.config && checkConfig(options.config);
  if (checked) warnConfig('render()', checked.problems);
  const config = checked?.config;
  await prepared();
  const key = styles === 'inline' ? JSON.stringify([lang, hydrate, config]) + markup : undefined;
  const known = key !== undefined && renderings.get(key);
  if (known) return known;
  let isWhole = true;
  const failed = (tag: string, error: unknown): void => {
    isWhole = false;
    if (onError) onError(tag, error);
    else warnOnce(`<${tag}>`, `could not be rendered, its children stay: ${String(error)}`);
  };
  // What some editors put before a page, a browser takes away.
  const [, mark = '', own = ''] = /^(\ufeff?)([^]*)$/.exec(markup) ?? [];
  const {text, edits, described, dataAt} = renderParsed(own, {lang, config, styles, hydrate, onError: failed});
  const data = described ? [{from: dataAt, to: dataAt, text: structuredDataScript(await dataOf(described))}] : [];
  const made = mark + edited(text, [...edits, ...data]);
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

// What HTML cannot hold; and the parts of a key would not be told apart.
const clean = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);

// What stands in one of these would be outside of the name.
const NO_NAME = /[\s"'<>/=\0]|^$/;

/** The slots that some markup fills as an element's children. */
const filledBy = (children: string): string[] => (children.includes('<') ? slotsOf(parseFragment(children)) : []);

/**
 * Renders one element, such as a card in a list that a server makes; see {@link render}. Without parsing, so the fastest.
 *
 * Without `hydrate` it is final: a script leaves it as it is, and it carries none of the attributes that it was made from.
 *
 * @param tag Its tag: `smp-related-card`.
 * @param attributes Its attributes, as they would stand in markup; one that is `undefined` is left out.
 * @param options As for `render`; the configuration is taken as it is, and must not change afterwards. Await {@link prepared} once before.
 * @param children What readers see where nothing is rendered: markup of your own, which is not escaped.
 * @throws {Error} For a tag that is not one of ours, for what is no attribute's name, and what the element's own
 *   rendering throws.
 */
export function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
  options: Omit<RenderOptions, 'onError'> = none,
  children = '',
): string {
  const {lang = '', config = none, styles = 'inline', hydrate = true} = options;
  let key = `${tag}\0${clean(lang)}\0${numberOf(config)}\0${styles === 'inline' ? '' : numberOf(styles)}\0${hydrate ? 1 : 0}\0${clean(children)}`;
  for (const name in attributes) if (attributes[name] !== undefined) key += `\0${name}=${clean(String(attributes[name]))}`;
  const known = cards.get(key);
  if (known !== undefined) return known;

  const given = new Map<string, string>();
  let start = `<${tag}`;
  for (const [written, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (NO_NAME.test(written)) throw new Error(`${JSON.stringify(written)} is not the name of an attribute`);
    const name = written.toLowerCase();
    const text = value === true ? '' : clean(String(value));
    given.set(name, text);
    // What is final needs nothing to render it again from.
    if (hydrate || !observes(tag, name)) start += ` ${name}="${escaped(text)}"`;
  }
  const where = {language: given.get('lang') ?? lang, config, configKey: '', slots: filledBy(children)};
  const {html: root} = makeShadow(tag, given, where, {styles, hydrate, isFinal: !hydrate});
  const made = `${start}>${root}${children}</${tag}>`;
  cards.set(key, made);
  return made;
}
