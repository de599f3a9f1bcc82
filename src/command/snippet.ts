import {matchLocale} from '../foundation/language/locale.js';
import {Fault} from './fault.js';
import {escapeText} from './html.js';
import {type Io, OK, json} from './io.js';
import {type Library, readLibrary} from './library.js';
import {versionIn} from './doctor/page.js';
import {didYouMean} from './nearest.js';
import {type PlatformName, npmFiles, platforms} from './platforms.js';
import {headingOf} from './words.js';

/** Options of `snippet`. */
export const snippetOptions = {
  lang: {type: 'string'},
  platform: {type: 'string'},
  base: {type: 'string'},
  build: {type: 'string'},
  json: {type: 'boolean'},
} as const;

/** Builds of the library: all in one file, an autoloader, one file for each element, all in one classic script. */
export const builds = ['all', 'auto', 'single', 'classic'] as const;
type BuildName = (typeof builds)[number];

interface Values {
  readonly lang?: string;
  readonly platform?: string;
  readonly base?: string;
  readonly build?: string;
  readonly json?: boolean;
}

/** Choice of what to paste. */
export interface Choice {
  /** Names of elements without their prefix. */
  readonly elements: readonly string[];
  /** Language as given; `undefined` leaves it to the page. */
  readonly lang: string | undefined;
  readonly platform: PlatformName;
  readonly base: string;
  readonly build: BuildName;
}

/** Code to paste, with reasons. */
export interface Snippet {
  readonly platform: PlatformName;
  readonly build: BuildName | undefined;
  readonly version: string;
  readonly elements: readonly string[];
  readonly lang: string | null;
  readonly script: string;
  readonly markup: string;
  readonly csp: string;
  readonly why: readonly [string, string];
  /** Reason why the tag has no hash; `null` if it has one, or if there is no tag. */
  readonly note: string | null;
}

/** Attributes without which an element shows nothing, with sample values. */
const needed: Readonly<Record<string, readonly (readonly [name: string, value: string])[]>> = {
  config: [['src', '/clinic.json']],
  term: [['term', 'dermis']],
  'before-after': [
    ['before', '/before.jpg'],
    ['after', '/after.jpg'],
    ['before-alt', 'The scalp before'],
    ['after-alt', 'The scalp after'],
  ],
  'related-card': [
    ['heading', 'Aftercare, day by day'],
    ['href', '/aftercare'],
  ],
  'related-list': [['src', '/articles.json']],
};

/** Text for readers without JavaScript, for elements that have no heading of their own. */
const instead: Readonly<Record<string, string>> = {
  'before-after': 'Before and after.',
  'related-card': 'Aftercare, day by day',
};

const written = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');

async function markupOf(name: string, {lang, platform}: Choice): Promise<string> {
  const isPlain = platforms[platform].way === 'plain';
  const attributes = (needed[name] ?? []).map(([key, value]) => [isPlain ? `data-smp-${key}` : key, value] as const);
  const said = written([...(isPlain ? [['data-smp', name] as const] : []), ...(lang ? [['lang', lang] as const] : []), ...attributes]);
  const tag = isPlain ? (name === 'term' ? 'span' : 'div') : `smp-${name}`;
  if (name === 'term') return `<${tag}${said}>dermis</${tag}>`;
  // smp-config applies to the whole page only while it is empty.
  if (name === 'config') return `<${tag}${said}></${tag}>`;
  const text = (await headingOf(name, matchLocale(lang ?? '') ?? 'en')) || instead[name] || name;
  return `<${tag}${said}>\n  <p data-smp-fallback>${escapeText(text)}</p>\n</${tag}>`;
}

/**
 * Returns the names of the CDN files that a choice needs.
 *
 * @throws {Fault} When this version lacks one of them, or the package is not built.
 */
