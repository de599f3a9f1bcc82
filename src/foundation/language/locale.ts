import * as english from '../../locales/en/generated.js';
import {loaders} from '../../locales/loaders.js';
import {allLocales, sourceLocale} from '../../locales/locale-codes.js';
import type {Words} from '../../locales/words.js';
import {warnOnce} from '../guards/warn.js';
import {preformattedText, primeFormats} from './format.js';

export {direction} from './direction.js';

/** A language the library has words in. */
export type Locale = (typeof allLocales)[number];

// A language that could not be loaded is kept as `undefined`: requested once, answered in English.
const loaded = new Map<string, Words | undefined>([[sourceLocale, english]]);
const loading = new Map<string, Promise<void>>();
let renderLocale: string = sourceLocale;
// English texts of this rendering that stand for a missing translation.
const untranslated = new Set<string>();

primeFormats(english);

/** The shape of `msg`. `lit-localize extract` recognizes the function by the last member. */
interface Msg {
  (text: string, options: {id: string; desc: string}): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/**
 * A text in the language of the element that now renders. Plain text only, so that it holds no markup and translators
 * meet none.
 *
 * @param text The English text; `{name}` marks a place for {@link fill}.
 * @param options `id`: `element.what`; `desc`: for translators, where it stands and what it means.
 */
export const msg: Msg = (text, {id}) => {
  const {templates} = renderWords();
  if (!templates) return text;
  const translation = templates[id];
  if (translation === undefined) untranslated.add(text);
  return translation ?? text;
};

/**
 * Sets the language of all `msg()` calls up to the next call of this. Templates are made in one go, without
 * awaiting, so two elements or two requests in two languages never mix.
 *
 * @param locale One of our languages.
 */
export function setRenderLocale(locale: string): void {
  renderLocale = locale;
  untranslated.clear();
}

/** The texts of the language that now renders. */
export const renderWords = (): Words => loaded.get(renderLocale) ?? english;

/** True for a text that is shown in English because its translation is missing or stale. */
export const isUntranslated = (text: unknown): boolean => untranslated.has(text as string);

/** True if this rendering has a text for which {@link isUntranslated} is true. */
export const hasUntranslated = (): boolean => untranslated.size > 0;

/** A language tag as BCP 47 has it: some systems write `es_ES`. */
export const normalizeTag = (tag: string): string => tag.replaceAll('_', '-');

/**
 * The language to show for a BCP 47 tag: the same tag, else the same language in the same script, of the same region if there
 * is one. `es-MX` gives `es`; `pt` and `pt-PT` give `pt-BR` where there is no other Portuguese; `zh-TW` never gives `zh-Hans`,
 * since who reads traditional characters should not be given simplified ones without a word.
 *
 * @param tag As found in a `lang` attribute.
 * @param available The languages to choose from.
 * @returns `undefined` for an empty or malformed tag and for a language without words.
 */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  // The common case: asking Intl the first time holds up an old phone for tens of milliseconds.
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

/** {@link lookUp} among the languages the library has words in; asked by every element, so remembered. */
export function matchLocale(tag: string): string | undefined {
  if (!matched.has(tag)) matched.set(tag, lookUp(tag, allLocales));
  return matched.get(tag);
}

/** Whether elements can render in this language now, in its own words or, where those failed to come, in English. */
export const isLocaleReady = (locale: string): boolean => loaded.has(locale);

/** The language whose words are shown when this one is asked for. */
export const resolveLocale = (locale: string): string => (loaded.get(locale) ? locale : sourceLocale);

/**
 * Fetches a language's words, once. Never rejects: when they cannot be had, one warning is given and English stays.
 * On a server, call it before rendering.
 *
 * @param locale One of our languages.
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
