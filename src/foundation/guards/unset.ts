/**
 * Returns true for a property that a page has not set or has cleared. HTML has no attribute then; frameworks clear with `undefined`,
 * `null` or an empty text.
 *
 * @param value Value of a property.
 */
export const isUnset = (value: unknown): value is undefined | null | '' => value === undefined || value === null || value === '';
