import {loadLocale, setRenderLocale} from '../foundation/language/locale.js';

interface Content {
  readonly content?: () => {readonly heading?: unknown};
}

/**
 * Returns the headings of elements in a language, by name. Elements without one are left out. Pages show them until the elements
 * have rendered.
 *
 * @param locale One of the library's languages.
 * @param names Names of elements without their prefix.
 */
export async function headingsIn(locale: string, names: readonly string[]): Promise<Record<string, string>> {
  await loadLocale(locale);
  const load = async (name: string) =>
    [name, (await import(`../elements/${name}/${name}.content.js`).catch(() => ({}))) as Content] as const;
  const modules = await Promise.all(names.map(load));
  setRenderLocale(locale);
  const headings = modules.map(([name, {content}]) => [name, content?.().heading] as const);
  return Object.fromEntries(headings.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
