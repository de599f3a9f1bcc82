import {type DefaultTreeAdapterTypes, html, parse, parseFragment} from 'parse5';
import {sectionNames} from '../../elements/catalogue.js';
import {MARK} from '../../elements/page/linked-data.js';
import type {Source} from '../../evidence/source.js';
import type {Config} from '../../foundation/config/schema.js';
import {checkJson, warnOfProblems} from '../../foundation/config/validate.js';
import {type LeftoverFacts, isLeftover, isUnconfigurable} from '../../foundation/guards/editor-leftover.js';
import {escapeHtml} from '../../foundation/rendering/escape.js';
import {structuredData} from '../structured-data.js';
import {type ShadowOptions, type Shadow, type Styles, classes, shadowOf} from './element.js';

/** Options of render(). */
export interface RenderOptions {
  /** Language if the markup has no `lang`: a BCP 47 tag such as `en-GB`. Default: `''`, English without any country's prices. */
  readonly lang?: string | undefined;
  /** Configuration of the page, as for `smp-config` or `configure()`. One in the markup itself overrides it. */
  readonly config?: Config | undefined;
  /**
   * Origin of the styles. `inline`: each element contains its own. A function: returns the address of the style sheet for a tag,
   * such as `smp-overview`; the files are `smp-elements/styles/*.css`. For a policy of `style-src 'self'`.
   *
   * @default 'inline'
   */
  readonly styles?: Styles | undefined;
  /**
   * True if scripts can hydrate the markup. If false, it is shorter, and scripts render it again.
   *
   * @default true
   */
  readonly hydrate?: boolean | undefined;
  /** Called for an element that could not be rendered and shows its children. Default: logs one warning. */
  readonly onError?: ((tag: string, error: unknown) => void) | undefined;
}

/** Empty configuration. */
export const emptyConfig: Config = {};

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Replacement of a part of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
// In an SVG, such a tag is an SVG element.
const isOurs = ({tagName, namespaceURI}: Element): boolean => classes.has(tagName) && namespaceURI === html.NS.HTML;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
/** Collects what tells an editor's leftover from content. */
const factsOf = (element: Element): LeftoverFacts => ({
  tag: element.tagName,
  has: (name) => attribute(element, name) !== undefined,
  text: () => Array.from(walk(element), ([inner]) => textOf(inner)).join(''),
  tagsInside: () => Array.from(walk(element), ([{tagName}]) => tagName).slice(1),
});
const isContent = (node: Node): node is Element => isElement(node) && node.tagName !== 'template' && !isLeftover(factsOf(node));
/** Returns the slots that the children fill. */
export const slotsOf = ({childNodes}: Parent): string[] => childNodes.filter(isContent).map((child) => attribute(child, 'slot') ?? '');
const isShadow = (node: Node): node is Element => isElement(node) && attribute(node, 'shadowrootmode') !== undefined;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Returns true for an `smp-config` that applies to the whole page. */
const isEmpty = ({tagName, childNodes}: Element): boolean =>
  tagName === 'smp-config' && childNodes.filter(isElement).every((child) => isUnconfigurable(factsOf(child)));

/** Merges two configurations. Each part of the nearer one replaces that of the other. */
const over = (near: Config | undefined, far: Config): Config =>
  near ? {...far, ...Object.fromEntries(Object.entries(near).filter(([, value]) => value !== undefined))} : far;

/** Returns true if the script in an `smp-config` counts: there is no `src`, or an earlier run copied its content here. */
function isHere(element: Element, script: Element): boolean {
  const address = attribute(element, 'src')?.trim();
  return !address || attribute(script, 'data-from') === address;
}

function configOf(element: Element): Config | undefined {
  const script = element.childNodes.find(
    (node) => isElement(node) && node.tagName === 'script' && attribute(node, 'type') === 'application/json',
  );
  const text = attribute(element, 'config') || (script && isHere(element, script as Element) ? textOf(script as Element) : '');
  return configIn(text, '<smp-config>');
}

function configIn(text: string, where: string): Config | undefined {
  if (!text.trim()) return undefined;
  const {config, problems} = checkJson(text);
  warnOfProblems(where, problems);
  return config;
}

/** Returns the configuration in an element's `data-smp-config`. If it is a URL, the browser fetches it. */
function attributeConfigOf(element: Element): Config | undefined {
  const text = attribute(element, 'data-smp-config')?.trim() ?? '';
  return text.startsWith('{') ? configIn(text, `<${element.tagName}>`) : undefined;
}

