import {until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {
  count,
  errors,
  failed,
  feed,
  from,
  loaded,
  loading,
  none,
  press,
  recordRequests,
  said,
  stale,
  times,
  titles,
  untilTimes,
} from '../../support/related-list.js';

describe('smp-related-list', () => {
  recordRequests();

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
});
