const everythingIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everythingIn(element.shadowRoot) : [])]);

const isOurs = ({localName}: Element): boolean => localName.startsWith('smp-');

function hasState(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`);
}

/** An element of Lit. */
interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

const turn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Summarizes a page: two that are the same have not changed between them. */
const stateOf = (all: readonly Element[]): string =>
  [
    all.length,
    document.documentElement.outerHTML.length,
    ...all.map(({shadowRoot}) => shadowRoot?.innerHTML.length ?? 0),
    performance.getEntriesByType('resource').length,
  ].join();

const isLoading = (element: Element): boolean =>
  element instanceof HTMLImageElement && !element.complete && element.getBoundingClientRect().top < innerHeight;

/** Resolves when the page's elements have nothing more to do: all are rendered, and two turns have changed nothing. */
export async function whenAtRest(): Promise<void> {
  await document.fonts.ready;
  let before = '';
  for (let same = 0; same < 2;) {
    await turn();
    const all = everythingIn(document);
    const ours = all.filter(isOurs);
    await Promise.all(ours.map(async (element) => (element as Updating).updateComplete));
    const isBusy = ours.some((element) => element.matches(':not(:defined)') || hasState(element, 'waiting')) || all.some(isLoading);
    const now = stateOf(all);
    same = !isBusy && now === before ? same + 1 : 0;
    before = now;
  }
}
