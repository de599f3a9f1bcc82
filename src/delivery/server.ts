import {parseFragment} from 'parse5';
import {checkConfig, warnOfProblems} from '../foundation/config/validate.js';
import {warnOnce} from '../foundation/guards/warn.js';
import {escapeHtml} from '../foundation/rendering/escape.js';
import {renderShadow, observes, whenReady} from './server/element.js';
import {type RenderOptions, dataOf, applyEdits, emptyConfig, renderParsed, slotsOf} from './server/markup.js';
import {memo} from './server/memo.js';
import {structuredDataScript} from './structured-data.js';

export type {Config} from '../foundation/config/schema.js';
export {whenReady, stylesOf} from './server/element.js';
export type {RenderOptions} from './server/markup.js';

// 16 million characters.
const renderings = memo<string>(16e6, (text) => text.length);

/**
 * Renders all smp elements in some markup. Each gets its shadow root as declarative shadow DOM; everything else stays exactly
 * the same. Tags start with `smp-`, as `smp-elements/define` defines them.
 *
 * If an element cannot be rendered, it keeps its children, and the others are rendered. Nothing is fetched: lists and
 * configurations with an address load in the browser; pass the configuration in `options` instead. With inline styles, results
 * are cached, up to 16 million characters.
 *
 * @param markup A page, or a part of one.
 * @param options Language, configuration, styles.
 * @returns The markup. With a configuration and `hydrate`, it includes the configuration for the browser, so that the script need
 *   not fetch it: in the `smp-config` that would, else in one of its own at the beginning.
 */
export async function render(markup: string, options: RenderOptions = {}): Promise<string> {
  const {lang = '', styles = 'inline', hydrate = true, onError} = options;
  // Copy before the first await: the caller may change the configuration meanwhile, and afterwards.
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
  // Some editors put a byte order mark before a page, which a browser removes.
  const [, mark = '', own = ''] = /^(\ufeff?)([^]*)$/.exec(markup) ?? [];
  const {text, edits, described, dataAt} = renderParsed(own, {lang, config, styles, hydrate, onError: failed});
  const data = described ? [{from: dataAt, to: dataAt, text: structuredDataScript(await dataOf(described))}] : [];
  const made = mark + applyEdits(text, [...edits, ...data]);
  if (key !== undefined && isWhole) renderings.set(key, made);
  return made;
}

// A number for each function and each configuration, for cache keys.
const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(one: object): number {
  let number = numbers.get(one);
  if (number === undefined) numbers.set(one, (number = numbered++));
  return number;
}

// A million characters: with more, caching costs more than rendering again.
const cards = memo<string>(1e6, (text) => text.length);

// HTML cannot contain NUL, and it separates the parts of a key.
const clean = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);

// Characters that would end the name.
const NO_NAME = /[\s"'<>/=\0]|^$/;

// The slots that some markup fills as an element's children.
const filledBy = (children: string): string[] => (children.includes('<') ? slotsOf(parseFragment(children)) : []);

/**
 * Renders one element, such as a card in a list that a server builds; see {@link render}. The fastest way, because it does not
 * parse the element. Await {@link whenReady} once before.
 *
 * Without `hydrate` the result is final: scripts leave it unchanged, and it has none of the attributes that were rendered.
 *
 * @param tag Tag of the element, such as `smp-related-card`.
 * @param attributes Attributes as in markup. `undefined` leaves one out.
 * @param options As for `render`. The configuration is not checked, and must not change afterwards.
 * @param children Fallback that readers see if nothing is rendered: your own markup, which is not escaped.
 * @throws {Error} When the tag is not a library element, when a name is not valid for an attribute, or when the element's own
 *   rendering throws.
 */
export function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
  options: Omit<RenderOptions, 'onError'> = {},
  children = '',
): string {
  const {lang = '', config = emptyConfig, styles = 'inline', hydrate = true} = options;
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
    // A final element never renders again, so it needs no attributes for it.
    if (hydrate || !observes(tag, name)) start += ` ${name}="${escapeHtml(text)}"`;
  }
  const where = {language: given.get('lang') ?? lang, config, configKey: '', slots: filledBy(children)};
  const {html: root} = renderShadow(tag, given, where, {styles, hydrate, isFinal: !hydrate});
  const made = `${start}>${root}${children}</${tag}>`;
  cards.set(key, made);
  return made;
}
