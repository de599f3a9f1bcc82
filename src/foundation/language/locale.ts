import {written} from '../../locales/en.js';
import {type Words, loaders} from '../../locales/loaders.js';
import {allLocales, sourceLocale} from '../../locales/locale-codes.js';
import {warnOnce} from '../guards/warn.js';
import {primeFormats} from './format.js';

export {direction} from './direction.js';

/** A language the library has words in. */
export type Locale = (typeof allLocales)[number];

// A language whose words could not be fetched is kept as `undefined`: asked for once, answered in English.
const loaded = new Map<string, Words | undefined>();
const loading = new Map<string, Promise<void>>();
let renderLocale: string = sourceLocale;

primeFormats(sourceLocale, written);

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
export const msg: Msg = (text, {id}) => loaded.get(renderLocale)?.templates[id] ?? text;

/**
 * Sets the language of all `msg()` calls up to the next call of this. Templates are made in one go, without
 * awaiting, so two elements or two requests in two languages never mix.
 *
 * @param locale One of our languages.
 */
export function setRenderLocale(locale: string): void {
  renderLocale = locale;
}

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
export const isLocaleReady = (locale: string): boolean => locale === sourceLocale || loaded.has(locale);

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
            primeFormats(locale, words.written);
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

/**
 * Puts values in the places a translated text names: `fill('Checked {date}', {date: '…'})`.
 *
 * @param text A text with names in braces; a name without a value is left as it stands.
 * @param values What to put there.
 */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
