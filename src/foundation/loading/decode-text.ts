// UTF-16 has a zero in most letters: before them, or its byte order mark, if the higher byte comes first.
function unicodeOf(start: string): string {
  if (!/^.{0,3}\0/s.test(start)) return 'utf-8';
  return /^[\0\xfe]/.test(start) ? 'utf-16be' : 'utf-16le';
}

/**
 * Decodes what a server sent. Bytes that are valid UTF-8 are UTF-8, whatever is said about them: text in another encoding
 * hardly ever is. Otherwise the encoding of the content type counts, then that of the XML declaration.
 *
 * @param bytes The whole body.
 * @param type Value of `Content-Type`.
 */
export function decodeText(bytes: Uint8Array, type: string | null): string {
  const start = String.fromCharCode(...bytes.subarray(0, 999));
  const unicode = unicodeOf(start);
  const named = `${String(type)} ${start}`.matchAll(/(?:charset|encoding)\s*=\s*["']?([^\s;"']+)/gi);
  for (const label of [unicode, ...Array.from(named, ([, name]) => name)]) {
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes);
    } catch {
      // Not in this encoding, or not one.
    }
  }
  return new TextDecoder(unicode).decode(bytes);
}
