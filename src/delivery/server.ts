import {parseFragment} from 'parse5';
import {checkConfig, warnOfProblems} from '../foundation/config/validate.js';
import {warnOnce} from '../foundation/guards/warn.js';
import {escapeHtml} from '../foundation/rendering/escape.js';
import {renderShadow, observes, whenReady} from './server/element.js';
import {type RenderOptions, dataOf, edited, none, renderParsed, slotsOf} from './server/markup.js';
import {memo} from './server/memo.js';
import {structuredDataScript} from './structured-data.js';

export type {Config} from '../foundation/config/schema.js';
export {whenReady, stylesOf} from './server/element.js';
export type {RenderOptions} from './server/markup.js';

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
  if (checked) warnOfProblems('render()', checked.problems);
  const config = checked?.config;
  await whenReady();
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
 * @param options As for `render`; the configuration is taken as it is, and must not change afterwards. Await {@link whenReady} once before.
 * @param children What readers see where nothing is rendered: markup of your own, which is not escaped.
 * @throws {Error} For a tag that is not one of ours, for what is no attribute's name, and what the element's own
 *   rendering throws.
 */
export function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
  options: Omit<RenderOptions, 'onError'> = {},
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
    if (hydrate || !observes(tag, name)) start += ` ${name}="${escapeHtml(text)}"`;
  }
  const where = {language: given.get('lang') ?? lang, config, configKey: '', slots: filledBy(children)};
  const {html: root} = renderShadow(tag, given, where, {styles, hydrate, isFinal: !hydrate});
  const made = `${start}>${root}${children}</${tag}>`;
  cards.set(key, made);
  return made;
}