/** Returns true if there is an smp element in an element, or it is one. Otherwise its `data-smp-config` applies to the page. */
const holdsOurs = (element: Element): boolean =>
  Array.from(walk(element), ([inner]) => inner).some(
    (inner) => (isOurs(inner) && inner.tagName !== 'smp-config') || attribute(inner, 'data-smp') !== undefined,
  );

/** Returns the node whose children are shown. None for a template, unless it is the shadow root of a non-smp element. */
function inside(parent: Parent): Parent | undefined {
  if (!isElement(parent) || parent.tagName !== 'template') return parent;
  const host = parent.parentNode;
  return isShadow(parent) && host && isElement(host) && !isOurs(host) ? (parent as DefaultTreeAdapterTypes.Template).content : undefined;
}

/** Yields all elements with their parents, in document order. Without recursion: markup can be deep. */
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

/** Language and configuration at a position. */
interface Place {
  readonly language: string;
  readonly config: Config;
}

/** An smp element in some markup, and the language and configuration that apply to it. */
interface Found extends Place {
  readonly element: Element;
}

/** Removes an element. */
function cut({sourceCodeLocation: at}: Element): Edit[] {
  return at?.endTag ? [{from: at.startOffset, to: at.endOffset, text: ''}] : [];
}

/** Type guard: the script with a configuration that `smp-config` would otherwise fetch. */
const isFetchedConfig = (node: Node): node is Element => isElement(node) && attribute(node, 'data-from') !== undefined;

/** Returns true for an `smp-config` that an earlier run has added. */
const isServedConfig = (element: Element): boolean => attribute(element, 'data-served') !== undefined && isEmpty(element);

/** Finds all smp elements, in document order. */
function find(root: Parent, lang: string, config: Config): Found[] {
  const all = [...walk(root)];
  const page = all
    .map(([element]) => {
      if (isOurs(element) && isEmpty(element) && !isServedConfig(element)) return configOf(element);
      const given = attributeConfigOf(element);
      return given && !holdsOurs(element) ? given : undefined;
    })
    .reduce((far: Config, near) => over(near, far), config);
  const places = new Map<Parent, Place>([[root, {language: lang, config: page}]]);
  return all.flatMap(([element, parent]): Found[] => {
    const {language: above = lang, config: near = page} = places.get(parent) ?? {};
    const language = attribute(element, 'lang') ?? above;
    const isNear = isOurs(element) && element.tagName === 'smp-config' && !isEmpty(element);
    const given = isNear ? configOf(element) : attributeConfigOf(element);
    const here = over(isNear || (given && holdsOurs(element)) ? given : undefined, near);
    places.set(element, {language, config: here});
    return isOurs(element) && !isServedConfig(element) ? [{element, language, config: isNear ? near : here}] : [];
  });
}

const keys = new WeakMap<Config, string>();

/** Returns a configuration as a text, for cache keys. */
export function keyOf(config: Config): string {
  let key = keys.get(config);
  if (key === undefined) keys.set(config, (key = JSON.stringify(config)));
  return key;
}

/** Applies edits to a text. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const {from, to, text: put} of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}

/** Writes the sections that `smp-page` would show as its children, so that links reach them without JavaScript. */
function sectionsOf(page: Element, {names, level}: Shadow, ids: Set<string | undefined>): string {
  const there = page.childNodes.filter(isElement).map((child) => attribute(child, 'slot'));
  const handed = ['reviewed-by', 'reviewed-on', 'adapted-by']
    .map((name) => [name, attribute(page, name)] as const)
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ''))
    .join('');
  return names
    .filter((name) => !there.includes(name))
    .map((name) => {
      // Links lead to the first section of a kind.
      const id = `smp-${name}`;
      const named = ids.has(id) ? '' : ` id="${id}"`;
      ids.add(id);
      return `<smp-${name} slot="${name}"${named} heading-level="${level}"${handed}></smp-${name}>`;
    })
    .join('');
}

/** Creates the structured data of a page. Leaves out sections that are not the library's, or whose text the site replaces. */
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

/** Returns the offset at which a page's content begins; `undefined` if there is none. */
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

