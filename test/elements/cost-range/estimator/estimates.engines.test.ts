import {allInside, clear, texts} from '../../../support/render.js';
import {expect} from '@open-wc/testing';
import {fill, heard, holdAnnouncements, plain, slide} from '../../../support/controls.js';
import {
  clinic,
  euros,
  pick,
  pickArea,
  pickVisits,
  place,
  price,
  prices,
  rows,
  said,
  settle,
  status,
  words,
} from '../../../support/estimator.js';

describe('the estimator', () => {
  afterEach(clear);

  describe('its answer', () => {
    it('is a range with its parts, which add up', async () => {
      const {element} = await place();
      const {title, parts, sum, course, names, more, scarPart, repairPart, touchUps} = words();
      expect(price(element)).to.equal(euros(700, 950));
      expect(rows(element)).to.deep.equal([
        [fill(course, {area: names.hairline, n: 3}), euros(700, 950)],
        [sum, euros(700, 950)],
      ]);
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 8);
      expect(rows(element)).to.deep.equal([
        [fill(course, {area: names.hairline, n: 5}), euros(700, 950)],
        [fill(more, {n: 2}), euros(300, 400)],
        [scarPart, euros(250, 400)],
        [repairPart, euros(300.5, 600)],
        [fill(touchUps, {years: 8, n: '1–2'}), euros(200, 700)],
        [sum, euros(1750.5, 3050)],
      ]);
      expect(price(element)).to.equal('€1,750.50 – €3,050');
      expect(allInside(element, '.answer [part=heading]').map(plain)).to.deep.equal([title]);
      expect(allInside(element, '.answer caption').map(plain)).to.deep.equal([parts]);
      for (const head of allInside(element, '.answer th')) expect(head.getAttribute('scope')).to.equal('row');
      expect(texts(element)).to.contain(fill(words().asOf, {date: 'November 2026'}));
    });

    it('adds up whatever is chosen, as it is written', async () => {
      // One currency unit is one letter here, so that what is shown can be counted.
      const {element} = await place({prices: {...prices, currency: 'JPY', repair: {low: 300, high: 600}}});
      const count = (text: string) => text.match(/[\d,]+/g)?.map((digits) => Number(digits.replaceAll(',', ''))) ?? [];
      const adds = (what: string) => {
        const all = rows(element).map(([, cost]) => count(cost));
        const end = (at: 0 | 1) => all.map((amounts) => amounts[at] ?? amounts[0] ?? NaN);
        for (const at of [0, 1] as const) {
          const ends = end(at);
          const isOpen = rows(element).some(([, cost]) => /^From/.test(cost));
          if (at && isOpen) continue;
          expect(ends.pop(), what).to.equal(ends.reduce((all, one) => all + one, 0));
        }
        expect(rows(element).at(-1)?.[1], what).to.equal(price(element));
      };
      for (const area of ['hairline', 'full', 'scar']) {
        await pickArea(element, area);
        adds(area);
        for (const box of allInside(element, '[type=checkbox]')) {
          box.click();
          await element.updateComplete;
          adds(`${area} ${(box as HTMLInputElement).name}`);
        }
        for (const years of [3, 8, 20, 0]) {
          await slide(element, years);
          adds(`${area} ${years}`);
        }
      }
    });

    it('reads "From" where the clinic names no upper end, and says so', async () => {
      const {element} = await place();
      expect(texts(element).join(' ')).to.contain(words().ends).and.not.to.contain(words().isOpen);
      await pickArea(element, 'scar');
      await pick(element, '[name=repair]');
      expect(price(element)).to.equal('From €650.50');
      expect(rows(element)).to.deep.equal([
        [fill(words().course, {area: words().names.scar, n: 3}), 'From €350'],
        [words().repairPart, euros(300.5, 600)],
        [words().sum, 'From €650.50'],
      ]);
      expect(texts(element).join(' ')).to.contain(words().isOpen).and.not.to.contain(words().ends);
    });

    it('can be nothing, and one amount', async () => {
      const {element, data} = await place({
        prices: {currency: 'EUR', areas: [{area: 'crown', low: 0, high: 0}], repair: {low: 5, high: 5}},
      });
      expect(price(element)).to.equal('€0');
      expect(data()).to.include({'cost-low': '0', 'cost-high': '0'});
      await pick(element, '[name=repair]');
      expect(price(element)).to.equal('€5');
    });

    it('names the clinic, and says where the date is missing', async () => {
      const {element} = await place({clinic, prices: {...prices, asOf: undefined}});
      expect(allInside(element, '.answer [part=heading]').map(plain)).to.deep.equal([fill(words().titleOf, {name: '[Quietdot]'})]);
      expect(texts(element)).to.contain(words().noDate);
      expect(texts(element).join(' ')).to.contain(words().noQuote);
    });

    it('says nothing that a machine says, whatever is chosen', async () => {
      const {element} = await place({clinic, prices});
      const fine = () => expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid|\{\w+\}/);
      fine();
      await pickVisits(element, 8);
      await pick(element, '[name=scar]');
      await slide(element, 20);
      fine();
      await pickArea(element, 'scar');
      fine();
    });
  });

  describe('what it says aloud (WCAG 4.1.3)', () => {
    const rest = holdAnnouncements();

    it('is nothing at first, in a region that is there before it speaks', async () => {
      const {element} = await place();
      expect(said(element)).to.equal('');
      expect(getComputedStyle(status(element)).display).not.to.equal('none');
      const region = status(element);
      await pickArea(element, 'full');
      expect(status(element) === region).to.equal(true);
    });

    it('is the estimate, once for each change', async () => {
      const {element} = await place();
      const line = (low: number, high: number) => fill(words().said, {price: euros(low, high)});
      const changes: [() => unknown, string][] = [
        [() => pickArea(element, 'full'), line(1600, 2400)],
        [() => pickArea(element, 'hairline'), line(700, 950)],
        [() => pickVisits(element, 4), line(850, 1150)],
        [() => pick(element, '[name=scar]'), line(1100, 1550)],
        [() => pick(element, '[name=scar]'), line(850, 1150)],
        [() => slide(element, 8), line(1050, 1850)],
        [() => pickArea(element, 'scar'), 'Estimate: at least €550'],
      ];
      for (const [change, expected] of changes) {
        expect(await heard([status(element)], change), 'before the reader rests').to.be.empty;
        expect(await heard([status(element)], rest)).to.deep.equal([expected]);
      }
    });

    it('is nothing while a slider is under way, and the estimate when it is let go', async () => {
      const {element} = await place();
      const lines = await heard([status(element)], async () => {
        await pickArea(element, 'hairline');
        for (const years of [1, 3, 8, 15]) await slide(element, years, false);
        await rest();
      });
      expect(lines).to.be.empty;
      expect(price(element), 'what is shown follows').to.equal(euros(900, 2700));
      await slide(element, 16);
      expect(await heard([status(element)], rest)).to.deep.equal([fill(words().said, {price: euros(1100, 2700)})]);
      await slide(element, 3, false);
      expect(said(element), 'not what no longer holds').to.equal('');
    });

    it('is nothing else while a slider is under way: its place is told by the slider', async () => {
      const {element} = await place();
      const live = allInside(element, '[role=status], [role=alert], [aria-live], output').filter(
        (region) => region.getAttribute('aria-live') !== 'off' && !region.closest('[aria-hidden=true]'),
      );
      const lines = await heard(live, async () => {
        for (const years of [1, 2, 3]) await slide(element, years, false);
      });
      expect(lines).to.be.empty;
    });

    it('is not said again by what no reader did', async () => {
      const {form, element} = await place();
      await pickArea(element, 'full');
      await rest();
      const lines = await heard([status(element)], async () => {
        element.headingLevel = 3;
        await settle(element);
        element.disabled = true;
        await settle(element);
        element.disabled = false;
        await settle(element);
        await pickArea(element, 'full');
        form.reset();
        await settle(element);
        await rest();
      });
      expect(lines).to.be.empty;
      expect(said(element)).to.equal('');
    });
  });
});
