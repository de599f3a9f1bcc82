import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {send} from './send-file.mjs';
import {nextMark} from './nonce-mark.mjs';

const root = new URL('../../', import.meta.url);
const strictest = (nonce) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

const ownTag = '<script type="module" src="/dist/cdn/smp.min.js"></script>';

/** The tags to paste for some files, as the list of hashes has them, and a map with the hashes of what those files fetch. */
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

/** One bit of one byte is another; -1 is the last. */
const flipped = (bytes, at) => Buffer.from(bytes.with(at, bytes.at(at) ^ 1));

/** Whether a file, or a folder above it, has that name. */
const isOf = (name, file) => file.replace(/\.js$/, '').replaceAll('.', '-').split('/').includes(name);

// What waits for an answer, by the name that it was asked for with. A browser may ask twice for the same.
const doors = new Map();

function door(name) {
  if (!doors.has(name)) {
    const made = {waiting: 0};
    made.opened = new Promise((open) => (made.open = open));
    doors.set(name, made);
  }
  return doors.get(name);
}

/** Waits until that name is released, or until nobody waits for the answer any more. */
async function hold(name, {socket}) {
  const held = door(name);
  const gone = new AbortController();
  held.waiting++;
  await Promise.race([held.opened, once(socket, 'close', {signal: gone.signal})]);
  held.waiting--;
  gone.abort();
}

/** Lets an answer go if one is waiting, and tells whether. */
function answer(name) {
  const {waiting, open} = door(name);
  if (waiting) open();
  return waiting > 0;
}

/**
 * Serves files for a CDN with something amiss, and pages that paste them; hands on what asks for neither.
 *
 * `/__page__/NAME` with `entry=FILE` has the tag that the list of hashes says to paste for that file, or for more with a comma
 * between; with `map=1` also a map of the hashes of what that fetches, with `from=FOLDER` from another folder than `dist`; the rest of the query goes to the
 * file. With `nonce=X` it is under a policy that marks its scripts so and allows nothing else.
 *
 * What is under `/dist/cdn/` comes with `flip=N` with one bit of byte N another, with `status=404` no longer there, with
 * `type=TYPE` as something else, with `hold=NAME` not before `/__answer__/NAME`, which tells whether it still waited. In
 * `/flipped-NAME/cdn/` a file of that name, its dots as hyphens, or all of the folder of that name, have a bit in their middle
 * flipped.
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
  // As careful servers say, and without which a classic script runs as whatever type it is sent.
  context.set('X-Content-Type-Options', 'nosniff');
}
