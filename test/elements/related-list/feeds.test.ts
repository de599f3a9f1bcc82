import {clear, inside, texts, until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpRelatedCard} from '../../../src/index.js';
import {
  answering,
  cards,
  count,
  failed,
  failedToCome,
  feed,
  from,
  handed,
  list,
  loaded,
  loading,
  missing,
  none,
  own,
  recordRequests,
  said,
  seesOwn,
  some,
  times,
  titles,
} from '../../support/related-list.js';

describe('smp-related-list', () => {
  recordRequests();

  describe('with a feed', () => {
    for (const [name, expected] of [
      ['json-feed', [['JSON Feed', 'Summary', '/__feed__/posts/1', 'Care', '2026-11-22', undefined]]],
      ['wrong-type', [['Wrong type', undefined, '/__feed__/posts/1', undefined, undefined, undefined]]],
      [
        'rss',
        [
          ['Fish & chips', 'First words. More’s here.', '/posts/1', 'Care & healing', '2026-11-22', '/picture.jpg'],
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
      expect(texts(card)).to.deep.equal(['Care', '–', '22 November 2026', 'JSON Feed', 'Summary', 'More detail']);
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
      const status = inside(it, '#status');
      await loaded(it);
      expect(count(it, '.waiting')).to.equal(0);
      expect(inside(it, '#status') === status).to.equal(true);
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
});
