import {type Policy, policies} from '../csp.js';
import {isOurs, type Element, type Parsed, attribute, parsed, textOf} from '../html.js';
import type {Library} from '../library.js';

/** What an address that the page names holds, or why it could not be had. */
export type Resource = {readonly bytes: Uint8Array; readonly fault?: undefined} | {readonly bytes?: undefined; readonly fault: string};

/** What is known of a page beside its text. */
export interface Context {
  readonly library: Library;
  /** Today, as an ISO date. */
  readonly today: string;
  /** Where it was fetched; a file has no address. */
  readonly url?: URL | undefined;
  /** The policies that came with the page. */
  readonly csp?: string | null | undefined;
  /** By address, as the page writes it. */
  readonly resources?: ReadonlyMap<string, Resource>;
}

/** Which of our files a script is. */
export type Build = 'all' | 'auto' | 'single' | 'classic' | 'frame' | 'module';

/** A script of ours. */
export interface Script {
  readonly element: Element;
  /** Without the quotes that an editor may have put there. */
  readonly src: string;
  /** The file's name. */
  readonly file: string;
  readonly build: Build;
  /** As its address names it. */
  readonly version: string | undefined;
  /** Whether it is on another server than the page. */
  readonly isElsewhere: boolean;
}

/** A page, as rules see it. */
export interface Page extends Parsed, Omit<Context, 'csp' | 'resources'> {
  readonly name: string;
  readonly source: string;
  /** Elements of ours, those of no known name too. */
  readonly ours: readonly Element[];
  /** Plain markup that stands for an element of ours. */
  readonly plain: readonly Element[];
  readonly scripts: readonly Script[];
  /** Modules that stand in the page and fetch the library. */
  readonly inline: readonly Element[];
  /** Each policy, with the meta element that it stands in. */
  readonly policies: readonly (readonly [policy: Policy, meta: Element | undefined])[];
  readonly resources: ReadonlyMap<string, Resource>;
}

const QUOTES = /^[\s"'“”„‟″‘’‚‛′«»]+|[\s"'“”„‟″‘’‚‛′«»]+$/g;

/** A value without the quotes around it that an editor has made letters of. */
export const unquoted = (value: string): string => value.replace(QUOTES, '');

function buildOf(path: string, library: Library): Build | undefined {
  const file = path.split('/').at(-1) ?? '';
  if (/^smp\.frame(\.min)?\.js$/.test(file)) return 'frame';
  if (/^smp\.classic(\.min)?\.js$/.test(file)) return 'classic';
  if (/^smp\.auto(\.min)?\.js$/.test(file)) return 'auto';
  if (/^smp(\.[a-z]{2,3}(-[\w-]+)?)?(\.min)?\.js$/i.test(file)) return 'all';
  const [, single] = /^(smp-[\w-]+?)(\.min)?\.js$/.exec(file) ?? [];
  if (single && library.elements.has(single)) return 'single';
  return /(^|[/@])smp-elements(@|\/|$)/.test(path) && !/\.(css|json|html)$/.test(path) ? 'module' : undefined;
}

// WordPress adds `?ver=` with its own version.
const path = (src: string): string => src.replace(/[?#][^]*$/, '');

/** An exact version that an address names. */
export const versionIn = (src: string): string | undefined => /[@/]v?(\d+\.\d+\.\d+(?:-[\w.]+)?)(?=\/|$)/.exec(path(src))?.[1];

/** Whether an address is on another server than the page; a file's own server is not known. */
export function isElsewhere(address: string, page: URL | undefined): boolean {
  const base = page ?? new URL('https://page.invalid/');
  return URL.canParse(address, base) && new URL(address, base).origin !== base.origin;
}

function scriptOf(element: Element, url: URL | undefined, library: Library): Script | undefined {
  const src = unquoted(attribute(element, 'src') ?? '');
  const build = src && buildOf(path(src), library);
  if (!build) return undefined;
  return {element, src, build, file: path(src).split('/').at(-1) ?? '', version: versionIn(src), isElsewhere: isElsewhere(src, url)};
}

const isMetaPolicy = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/**
 * Reads a page for the rules. Never throws.
 *
 * @param name The file or the address, as it was given.
 * @param source Its text.
 */
export function readPage(name: string, source: string, {library, today, url, csp, resources = new Map<string, Resource>()}: Context): Page {
  const page = parsed(source);
  const scripts = page.elements.filter(({tagName}) => tagName === 'script');
  const ofMeta = page.elements
    .filter(isMetaPolicy)
    .flatMap((meta) => policies(attribute(meta, 'content') ?? '').map((policy) => [policy, meta] as const));
  return {
    ...page,
    name,
    source,
    library,
    today,
    url,
    resources,
    ours: page.elements.filter(isOurs),
    plain: page.elements.filter((element) => attribute(element, 'data-smp') !== undefined),
    scripts: scripts.flatMap((element) => scriptOf(element, url, library) ?? []),
    inline: scripts.filter(
      (element) => attribute(element, 'src') === undefined && /["'/]smp-elements[@/"']|\/smp[\w.-]*\.js\b/.test(textOf(element)),
    ),
    policies: [...policies(csp ?? '').map((policy) => [policy, undefined] as const), ...ofMeta],
  };
}
