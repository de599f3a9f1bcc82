import {allInside, clear, hydrated, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/config.js';
import '../../src/define/related-card.js';
import '../../src/define/related-list.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../support/deep.js';
import {type Timeouts, stopClock, stopTimeouts} from '../support/clock.js';
import {setViewport} from '@web/test-runner-commands';
import {type SmpConfig, SmpErrorEvent, type SmpRelatedCard, SmpRelatedList} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {fixtures} from '../fixtures.js';

const picture = '/test/support/picture.svg';
const own = '<smp-related-card heading="[Own]" href="/own"></smp-related-card>';

let ids = 0;
/** An address that no other test asks for. */
const feed = (name: string, more = '') => {
  const id = `list-${Date.now()}-${Math.random()}-${ids++}`;
  return {id, src: `/__feed__/${name}?id=${id}${more}`};
};
/** A feed that fails at once and for good. */
const missing = () => feed('status', '&status=404');

// What the page asked for, the tests' own counting left out, and what is answered without a server.
const asked: string[] = [];
const answers = new Map<string, string>();
const {fetch: realFetch} = window;
const times = async (id: string) => Number(await (await realFetch(`/__feed__/count?id=${id}`)).text());
const untilTimes = (id: string, wanted: number) => until(async () => (await times(id)) === wanted, `it is asked for ${wanted} times`);
// A request that a test has not ended would otherwise end by its own timeout.
let timeouts: Timeouts;
before(() => (timeouts = stopTimeouts()));
after(() => timeouts.start());

/** Runs something while the waits between two attempts pass at once. */
async function withoutWaits(attempts: number, run: () => Promise<unknown>): Promise<void> {
  const clock = stopClock(window, 200);
  try {
    const done = run();
    for (let at = 1; at < attempts; at++) {
      await until(() => clock.waiting.length, 'the next attempt waits');
      clock.pass();
    }
    await done;
  } finally {
    clock.start();
  }
}

/** An address that answers with a text of the test's own. */
function answering(body: string): string {
  const {src} = feed('none');
  answers.set(new URL(src, location.href).href, body);
  return src;
}

const list = (attributes = '', children = '', lang = 'en') =>
  render(`<smp-related-list ${attributes}>${children}</smp-related-list>`, lang) as Promise<SmpRelatedList>;
const from = (src: string, attributes = '', children = '', lang = 'en') =>
  list(`src="${src.replaceAll('&', '&amp;')}" ${attributes}`, children, lang);
const handed = (items: unknown, attributes = '') => list(`items="${JSON.stringify(items).replaceAll('"', '&quot;')}" ${attributes}`);
const some = (n: number) => Array.from({length: n}, (_, at) => ({heading: `[${at}]`}));

const cards = (of: Element) => allInside<SmpRelatedCard>(of, 'ul > li > smp-related-card');
const titles = (of: Element) => cards(of).map(({heading}) => heading);
const said = (of: Element) => texts(inside(of, '[role=status]')).join();
// Numbers and texts, since a list of elements takes minutes to print.
const count = (of: Element, selector: string) => allInside(of, selector).length;
const loading = 'Articles are on their way.';
const failedToCome = 'The articles could not be fetched.';
const stale = 'Newer articles could not be fetched.';
const none = 'There are no articles here yet.';

/** Waits until a feed's cards are there and have rendered. */
async function loaded(of: Element): Promise<void> {
  await until(() => said(of).startsWith('Articles: '), 'the feed has come');
  await Promise.all(cards(of).map(({updateComplete}) => updateComplete));
}
const failed = (of: Element) => until(() => count(of, 'button') && said(of) !== loading, 'the feed has failed');
const seesOwn = (of: Element) => Boolean(of.querySelector(':not([slot])')?.checkVisibility());
const press = (of: Element) => inside(of, 'button').click();

/** Collects the errors that reach the document while something runs. */
async function errors(run: () => unknown): Promise<SmpErrorEvent[]> {
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

/** As if there were no network: then nothing is tried twice. */
async function offline(run: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

/** A list whose feed has failed, and will come when it is asked for again. */
async function lateFeed(children = '') {
  const {id, src} = feed('once-500');
  const it = document.createElement('smp-related-list');
  Object.assign(it, {src, innerHTML: children});
  await warnings(() =>
    offline(async () => {
      document.body.append(it);
      await failed(it);
    }),
  );
  return {id, it};
}

describe('smp-related-list', () => {
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

  describe('with a feed', () => {
    for (const [name, expected] of [
      ['json-feed', [['JSON Feed', 'Summary', '/__feed__/posts/1', 'Care', '2026-11-22', undefined]]],
      ['wrong-type', [['Wrong type', undefined, '/__feed__/posts/1', undefined, undefined, undefined]]],
      [
        'rss',
        [
          ['Fish & chips', 'First words. More’s here.', '/posts/1', 'Care & healing', '2026-11-23', '/picture.jpg'],
          ['Second', undefined, undefined, undefined, undefined, 'https://clinic.example/a.png'],
          ['Only a summary', undefined, undefined, undefined, undefined, '/__feed__/thumb.jpg'],
        ],
      ],
      [
        'atom',
        [
          ['Fish & chips', 'As text: 1 < 2, <b>', '/__feed__/posts/1', 'Care', '2026-11-22', undefined],
          ['Second', 'One. Two and a half.', 'https://clinic.example/2', 'news', '2026-11-23', undefined],
        ],
      ],
      [
        'wordpress',
        [
          ['Care – day one', 'Keep it dry… […]', 'https://clinic.example/care', 'Care & healing', '2026-11-22', '/media/scalp.jpg'],
          ['Draft', undefined, '/draft', undefined, '2026-11-24', undefined],
        ],
      ],
      ['own', [['Ours', undefined, '/__feed__/posts/1', 'Care', '2026-11', '/__feed__/a.jpg']]],
      ['config', [['Ours', undefined, '/__feed__/posts/1', 'Care', '2026-11', '/__feed__/a.jpg']]],
    ] as const) {
      it(`shows a card for each article: ${name}`, async () => {
        const it = await from(feed(name).src);
        await loaded(it);
        const {origin} = location;
        const shown = cards(it).map((card) => [
          card.heading,
          card.summary,
          card.href?.replace(origin, ''),
          card.tag,
          card.date,
          card.image?.replace(origin, ''),
        ]);
        // What is not given, an attribute that is not there: null or undefined.
        expect(shown.map((card) => card.map((held) => held ?? undefined))).to.deep.equal(expected);
        expect(said(it)).to.equal(`Articles: ${expected.length}`);
        expect(count(it, 'ul')).to.equal(1);
        expect(count(it, 'ul > li')).to.equal(expected.length);
      });
    }

    it('shows in words what the feed says', async () => {
      const it = await from(feed('json-feed').src, '', '', 'en-GB');
      await loaded(it);
      const [card] = cards(it) as [SmpRelatedCard];
      expect(texts(card)).to.deep.equal(['Care', '22 November 2026', 'JSON Feed', 'Summary', 'More detail']);
      expect(inside<HTMLAnchorElement>(card, 'a').href).to.equal(`${location.origin}/__feed__/posts/1`);
    });

    it('has its cards’ headings one level below its own', async () => {
      for (const [attributes, above, below] of [
        ['', 'h2', 'h3'],
        ['heading-level="4"', 'h4', 'h5'],
        ['heading-level="6"', 'h6', 'h6'],
      ] as const) {
        const it = await from(feed('json-feed').src, attributes);
        await loaded(it);
        expect(inside(it, 'header [part=heading]').localName).to.equal(above);
        expect(inside(cards(it)[0] as Element, '[part=heading]').localName).to.equal(below);
      }
    });

    it('follows its heading level', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      it.headingLevel = 3;
      await it.updateComplete;
      const [card] = cards(it) as [SmpRelatedCard];
      await card.updateComplete;
      expect(inside(card, '[part=heading]').localName).to.equal('h4');
    });

    it('shows placeholders that nobody hears while it waits', async () => {
      for (const [limit, wanted] of [
        ['', 3],
        ['limit="1"', 1],
      ] as const) {
        const it = await from(feed('hang').src, limit);
        await until(() => said(it) === loading);
        const waiting = inside(it, '.waiting');
        expect(waiting.ariaHidden ?? waiting.getAttribute('aria-hidden')).to.equal('true');
        expect(waiting.children.length).to.equal(wanted);
        for (const each of waiting.children) expect(each.getBoundingClientRect().height).to.be.above(50);
        expect(count(it, 'button, ul')).to.equal(0);
      }
    });

    it('takes the placeholders away, and says so in the place where it said that it waits', async () => {
      const it = await from(feed('split').src);
      await it.updateComplete;
      expect(said(it)).to.equal(loading);
      const status = inside(it, '[role=status]');
      await loaded(it);
      expect(count(it, '.waiting')).to.equal(0);
      expect(inside(it, '[role=status]') === status).to.equal(true);
      expect(titles(it)).to.deep.equal(['Año']);
    });

    it('says that there is nothing where the feed is empty', async () => {
      const it = await from(answering('{"version": "https://jsonfeed.org/version/1.1", "items": []}'), '', own);
      await until(() => said(it) === none);
      expect(count(it, 'button, .waiting, li')).to.equal(0);
    });

    it('asks once for each address, however many lists show it', async () => {
      const {id, src} = feed('split');
      const all = await Promise.all([from(src), from(location.origin + src), from(src, 'limit="1"', '', 'es')]);
      await until(() => all.every((it) => cards(it).length));
      const later = await from(src);
      await loaded(later);
      expect(await times(id)).to.equal(1);
      expect([...all, later].map(titles)).to.deep.equal(Array(4).fill(['Año']));
    });

    it('shows another feed when told to', async () => {
      const it = await from(feed('rss').src);
      await loaded(it);
      expect(titles(it)).to.have.length(3);
      it.src = feed('hang').src;
      await until(() => said(it) === loading);
      expect(titles(it), 'what is not of this feed').to.be.empty;
      expect(count(it, '.waiting')).to.equal(1);
      it.src = feed('split').src;
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Año']);
    });

    it('does not mix in what another feed answers late', async () => {
      const {src} = feed('split');
      // One that wants it still, so that the answer comes.
      const [it, other] = await Promise.all([from(src), from(src)]);
      it.src = feed('own').src;
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Ours']);
      await loaded(other);
      await it.updateComplete;
      expect(titles(it)).to.deep.equal(['Ours']);
    });

    it('does not show what comes after its address has gone', async () => {
      const {src} = feed('split');
      const [it, other] = await Promise.all([from(src, '', own), from(src)]);
      it.src = '';
      await loaded(other);
      await it.updateComplete;
      expect(titles(it)).to.be.empty;
      expect(seesOwn(it)).to.equal(true);
      expect(said(it)).to.equal('');
    });

    it('does not say of a feed that it is old because another fails', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      await warnings(async () => {
        it.src = missing().src;
        await failed(it);
      });
      expect(said(it)).to.equal(failedToCome);
      expect(titles(it)).to.be.empty;
    });

    it('shows the page’s own cards again when it has no address any more', async () => {
      const it = await from(feed('own').src, '', own);
      await loaded(it);
      expect(seesOwn(it)).to.equal(false);
      it.removeAttribute('src');
      await until(() => seesOwn(it));
      expect(said(it)).to.equal('');
      expect(count(it, 'li, button, .waiting')).to.equal(0);
    });

    it('fetches without cookies', async () => {
      const {fetch: spied} = window;
      let credentials: string | undefined;
      window.fetch = (...args) => {
        credentials = args[1]?.credentials;
        return spied(...args);
      };
      try {
        await loaded(await from(feed('own').src));
      } finally {
        window.fetch = spied;
      }
      expect(credentials).to.equal('omit');
    });
  });

  describe('with a limit', () => {
    it('shows 6, or as many as it is told', async () => {
      const it = await handed(some(600));
      expect(titles(it)).to.deep.equal(['[0]', '[1]', '[2]', '[3]', '[4]', '[5]']);
      for (const [limit, wanted] of [
        [1, 1],
        ['2', 2],
        [500, 500],
        ['', 6],
        [undefined, 6],
      ] as const) {
        it.limit = limit;
        await it.updateComplete;
        expect(cards(it).length, String(limit)).to.equal(wanted);
      }
      const all = await handed(some(3), 'limit="500"');
      expect(cards(all).length).to.equal(3);
    });

    it('cuts a feed, and says how many there are to see', async () => {
      const it = await from(feed('rss').src, 'limit="2"');
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Fish & chips', 'Second']);
      expect(said(it)).to.equal('Articles: 2');
      it.limit = 1;
      await it.updateComplete;
      expect(titles(it)).to.deep.equal(['Fish & chips']);
      expect(said(it)).to.equal('Articles: 1');
    });

    for (const limit of ['0', '501', '1.5', 'all', '-1']) {
      it(`warns once of ${limit}, and shows 6`, async () => {
        const run = async () => expect(cards(await handed(some(9), `limit="${limit}"`)).length).to.equal(6);
        const heard = await warnings(run);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain(`<smp-related-list limit="${limit}">`).and.contain('1 to 500');
        expect(await warnings(run)).to.be.empty;
      });
    }

    it('takes 10,000 articles for a short list', async () => {
      const many = some(10_000);
      const feeds = [
        JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: many.map(({heading}) => ({title: heading}))}),
        JSON.stringify(many),
        `<rss version="2.0"><channel>${many.map(({heading}) => `<item><title>${heading}</title></item>`).join('')}</channel></rss>`,
      ];
      for (const body of feeds) {
        const it = await from(answering(body));
        await loaded(it);
        expect(cards(it).length).to.equal(6);
        it.limit = 500;
        await it.updateComplete;
        expect(cards(it).length).to.equal(500);
        expect(said(it)).to.equal('Articles: 500');
        clear();
      }
      const it = await list('limit="500"');
      it.items = many;
      await it.updateComplete;
      expect(cards(it).length).to.equal(500);
    });
  });

  describe('with articles handed to it', () => {
    it('shows them, all of what they say', async () => {
      const article = {
        heading: '[Aftercare]',
        summary: '[Ten days.]',
        href: '/care',
        image: picture,
        imageAlt: '[A scalp]',
        tag: '[Guide]',
        date: '2026-11-22',
        readingMinutes: 6,
      };
      const it = await list();
      it.items = [article];
      await it.updateComplete;
      for (const shown of [it, await handed([article])]) {
        const [card] = cards(shown) as [SmpRelatedCard];
        await card.updateComplete;
        expect(texts(card)).to.deep.equal([
          '[A scalp]',
          '[Guide]',
          '6 minutes to read',
          'November 22, 2026',
          '[Aftercare]',
          '[Ten days.]',
          'More detail',
        ]);
        await until(() => inside<HTMLImageElement>(card, 'img').naturalWidth);
        expect(said(shown)).to.equal('');
      }
    });

    it('follows what is handed to it', async () => {
      const it = await handed(some(2));
      it.items = JSON.stringify(some(1));
      await it.updateComplete;
      expect(titles(it)).to.deep.equal(['[0]']);
      it.items = [];
      await it.updateComplete;
      expect(titles(it)).to.be.empty;
      expect(said(it)).to.equal(none);
      it.items = undefined;
      await it.updateComplete;
      expect(said(it)).to.equal(none);
    });

    it('shows them whatever else there is', async () => {
      const {src} = feed('own');
      // A list of the feed's own: it tells when the feed is there.
      await loaded(await from(src));
      const it = await from(src, 'items="[{&quot;heading&quot;: &quot;[A]&quot;}]"', own);
      const other = await from(src, '', own);
      await loaded(other);
      await it.updateComplete;
      expect(titles(it)).to.deep.equal(['[A]']);
      expect(seesOwn(it)).to.equal(false);
      other.items = [{heading: '[B]'}];
      await other.updateComplete;
      expect(titles(other)).to.deep.equal(['[B]']);
      other.items = undefined;
      await loaded(other);
      expect(titles(other)).to.deep.equal(['Ours']);
    });

    it('neither fetches nor speaks of a feed that it would not show', async () => {
      const {id, src} = missing();
      let it: SmpRelatedList | undefined;
      const heard = await warnings(async () => {
        it = await from(src, 'items="[{&quot;heading&quot;: &quot;[A]&quot;}]"');
        const other = await from(src);
        await failed(other);
        await it.updateComplete;
      });
      expect(titles(it as Element)).to.deep.equal(['[A]']);
      expect(said(it as Element)).to.equal('');
      expect(count(it as Element, 'button')).to.equal(0);
      expect(heard).to.have.length(1);
      expect(await times(id)).to.equal(1);
    });

    const script = 'javascript:window.hit=1';
    const lit = {_$litType$: 1, strings: {raw: ['<b>x</b>'], 0: '<b>x</b>', length: 1}, values: []};
    const directive = {_$litDirective$: {}, values: []};
    const hostile = (): unknown[] => [
      lit,
      directive,
      {heading: lit, summary: directive},
      {...lit, ...directive, heading: '[Marked]', summary: lit, tag: directive, date: lit, image: lit, href: lit, imageAlt: lit},
      {heading: '<img src=x onerror="window.hit=1"><script>window.hit=1</script>', summary: '<b>x</b>'},
      {heading: '[Script]', href: script, image: script},
      {heading: '[Tab]', href: ' java\tscript:window.hit=1', image: 'data:image/svg+xml,<svg/>'},
      JSON.parse('{"__proto__": {"heading": "[Proto]", "polluted": 1}}'),
      JSON.parse('{"heading": "[Made]", "constructor": {"prototype": {"polluted": 1}}, "__proto__": {"summary": "[Proto]"}}'),
      {heading: 42, readingMinutes: -1, date: '2026-02-30', tag: ['[x]']},
      null,
      0,
      7,
      true,
      '[text]',
      [],
      [[{heading: '[Nested]'}]],
      {heading: ['[x]']},
      {heading: ' '},
      {},
      Object.create({heading: '[Inherited]'}),
      {heading: '[Last]'},
    ];

    for (const way of ['a property', 'JSON'] as const) {
      it(`shows text only, whatever they hold, as ${way}`, async () => {
        const it = await list('limit="500"');
        it.items = (way === 'JSON' ? JSON.stringify(hostile()) : hostile()) as [];
        await it.updateComplete;
        await Promise.all(cards(it).map(({updateComplete}) => updateComplete));
        const shown = cards(it).map((card) => texts(card));
        expect(shown).to.deep.equal([
          ['[Marked]'],
          ['<img src=x onerror="window.hit=1"><script>window.hit=1</script>', '<b>x</b>'],
          ['[Script]'],
          ['[Tab]'],
          ['[Made]'],
          ['42'],
          ['[Last]'],
        ]);
        for (const card of cards(it)) {
          expect(count(card, 'img, b, script, a[href]')).to.equal(0);
          inside(card, 'a').click();
        }
        expect('polluted' in {}).to.equal(false);
        expect('hit' in window).to.equal(false);
      });
    }

    for (const items of ['no list', '{"articles": []}', '"[text]"', '7', 'null', '[{"heading": "[A]"}', '{}']) {
      it(`warns once of ${items}, and does without`, async () => {
        const run = async () => {
          const it = await list(`items="${items.replaceAll('"', '&quot;')}"`, own);
          expect(seesOwn(it)).to.equal(true);
          expect(cards(it).length).to.equal(0);
        };
        const heard = await warnings(run);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain('smp-related-list items=').and.contain('a list of articles');
        expect(await warnings(run)).to.be.empty;
      });
    }

    it('warns once of what is no list as a property, and shows the feed', async () => {
      for (const items of [{heading: '[A]'}, 8, true, () => [], Symbol('x')]) {
        const it = await from(feed('own').src);
        const heard = await warnings(async () => {
          it.items = items as unknown as string;
          await it.updateComplete;
          await loaded(it);
        });
        expect(heard, typeof items).to.have.length(1);
        expect(titles(it)).to.deep.equal(['Ours']);
      }
    });

    it('takes them before it is defined', async () => {
      const it = document.createElement('late-related-list') as SmpRelatedList;
      Object.assign(it, {items: some(3), limit: 2});
      document.body.append(it);
      SmpRelatedList.define({prefix: 'late'});
      await it.updateComplete;
      expect(allInside<SmpRelatedCard>(it, 'ul > li > late-related-card').map(({heading}) => heading)).to.deep.equal(['[0]', '[1]']);
      it.items = some(1);
      await it.updateComplete;
      expect(count(it, 'late-related-card')).to.equal(1);
    });
  });

  describe('without an address', () => {
    it('fetches nothing', async () => {
      // Its room is limited.
      performance.clearResourceTimings();
      const requests = () => performance.getEntriesByType('resource').filter(({name}) => !name.includes('__web-dev-server__'));
      await list();
      await list('src=""');
      await list('src="  "', own);
      await handed(some(2));
      const it = await list('', own);
      await it.reload();
      dispatchEvent(new Event('online'));
      await new Promise(requestAnimationFrame);
      await new Promise((next) => setTimeout(next));
      expect(requests().map(({name}) => name)).to.be.empty;
      expect(asked).to.be.empty;
      it.src = feed('own').src;
      await loaded(it);
      // Where there is one, it is seen here.
      expect(asked).to.have.length(1);
      await until(() => requests().length);
    });

    it('says that there is nothing', async () => {
      const it = await list();
      expect(said(it)).to.equal(none);
      expect(count(it, 'button, .waiting, li')).to.equal(0);
      const headed = await list('', '<h2 slot="heading">[Ours]</h2>');
      expect(said(headed)).to.equal(none);
    });

    it('shows the page’s own cards, also those that come later', async () => {
      const it = await list('', own);
      expect(seesOwn(it)).to.equal(true);
      expect(said(it)).to.equal('');
      const bare = await list();
      bare.append(document.createElement('smp-related-card'));
      await until(() => said(bare) === '');
      expect(seesOwn(bare)).to.equal(true);
      bare.replaceChildren();
      await until(() => said(bare) === none);
    });

    describe('shows configured articles', () => {
      const articles = (n: number) => JSON.stringify({schemaVersion: 1, articles: some(n)});
      const configured = async (n: number, attributes = '', children = '') => {
        const config = (await render(
          `<smp-config><script type="application/json">${articles(n)}</script><smp-related-list ${attributes}>${children}</smp-related-list></smp-config>`,
        )) as SmpConfig;
        const it = config.querySelector('smp-related-list') as SmpRelatedList;
        await it.updateComplete;
        return {config, it};
      };

      it('up to the limit, and follows them', async () => {
        const {config, it} = await configured(8);
        expect(cards(it).length).to.equal(6);
        expect(said(it)).to.equal('');
        config.config = {articles: [{heading: '[New]', summary: '[S]', tag: '[T]', date: '2026'}]};
        await until(() => cards(it).length === 1);
        await cards(it)[0]?.updateComplete;
        expect(texts(cards(it)[0] as Element)).to.deep.equal(['[T]', '2026', '[New]', '[S]']);
        expect(asked).to.be.empty;
      });

      it('only where there is nothing nearer', async () => {
        expect(titles((await configured(2, 'items="[{&quot;heading&quot;: &quot;[A]&quot;}]"')).it)).to.deep.equal(['[A]']);
        const {it} = await configured(2, '', own);
        expect(titles(it)).to.be.empty;
        expect(seesOwn(it)).to.equal(true);
        const fed = (await configured(2, `src="${feed('split').src}"`)).it;
        expect(titles(fed)).to.be.empty;
        await loaded(fed);
        expect(titles(fed)).to.deep.equal(['Año']);
      });

      it('beside a server’s shadow root that was set as innerHTML, and so is none', async () => {
        const {it} = await configured(2, '', '<template shadowrootmode="open"><p>[Served]</p></template>');
        expect(it.querySelector('template')).not.to.equal(null);
        expect(titles(it)).to.have.length(2);
      });

      it('until cards of the page’s own come', async () => {
        const {it} = await configured(2);
        expect(titles(it)).to.have.length(2);
        // As a parser does that reaches the children after the element.
        it.append(Object.assign(document.createElement('smp-related-card'), {heading: '[Own]'}));
        await until(() => seesOwn(it), 'own cards are shown');
        expect(titles(it)).to.be.empty;
      });

      it('again when the page’s own cards have gone', async () => {
        const {it} = await configured(2, '', own);
        it.replaceChildren();
        await until(() => cards(it).length === 2);
      });
    });
  });

  describe('when the feed cannot be had', () => {
    it('says so, in words, with a button, one warning and one error', async () => {
      const {id, src} = missing();
      const host = document.createElement('div');
      document.body.append(host);
      const it = document.createElement('smp-related-list');
      it.src = src;
      let heard: string[] = [];
      const found = await errors(async () => {
        heard = await warnings(async () => {
          host.attachShadow({mode: 'open'}).append(it);
          await failed(it);
        });
      });
      expect(said(it)).to.equal(failedToCome);
      expect(texts(inside(it, 'button'))).to.deep.equal(['Try again']);
      expect(count(it, '.waiting, li')).to.equal(0);
      expect(found).to.have.length(1);
      expect(found[0]).to.be.instanceOf(SmpErrorEvent).and.include({code: 'load', bubbles: true, composed: true, target: host});
      expect(found[0]?.error).to.be.instanceOf(Error).and.have.property('message').that.contains('404');
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain('<smp-related-list>').and.contain(src.slice(0, 60)).and.contain('404');
      expect(await times(id)).to.equal(1);
    });

    for (const [name, why] of [
      ['html', /broken XML|no JSON Feed/],
      ['bomb', /entities/],
      ['sized', /longer/],
    ] as const) {
      it(`says so of what is no feed: ${name}`, async () => {
        const found = await errors(() =>
          warnings(async () => {
            const it = await from(feed(name, '&bytes=1048577').src);
            await failed(it);
            expect(said(it)).to.equal(failedToCome);
          }),
        );
        expect(found.map(({code}) => code)).to.deep.equal(['load']);
        expect(String(found[0]?.error)).to.match(why);
      });
    }

    for (const src of [
      'data:application/json,[{"heading":"[A]"}]',
      'javascript:window.hit=1',
      'file:///etc/passwd',
      'blob:https://x/1',
      'http://[',
    ]) {
      it(`refuses ${src}`, async () => {
        const it = await list();
        let heard: string[] = [];
        const found = await errors(async () => {
          heard = await warnings(async () => {
            it.src = src;
            await failed(it);
          });
        });
        expect(found.map(({code, target}) => [code, target === it])).to.deep.equal([['load', true]]);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain(src);
        expect(said(it)).to.equal(failedToCome);
        expect(asked).to.be.empty;
        expect('hit' in window).to.equal(false);
        // Another list says no more, but tells the page.
        const again = await errors(async () => {
          heard = await warnings(async () => {
            const next = await list();
            next.src = src;
            await failed(next);
          });
        });
        expect(again).to.have.length(1);
        expect(heard).to.be.empty;
      });
    }

    it('keeps the page’s own cards, as it did while loading', async () => {
      const hanging = await from(feed('hang').src, '', own);
      await until(() => said(hanging) === loading);
      expect(seesOwn(hanging)).to.equal(true);
      expect(count(hanging, '.waiting')).to.equal(0);
      await warnings(async () => {
        const it = await from(missing().src, '', own);
        await failed(it);
        expect(seesOwn(it)).to.equal(true);
        expect(said(it)).to.equal(failedToCome);
      });
    });

    it('fetches again when the button is pressed', async () => {
      const {id, it} = await lateFeed(own);
      expect(seesOwn(it)).to.equal(true);
      expect(await times(id)).to.equal(1);
      press(it);
      await loaded(it);
      expect(await times(id)).to.equal(2);
      expect(titles(it)).to.deep.equal(['At last']);
      expect(count(it, 'button')).to.equal(0);
      expect(seesOwn(it)).to.equal(false);
    });

    it('fetches again, by itself, when the network is back', async () => {
      const {id, it} = await lateFeed();
      dispatchEvent(new Event('online'));
      await loaded(it);
      expect(titles(it)).to.deep.equal(['At last']);
      dispatchEvent(new Event('online'));
      await it.updateComplete;
      expect(said(it)).to.equal('Articles: 1');
      expect(await times(id), 'not where there is nothing to mend').to.equal(2);
    });

    it('does not listen for the network when it is off the page', async () => {
      const {id, it} = await lateFeed();
      it.remove();
      dispatchEvent(new Event('online'));
      expect(await times(id)).to.equal(1);
    });

    it('comes in the end after a fault of the server', async () => {
      const {id, src} = feed('once-500');
      await withoutWaits(2, async () => {
        const it = await from(src);
        await loaded(it);
        expect(titles(it)).to.deep.equal(['At last']);
      });
      expect(await times(id)).to.equal(2);
    });

    it('gives up after three tries, with one error', async () => {
      const {id, src} = feed('status', '&status=503');
      const found = await errors(() =>
        warnings(() =>
          withoutWaits(3, async () => {
            const it = await from(src);
            await failed(it);
          }),
        ),
      );
      expect(found).to.have.length(1);
      expect(await times(id)).to.equal(3);
    });

    it('keeps the focus inside where the articles come', async function () {
      if (!document.hasFocus()) return this.skip();
      const {it} = await lateFeed();
      inside(it, 'button').focus();
      press(it);
      await loaded(it);
      await until(() => document.activeElement === it);
      expect(it.shadowRoot?.activeElement?.localName).to.equal('ul');
    });

    it('has the focus on its button again where it fails again', async function () {
      if (!document.hasFocus()) return this.skip();
      await warnings(async () => {
        const {id, src} = missing();
        const it = await from(src);
        await failed(it);
        inside(it, 'button').focus();
        press(it);
        await untilTimes(id, 2);
        await failed(it);
        await until(() => it.shadowRoot?.activeElement === inside(it, 'button'), 'the button has the focus');
      });
    });

    it('leaves the focus where a reader has gone meanwhile', async function () {
      if (!document.hasFocus()) return this.skip();
      const {it} = await lateFeed();
      const elsewhere = document.createElement('input');
      document.body.append(elsewhere);
      inside(it, 'button').focus();
      press(it);
      elsewhere.focus();
      await loaded(it);
      await new Promise((next) => setTimeout(next));
      expect(document.activeElement?.localName).to.equal('input');
    });
  });

  describe('told to reload', () => {
    it('fetches anew', async () => {
      const {id, src} = feed('json-feed');
      const it = await from(src);
      await loaded(it);
      await it.reload();
      await it.updateComplete;
      expect(said(it)).to.equal('Articles: 1');
      expect(await times(id)).to.equal(2);
    });

    it('keeps what there is when that fails, and says so', async () => {
      const {id, src} = feed('good-once');
      const it = await from(src);
      await loaded(it);
      for (const round of [2, 3]) {
        const found = await errors(() =>
          warnings(async () => {
            if (round === 2) await it.reload();
            else {
              press(it);
              await untilTimes(id, 3);
            }
            await failed(it);
          }),
        );
        expect(found.map(({code}) => code)).to.deep.equal(['load']);
        expect(said(it)).to.equal(stale);
        expect(titles(it)).to.deep.equal(['Good']);
        expect(await times(id)).to.equal(round);
      }
    });

    it('keeps what there is while it waits', async () => {
      const it = await from(feed('json-feed').src);
      await loaded(it);
      const done = it.reload();
      await it.updateComplete;
      expect(said(it)).to.equal(loading);
      expect(titles(it)).to.deep.equal(['JSON Feed']);
      expect(count(it, '.waiting')).to.equal(0);
      await done;
    });

    it('does not ask twice at once', async () => {
      const {id, src} = feed('split');
      const it = await from(src);
      await Promise.all([it.reload(), it.reload()]);
      await loaded(it);
      expect(await times(id)).to.equal(1);
      expect(titles(it)).to.deep.equal(['Año']);
    });
  });

  describe('off the page and back', () => {
    it('asks no longer for what nobody sees', async () => {
      const {id, src} = feed('hang');
      const found = await errors(async () => {
        const heard = await warnings(async () => {
          const it = await from(src);
          await untilTimes(id, 1);
          it.remove();
          await untilTimes(`${id}-gone`, 1);
        });
        expect(heard).to.be.empty;
      });
      expect(found).to.be.empty;
    });

    it('shows nothing that came too late, and shows it when it is back', async () => {
      const {id, src} = feed('split');
      const [it, other] = await Promise.all([from(src), from(src)]);
      it.remove();
      await loaded(other);
      await it.updateComplete;
      expect(titles(it)).to.be.empty;
      document.body.append(it);
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Año']);
      expect(await times(id)).to.equal(1);
    });

    it('asks once where it is only moved', async () => {
      const {id, src} = feed('split');
      const it = await from(src);
      document.body.append(it);
      await loaded(it);
      it.remove();
      await it.updateComplete;
      document.body.prepend(it);
      await it.updateComplete;
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Año']);
      expect(await times(id)).to.equal(1);
    });

    it('does not show one feed for another whose address it got meanwhile', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      it.remove();
      it.src = feed('hang').src;
      await it.updateComplete;
      document.body.append(it);
      await until(() => said(it) === loading);
      expect(titles(it)).to.be.empty;
    });

    it('shows no feed any more whose address was taken away meanwhile', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      it.remove();
      it.removeAttribute('src');
      await it.updateComplete;
      document.body.append(it);
      await it.updateComplete;
      expect(titles(it)).to.be.empty;
      expect(said(it)).to.equal(none);
    });
  });

  describe('for every reader', () => {
    it('opens with what else health is, before the cards', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      const first = texts(inside(it, '.base'), 'ul, [role=status]').join(' ').toLowerCase();
      for (const word of ['medication safety', 'mental health', 'wellness', 'nutrition']) expect(first).to.contain(word);
      const [p] = allInside(it, 'p') as [HTMLElement];
      expect(p.textContent).to.contain('nutrition');
      expect(p.compareDocumentPosition(inside(it, 'ul')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });

    it('takes a heading of the page’s own', async () => {
      const it = await from(feed('own').src, '', '<h4 slot="heading">[Ours]</h4>');
      await loaded(it);
      expect(texts(inside(it, 'header'))).to.deep.equal(['[Ours]']);
      expect(it.querySelector('h4')?.checkVisibility()).to.equal(true);
    });

    it('speaks two languages on one page', async () => {
      const {id, src} = feed('json-feed');
      const [it, other] = await Promise.all([from(src, '', '', 'en'), from(src, '', '', 'es')]);
      await loaded(it);
      await until(() => cards(other).length);
      const [card] = cards(other) as [SmpRelatedCard];
      await card.updateComplete;
      expect(texts(inside(it, 'header'))).to.deep.equal(['Read on']);
      expect(texts(inside(other, 'header'))).to.deep.equal([spanish['related-list.heading']]);
      expect(said(other)).to.equal((spanish['related-list.loaded'] as string).replace('{n}', '1'));
      expect(texts(card)).to.deep.equal(['Care', '22 de noviembre de 2026', 'JSON Feed', 'Summary', 'Más detalles']);
      expect(texts(cards(it)[0] as Element)).to.contain('November 22, 2026');
      expect(await times(id)).to.equal(1);
    });

    it('follows the language of the page', async () => {
      const it = await from(feed('json-feed').src);
      await loaded(it);
      (it.parentElement as HTMLElement).lang = 'es';
      await until(() => texts(cards(it)[0] as Element).includes('22 de noviembre de 2026'));
      expect(texts(inside(it, 'header'))).to.deep.equal([spanish['related-list.heading']]);
    });

    it('has cards with its own prefix', async () => {
      SmpRelatedList.define({prefix: 'clinic'});
      const it = await render(`<clinic-related-list src="${feed('own').src}"></clinic-related-list>`);
      await until(() => count(it, 'li'));
      const card = inside<SmpRelatedCard>(it, 'ul > li > clinic-related-card');
      await card.updateComplete;
      expect(texts(card)).to.deep.equal(['Care', '6 minutes to read', 'November 2026', 'Ours', 'More detail']);
      expect(count(it, 'smp-related-card')).to.equal(0);
      const usual = await from(feed('own').src);
      await loaded(usual);
      expect(titles(usual)).to.deep.equal(['Ours']);
    });

    it('takes over what a server wrote', async () => {
      const fixture = (name: string) => fixtures.find((each) => each.name === name) as (typeof fixtures)[number];
      let heard = await warnings(async () => {
        const it = await hydrated(fixture('related-list/items'));
        await Promise.all(cards(it).map(({updateComplete}) => updateComplete));
        expect(count(it, 'ul')).to.equal(1);
        expect(cards(it).map((card) => texts(card))).to.deep.equal([
          ['[Guide]', '22 de noviembre de 2026', '[Aftercare]', '[Ten days.]', 'Más detalles'],
          ['[Costs]'],
        ]);
        expect(count(cards(it)[0] as Element, 'h4')).to.equal(1);
        (it as SmpRelatedList).items = some(3);
        await it.updateComplete;
        expect(titles(it)).to.deep.equal(['[0]', '[1]', '[2]']);
      });
      expect(heard).to.be.empty;
      heard = await warnings(async () => {
        const it = await hydrated(fixture('related-list/cards'));
        expect(seesOwn(it)).to.equal(true);
        expect(said(it)).to.equal('');
        const bare = await hydrated(fixture('related-list/none'));
        expect(said(bare)).to.equal(none);
      });
      expect(heard).to.be.empty;
    });

    it('fetches a feed for what a server wrote', async () => {
      const served = (await (await realFetch('/__ssr__/fixtures.json')).json()) as Record<string, string>;
      const host = document.createElement('div');
      host.lang = 'en';
      document.body.append(host);
      const {id, src} = feed('own');
      host.setHTMLUnsafe((served['related-list/none'] as string).replace('<smp-related-list', `<smp-related-list src="${src}"`));
      const it = host.firstElementChild as SmpRelatedList;
      await loaded(it);
      expect(titles(it)).to.deep.equal(['Ours']);
      expect(count(it, '.base')).to.equal(1);
      expect(count(it, 'ul')).to.equal(1);
      expect(await times(id)).to.equal(1);
    });

    it('is accessible while it waits, with articles, without, and when they failed', async () => {
      const waits = await from(feed('hang').src);
      await until(() => count(waits, '.waiting'));
      await expect(waits).to.be.accessible();
      const comes = await from(feed('atom').src);
      await loaded(comes);
      await expect(comes).to.be.accessible();
      await expect(await list()).to.be.accessible();
      const empty = await from(answering('{"articles": []}'));
      await until(() => said(empty) === none);
      await expect(empty).to.be.accessible();
      await warnings(async () => {
        const fails = await from(missing().src);
        await failed(fails);
        await expect(fails).to.be.accessible();
        const old = await from(feed('good-once').src);
        await loaded(old);
        await old.reload();
        await failed(old);
        await expect(old).to.be.accessible();
      });
    });

    it('has a button that a finger hits', async () => {
      await warnings(async () => {
        const it = await from(missing().src);
        await failed(it);
        const {width, height} = inside(it, 'button').getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      });
    });

    it('fits 320 pixels, in all its states', async () => {
      await setViewport({width: 320, height: 640});
      try {
        const long = 'x'.repeat(300);
        await warnings(async () => {
          const waits = await from(feed('hang').src);
          await until(() => count(waits, '.waiting'));
          const fails = await from(missing().src, '', own);
          await failed(fails);
          const it = await handed([{heading: long, summary: long, tag: long, image: picture, href: '/a'}, ...some(4)]);
          await Promise.all(cards(it).map(({updateComplete}) => updateComplete));
          const [first, second] = allInside(it, 'li').map((item) => item.getBoundingClientRect()) as [DOMRect, DOMRect];
          expect(second.top).to.be.at.least(first.bottom);
          expect(second.width).to.be.above(200);
        });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({width: 1280, height: 800});
      }
    });

    it('prints all cards and no button', async function () {
      const it = await from(feed('good-once').src);
      await loaded(it);
      const many = await handed(some(120), 'limit="120"');
      const waits = await from(feed('hang').src);
      await until(() => count(waits, '.waiting'));
      await warnings(() => it.reload());
      await failed(it);
      const seen = () => [it, many].map((of) => cards(of).filter((card) => card.checkVisibility({contentVisibilityAuto: true})).length);
      expect(inside(it, 'button').checkVisibility()).to.equal(true);
      if (!(await emulate({media: 'print'}))) return this.skip();
      await until(() => matchMedia('print').matches);
      expect(seen()).to.deep.equal([1, 120]);
      expect(inside(it, 'button').checkVisibility()).to.equal(false);
      expect(inside(waits, '.waiting').checkVisibility()).to.equal(false);
      expect(texts(inside(many, 'header'))).to.deep.equal(['Read on']);
    });
  });
});
