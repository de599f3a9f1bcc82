import {loadLocale, setRenderLocale} from '../foundation/language/locale.js';

interface Content {
  readonly content?: () => {readonly heading?: unknown};
}

/**
 * Returns the heading of an element in a language; '' if the element has none. Pages show it until the element has rendered.
 *
 * @param name Name of the element without its prefix.
 * @param locale One of the library's languages.
 */
export async function headingOf(name: string, locale: string): Promise<string> {
  await loadLocale(locale);
  const module = (await import(`../elements/${name}/${name}.content.js`).catch(() => ({}))) as Content;
  setRenderLocale(locale);
  const heading = module.content?.().heading;
  return typeof heading === 'string' ? heading : '';
}
