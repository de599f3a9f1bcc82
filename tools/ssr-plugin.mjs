import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
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

/** Defines all elements in Node and loads all their languages. */
async function prepare() {
  // all.ts only sets timers.
  const defining = readdirSync(new URL('src/define/', root)).filter((name) => name !== 'all.ts');
  await Promise.all(defining.map((name) => importSource(`src/define/${name}`)));
  const {loadLocale} = await importSource('src/foundation/locale.ts');
  const {targetLocales} = await importSource('src/locales/locale-codes.ts');
  await Promise.all(targetLocales.map(loadLocale));
}
let prepared;

/**
 * Renders a page author's markup on the server.
 *
 * @param {string} markup With one element of ours at its root.
 * @param {string} [lang] The page's language; an element on a server knows only its own attribute, so it goes there.
 * @returns {Promise<string>} Markup with declarative shadow roots.
 */
export async function renderMarkup(markup, lang) {
  await (prepared ??= prepare());
  const text = lang ? markup.replace(/^\s*<[\w-]+/, `$& lang="${lang}"`) : markup;
  return collectResult(render(html(Object.assign([text], {raw: [text]}))));
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
