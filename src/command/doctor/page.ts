import {isObjectText} from '../../foundation/guards/object-text.js';
import {type Policy, policies} from '../csp.js';
import {isOurs, type Element, type Parsed, attribute, parseHtml, textOf} from '../html.js';
import type {Library} from '../library.js';
import {pathOf, versionIn} from '../version.js';

/** Content of an address that the page names, or the reason why it could not be fetched. */
export type Resource = {readonly bytes: Uint8Array; readonly fault?: undefined} | {readonly bytes?: undefined; readonly fault: string};

/** Data about a page besides its source. */
export interface Context {
  readonly library: Library;
  /** Today as an ISO date. */
  readonly today: string;
  /** Address that the page was fetched from; a file has none. */
  readonly url?: URL | undefined;
  /** Value of the page's Content-Security-Policy header. */
  readonly csp?: string | null | undefined;
  /** Files by address, as the page writes it. */
  readonly resources?: ReadonlyMap<string, Resource>;
}

/** Kind of library file that a script loads. */
export type Build = 'all' | 'auto' | 'single' | 'classic' | 'frame' | 'module';

/** Script of the library. */
export interface Script {
  readonly element: Element;
  /** Address without quotes that an editor may have added. */
  readonly src: string;
  /** File name. */
  readonly file: string;
  readonly build: Build;
  /** Version in the address. */
  readonly version: string | undefined;
  /** True if the script is on another server than the page. */
  readonly isElsewhere: boolean;
}

/** Page as rules see it. */
export interface Page extends Parsed, Omit<Context, 'csp' | 'resources'> {
  readonly name: string;
  readonly source: string;
  /** Elements with the library's prefix, including unknown ones. */
  readonly ours: readonly Element[];
  /** Plain markup that stands for smp elements. */
  readonly plain: readonly Element[];
  /** Elements with `data-smp-config`, which configures what is inside any element, or the page. */
  readonly configured: readonly Element[];
  readonly scripts: readonly Script[];
  /** Inline scripts that load the library. */
  readonly inline: readonly Element[];
  /** Policies, each with the meta element that contains it; `undefined` for the header. */
  readonly policies: readonly (readonly [policy: Policy, meta: Element | undefined])[];
  readonly resources: ReadonlyMap<string, Resource>;
}

const QUOTES = /^[\s"'“”„‟″‘’‚‛′«»]+|[\s"'“”„‟″‘’‚‛′«»]+$/g;

/** Removes quotes that an editor turned into characters of the value. */
export const stripQuotes = (value: string): string => value.replace(QUOTES, '');

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

/**
 * True if an address is on another server than the page. The server of a file is unknown: relative addresses count as its own.
 */
export function isElsewhere(address: string, page: URL | undefined): boolean {
  const base = page ?? new URL('https://page.invalid/');
  return URL.canParse(address, base) && new URL(address, base).origin !== base.origin;
}

const CONFIG = 'data-smp-config';

/** True if `data-smp-config` holds the configuration itself, not its address. */
export const holdsJson = (element: Element): boolean => attribute(element, CONFIG)?.trim().startsWith('{') ?? false;

/** Yields each element that names a configuration by its address, with the attribute that holds it and the address. */
export function* configAddresses({
  ours,
  plain,
  configured,
}: Pick<Page, 'ours' | 'plain' | 'configured'>): Generator<readonly [element: Element, name: string, address: string]> {
  const named = [
    ...ours.filter(({tagName}) => tagName === 'smp-config').map((element) => [element, 'src'] as const),
    ...plain.filter((element) => attribute(element, 'data-smp') === 'config').map((element) => [element, 'data-smp-src'] as const),
    ...configured.filter((element) => !holdsJson(element)).map((element) => [element, CONFIG] as const),
  ];
  for (const [element, name] of named) {
    const address = attribute(element, name)?.trim();
    // The rule object-text reports an object that became text.
    if (address && !isObjectText(address)) yield [element, name, address];
  }
}

function scriptOf(element: Element, url: URL | undefined, library: Library): Script | undefined {
  const src = stripQuotes(attribute(element, 'src') ?? '');
  const build = src && buildOf(pathOf(src), library);
  if (!build) return undefined;
  return {element, src, build, file: pathOf(src).split('/').at(-1) ?? '', version: versionIn(src), isElsewhere: isElsewhere(src, url)};
}

const isMetaPolicy = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/**
 * Parses a page for the rules. Never throws.
 *
 * @param name File or address, as given.
 * @param source Text of the page.
 */
export function readPage(name: string, source: string, {library, today, url, csp, resources = new Map<string, Resource>()}: Context): Page {
  const page = parseHtml(source);
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
    configured: page.elements.filter((element) => attribute(element, CONFIG) !== undefined),
    scripts: scripts.flatMap((element) => scriptOf(element, url, library) ?? []),
    inline: scripts.filter(
      (element) => attribute(element, 'src') === undefined && /["'/]smp-elements[@/"']|\/smp[\w.-]*\.js\b/.test(textOf(element)),
    ),
    policies: [...policies(csp ?? '').map((policy) => [policy, undefined] as const), ...ofMeta],
  };
}
