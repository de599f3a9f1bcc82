// A browser would make a line feed of a bare carriage return, and then know another text than the server; and of a null
// character it makes another itself.
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

/** A text for HTML, also for the value of an attribute. The one place where text becomes markup. */
export const escaped = (text: string): string => text.replace(special, (letter) => escapes[letter] ?? letter);
