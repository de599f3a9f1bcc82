import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const strict = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

async function send(context, path, change = (text) => text) {
  const text = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  if (text === undefined) {
    context.status = 404;
    return;
  }
  context.body = change(text);
  context.type = path.replace(/.*\./, '');
}

/**
 * Serves pages that use the library as its users do, with nothing changed or added on the way.
 *
 * `/__page__/NAME` is `test/pages/NAME`; with `csp=1` under a strict policy. What is under `/test/pages/` and `/dist/cdn/`
 * is sent as it stands; of the latter with `delay=MS` so much later, with `version=X.Y.Z` as if it were that version.
 * `/broken/cdn/` is `/dist/cdn/` without its languages and its parts, and late to say so.
 */
export async function hostPages(context, next) {
  const {path, query} = context;
  const [, page] = /^\/__page__\/([\w.-]+\.html)$/.exec(path) ?? [];
  if (page && query.csp === '1') context.set('Content-Security-Policy', strict);
  if (page) return send(context, `test/pages/${page}`);
  if (/^\/test\/pages\/[\w.-]+\.(js|css)$/.test(path)) return send(context, `.${path}`);

  const [, folder, file] = /^\/(dist|broken)\/cdn\/((?:[\w-]+\/)*[\w.-]+\.js)$/.exec(path) ?? [];
  if (!file) return next();
  const lost = folder === 'broken' && /^(locales|parts)\//.test(file);
  await sleep(lost ? 200 : Number(query.delay ?? 0));
  if (lost) context.status = 404;
  else await send(context, `dist/cdn/${file}`, (text) => text.replaceAll(version, query.version ?? version));
}
