/**
 * Whether Lit was given its support for hydration. Without it a server's markup is rendered afresh, not taken over.
 * A module of its own, since the files for a CDN never hydrate.
 */
export const canHydrate = (): boolean => 'litElementHydrateSupport' in globalThis && Boolean(globalThis.litElementHydrateSupport);

declare global {
  var litElementHydrateSupport: unknown;
}
