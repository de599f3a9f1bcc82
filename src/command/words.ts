import {loadLocale, setRenderLocale} from '../foundation/language/locale.js';

interface Content {
  readonly content?: () => {readonly heading?: unknown};
}

/**
 * The heading of an element in a language, to stand in a page until the element has rendered; '' for an element that
 * has none.
 *
 * @param name The element's name without its prefix.
 * @param locale One of the library's languages.
 */
export async function headingOf(name: string, locale: string): Promise<string> {
  await loadLocale(locale);
  const module = (await import(`../elements/${name}/${name}.content.js`).catch(() => ({}))) as Content;
  setRenderLocale(locale);
  const heading = module.content?.().heading;
  return typeof heading === 'string' ? heading : '';
}
