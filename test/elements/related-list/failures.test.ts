import {inside, texts, until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {SmpErrorEvent} from '../../../src/index.js';
import {stopClock} from '../../support/clock.js';
import {
  asked,
  count,
  errors,
  failed,
  failedToCome,
  feed,
  from,
  list,
  loaded,
  loading,
  missing,
  own,
  press,
  recordRequests,
  said,
  seesOwn,
  times,
  titles,
  untilTimes,
} from '../../support/related-list.js';

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
  recordRequests();

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
      const {it} = await lateFeed();
      dispatchEvent(new Event('online'));
      await loaded(it);
      expect(titles(it)).to.deep.equal(['At last']);
      dispatchEvent(new Event('online'));
      await it.updateComplete;
      expect(said(it)).to.equal('Articles: 1');
      expect(asked, 'not where there is nothing to mend').to.have.length(2);
    });

    it('does not listen for the network when it is off the page', async () => {
      const {it} = await lateFeed();
      it.remove();
      dispatchEvent(new Event('online'));
      expect(asked).to.have.length(1);
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
});
