// A parser turns a bare carriage return into a line feed, and a null character into U+FFFD; the server's text must match.
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

/** Escapes a text for HTML, also for the value of an attribute. All text that becomes markup goes through it. */
export const escapeHtml = (text: string): string => text.replace(special, (letter) => escapes[letter] ?? letter);
