// Parsers turn a bare carriage return into a line feed, and NUL into U+FFFD. The server's text must match.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
};
const special = /[&<>"'\r\0]/g;

/** Escapes a text for HTML, also for attribute values. All text that becomes markup goes through it. */
export const escapeHtml = (text: string): string => text.replace(special, (letter) => escapes[letter] ?? letter);
