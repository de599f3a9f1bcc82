import {allInside, hydrated, inside, render, texts, until, warnings} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {type SmpRelatedCard, SmpRelatedList} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {fixtures} from '../fixtures.js';
import {emulate} from '../support/deep.js';
import {
  answering,
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
  realFetch,
  recordRequests,
  said,
  seesOwn,
  some,
  times,
  titles,
} from '../support/related-list.js';

describe('smp-related-list', () => {
  recordRequests();

  describe('for every reader', () => {
    it('opens with what else health is, before the cards', async () => {
      const it = await from(feed('own').src);
      await loaded(it);
      const first = texts(inside(it, '.base'), 'ul, #status').join(' ').toLowerCase();
      for (const word of ['medicines', 'mood', 'food', 'well-being']) expect(first).to.contain(word);
      const [p] = allInside(it, 'p') as [HTMLElement];
      expect(p.textContent).to.contain('food');
      expect(p.compareDocumentPosition(inside(it, 'ul')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });

    it('takes a heading of the page’s own', async () => {
      const it = await from(feed('own').src, '', '<h4 slot="heading">[Ours]</h4>');
      await loaded(it);
      expect(texts(inside(it, 'header'))).to.deep.equal(['[Ours]']);
      expect(it.querySelector('h4')?.checkVisibility()).to.equal(true);
    });

    it('speaks two languages on one page (WCAG 3.1.2)', async () => {
      const {id, src} = feed('json-feed');
      const [it, other] = await Promise.all([from(src, '', '', 'en'), from(src, '', '', 'es')]);
      await loaded(it);
      await until(() => cards(other).length);
      const [card] = cards(other) as [SmpRelatedCard];
      await card.updateComplete;
      expect(texts(inside(it, 'header'))).to.deep.equal(['Read on']);
      expect(texts(inside(other, 'header'))).to.deep.equal([spanish['related-list.heading']]);
      expect(said(other)).to.equal((spanish['related-list.loaded'] as string).replace('{n}', '1'));
      expect(texts(card)).to.deep.equal(['Care', '–', '22 de noviembre de 2026', 'JSON Feed', 'Summary', 'Más detalles']);
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
      expect(texts(card)).to.deep.equal(['Care', '–', '6 minutes to read', '–', 'November 2026', 'Ours', 'More detail']);
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
          ['[Guide]', '–', '22 de noviembre de 2026', '[Aftercare]', '[Ten days.]', 'Más detalles'],
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

    it('has a button that a finger hits (WCAG 2.5.8)', async () => {
      await warnings(async () => {
        const it = await from(missing().src);
        await failed(it);
        const {width, height} = inside(it, 'button').getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      });
    });

    it('fits 320 pixels, in all its states (WCAG 1.4.10)', async () => {
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
