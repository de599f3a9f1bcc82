import {lookUp} from '../../foundation/language/locale.js';
import {escapeText, scriptJson} from '../escape.js';
import {Fault} from '../fault.js';
import type {Library} from '../library.js';
import {versionIn} from '../version.js';
import type {Choice} from './choice.js';
import {attributesOf} from './markup.js';
import {platforms} from './platforms.js';

/** Data about the library that script tags need. */
export type TagFacts = Pick<Library, 'version' | 'languages' | 'files' | 'importMap'>;

/** Address of the theme's rules on a site whose policy allows no style element. */
export const themeFile = 'smp-theme.css';

/**
 * Returns the names of the CDN files that a choice needs.
 *
 * @throws {Fault} When this version lacks one of them, or the package is not built.
 */
export function filesOf({elements, lang, build, config}: Choice, {files, version, languages}: TagFacts): string[] {
  const wanted = {
    all: () => {
      const own = `smp.${lookUp(lang ?? '', languages) ?? 'en'}.min.js`;
      return [files[own] ? own : 'smp.min.js'];
    },
    auto: () => ['smp.auto.js'],
    classic: () => ['smp.classic.min.js'],
    single: () => [...new Set([...(config ? ['config'] : []), ...elements.map(({name}) => name)])].map((name) => `smp-${name}.min.js`),
  }[build]();
  const missing = wanted.find((file) => !files[file]);
  if (missing !== undefined) {
    const there = Object.keys(files).filter((file) => !file.includes('/'));
    throw new Fault(
      there.length
        ? `Version ${version} has no file ${missing}. It has: ${there.join(', ')}.`
        : 'The files for a CDN are not here, so there are no hashes. In a copy of the repository, run: npm run build',
    );
  }
  return wanted;
}

/** True if a folder is of this version alone: only then a hash fits its files for good. */
const isOfVersion = (base: string, {version}: TagFacts): boolean => versionIn(base) === version;

/** Returns the tag that loads a file, with its hash. */
export function tagOf(file: string, base: string, library: TagFacts): string {
  const isClassic = /^smp\.(classic|frame)\b/.test(file);
  const {integrity = ''} = library.files[file] ?? {};
  const hash = isOfVersion(base, library) ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script ${isClassic ? 'defer' : 'type="module"'} src="${escapeText(base + file)}"${hash}></script>`;
}

/** Returns the reason why a tag has no hash; nothing if it has one. */
export function hashNotes(base: string, library: TagFacts): string[] {
  if (isOfVersion(base, library)) return [];
  const other = versionIn(base);
  return [
    other
      ? `No hash: the folder is of version ${other}, and these hashes are of version ${library.version}.`
      : `No hash: the folder does not name the version, and a hash would block the next one. Better: --base ${base}${library.version}/`,
  ];
}

/** Returns the import map with the hashes of the files that the autoloader fetches. It must precede the script. */
export function importMap(base: string, library: TagFacts): string[] {
  const {importMap: hashes} = library;
  if (!hashes || !isOfVersion(base, library)) return [];
  const integrity = Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [base + path.replace(/^\.\//, ''), hash]));
  return [`<script type="importmap">\n${scriptJson({integrity})}\n</script>`];
}

/** Returns the source that stands for an address in a policy. */
const originOf = (address: string): string => (/^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'");

/** Attributes with the address of a picture, and of data. */
const pictures = ['before', 'after', 'image'];
const fetched = ['src'];

/** Elements that show pictures. */
const picturing = ['before-after', 'related-card', 'related-list'];

/** Returns the addresses of the pictures of articles. */
function articlePictures(config: {articles?: unknown} | undefined): string[] {
  const articles: unknown[] = Array.isArray(config?.articles) ? config.articles : [];
  return articles.flatMap((one) => (one instanceof Object && 'image' in one && typeof one.image === 'string' ? [one.image] : []));
}

/** Returns a directive with the servers that some attributes name; '' if there are none. */
function directive(name: string, given: readonly string[]): string {
  return given.length ? `; ${name} ${[...new Set(given.map(originOf))].join(' ')}` : '';
}

/** Returns the line for a site's Content Security Policy. */
export function policyOf(choice: Choice, library: TagFacts): string {
  const {elements, platform, base, build, config, css} = choice;
  const origin = originOf(base);
  const {way} = platforms[platform];
  if (way === 'npm')
    return `Content-Security-Policy: script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  if (way === 'frame') return `Content-Security-Policy: script-src ${origin}; frame-src ${origin}`;
  const given = elements.flatMap((element) => Object.entries(attributesOf(element, choice)));
  const addresses = (names: readonly string[]) => given.flatMap(([name, value]) => (names.includes(name) ? [value] : []));
  const fetches = directive('connect-src', addresses(fetched));
  const shown = directive('img-src', [
    ...(elements.some(({name}) => picturing.includes(name)) ? ['/'] : []),
    ...addresses(pictures),
    ...articlePictures(config),
  ]);
  // An import map is an inline script, which only a nonce or its hash allows. The same goes for styles.
  const nonce = build === 'auto' && importMap(base, library).length ? " 'nonce-…'" : '';
  const styleNonce = css && platform !== 'csp' ? " 'nonce-…'" : '';
  const types = elements.some(({name}) => name === 'related-list') ? 'lit-html smp-elements' : 'lit-html';
  const first = platform === 'csp' ? "default-src 'none'; " : '';
  return `Content-Security-Policy: ${first}script-src ${origin}${nonce}; style-src 'self'${styleNonce}${fetches}${shown}; require-trusted-types-for 'script'; trusted-types ${types}`;
}
