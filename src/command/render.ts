import {randomUUID} from 'node:crypto';
import {mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import type {Config} from '../foundation/config/schema.js';
import {checkJson} from '../foundation/config/validate.js';
import {matchLocale} from '../foundation/language/locale.js';
import {problemPlace, problemText} from './doctor/config-rules.js';
import {escapeText} from './escape.js';
import {Fault, reason} from './fault.js';
import {attribute, attributePlace, parseHtml, position, startTagOf} from './html.js';
import {type Io, OK, json} from './io.js';
import {readLibrary} from './library.js';
import {didYouMean} from './nearest.js';
import {readText} from './read-text.js';

/** Options of `render`. */
export const renderOptions = {
  out: {type: 'string'},
  'in-place': {type: 'boolean'},
  lang: {type: 'string'},
  config: {type: 'string'},
  styles: {type: 'string'},
  'no-hydrate': {type: 'boolean'},
  json: {type: 'boolean'},
} as const;

interface Values {
  readonly out?: string;
  readonly 'in-place'?: boolean;
  readonly lang?: string;
  readonly config?: string;
  readonly styles?: string;
  readonly 'no-hydrate'?: boolean;
  readonly json?: boolean;
}

/** Rendered page and the file to write it to; without a file it goes to the standard output. */
interface Rendered {
  readonly page: string;
  readonly lang: string | undefined;
  readonly file: string | undefined;
  readonly elements: number;
  readonly html: string;
}

const BOM = '\uFEFF';

/** Removes from a page what an earlier run put into its elements. */
export function stripRendering(html: string): string {
  const {shadows} = parseHtml(html);
  const places = Array.from(shadows.entries()).flatMap(([{tagName}, {sourceCodeLocation: place}]) =>
    place && tagName.startsWith('smp-') ? [place] : [],
  );
  return places.reduceRight((text, {startOffset, endOffset}) => text.slice(0, startOffset) + text.slice(endOffset), html);
}

/** Sets the language in a page's `<html>` tag. A part of a page has no such tag and stays unchanged. */
export function inLanguage(html: string, lang: string): string {
  const root = parseHtml(html).elements.find(({tagName}) => tagName === 'html');
  if (!root) return html;
  const written = `lang="${escapeText(lang)}"`;
  if (attribute(root, 'lang') !== undefined) {
    const [from, to] = attributePlace(root, 'lang');
    return html.slice(0, from) + written + html.slice(to);
  }
  const at = startTagOf(root)[0] + '<html'.length;
  return `${html.slice(0, at)} ${written}${html.slice(at)}`;
}

async function readPage(name: string, io: Io): Promise<string> {
  const bytes = await (name === '-' ? io.stdin() : readFile(name)).catch((error: unknown) => {
    throw new Fault(`${name} could not be read: ${reason(error)}`);
  });
  try {
    // Decoding another encoding as UTF-8 would damage the text.
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Fault(`${name} is not written in UTF-8. Save it as UTF-8 and try again.`);
  }
}

async function readConfig(file: string): Promise<Config | undefined> {
  const text = await readText(file);
  const {config, problems} = checkJson(text);
  if (!problems.length) return config;
  const lines = problems.map((problem) => {
    const {line, column} = position(text, problemPlace(text, problem));
    return `  ${line}:${column}  ${problemText(problem)}`;
  });
  throw new Fault([`${file} cannot be used as it is:`, ...lines].join('\n'));
}

function languages(lang: string | undefined): (string | undefined)[] {
  const {languages: known} = readLibrary();
  if (lang === 'all') return [...known];
  if (lang !== undefined && !matchLocale(lang)) {
    throw new Fault(`There are no words in "${lang}".${didYouMean(lang, known)} Languages: ${known.join(', ')}, all.`);
  }
  return [lang];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Chooses the output file for each page and language; `undefined` means the standard output. */
async function places(
  values: Values,
  pages: readonly string[],
  all: boolean,
): Promise<(page: string, lang: string | undefined) => string | undefined> {
  const {out} = values;
  if (values['in-place']) return (page) => page;
  const toFolder = out !== undefined && (all || pages.length > 1 || /[/\\]$/.test(out) || (await isFolder(out)));
  const named = (page: string, lang: string | undefined): string => {
    const name = page === '-' ? 'page.html' : basename(page);
    const end = extname(name);
    return all ? `${basename(name, end)}.${lang ?? ''}${end || '.html'}` : name;
  };
  if (toFolder) return (page, lang) => join(out, named(page, lang));
  if (out !== undefined) return () => out;
  return all ? (page, lang) => join(dirname(page), named(page, lang)) : () => undefined;
}

/**
 * Writes a file completely or not at all, and keeps its permissions.
 *
 * @throws {Fault} When the file cannot be written.
 */
async function replace(file: string, text: string): Promise<void> {
  // Writes to the target of a symbolic link, so that the link remains.
  const target = await realpath(file).catch(() => file);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(target), {recursive: true});
    const mode = await stat(target).then(
      (found) => found.mode,
      () => 0o666,
    );
    await writeFile(temporary, text, {mode, flag: 'wx'});
    await rename(temporary, target);
  } catch (error) {
    // If part of the path is not a folder, rm() fails despite `force`. There is nothing to remove then.
    await rm(temporary, {force: true}).catch(() => undefined);
    throw new Fault(`${file} could not be written: ${reason(error)}`);
  }
}

