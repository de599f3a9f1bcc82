import {allInside, clear, inside, render, texts, until} from './render.js';
import '../../src/define/config.js';
import '../../src/define/related-card.js';
import '../../src/define/related-list.js';
import type {SmpErrorEvent, SmpRelatedCard, SmpRelatedList} from '../../src/index.js';
import {stopTimeoutsInTests} from './clock.js';
import {emulate} from './deep.js';

/** URL of a picture. */
export const picture = '/test/support/picture.svg';

/** A card of the page's own. */
export const own = '<smp-related-card heading="[Own]" href="/own"></smp-related-card>';

let ids = 0;

/** Returns a feed of `tools/servers/feed-pages.mjs`, at an address that no other test asks for. */
export const feed = (name: string, more = '') => {
  const id = `list-${Date.now()}-${Math.random()}-${ids++}`;
  return {id, src: `/__feed__/${name}?id=${id}${more}`};
};

/** Returns a feed that fails at once and for good. */
export const missing = () => feed('status', '&status=404');

/** Addresses that the page has asked for, those of the tests' own counting left out. */
export const asked: string[] = [];

/** Answers that come without a server, by address. */
const answers = new Map<string, string>();

/** The page's own `fetch`, whose requests are not in {@link asked}. */
export const {fetch: realFetch} = window;

/** Returns how often a feed was asked for. */
export const times = async (id: string) => Number(await (await realFetch(`/__feed__/count?id=${id}`)).text());

/** Waits until a feed was asked for so many times. */
export const untilTimes = (id: string, wanted: number) =>
  until(async () => (await times(id)) === wanted, `it is asked for ${wanted} times`);

/** Returns an address that answers with a text of the test's own. */
export function answering(body: string): string {
  const {src} = feed('none');
  answers.set(new URL(src, location.href).href, body);
  return src;
}

/** Records the page's requests while the tests of a suite run, and clears the page after each. */
export function recordRequests(): void {
  // A request that a test has not ended would otherwise end by its own timeout.
  stopTimeoutsInTests();
  before(() => {
    window.fetch = (...args) => {
      const address = new URL(String(args[0]), location.href).href;
      asked.push(address);
      const body = answers.get(address);
      return body === undefined ? realFetch(...args) : Promise.resolve(new Response(body));
    };
  });

  after(() => {
    window.fetch = realFetch;
  });

  afterEach(async () => {
    clear();
    asked.length = 0;
    await emulate({});
  });
}

/** Renders a list. */
export const list = (attributes = '', children = '', lang = 'en') =>
  render(`<smp-related-list ${attributes}>${children}</smp-related-list>`, lang) as Promise<SmpRelatedList>;

/** Renders a list that shows a feed. */
export const from = (src: string, attributes = '', children = '', lang = 'en') =>
  list(`src="${src.replaceAll('&', '&amp;')}" ${attributes}`, children, lang);

/** Renders a list with articles in its attribute. */
export const handed = (items: unknown, attributes = '') => list(`items="${JSON.stringify(items).replaceAll('"', '&quot;')}" ${attributes}`);

/** Returns so many articles. */
export const some = (n: number) => Array.from({length: n}, (_, at) => ({heading: `[${at}]`}));

/** Returns the cards that a list has made. */
export const cards = (of: Element) => allInside<SmpRelatedCard>(of, 'ul > li > smp-related-card');

/** Returns the headings of these cards. */
export const titles = (of: Element) => cards(of).map(({heading}) => heading);

/** Returns what a list says aloud. */
export const said = (of: Element) => texts(inside(of, '#status')).join();

/** Counts elements inside a list, since a failing assertion takes minutes to print them. */
export const count = (of: Element, selector: string) => allInside(of, selector).length;

// Texts of the status in English.
export const loading = 'Loading articles …';
export const failedToCome = 'The articles could not be fetched.';
export const stale = 'Newer articles could not be fetched.';
export const none = 'There are no articles here yet.';

/** Waits until a feed's cards are there and have rendered. */
export async function loaded(of: Element): Promise<void> {
  await until(() => said(of).startsWith('Articles: '), 'the feed has come');
  await Promise.all(cards(of).map(({updateComplete}) => updateComplete));
}

/** Waits until a feed has failed. */
export const failed = (of: Element) => until(() => count(of, 'button') && said(of) !== loading, 'the feed has failed');

/** True if a reader sees the page's own cards. */
export const seesOwn = (of: Element) => Boolean(of.querySelector(':not([slot])')?.checkVisibility());

/** Presses the button that fetches again. */
export const press = (of: Element) => inside(of, 'button').click();

/** Collects the errors that reach the document while something runs. */
export async function errors(run: () => unknown): Promise<SmpErrorEvent[]> {
  const found: SmpErrorEvent[] = [];
  const listen = (event: SmpErrorEvent) => found.push(event);
  document.addEventListener('smp-error', listen);
  try {
    await run();
  } finally {
    document.removeEventListener('smp-error', listen);
  }
  return found;
}
