import * as english from '../../locales/en/generated.js';
import {loaders} from '../../locales/loaders.js';
import {allLocales, sourceLocale} from '../../locales/locale-codes.js';
import type {Words} from '../../locales/words.js';
import {warnOnce} from '../guards/warn.js';
import {isBritish, toBritish} from './british-spelling.js';
import {preformattedText, primeFormats} from './format.js';

export {direction} from './direction.js';

/** A language that the library has texts in. */
export type Locale = (typeof allLocales)[number];

// A language that could not be loaded is kept as `undefined`: requested once, answered in English.
const loaded = new Map<string, Words | undefined>([[sourceLocale, english]]);
const loading = new Map<string, Promise<void>>();
let renderLocale: string = sourceLocale;
let renderedTag: string = sourceLocale;
// English texts of this rendering that stand for a missing translation.
const untranslated = new Set<string>();

primeFormats(english);

/** Type of `msg`. `lit-localize extract` recognizes the function by the last member. */
interface Msg {
  (text: string, options: {id: string; desc: string}): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/**
 * Returns a text in the language of the element that is rendering. Plain text only: translators never see markup.
 *
 * @param text The English text, in American spelling. `{name}` is a placeholder for {@link fill}.
 * @param options `id`: `element.what`. `desc`: for translators, the position and the meaning of the text.
 */
export const msg: Msg = (text, {id}) => {
  const {templates} = renderWords();
  if (!templates) return isBritish(renderedTag) ? toBritish(text) : text;
  const translation = templates[id];
  if (translation === undefined) untranslated.add(text);
  return translation ?? text;
};

/**
 * Sets the language of all `msg()` calls until the next call of this function. Templates are built without an await in between,
 * so two elements or two requests in two languages never mix.
 *
 * @param locale A language of the library.
 * @param formatTag The reader's BCP 47 tag, which decides on spelling, numbers and dates. Default: `locale`.
 */
export function setRenderLocale(locale: string, formatTag = locale): void {
  renderLocale = locale;
  renderedTag = formatTag;
  untranslated.clear();
}

/** The BCP 47 tag for which numbers and dates are now written. */
export const renderTag = (): string => renderedTag;

/** The texts of the language that now renders. */
export const renderWords = (): Words => loaded.get(renderLocale) ?? english;

/**
 * True for a text that is shown in English because its translation is missing or stale.
 *
 * @param text As `msg()` or `fill()` returned it in this rendering.
 */
export const isUntranslated = (text: unknown): boolean => untranslated.has(text as string);

/** True if this rendering has a text for which {@link isUntranslated} is true. */
export const hasUntranslated = (): boolean => untranslated.size > 0;

/**
 * Returns a language tag as BCP 47 has it: some systems write `es_ES`.
 *
 * @param tag As found in a `lang` attribute.
 */
export const normalizeTag = (tag: string): string => tag.replaceAll('_', '-');

/**
 * Finds the best language for a BCP 47 tag: the same tag, else the same language in the same script, preferably of the same
 * region. `es-MX` gives `es`. `pt` and `pt-PT` give `pt-BR` if there is no other Portuguese. `zh-TW` never gives `zh-Hans`:
 * readers of traditional characters must not silently get simplified ones.
 *
 * @param tag Value of a `lang` attribute.
 * @param available Languages to choose from.
 * @returns `undefined` for an empty or malformed tag, and if no language matches.
 */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  // Fast path for common tags: the first use of Intl takes tens of milliseconds on an old phone.
  const [, plain] = /^([a-z]{2,3})(?:-[A-Z]{2})?$/.exec(tag) ?? [];
  if (plain && available.includes(plain) && !available.some((a) => a.startsWith(`${plain}-`))) return plain;
  try {
    const given = new Intl.Locale(normalizeTag(tag));
    const wanted = given.maximize();
    const fits = available
      .map((name) => ({name, own: new Intl.Locale(name)}))
      .filter(({own}) => {
        const {language, script} = own.maximize();
        return language === wanted.language && script === wanted.script;
      });
    const best =
      fits.find(({own}) => own.baseName === given.baseName) ??
      fits.find(({own}) => own.region === wanted.region) ??
      fits.find(({own}) => !own.region) ??
      fits[0];
    return best?.name;
  } catch {
    return undefined;
  }
}

