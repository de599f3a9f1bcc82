import {type DefaultTreeAdapterTypes, html, parse, parseFragment} from 'parse5';
import {sectionNames} from '../../elements/catalogue.js';
import {MARK} from '../../elements/page/linked-data.js';
import type {Source} from '../../evidence/bibliography.js';
import type {Config} from '../../foundation/config/schema.js';
import {checkJson, warnOfProblems} from '../../foundation/config/validate.js';
import {escapeHtml} from '../../foundation/rendering/escape.js';
import {structuredData} from '../structured-data.js';
import {type How, type Shadow, type Styles, classes, shadowOf} from './element.js';

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

/** No configuration. */
export const none: Config = {};

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Where in a text something else is put. */
export interface Edit {
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
export const slotsOf = ({childNodes}: Parent): string[] =>
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
  warnOfProblems('<smp-config>', problems);
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

/** A configuration as a text, by which memories know it. */
export function keyOf(config: Config): string {
  let key = keys.get(config);
  if (key === undefined) keys.set(config, (key = JSON.stringify(config)));
  return key;
}

/** Puts what was found into the text; the edits do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
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
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ''))
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
export function dataOf({element, language, config}: Found): Promise<object> {
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
export interface Rendering {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly described: Found | undefined;
  readonly dataAt: number;
}

/**
 * Finds the elements of ours in some markup, and what is to be put where.
 *
 * @param isGrown Whether it holds already what a page of sections will show.
 */
export function renderParsed(text: string, {lang = '', config, onError, ...how}: RenderOptions & How, isGrown = false): Rendering {
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
    const from = escapeHtml(attribute(fetching as Element, 'src')?.trim() ?? '');
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
