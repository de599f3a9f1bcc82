const allowed = /^(https?|mailto|tel):$/;

/**
 * Checks an address. Every link and image address goes through it. Allows http, https, mailto, tel and relative addresses.
 *
 * The base is a constant, so that server and client agree, and that a page opened from a file keeps its links. The URL parser
 * drops tabs and line breaks, so `java<TAB>script:` is recognized.
 *
 * @param value Address from an attribute, a slot or a configuration.
 * @returns The address as given; `undefined` if it is empty, malformed or has another scheme.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    return allowed.test(new URL(value, 'https://x').protocol) ? value : undefined;
  } catch {
    return undefined;
  }
}
