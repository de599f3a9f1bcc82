const allowed = /^(https?|mailto|tel):$/;

/**
 * The one guard every link and image address goes through.
 *
 * Relative addresses pass. The base is a constant, so that server and client agree and a page opened from a
 * file keeps its links; the parser drops tabs and line breaks, so `java<TAB>script:` is seen for what it is.
 *
 * @param value An address from an attribute, a slot or a configuration.
 * @returns The address as given, or `undefined` when it is empty, malformed or of another scheme.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    return allowed.test(new URL(value, 'https://x').protocol) ? value : undefined;
  } catch {
    return undefined;
  }
}
