const waits = new Set<{what: string}>();

// Only the test runner ends a wait that takes too long; this adds what the test waited for.
afterEach(function () {
  const {currentTest} = this;
  if (currentTest?.state === 'failed' && currentTest.err && waits.size) {
    currentTest.err.message += `\nIt waited until: ${Array.from(waits, ({what}) => what).join('; ')}`;
  }
  waits.clear();
});

/** Resolves after one turn of the event loop: pending tasks, a frame, and the tasks that follow. */
export const turn = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

/**
 * Waits until a condition is met. Has no limit of its own, so that a busy machine changes nothing.
 *
 * @param so Returns something truthy once the condition is met, or a promise of it.
 * @param what Reported when the runner ends the wait.
 * @throws {Error} When the runner has ended the wait.
 */
export async function until(so: () => unknown, what = String(so)): Promise<void> {
  const wait = {what};
  waits.add(wait);
  // A wait that the runner has ended is no longer in the set.
  while (waits.has(wait)) {
    if (await so()) {
      waits.delete(wait);
      return;
    }
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error(`This did not come about: ${what}`);
}

/** Returns all elements of a page, also those in shadow roots. */
const everything = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

/** Summarizes what shows that a page has changed: its markup, its requests, and its scroll position. */
function state({document, performance, scrollX, scrollY}: Window): string {
  const all = everything(document);
  const roots = all.map(({shadowRoot}) => shadowRoot?.innerHTML.length ?? 0);
  const requests = performance.getEntriesByType('resource').length;
  return [document.documentElement.outerHTML.length, all.length, ...roots, requests, scrollX, scrollY].join();
}

/**
 * Waits until a page is at rest: two turns of its event loop have changed nothing.
 *
 * @param page Default: the page of the tests.
 */
export async function atRest(page: Window = window): Promise<void> {
  let before = '';
  for (let same = 0; same < 2;) {
    await turn();
    const now = state(page);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
