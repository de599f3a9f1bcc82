import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {send} from './send-file.mjs';
import {nextMark} from './nonce-mark.mjs';

const root = new URL('../../', import.meta.url);
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

const probe = '<script src="/test/pages/record.js"></script><script src="/test/pages/probe.js"></script>';

const entry = '/dist/cdn/smp.min.js';

// What is fetched later, but for what all stand on.
const isLater = (file) => /^(locales|parts|auto)\//.test(file) && file !== 'auto/core.js';

// What keeps files back, by the name that a test has given it.
const gates = new Map();
function gate(id) {
  if (!gates.has(id)) {
    let open;
    const opened = new Promise((done) => (open = done));
    gates.set(id, {open, opened});
  }
  return gates.get(id);
}

/**
 * Serves pages that use the library as its users do, with nothing changed or added on the way.
 *
 * `/__page__/NAME` is `test/pages/NAME`; with `csp=1` under a strict policy, with `csp=nonce` under one that lets no script
 * run but those that the page marks, with `csp=lit-html` under one that allows that policy of Trusted Types alone; with
 * `file=PATH` with another file for a CDN. What is under `/test/pages/` and `/dist/cdn/` is sent as it stands; of the latter
 * with `delay=MS` so much later, with `version=X.Y.Z` as if it were that version.
 *
 * The same files, as they may come to a page: `/broken/cdn/` is without all that is fetched later, and late to say so;
 * `/as/X.Y.Z/cdn/` as if all were that version; `/without/FILE/cdn/` without one; `/flipped/FILE/cdn/` with one that
 * somebody has changed; `/held/ID/FILE/cdn/` with one that does not come before `/__release__/ID` is asked for.
 * `/open/cdn/` lets any page read them, as CDNs do. A page for frames is told on by `test/pages/probe.js` with `probe=1`.
 */
export async function hostPages(context, next) {
  const {path, query} = context;
  const [, page] = /^\/__page__\/([\w.-]+\.html)$/.exec(path) ?? [];
  if (page && policies[query.csp]) context.set('Content-Security-Policy', policies[query.csp]);
  const mark = (text) => (query.csp === 'nonce' ? text.replaceAll('<script ', `<script nonce="${nonce}" `) : text);
  const file = `${query.file ?? entry}${query.csp === 'nonce' ? `?marked=${nextMark()}` : ''}`;
  if (page) return send(context, `test/pages/${page}`, (bytes) => mark(bytes.toString()).replaceAll(entry, file));
  if (/^\/test\/pages\/[\w.-]+\.(js|css)$/.test(path)) return send(context, `.${path}`);

  const [, id] = /^\/__release__\/(\w+)$/.exec(path) ?? [];
  if (id) {
    gate(id).open();
    context.status = 204;
    return;
  }

  const [, how, asked] =
    /^\/(dist|broken|open|as\/[\d.]+|(?:without|flipped|held\/\w+)\/[\w.-]+)\/cdn\/((?:[\w-]+\/)*[\w.-]+\.(?:js|html))$/.exec(path) ?? [];
  if (!asked) return next();
  const [kind, ...named] = how.split('/');
  const isNamed = asked.replace(/.*\/|\.js$/g, '') === named.at(-1);
  const lost = kind === 'broken' ? isLater(asked) : kind === 'without' && isNamed;
  await sleep(lost ? 200 : Number(query.delay ?? 0));
  if (lost) {
    context.status = 404;
    return;
  }
  if (kind === 'held' && isNamed) await gate(named[0]).opened;
  if (kind === 'open') context.set('Access-Control-Allow-Origin', '*');
  const probed = (text) => (query.probe === '1' ? text.replace('<script', `${probe}<script`) : text);
  const as = kind === 'as' ? named[0] : (query.version ?? version);
  await send(
    context,
    `dist/cdn/${asked}`,
    (bytes) => probed(bytes.toString().replaceAll(version, as)) + (kind === 'flipped' && isNamed ? '//' : ''),
  );
}
