// Not to be bundled: it is the answer of the server that runs the tests.
const path = '/__matrix__.js';
const {isFull, tags} = (await import(path)) as {isFull: boolean; tags?: string[]};

/**
 * Chooses how much to repeat: `npm test` takes what proves a rule once, `npm run test:all` all of it.
 *
 * @param quick For `npm test`.
 * @param full For `npm run test:all`.
 */
export const matrix = <Quick, Full>(quick: Quick, full: Full): Quick | Full => (isFull ? full : quick);

/** Whether a fixture shows an element that was changed: `npm test -- --changed`. Else all are to be tried. */
export const isConcerned = ({html}: {readonly html: string}): boolean => tags?.some((tag) => html.includes(`<${tag}`)) ?? true;

/** A test for `npm run test:all` alone. Say beside it what shows the same in `npm test`. */
export function itInFull(name: string, run: (this: Mocha.Context) => unknown): void {
  if (isFull) it(name, run);
}
