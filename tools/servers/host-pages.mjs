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

// A site would make a new one for each response.
const nonce = 'r4nd0m';
const policies = {
  1: policy("'self'"),
  nonce: policy(`'nonce-${nonce}'`, 'trusted-types lit-html'),
  'lit-html': policy("'self'", 'trusted-types lit-html'),
};

const probe = '<script src="/test/pages/record.js"></script><script src="/test/pages/probe.js"></script>';

const entry = '/dist/cdn/smp.min.js';

// Files that are fetched later, except the core that all elements need.
const isLater = (file) => /^(locales|parts|auto)\//.test(file) && file !== 'auto/core.js';

// Gates that delay files, by the name that a test gave them.
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
 * `/__page__/NAME` is `test/pages/NAME`. `csp=1` sets a strict policy, `csp=nonce` one that runs only the scripts with
 * the page's nonce, `csp=lit-html` one that allows only that policy of Trusted Types. `file=PATH` loads another CDN file.
 * Files under `/test/pages/` and `/dist/cdn/` are sent unchanged; of the latter `delay=MS` delays the response, and
 * `version=X.Y.Z` changes the version.
 *
 * The same files, with what can happen to them: `/broken/cdn/` lacks all that are fetched later, and answers 404 late;
 * `/as/X.Y.Z/cdn/` gives all that version; `/without/FILE/cdn/` lacks one; in `/flipped/FILE/cdn/` somebody has changed
 * one; `/held/ID/FILE/cdn/` delays one until a request for `/__release__/ID`. `/open/cdn/` lets any page read them, as
 * CDNs do. `probe=1` adds `test/pages/probe.js`, which reports on a page for frames.
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