const matched = new Map<string, string | undefined>();

/**
 * Finds the best language of the library for a tag; see {@link lookUp}. Cached, because every element calls it.
 *
 * @param tag Value of a `lang` attribute.
 */
export function matchLocale(tag: string): string | undefined {
  if (!matched.has(tag)) matched.set(tag, lookUp(tag, allLocales));
  return matched.get(tag);
}

/**
 * True if elements can render in a language now: its translation has loaded, or loading has failed and they use English.
 *
 * @param locale A language of the library.
 */
export const isLocaleReady = (locale: string): boolean => loaded.has(locale);

/**
 * Returns the language whose texts are shown for a language: English if its translation has not loaded.
 *
 * @param locale A language of the library.
 */
export const resolveLocale = (locale: string): string => (loaded.get(locale) ? locale : sourceLocale);

/**
 * Loads the translation of a language, once. Never rejects: a failure logs one warning, and English stays. On a server, call it
 * before rendering.
 *
 * @param locale A language of the library. Others, and English, resolve at once.
 */
export function loadLocale(locale: string): Promise<void> {
  let request = loading.get(locale);
  if (!request) {
    const load = (loaders as Partial<Record<string, () => Promise<Words>>>)[locale];
    request = load
      ? load().then(
          (words) => {
            primeFormats(words);
            loaded.set(locale, words);
          },
          () => {
            loaded.set(locale, undefined);
            warnOnce('smp-elements', `the words for "${locale}" could not be loaded; English stays`);
          },
        )
      : Promise.resolve();
    loading.set(locale, request);
  }
  return request;
}

// `{n, plural, one {# day} other {# days}}`, `{grade, select, A {…} other {…}}`, `{n}`. `npm run generate` has checked the text.
const PLACE = /\{(\w+)(?:, (plural|select),((?: [\w-]+ \{[^{}]*\})+))?\}/g;

function choose(language: string, kind: string, cases: string, value: string | number): string {
  const find = (key: string) => new RegExp(` ${key} \\{([^}]*)\\}`).exec(cases)?.[1];
  const key = kind === 'plural' ? new Intl.PluralRules(language).select(Number(value)) : String(value);
  return find(key) ?? find('other') ?? '';
}

/**
 * Fills in the values that a text names.
 *
 * @param text A text with places: `{name}`, ICU's `{n, plural, one {# day} other {# days}}` and `{x, select, …}`. One without a
 *   value stays as it is.
 * @param values Values by name. `#` in a counted phrase is the number.
 * @example fill('Checked {date}', {date: '…'})
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const language = untranslated.has(text) ? sourceLocale : renderLocale;
  const filled = text.replace(PLACE, (whole, name: string, kind?: string, cases = '') => {
    const value = values[name];
    if (value === undefined) return whole;
    // In a language with digits of its own.
    const shown = typeof value === 'number' && preformattedText(language, '10') !== '10' ? value.toLocaleString(language) : String(value);
    return kind ? choose(language, kind, cases as string, value).replaceAll('#', () => shown) : shown;
  });
  if (untranslated.has(text)) untranslated.add(filled);
  return filled;
}

/**
 * Splits a text at a place for an element.
 *
 * @param text A text with the place, once.
 * @param place Name of the place.
 * @example aroundPlace('Checked by {name}.', 'name')
 */
export function aroundPlace(text: string, place: string): [before: string, after: string] {
  const [before = '', after = ''] = text.split(`{${place}}`);
  if (untranslated.has(text)) untranslated.add(before).add(after);
  return [before, after];
}
