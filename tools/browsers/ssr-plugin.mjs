import {importSource} from '../import-source.mjs';

/**
 * Renders a page author's markup on the server.
 *
 * @param {string} markup With elements of ours.
 * @param {string} [lang] The page's language.
 * @returns {Promise<string>} Markup with declarative shadow roots.
 */
export async function renderMarkup(markup, lang) {
  const {render} = await importSource('src/delivery/server.ts');
  return render(markup, {lang});
}

/**
 * Renders every fixture on the server.
 *
 * @returns {Promise<Record<string, string>>} Markup by the fixture's name.
 */
export async function renderFixtures() {
  const {fixtures} = await importSource('test/fixtures.ts');
  const rendered = {};
  for (const {name, html: markup, lang = 'en'} of fixtures) rendered[name] = await renderMarkup(markup, lang);
  return rendered;
}

/** Serves all fixtures, server-rendered, as `/__ssr__/fixtures.json`. */
export function ssrPlugin() {
  let rendered;
  return {
    name: 'ssr',
    serverStart() {
      rendered = renderFixtures();
      // Told to the test that asks.
      rendered.catch(() => {});
    },
    async serve({path}) {
      return path === '/__ssr__/fixtures.json' ? {body: JSON.stringify(await rendered), type: 'json'} : undefined;
    },
  };
}
