import {readFile} from 'node:fs/promises';
import {nextMark} from './nonce-mark.mjs';

const root = new URL('../../', import.meta.url);

// A site would make a new one for each response.
const nonce = 'r4nd0m';

// Valid page languages; '' for none.
const isLanguage = (text) => /^[\w-]*$/.test(text);

/** Sends a page around some markup, with or without a language, a script and a policy. */
async function around(context, markup, {page = '', script, csp}) {
  const {policy} = JSON.parse(await readFile(new URL('dist/html/style-hashes.json', root), 'utf8'));
  const styles = {hashes: policy, self: "style-src 'self'"}[csp];
  if (styles) {
    const types = "require-trusted-types-for 'script'; trusted-types lit-html";
    context.set('Content-Security-Policy', `default-src 'none'; script-src 'nonce-${nonce}'; ${styles}; ${types}`);
  }
  const tag = script && `<script type="module" nonce="${nonce}" src="/dist/cdn/${script}${csp ? `?marked=${nextMark()}` : ''}"></script>`;
  context.type = 'html';
  context.body = `<!doctype html>
<html lang="${page}">
  <head>
    <meta charset="utf-8" />
    <title>A page with ready-made HTML</title>
    <script nonce="${nonce}" src="/test/pages/record.js"></script>
    ${tag ?? ''}
  </head>
  <body>
${markup}
  </body>
</html>
`;
}

/** Sends a page with server-rendered elements. */
async function served(context, lang, names) {
  const {page = lang, script, csp} = context.query;
  if (!isLanguage(page) || (script && !/^[\w-]+(\.[\w-]+)*\.js$/.test(script))) return;
  const read = (name) => readFile(new URL(`dist/html/${lang}/${name}.html`, root), 'utf8');
  const {render} = csp === 'self' ? await import('../../dist/delivery/server.js') : {};
  const linked = (name) => render(`<${name}></${name}>`, {lang, styles: (tag) => `/dist/styles/${tag}.css`});
  const parts = await Promise.all(names.map((name) => (render ? linked(name) : read(name))));
  await around(context, parts.join('\n'), {page, script, csp});
}

/**
 * Serves server-rendered markup.
 *
 * `/__served__/LANGUAGE/TAG.html`, or several tags separated by commas, is a page that includes these files of
 * `dist/html/`. `page=LANGUAGE` gives the page another language; `script=FILE` adds a CDN file; `csp=hashes` sets a
 * policy that allows their styles by hash; `csp=self` sets one that allows only style sheets from files, which the
 * elements then link. `/__render__` returns the rendering of `markup`, in `lang`, with `config`.
 */
export async function servedPages(context, next) {
  const {path, query} = context;
  const [, lang, names] = /^\/__served__\/(\w+)\/((?:smp-[\w-]+,?)+)\.html$/.exec(path) ?? [];
  if (names) return served(context, lang, names.split(','));
  if (path === '/__render__') {
    const {render} = await import('../../dist/delivery/server.js');
    const {markup = '', lang: language, config} = query;
    context.type = 'text';
    context.body = await render(markup, {lang: language, config: config && JSON.parse(config)});
    return;
  }
  return next();
}
