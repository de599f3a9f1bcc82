const waits = new Set<{what: string}>();

// The runner alone ends a wait that lasts too long; this adds what was waited for.
afterEach(function () {
  const {currentTest} = this;
  if (currentTest?.state === 'failed' && currentTest.err && waits.size) {
    currentTest.err.message += `\nIt waited until: ${Array.from(waits, ({what}) => what).join('; ')}`;
  }
  waits.clear();
});

/** A turn of the page's event loop: its tasks, a frame, and the tasks that follow. */
export const turn = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

/**
 * Waits until something is so. It has no limit of its own, so a busy machine changes nothing.
 *
 * @param so Gives something truthy once it is so, or a promise of it.
 * @param what Said when the runner ends the wait.
 */
export async function until(so: () => unknown, what = String(so)): Promise<void> {
  const wait = {what};
  waits.add(wait);
  // A wait that the runner has ended is forgotten.
  while (waits.has(wait)) {
    if (await so()) {
      waits.delete(wait);
      return;
    }
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error(`This did not come about: ${what}`);
}

/** All elements of a page, those in shadow roots too. */
const everything = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

/** What shows that a page has changed: its markup, what it has asked for, and where it stands. */
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
