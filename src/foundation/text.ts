/**
 * What a page handed us, as text: strings and finite numbers. Anything else, an object of Lit's own shape too, is no text and
 * becomes '', so that no reader ever sees "[object Object]".
 *
 * @param value From an attribute or a property.
 */
export const asText = (value: unknown): string => (typeof value === 'string' || Number.isFinite(value) ? String(value) : '');
