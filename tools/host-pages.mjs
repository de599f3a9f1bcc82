import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

const root = new URL('../', import.meta.url);
const strict = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

async function send(context, path, type) {
  context.body = await readFile(new URL(path, root)).catch(() => undefined);
  if (context.body) context.type = type;
  else context.status = 404;
}

/**
 * Serves pages that use the library as its users do, with nothing changed or added on the way.
 *
 * `/__page__/NAME` is `test/pages/NAME`; with `csp=1` under a strict policy. What is under `/dist/cdn/` is sent as
 * built; with `delay=MS` so much later.
 */
export async function hostPages(context, next) {
  const [, page] = /^\/__page__\/([\w.-]+)$/.exec(context.path) ?? [];
  const [cdn] = /^\/dist\/cdn\/(?:[\w-]+\/)*[\w.-]+\.js$/.exec(context.path) ?? [];
  if (cdn && context.query.delay) await sleep(Number(context.query.delay));
  if (cdn) return send(context, `.${cdn}`, 'js');
  if (!page) return next();
  if (context.query.csp === '1') context.set('Content-Security-Policy', strict);
  return send(context, `test/pages/${page}`, 'html');
}
