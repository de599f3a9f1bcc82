import {importSource} from '../import-source.mjs';

/**
 * Renders the markup of a page on the server.
 *
 * @param {string} markup Markup with smp elements.
 * @param {string} [lang] Language of the page.
 * @returns {Promise<string>} Markup with declarative shadow roots.
 */
export async function renderMarkup(markup, lang) {
  const {render} = await importSource('src/delivery/server.ts');
  return render(markup, {lang});
}

/**
 * Renders every fixture on the server.
 *
 * @returns {Promise<Record<string, string>>} Markup by name of the fixture.
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
      // Prevents an unhandled rejection. The test that fetches the file gets the error.
      rendered.catch(() => {});
    },
    async serve({path}) {
      return path === '/__ssr__/fixtures.json' ? {body: JSON.stringify(await rendered), type: 'json'} : undefined;
    },
  };
}
