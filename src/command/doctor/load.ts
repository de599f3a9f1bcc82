import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Fault, reason} from '../fault.js';
import type {Io} from '../io.js';
import type {Library} from '../library.js';
import {decodeText} from '../read-text.js';
import {type Page, type Resource, configAddresses, readPage} from './page.js';

// Limits: 16 MB, more than any page or file of the library, and 15 seconds.
const LARGEST = 16 << 20;
const PATIENCE = 15_000;

async function fetched(url: URL): Promise<{response: Response; bytes: Uint8Array}> {
  const response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE), headers: {accept: '*/*', 'user-agent': 'smp-elements doctor'}});
  if (!response.ok) throw new Fault(`the server answers ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > LARGEST) throw new Fault('it is larger than 16 MB');
    parts.push(part);
  }
  return {response, bytes: Buffer.concat(parts)};
}

const isWeb = (url: URL): boolean => /^https?:$/.test(url.protocol);

/** Reads a file that the page names; `undefined` if its place is unknown, or if it cannot be read from disk. */
async function resource(address: string, url: URL | undefined, file: string | undefined): Promise<Resource | undefined> {
  try {
    if (url) {
      const at = URL.canParse(address, url) ? new URL(address, url) : undefined;
      return at && isWeb(at) ? {bytes: (await fetched(at)).bytes} : undefined;
    }
    // Only relative addresses can be followed on disk: the root of the file's server is unknown.
    if (!file || /^([a-z][a-z\d+.-]*:|[/\\])/i.test(address)) return undefined;
    return {bytes: await readFile(resolve(dirname(file), decodeURI(address.replace(/[?#][^]*$/, ''))))};
  } catch (error) {
    return url ? {fault: reason(error)} : undefined;
  }
}

async function resources(page: Page, file: string | undefined): Promise<Map<string, Resource>> {
  const configs = Array.from(configAddresses(page), ([, , address]) => address);
  const addresses = [...new Set([...page.scripts.map(({src}) => src), ...configs])];
  const found = await Promise.all(addresses.map(async (address) => [address, await resource(address, page.url, file)] as const));
  return new Map(found.flatMap(([address, one]) => (one ? [[address, one] as const] : [])));
}

const charset = (type: string): string => /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';

/**
 * Fetches or reads a page, with the library files and configurations that it names. Only a page with an address causes requests.
 *
 * @param name Address, file, or `-` for the standard input.
 * @throws {Fault} When the page cannot be fetched or read, or is not HTML.
 */
export async function load(name: string, library: Library, {stdin, today}: Io): Promise<Page> {
  const context = {library, today};
  if (/^https?:\/\//i.test(name)) {
    if (!URL.canParse(name)) throw new Fault(`${name}: this is not an address`);
    const {response, bytes} = await fetched(new URL(name)).catch((error: unknown) => {
      throw new Fault(`${name} could not be fetched: ${reason(error)}`);
    });
    const type = response.headers.get('content-type') ?? '';
    if (type && !/\b(html|xhtml)\b/i.test(type)) throw new Fault(`${name} is not a page: its type is ${type}`);
    const told = {...context, url: new URL(response.url), csp: response.headers.get('content-security-policy')};
    const source = decodeText(bytes, charset(type));
    return readPage(name, source, {...told, resources: await resources(readPage(name, source, told), undefined)});
  }
  const file = name.startsWith('file:') ? fileURLToPath(name) : name;
  const bytes = await (name === '-' ? stdin() : readFile(file)).catch((error: unknown) => {
    throw new Fault(`${name} could not be read: ${reason(error)}`);
  });
  const source = decodeText(bytes, 'utf-8');
  return readPage(name, source, {...context, resources: await resources(readPage(name, source, context), name === '-' ? undefined : file)});
}
