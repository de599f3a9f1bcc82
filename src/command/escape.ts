/** Escapes text for markup: between tags or in double quotes. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Escapes the value of an attribute so that its line breaks survive a change of indentation. */
export const escapeValue = (text: string): string => escapeText(text).replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');

/**
 * Escapes text for the templates of frameworks, which take braces and more for code of their own. All of them decode character
 * references, and a template literal of JavaScript can hold the result.
 */
export const escapeTemplate = (text: string): string => escapeText(text).replace(/[{}`$\\@\r\n]/g, (one) => `&#${one.charCodeAt(0)};`);

/** Formats an object as JSON that a script in HTML can hold. */
export const scriptJson = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** Formats an object as code, which a script in HTML can hold too. JSON has line breaks only between its members. */
export const scriptCode = (value: unknown): string => scriptJson(value).replace(/^( *)"([a-zA-Z_$][\w$]*)":/gm, '$1$2:');

/** Formats rules for a style element, which would end at its end tag. CSS reads `\/` as a slash. */
export const styleText = (css: string): string => css.replace(/<\/(?=style)/gi, '<\\/');
