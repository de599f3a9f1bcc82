import {readFile} from 'node:fs/promises';
import {nextMark} from './nonce-mark.mjs';

const root = new URL('../../', import.meta.url);

// As a site would make it afresh for each answer.
const nonce = 'r4nd0m';

// What a page may be in: a language, or none.
const isLanguage = (text) => /^[\w-]*$/.test(text);

/** Gives a page around some markup: in a language, with a script or none, under a policy or none. */
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

/** Gives a page with what was made on a server. */
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
 * Serves what a server has rendered.
 *
 * `/__served__/LANGUAGE/TAG.html`, or more tags with a comma between, is a page that includes these files of `dist/html/`;
 * with `page=LANGUAGE` it is in another one, with `script=FILE` it has a file for CDNs, and with `csp=hashes` it is under a
 * policy that allows their styles by hash, with `csp=self` one that allows only the style sheets that are then linked.
 * `/__render__` gives what the server renders of `markup`, in `lang`, with `config`.
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
