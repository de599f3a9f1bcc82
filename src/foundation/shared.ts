/**
 * Makes what all elements of a page have in common. From npm they come from one module, so it is simply made; the files
 * for a CDN take it from the page, where another file of the same version may have left it (`tools/rollup-lean-lit.mjs`).
 *
 * @param _name Tells it from others.
 * @param make Makes it where it is not there yet.
 */
export const shared = <T>(_name: string, make: () => T): T => make();
