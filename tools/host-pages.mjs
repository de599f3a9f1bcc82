import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const policy = (scripts, ...more) =>
  ["default-src 'none'", `script-src ${scripts}`, "style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'", ...more].join(
    '; ',
  );

// As a site would make it afresh for each answer.
const nonce = 'r4nd0m';
const policies = {
  1: policy("'self'"),
  nonce: policy(`'nonce-${nonce}'`, 'trusted-types lit-html'),
  'lit-html': policy("'self'", 'trusted-types lit-html'),
};

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
 * `/__page__/NAME` is `test/pages/NAME`; with `csp=1` under a strict policy, with `csp=nonce` under one
 * that lets no script run but those that the page marks, with `csp=lit-html` under one that allows that policy of Trusted
 * Types alone. What is under `/test/pages/` and `/dist/cdn/`
 * is sent as it stands; of the latter with `delay=MS` so much later, with `version=X.Y.Z` as if it were that version.
 * `/broken/cdn/` is `/dist/cdn/` without its languages and its parts, and late to say so.
 */
export async function hostPages(context, next) {
  const {path, query} = context;
  const [, page] = /^\/__page__\/([\w.-]+\.html)$/.exec(path) ?? [];
  if (page && policies[query.csp]) context.set('Content-Security-Policy', policies[query.csp]);
  const mark = (text) => text.replaceAll('<script ', `<script nonce="${nonce}" `);
  if (page) return send(context, `test/pages/${page}`, query.csp === 'nonce' ? mark : undefined);
  if (/^\/test\/pages\/[\w.-]+\.(js|css)$/.test(path)) return send(context, `.${path}`);

  const [, folder, file] = /^\/(dist|broken)\/cdn\/((?:[\w-]+\/)*[\w.-]+\.js)$/.exec(path) ?? [];
  if (!file) return next();
  const lost = folder === 'broken' && /^(locales|parts)\//.test(file);
  await sleep(lost ? 200 : Number(query.delay ?? 0));
  if (lost) context.status = 404;
  else await send(context, `dist/cdn/${file}`, (text) => text.replaceAll(version, query.version ?? version));
}
