import {allInside, inside, render, texts, until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {type SmpConfig, type SmpRelatedCard, SmpRelatedList} from '../../../src/index.js';
import {
  asked,
  cards,
  count,
  failed,
  feed,
  from,
  handed,
  list,
  loaded,
  missing,
  none,
  own,
  picture,
  recordRequests,
  said,
  seesOwn,
  some,
  times,
  titles,
} from '../../support/related-list.js';

describe('smp-related-list', () => {
  recordRequests();

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
          '–',
          '6 minutes to read',
          '–',
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

    it('says once of objects that became text how to pass them', async () => {
      for (const items of ['[object Object]', '[object Object],[object Object]']) {
        const run = () => list(`items="${items}"`, own);
        const heard = await warnings(run);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain('a list of articles, not an object that became text: import the element before the framework renders');
        expect(await warnings(run)).to.be.empty;
      }
    });

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
      await list();
      await list('src=""');
      await list('src="  "', own);
      await handed(some(2));
      const it = await list('', own);
      await it.reload();
      dispatchEvent(new Event('online'));
      await new Promise(requestAnimationFrame);
      await new Promise((next) => setTimeout(next));
      expect(asked).to.be.empty;
      it.src = feed('own').src;
      await loaded(it);
      // Where there is one, it is seen here.
      expect(asked).to.have.length(1);
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
        expect(texts(cards(it)[0] as Element)).to.deep.equal(['[T]', '–', '2026', '[New]', '[S]']);
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
});