export function filesOf({elements, lang, build}: Choice, {files, version}: Library): string[] {
  const wanted = {
    all: () => {
      const own = `smp.${matchLocale(lang ?? '') ?? 'en'}.min.js`;
      return [files[own] ? own : 'smp.min.js'];
    },
    auto: () => ['smp.auto.js'],
    classic: () => ['smp.classic.min.js'],
    single: () => elements.map((name) => `smp-${name}.min.js`),
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

/** Returns the folder that the zip file makes, and that README and docs/delivery.md name. */
export const defaultBase = ({version}: Library): string => `/smp/${version}/`;

/** True if a folder is of this version alone: only then a hash fits its files for good. */
const isOfVersion = (base: string, {version}: Library): boolean => versionIn(base) === version;

function tagOf(file: string, base: string, library: Library): string {
  const isClassic = /^smp\.(classic|frame)\b/.test(file);
  const {integrity = ''} = library.files[file] ?? {};
  const hash = isOfVersion(base, library) ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script ${isClassic ? 'defer' : 'type="module"'} src="${escapeText(base + file)}"${hash}></script>`;
}

function noteOf(base: string, library: Library): string | null {
  if (isOfVersion(base, library)) return null;
  const other = versionIn(base);
  return other
    ? `No hash: the folder is of version ${other}, and these hashes are of version ${library.version}.`
    : `No hash: the folder does not name the version, and a hash would block the next one. Better: --base ${base}${library.version}/`;
}

/** Returns the import map with the hashes of the files that the autoloader fetches. It must precede the script. */
function importMap(base: string, library: Library): string[] {
  const {importMap: hashes} = library;
  if (!hashes || !isOfVersion(base, library)) return [];
  const integrity = Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [base + path.replace(/^\.\//, ''), hash]));
  return [`<script type="importmap">\n${JSON.stringify({integrity}, null, 2).replaceAll('<', '\\u003c')}\n</script>`];
}

const originOf = (base: string): string => (/^https?:/.test(base) ? new URL(base).origin : "'self'");

function policyOf({elements, platform, base, build}: Choice, hasMap: boolean): string {
  const origin = originOf(base);
  const {way} = platforms[platform];
  if (way === 'npm')
    return `Content-Security-Policy: script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  if (way === 'frame') return `Content-Security-Policy: script-src ${origin}; frame-src ${origin}`;
  const fetches = elements.some((name) => name === 'config' || name === 'related-list') ? "; connect-src 'self'" : '';
  const pictures = elements.some((name) => name === 'before-after' || name === 'related-card' || name === 'related-list')
    ? "; img-src 'self'"
    : '';
  // An import map is an inline script, which only a nonce or its hash allows.
  const nonce = build === 'auto' && hasMap ? " 'nonce-…'" : '';
  const types = elements.includes('related-list') ? 'lit-html smp-elements' : 'lit-html';
  const first = platform === 'csp' ? "default-src 'none'; " : '';
  return `Content-Security-Policy: ${first}script-src ${origin}${nonce}; style-src 'self'${fetches}${pictures}; require-trusted-types-for 'script'; trusted-types ${types}`;
}

async function frames({elements, lang, base}: Choice): Promise<string> {
  const each = elements.map(async (name) => {
    const fragment = new URLSearchParams({section: name, ...(lang && {lang})}).toString();
    const title = (await headingOf(name, matchLocale(lang ?? '') ?? 'en')) || instead[name] || name;
    return `<iframe data-smp-frame src="${escapeText(`${base}embed.html#${fragment}`)}" title="${escapeText(title)}" loading="lazy" width="100%" height="600"></iframe>`;
  });
  return (await Promise.all(each)).join('\n');
}

/** Makes the snippet for a choice. */
export async function snippetFor(choice: Choice, library: Library): Promise<Snippet> {
  const {platform, elements, lang, base, build} = choice;
  const {way, why} = platforms[platform];
  const note = way === 'npm' ? null : noteOf(base, library);
  const told = {platform, version: library.version, elements, lang: lang ?? null, why, note};
  const csp = policyOf(choice, importMap(base, library).length > 0);
  if (way === 'frame') {
    const file = 'smp.frame.min.js';
    return {...told, build: undefined, csp, markup: await frames(choice), script: library.files[file] ? tagOf(file, base, library) : ''};
  }
  const markup: string[] = [];
  for (const name of elements) markup.push(await markupOf(name, choice));
  if (way === 'npm') {
    const imports = elements.map((name) => `import 'smp-elements/define/${name}.js';`);
    return {...told, build: undefined, csp, ...npmFiles(platform, {names: elements, imports, markup: markup.join('\n')})};
  }
  const tags = filesOf(choice, library).map((file) => tagOf(file, base, library));
  return {
    ...told,
    build,
    csp,
    markup: markup.join('\n'),
    script: [...(build === 'auto' ? importMap(base, library) : []), ...tags].join('\n'),
  };
}

function member<T extends string>(what: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new Fault(`There is no ${what} "${given}".${didYouMean(given, known)} There are: ${known.join(', ')}.`);
  return found;
}

function baseOf(given: string): string {
  if (!/^(https?:\/\/[^\s/]|\.{0,2}\/)/.test(given) || /[\s"'<>?#]/.test(given)) {
    throw new Fault(`"${given}" is not a folder: name where the files are, such as /smp/0.1.0/ or https://example.org/smp/0.1.0/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/**
 * Validates the command's options and arguments.
 *
 * @throws {Fault} When an option or an element is unknown, or `--build` does not apply to the platform.
 */
export function choose(values: Values, positionals: readonly string[], library: Library): Choice {
  const names = [...library.elements.keys()].map((tag) => tag.replace('smp-', ''));
  const {lang} = values;
  if (lang !== undefined && !matchLocale(lang)) {
    throw new Fault(`There are no words in "${lang}".${didYouMean(lang, library.languages)} Languages: ${library.languages.join(', ')}.`);
  }
  const platform = member('platform', values.platform ?? 'html', Object.keys(platforms) as PlatformName[]);
  const {way, name} = platforms[platform];
  if (values.build !== undefined && (way === 'npm' || way === 'frame'))
    throw new Fault(`--build says which file a script tag loads, and for ${name} there is none.`);
  const elements = (positionals.length ? positionals : ['page']).map((given) => member('element', given.replace(/^smp-/, ''), names));
  return {
    elements: [...new Set(elements)],
    lang,
    platform,
    base: baseOf(values.base ?? defaultBase(library)),
    build: member('build', values.build ?? 'all', builds),
  };
}

/** Prints what to paste for a choice of elements, language and platform. */
export async function snippet(values: Values, positionals: readonly string[], io: Io): Promise<number> {
  const library = readLibrary();
  const choice = choose(values, positionals, library);
  const made = await snippetFor(choice, library);
  if (values.json) io.out(json(made));
  else {
    const [first, second] = made.why;
    const head = `For ${platforms[made.platform].name}`;
    io.out(
      [
        head,
        '',
        ...(made.script ? [made.script, ''] : []),
        made.markup,
        '',
        ...(made.note === null ? [] : [made.note, '']),
        `What it needs of a policy, if the site has one:\n${made.csp}`,
        '',
        first,
        second,
        '',
      ].join('\n'),
    );
  }
  return OK;
}
