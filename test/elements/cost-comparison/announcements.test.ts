import {allInside, clear, inside} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpChangeEvent, SmpCostComparison} from '../../../src/index.js';
import {heard, holdAnnouncements, plain, slide} from '../../support/controls.js';
import {comparison, give, reset, spoken, status, tick, words} from '../../support/comparison.js';

describe('smp-cost-comparison', () => {
  afterEach(clear);

  describe('what it says aloud (WCAG 4.1.3)', () => {
    const rest = holdAnnouncements();

    it('is nothing at first, in a region that is there before it speaks', async () => {
      const element = await comparison();
      expect(plain(status(element))).to.equal('');
      expect(getComputedStyle(status(element)).display).not.to.equal('none');
      const region = status(element);
      await tick(element, 'transplant');
      await rest();
      expect(status(element) === region).to.equal(true);
      expect(plain(region)).to.equal(spoken(element));
    });

    it('is what all costs come to, once for one change, and nothing if nothing has changed', async () => {
      const changes: ((element: SmpCostComparison) => Promise<void>)[] = [
        (element) => tick(element, 'minoxidil-brand'),
        (element) => slide(element, 12),
        (element) => give(element, 'minoxidil.yearly.high', 400),
      ];
      const same = await comparison();
      expect(await heard([status(same)], () => reset(same).then(rest))).to.be.empty;
      for (const change of changes) {
        const element = await comparison();
        expect(await heard([status(element)], () => change(element)), 'before the reader rests').to.be.empty;
        expect(await heard([status(element)], rest)).to.deep.equal([spoken(element)]);
        clear();
      }
    });

    it('is said again for the next change, and nothing while that is under way or where an input is wrong', async () => {
      const element = await comparison();
      const changes = [
        () => slide(element, 12),
        () => tick(element, 'transplant'),
        () => give(element, 'finasteride.yearly.high', 900),
        () => reset(element),
      ];
      for (const change of changes) {
        const lines = await heard([status(element)], async () => {
          await tick(element, 'hair-system');
          for (const years of [3, 4]) await slide(element, years, false);
          await rest();
          await tick(element, 'hair-system');
          await give(element, 'minoxidil.yearly.low', 5000);
          await rest();
        });
        expect(lines).to.be.empty;
        await change();
        expect(await heard([status(element)], rest), String(change)).to.deep.equal([spoken(element)]);
      }
    });

    it('is nothing while a slider is under way', async () => {
      const element = await comparison();
      const lines = await heard([status(element)], async () => {
        for (const years of [1, 5, 19]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
      expect(plain(status(element))).to.equal('');
    });

    it('is nothing else while a slider is under way: its place is told by the slider', async () => {
      const element = await comparison();
      const live = allInside(element, '[role=status], [role=alert], [aria-live], output').filter(
        (region) => region.getAttribute('aria-live') !== 'off' && !region.closest('[aria-hidden=true]'),
      );
      const lines = await heard(live, async () => {
        for (const years of [1, 2, 3]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
    });

    it('is what is wrong, and then not that anything has changed', async () => {
      const element = await comparison();
      const lines = await heard([status(element), inside(element, '#wrong-minoxidil')], () => give(element, 'minoxidil.yearly.low', 5000));
      expect(lines).to.deep.equal([words().wrong]);
      expect(plain(status(element))).to.equal('');
    });
  });

  describe('its event', () => {
    it('tells which option has changed and nothing of what a reader gave', async () => {
      const element = await comparison();
      const events: SmpChangeEvent[] = [];
      document.body.addEventListener('smp-change', (event) => events.push(event));
      await slide(element, 5, false);
      // A number, since an event takes minutes to print.
      expect(events.length).to.equal(0);
      await slide(element, 6);
      await tick(element, 'transplant');
      await give(element, 'minoxidil.yearly.high', 400);
      await reset(element);
      expect(events.map(({option}) => option)).to.deep.equal(['years', 'transplant', 'minoxidil', 'reset']);
      for (const event of events) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        expect(event.target === element).to.equal(true);
        expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['option']);
      }
    });

    it('comes from nothing that no reader did', async () => {
      const element = await comparison();
      const events: string[] = [];
      element.addEventListener('smp-change', ({option}) => events.push(option));
      element.years = 3;
      element.region = 'GB';
      await element.updateComplete;
      expect(events.length).to.equal(0);
      expect(plain(status(element))).to.equal('');
    });
  });
});
