import {fileURLToPath} from 'node:url';
import {register} from 'tsx/esm/api';

const root = new URL('../', import.meta.url);
let registered = false;

/**
 * Imports one of our TypeScript modules in Node. All share one set of modules, so what one loads another finds.
 *
 * @param {string} path From the repository's root, for instance `src/foundation/url.ts`.
 */
export function importSource(path) {
  if (!registered) register({tsconfig: fileURLToPath(new URL('tsconfig.json', root))});
  registered = true;
  return import(new URL(path, root));
}

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
