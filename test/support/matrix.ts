// A variable, so that it is not bundled: the test server serves this module.
const path = '/__matrix__.js';
const {isFull, tags} = (await import(path)) as {isFull: boolean; tags?: string[]};

/**
 * Chooses how much to repeat: `npm test` tries what proves a rule once, `npm run test:all` tries everything.
 *
 * @param quick Cases for `npm test`.
 * @param full Cases for `npm run test:all`.
 */
export const matrix = <Quick, Full>(quick: Quick, full: Full): Quick | Full => (isFull ? full : quick);

/** True if a fixture shows a changed element (`npm test -- --changed`). Without that option, true for all. */
export const isConcerned = ({html}: {readonly html: string}): boolean => tags?.some((tag) => html.includes(`<${tag}`)) ?? true;

/** Defines a test for `npm run test:all` alone. Say beside it which test of `npm test` shows the same. */
export function itInFull(name: string, run: (this: Mocha.Context) => unknown): void {
  if (isFull) it(name, run);
}
