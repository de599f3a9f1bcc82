/**
 * Returns true for an object or a list that became text. Frameworks write such text into an attribute: React 18 always, others
 * if they render before the element is defined.
 *
 * @param value Value of an attribute.
 */
export const isObjectText = (value: string): boolean => /^\s*\[object \w+\](,\[object \w+\])*\s*$/.test(value);

/** Way out for the author of a page. */
export const objectTextAdvice = 'not an object that became text: import the element before the framework renders, or pass JSON text';
