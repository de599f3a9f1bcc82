import {createHash} from 'node:crypto';

/** Content Security Policy: directives by name, in lower case. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Parses the value of the header or of the meta element. Commas separate policies. */
export function policies(text: string): Policy[] {
  return text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, string[]>();
      for (const directive of policy.split(';')) {
        const [name, ...values] = directive.trim().split(/\s+/);
        // If a directive occurs twice, the first one applies.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
      }
      return directives;
    })
    .filter(({size}) => size);
}

/** Returns the sources of the first directive that the policy has; `undefined` if it has none, so that all is allowed. */
export const sourcesOf = (policy: Policy, ...names: string[]): readonly string[] | undefined =>
  names.map((name) => policy.get(name)).find((sources) => sources !== undefined);

const has = (sources: readonly string[], keyword: string): boolean => sources.some((source) => source.toLowerCase() === `'${keyword}'`);
const isHashOrNonce = (source: string): boolean => /^'(nonce|sha\d+)-/i.test(source);

// Placeholder: a file on disk does not say on which server it will be.
const own = 'https://page.invalid/';

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source))
    return url.protocol === source.toLowerCase() || (source === 'http:' && url.protocol === 'https:');
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const wanted = (scheme ?? page.protocol.replace(':', '')).toLowerCase();
  const given = url.protocol.replace(':', '');
  if (given !== wanted && !(wanted === 'http' && given === 'https')) return false;
  const name = host.toLowerCase();
  if (name !== '*' && (name.startsWith('*.') ? !url.hostname.endsWith(name.slice(1)) : url.hostname !== name)) return false;
  if (port && port !== '*' && port !== (url.port || {http: '80', https: '443'}[given])) return false;
  if (!port && url.port) return false;
  return !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

/**
 * Checks if a policy lets a page fetch from an address.
 *
 * @param sources Sources of the directive that governs the request.
 * @param address Address as the page writes it.
 * @param page Address of the page; `undefined` for a file.
 * @returns `undefined` if the answer depends on the page's address, which is not known.
 */
export function allows(sources: readonly string[], address: string, page: URL | undefined): boolean | undefined {
  const base = page ?? new URL(own);
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isOwn = url.origin === base.origin;
  if (isOwn && has(sources, 'self')) return true;
  const others = sources.filter((source) => !source.startsWith("'"));
  if (others.some((source) => matches(source, url, base))) return true;
  // Without the page's address, a named host may be the page's own, and 'self' may cover the address.
  if (!page && (isOwn ? others.length : has(sources, 'self'))) return undefined;
  return false;
}

/** Script as a policy checks it. */
export interface PolicyScript {
  /** `undefined` for an inline script. */
  readonly src: string | undefined;
  readonly text: string;
  readonly nonce: string | undefined;
  readonly integrity: string | undefined;
}

const isHashed = (sources: readonly string[], text: string): boolean =>
  sources.some((source) => {
    const [, algorithm, hash] = /^'(sha256|sha384|sha512)-([^']+)'$/i.exec(source) ?? [];
    return (
      algorithm && createHash(algorithm.toLowerCase()).update(text).digest('base64') === hash?.replaceAll('-', '+').replaceAll('_', '/')
    );
  });

/** Checks if a policy lets a script run; `undefined` if that depends on the page's address, which is not known. */
export function allowsScript(policy: Policy, {src, text, nonce, integrity}: PolicyScript, page: URL | undefined): boolean | undefined {
  const sources = sourcesOf(policy, 'script-src-elem', 'script-src', 'default-src');
  if (!sources || (nonce && sources.includes(`'nonce-${nonce}'`))) return true;
  const isStrict = has(sources, 'strict-dynamic');
  if (src === undefined) return isHashed(sources, text) || (has(sources, 'unsafe-inline') && !isStrict && !sources.some(isHashOrNonce));
  const hashes = integrity?.trim().split(/\s+/) ?? [];
  if (hashes.length && hashes.every((hash) => sources.includes(`'${hash.split('?')[0] ?? ''}'`))) return true;
  return isStrict ? false : allows(sources, src, page);
}

/** True if a policy lets a `<style>` apply. */
export function allowsStyle(policy: Policy, text: string, nonce: string | undefined): boolean {
  const sources = sourcesOf(policy, 'style-src-elem', 'style-src', 'default-src');
  if (!sources || (nonce && sources.includes(`'nonce-${nonce}'`))) return true;
  return isHashed(sources, text) || (has(sources, 'unsafe-inline') && !sources.some(isHashOrNonce));
}
