import {allInside, clear, texts} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import type {OptionId} from '../../../src/elements/cost-comparison/options.js';
import {fill, plain, slide} from '../../support/controls.js';
import {alertOf, comparison, costsOf, fine, give, input, reset, shows, told, usual, words} from '../../support/comparison.js';

describe('smp-cost-comparison', () => {
  afterEach(clear);

  describe('an assumption that a reader changes', () => {
    it('changes panel, sentence and table', async () => {
      const element = await comparison();
      await give(element, 'minoxidil.yearly.high', 1000);
      const costs = costsOf('US');
      costs.set('minoxidil', {yearly: {low: 120, high: 1000}});
      shows(element, costs, usual, 10);
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().may, {may: 3}));
      expect(texts(element)).to.contain(`${words().yearly}: $120 – $1,000`);
      await give(element, 'smp.every.low', 5);
      await give(element, 'smp.touchUp.low', 400.55);
      costs.set('smp', {once: {low: 2500, high: 5000}, touchUp: {low: 400.55, high: 1000}, every: {low: 5, high: 8}});
      shows(element, costs, usual, 10);
      await slide(element, 20);
      shows(element, costs, usual, 20);
    });

    it('has fields that are named, and described by what is wrong with them (WCAG 3.3.1, 3.3.2)', async () => {
      const element = await comparison();
      const fields = allInside<HTMLInputElement>(element, '.assumed input');
      // SMP has three ranges, each of the six others one.
      expect(fields).to.have.length(2 * 9);
      for (const field of fields) {
        expect([...(field.labels ?? [])].map(plain).join().length, field.id).to.be.above(0);
        expect(element.shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? ''), field.id).to.exist;
        expect(field.hasAttribute('aria-invalid'), field.id).to.equal(false);
      }
    });

    const wrong: Record<string, readonly [id: string, value: string]> = {
      'is empty': ['minoxidil.yearly.low', ''],
      'is below nothing': ['minoxidil.yearly.low', '-1'],
      'is low above high': ['minoxidil.yearly.low', '301'],
      'is more than any price': ['minoxidil.yearly.high', '10000000'],
      'is no time between touch-ups': ['smp.every.low', '0'],
      'is half a year': ['smp.every.low', '2.5'],
      'is longer than the years counted': ['smp.every.high', '21'],
    };
    for (const [what, [id, value]] of Object.entries(wrong)) {
      it(`is told to be wrong where it ${what}, and the last that fits is counted (WCAG 3.3.1, 3.3.3)`, async () => {
        const element = await comparison();
        const option = id.split('.')[0] as OptionId;
        const pair = [id.replace(/\w+$/, 'low'), id.replace(/\w+$/, 'high')];
        await give(element, id, value);
        expect(pair.map((end) => input(element, end).getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
        expect(alertOf(element, option)).to.equal(words().wrong);
        expect(allInside(element, '[aria-invalid]')).to.have.length(2);
        expect(allInside(element, '[role=alert]').filter(plain)).to.have.length(1);
        expect(input(element, id).value, 'what a reader typed stays').to.equal(value);
        shows(element, costsOf('US'), usual, 10);
        fine(element);
        await give(element, id, id.endsWith('low') ? 4 : 8);
        if (id.startsWith('minoxidil.yearly.high')) await give(element, 'minoxidil.yearly.low', 4);
        expect(allInside(element, '[aria-invalid]')).to.be.empty;
        expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
        fine(element);
      });
    }

    it('is taken back, with what was wrong', async () => {
      const element = await comparison();
      await give(element, 'minoxidil.yearly.high', 1000);
      await give(element, 'smp.once.low', 9999);
      await give(element, 'transplant.once.low', '');
      await slide(element, 12);
      await reset(element);
      shows(element, costsOf('US'), usual, 12);
      expect(allInside(element, '[aria-invalid]')).to.be.empty;
      expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
      const values = ['minoxidil.yearly.high', 'smp.once.low', 'transplant.once.low'].map((id) => input(element, id).value);
      expect(values).to.deep.equal(['300', '2500', '4000']);
      await give(element, 'minoxidil.yearly.high', 400);
      expect(told(element, 'minoxidil')[1]).to.contain('$1,440 – $4,800');
    });

    it('is left by whoever changes the country: an amount is of one currency', async () => {
      const element = await comparison();
      await give(element, 'smp.once.high', 7777);
      await give(element, 'minoxidil.yearly.high', 999);
      element.region = 'GB';
      await element.updateComplete;
      shows(element, costsOf('GB'), ['transplant'], 10, 'en-US', 'GBP');
      const fields = allInside<HTMLInputElement>(element, '.assumed input').map(({id, value}) => [id, value]);
      expect(fields).to.deep.equal([
        ['smp.once.low', '400'],
        ['smp.once.high', '2500'],
        ['transplant.once.low', '1000'],
        ['transplant.once.high', '30000'],
      ]);
    });

    it('is left with what was wrong, also by whoever comes back', async () => {
      const element = await comparison();
      await give(element, 'smp.once.low', 9999);
      await give(element, 'transplant.once.low', '');
      await give(element, 'minoxidil.yearly.high', 999);
      for (const region of ['GB', 'US']) {
        element.region = region;
        await element.updateComplete;
        expect(allInside(element, '[aria-invalid]'), region).to.be.empty;
        expect(allInside(element, '[role=alert]').filter(plain), region).to.be.empty;
      }
      shows(element, costsOf('US'), usual, 10);
      const values = ['smp.once.low', 'transplant.once.low', 'minoxidil.yearly.high'].map((id) => input(element, id).value);
      expect(values).to.deep.equal(['2500', '4000', '300']);
    });
  });
});
