/**
 * Decodes what a server sent. Bytes that are valid UTF-8 are UTF-8, whatever is said about them: text in another encoding
 * hardly ever is. Otherwise the encoding of the content type counts, then that of the XML declaration.
 *
 * @param bytes The whole body.
 * @param type Value of `Content-Type`.
 */
export function decodeText(bytes: Uint8Array, type: string | null): string {
  const start = String.fromCharCode(...bytes.subarray(0, 999));
  const unicode = `utf-${/^.{0,3}\0/s.test(start) ? `16${/^[\0\xfe]/.test(start) ? 'be' : 'le'}` : '8'}`;
  for (const [, label] of `charset=${unicode} ${String(type)} ${start}`.matchAll(/(?:charset|encoding)\s*=\s*["']?([^\s;"']+)/gi)) {
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes);
    } catch {
      // Not in this encoding, or not one.
    }
  }
  return new TextDecoder(unicode).decode(bytes);
}