function check(values: Values, pages: readonly string[]): void {
  if (!pages.length)
    throw new Fault('Name a page: a file, or - for the standard input. For instance: smp-elements render page.html --in-place');
  if (values['in-place'] && values.out !== undefined) throw new Fault('--in-place and --out exclude each other: take one of them away.');
  if (values['in-place'] && values.lang === 'all')
    throw new Fault('--in-place writes one file, and --lang all makes several: use --out FOLDER.');
  if (values['in-place'] && pages.includes('-')) throw new Fault('The standard input cannot be written in place: name a file.');
  if (values.lang === 'all' && values.out === undefined && pages.includes('-'))
    throw new Fault('--lang all makes several files: use --out FOLDER.');
  if (pages.length > 1 && !values['in-place'] && values.out === undefined && values.lang !== 'all' && !values.json) {
    throw new Fault('Several pages do not go into one: use --in-place, or --out FOLDER.');
  }
}

async function rendered(
  page: string,
  source: string,
  lang: string | undefined,
  config: Config | undefined,
  values: Values,
  io: Io,
): Promise<string> {
  const mark = source.startsWith(BOM) ? BOM : '';
  const fresh = stripRendering(source.slice(mark.length));
  const {styles} = values;
  const faults: string[] = [];
  const html = await io
    .render(lang === undefined ? fresh : inLanguage(fresh, lang), {
      ...(lang !== undefined && {lang}),
      ...(config && {config}),
      ...(styles !== undefined && {styles: styles === 'inline' ? styles : (tag) => `${styles.replace(/\/$/, '')}/${tag}.css`}),
      hydrate: !values['no-hydrate'],
      onError: (tag, error) => faults.push(`<${tag}>: ${String(error)}`),
    })
    .catch((error: unknown) => {
      if (error instanceof Fault) throw error;
      faults.push(String(error));
      return '';
    });
  if (faults.length) throw new Fault(`${page} could not be rendered, so nothing was written:\n  ${faults.join('\n  ')}`);
  return mark + html;
}

/** Fills in every element of pages. If anything cannot be read or rendered, no file changes. */
export async function render(values: Values, pages: readonly string[], io: Io): Promise<number> {
  check(values, pages);
  const langs = languages(values.lang);
  const config = values.config === undefined ? undefined : await readConfig(values.config);
  const place = await places(values, pages, values.lang === 'all');
  const all: Rendered[] = [];
  for (const page of pages) {
    const source = await readPage(page, io);
    const elements = parseHtml(source).elements.filter(({tagName}) => readLibrary().elements.has(tagName)).length;
    if (!elements) io.err(`${page} has no element of smp-elements, so nothing was filled in.\n`);
    for (const lang of langs) {
      all.push({
        page,
        lang,
        file: place(page, lang),
        elements,
        html: elements ? await rendered(page, source, lang, config, values, io) : source,
      });
    }
  }
  const files = all.flatMap(({file}) => file ?? []);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new Fault(`Two pages would become ${twice}: render them into different folders.`);
  for (const {file, html} of all) if (file !== undefined) await replace(file, html);
  if (values.json) io.out(json({pages: all.map(({html, ...rest}) => (rest.file === undefined ? {...rest, html} : rest))}));
  else
    for (const {file, html, elements} of all) {
      if (file === undefined) io.out(html);
      else io.err(`${file}: ${elements} element${elements === 1 ? '' : 's'}\n`);
    }
  return OK;
}
