import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {send} from './send-file.mjs';
import {nextMark} from './nonce-mark.mjs';

const root = new URL('../../', import.meta.url);
const strictest = (nonce) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

const ownTag = '<script type="module" src="/dist/cdn/smp.min.js"></script>';

/**
 * Returns the script tags of some files, as integrity.json lists them; with `map` also an import map with the hashes of
 * the files that they fetch.
 */
async function pasted(names, {map, from = 'dist', ...rest}) {
  const json = async (name) => JSON.parse(await readFile(new URL(`dist/cdn/${name}`, root), 'utf8'));
  const {files} = await json('integrity.json');
  const folder = `/${from}/cdn/`;
  const query = new URLSearchParams(rest).toString().replaceAll('&', '&amp;');
  const tagOf = (file) => files[file].tag.replace(`"${file}"`, `"${folder}${file}${query && '?'}${query}"`);
  const tags = names.split(',').map(tagOf).join('\n    ');
  if (!map) return tags;
  const hashes = Object.entries((await json('importmap.json')).integrity).map(([path, hash]) => [path.replace('./', folder), hash]);
  return `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(hashes)})}</script>${tags}`;
}

async function sendPage(context, page, {nonce: mark, entry, ...rest}) {
  if (mark) context.set('Content-Security-Policy', strictest(mark));
  const tag = entry && (await pasted(entry, mark ? {...rest, marked: nextMark()} : rest));
  await send(context, `test/pages/${page}`, (bytes) => {
    const text = tag ? bytes.toString().replace(ownTag, tag) : bytes.toString();
    return mark ? text.replaceAll(/<script(?=[ >])/g, `<script nonce="${mark}"`) : text;
  });
}

/** Flips one bit of one byte; -1 is the last. */
const flipped = (bytes, at) => Buffer.from(bytes.with(at, bytes.at(at) ^ 1));

/** True if a file, or a folder above it, has that name. */
const isOf = (name, file) => file.replace(/\.js$/, '').replaceAll('.', '-').split('/').includes(name);

// Delayed responses, by the name in their requests. A browser may ask twice for the same.
const doors = new Map();

function door(name) {
  if (!doors.has(name)) {
    const made = {waiting: 0};
    made.opened = new Promise((open) => (made.open = open));
    doors.set(name, made);
  }
  return doors.get(name);
}

/** Waits until that name is released, or until the client closes the connection. */
async function hold(name, {socket}) {
  const held = door(name);
  const gone = new AbortController();
  held.waiting++;
  await Promise.race([held.opened, once(socket, 'close', {signal: gone.signal})]);
  held.waiting--;
  gone.abort();
}

/** Releases a response. Returns true if one was waiting. */
function answer(name) {
  const {waiting, open} = door(name);
  if (waiting) open();
  return waiting > 0;
}

/**
 * Serves CDN files with faults, and pages that load them. Passes other requests on.
 *
 * `/__page__/NAME` with `entry=FILE` has the script tag that integrity.json lists for that file, or for several files
 * separated by commas. `map=1` adds an import map with the hashes of the files that those fetch. `from=FOLDER` loads from
 * another folder than `dist`. The rest of the query goes to the file. `nonce=X` sets a policy that allows only scripts
 * with that nonce, and gives it to the page's scripts.
 *
 * Under `/dist/cdn/`, `flip=N` flips one bit of byte N, `status=404` answers with that status, `type=TYPE` changes the
 * content type, and `hold=NAME` delays the response until `/__answer__/NAME`, which reports if it was still waiting.
 * Under `/flipped-NAME/cdn/`, the file of that name (dots as hyphens), or every file in the folder of that name, has one
 * bit in its middle flipped.
 */
export async function faultyPages(context, next) {
  const {path, query} = context;
  const [, page] = /^\/__page__\/([\w.-]+\.html)$/.exec(path) ?? [];
  if (page && (query.entry || query.nonce)) return sendPage(context, page, query);
  const [, name] = /^\/__answer__\/([\w.-]+)$/.exec(path) ?? [];
  if (name) return void (context.body = {waiting: answer(name)});

  const [, folder, file] = /^\/(dist|flipped-[\w-]+)\/cdn\/((?:[\w-]+\/)*[\w.-]+\.js)$/.exec(path) ?? [];
  const {flip, status, type, hold: held} = query;
  if (!file || !(flip || status || type || held || folder !== 'dist')) return next();
  if (held) await hold(held, context.req);
  if (status) {
    context.status = Number(status);
    return;
  }
  await send(context, `dist/cdn/${file}`, (bytes) => {
    if (flip) return flipped(bytes, Number(flip));
    return isOf(folder.slice('flipped-'.length), file) ? flipped(bytes, bytes.length >> 1) : bytes;
  });
  if (!type) return;
  context.type = type;
  // Careful servers send this. Without it, a classic script runs whatever its type.
  context.set('X-Content-Type-Options', 'nosniff');
}