/** Returns true if some markup is a whole page, not a part of one. */
function isPage(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 2);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(!doctype|html|head|body)\b/i.test(rest);
}

/** Markup, its edits, the `smp-page` in it that wants structured data, and the offset for these. */
export interface Rendering {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly described: Found | undefined;
  readonly dataAt: number;
}

/**
 * Renders the smp elements in some markup. Returns the edits to apply.
 *
 * @param text The markup.
 * @param options Options of render(), with defaults applied.
 * @param isGrown True if the sections of each `smp-page` are already in the markup.
 */
export function renderParsed(
  text: string,
  {lang = '', config, onError, ...how}: RenderOptions & ShadowOptions,
  isGrown = false,
): Rendering {
  const parsed: Parent = (isPage(text) ? parse : parseFragment)(text, {sourceCodeLocationInfo: true});
  const all = find(parsed, lang, config ?? emptyConfig);
  // An element can be rendered several times. Only the last run, which has the sources, reports errors.
  const shadow = (one: Found, sources?: readonly Source[]): Shadow | undefined => {
    const {tagName, attrs} = one.element;
    try {
      return shadowOf(tagName, new Map(attrs.map(({name, value}) => [name, value])), rooted(one), how, sources);
    } catch (error) {
      if (sources) onError?.(tagName, error);
      return undefined;
    }
  };

  // First write the sections of each `smp-page`, then start again with that markup.
  const ids = new Set(Array.from(walk(parsed), ([element]) => attribute(element, 'id')));
  const grown = all.flatMap((one): Edit[] => {
    const at = one.element.sourceCodeLocation?.startTag?.endOffset;
    const page = one.element.tagName === 'smp-page' && !isGrown && at !== undefined && shadow(one);
    // At its beginning, where no other element is open.
    return page ? [{from: at, to: at, text: sectionsOf(one.element, page, ids)}] : [];
  });
  if (grown.length) return renderParsed(applyEdits(text, grown), {lang, config, onError, ...how}, true);

  const hasList = all.some(({element}) => element.tagName === 'smp-sources');
  const sources = hasList ? [...new Set(all.flatMap((one) => shadow(one)?.cited ?? []))] : [];
  const edits = all.flatMap((one): Edit[] => {
    const {startTag} = one.element.sourceCodeLocation ?? {};
    const made = startTag && shadow(one, sources);
    if (!made) return [];
    // Replace the shadow root of an earlier run.
    const before = one.element.childNodes.find(isShadow)?.sourceCodeLocation;
    const put = {from: startTag.endOffset, to: startTag.endOffset, text: made.html};
    return before ? [put, {from: before.startOffset, to: before.endOffset, text: ''}] : [put];
  });
  const described = all.find(({element}) => element.tagName === 'smp-page' && attribute(element, 'structured-data') !== undefined);
  return {
    text,
    edits: [...configEdits(parsed, {lang, config, ...how}), ...edits, ...dataBefore(parsed)],
    described,
    dataAt: headEnd(parsed) ?? described?.element.sourceCodeLocation?.endOffset ?? text.length,
  };
}

/** Writes the configuration for scripts, so that they need not fetch it. Replaces that of an earlier run. */
function configEdits(parsed: Parent, {lang = '', config, ...how}: RenderOptions & ShadowOptions): Edit[] {
  const all = Array.from(walk(parsed), ([element]) => element);
  const fetching = all.find((element) => isOurs(element) && isEmpty(element) && attribute(element, 'src')?.trim());
  const isOld = (element: Element): boolean => isOurs(element) && isServedConfig(element);
  const gone = [...all.filter(isOld), ...(fetching?.childNodes.filter(isFetchedConfig) ?? [])].flatMap(cut);
  if (!config || !how.hydrate) return gone;
  // Into the `smp-config` that would fetch it, if there is one.
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

/** Removes the structured data of an earlier run. */
const dataBefore = (parsed: Parent): Edit[] =>
  Array.from(walk(parsed), ([element]) => element)
    .filter((element) => element.tagName === 'script' && attribute(element, MARK) !== undefined)
    .flatMap(cut);

/** Returns the offset at which a page's head ends; `undefined` if it has no end tag. */
function headEnd(parsed: Parent): number | undefined {
  const head = Array.from(walk(parsed), ([element]) => element).find(({tagName}) => tagName === 'head');
  return head?.sourceCodeLocation?.endTag?.startOffset;
}
