import {allInside, clear, inside, render, texts, until} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {toBritish} from '../../../src/foundation/language/british-spelling.js';
import {costAfter} from '../../../src/elements/cost-comparison/compare.js';
import {setRenderLocale} from '../../../src/foundation/language/locale.js';
import type {Config, SmpConfig, SmpCostComparison} from '../../../src/index.js';
import {translate} from '../../support/translator.js';
import {fill, plain, slide} from '../../support/controls.js';
import {
  type Prices,
  amounts,
  comparison,
  costsOf,
  fine,
  give,
  input,
  nameOf,
  shows,
  slider,
  tick,
  told,
  usual,
  words,
} from '../../support/comparison.js';

describe('smp-cost-comparison', () => {
  afterEach(clear);

  describe('where a reader is', () => {
    it('is nowhere: no price was found', async () => {
      for (const [attributes, lang] of [
        ['', 'en'],
        ['', ''],
        ['region="FR"', 'en-US'],
        ['', 'en-AU'],
      ] as const) {
        const element = await comparison(attributes, lang);
        expect(texts(element)).to.contain(words().none);
        expect(allInside(element, 'input, table, [part=figure], [aria-live]')).to.be.empty;
        fine(element);
      }
    });

    it('is the United Kingdom: a transplant, and what is left out by name', async () => {
      const element = await comparison('', 'en-GB');
      shows(element, costsOf('GB'), ['transplant'], 10, 'en-GB', 'GBP');
      const options = new Intl.ListFormat('en-GB').format(
        (['minoxidil', 'minoxidil-brand', 'finasteride', 'finasteride-brand', 'fibers', 'hair-system'] as const).map((id) => nameOf(id)),
      );
      expect(plain(inside(element, '.base'))).to.contain(toBritish(fill(words().leftOut, {options})));
      expect(plain(inside(element, '.base'))).to.contain('Currency: British Pound.');
      // No price of a touch-up was found there.
      expect(plain(inside(element, '.base'))).to.contain(words().noTouchUp.split('{')[0]?.trim());
      expect(plain(inside(await comparison(), '.base'))).not.to.contain(words().noTouchUp.split('{')[0]?.trim());
    });

    it('is Germany: no other option', async () => {
      const element = await comparison('region="DE"', 'de');
      expect(texts(element)).to.contain(words().alone);
      expect(allInside(element, 'input, table, [part=figure], [aria-live]')).to.be.empty;
      expect(plain(inside(element, '.base')))
        .to.contain('Currency: Euro.')
        .and.to.contain(nameOf('transplant'));
      fine(element);
    });

    it('is Spain or a Spanish page about the US', async () => {
      expect(texts(await comparison('', 'es-ES'))).to.contain(words('es').alone);
      const element = await comparison('region="US"', 'es');
      shows(element, costsOf('US'), usual, 10, 'es');
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('10 años');
      expect(told(element, 'hair-system', 'es')[0]).to.equal(fill(words('es').does, {does: 8}));
      fine(element);
      setRenderLocale('en');
    });

    it('follows the language of the page, and keeps what a reader chose', async () => {
      const element = await comparison('region="US"', 'en');
      await tick(element, 'transplant');
      await give(element, 'minoxidil.yearly.high', 1000);
      await slide(element, 4);
      element.parentElement?.setAttribute('lang', 'es');
      await until(() => slider(element).getAttribute('aria-valuetext') === '4 años');
      const costs = costsOf('US');
      costs.set('minoxidil', {yearly: {low: 120, high: 1000}});
      shows(element, costs, ['minoxidil', 'finasteride', 'hair-system'], 4, 'es');
      setRenderLocale('en');
    });

    it('counts on where a browser has translated it', async () => {
      const element = await comparison('region="US"');
      const untouched = await comparison('region="US"');
      const handle = slider(element);
      const seen = (one: Element) => plain(inside(one, '.base')).replace(/[‹›]/g, '').replace(/\s+/g, ' ');
      for (const years of [3, 12, 4]) {
        translate(element);
        await slide(element, years);
        await slide(untouched, years);
        expect(seen(element)).to.equal(seen(untouched));
      }
      expect(slider(element) === handle, 'the slider that the reader holds').to.equal(true);
    });

    it('follows the page in another language too, where a reader has changed nothing', async () => {
      const element = await comparison('region="US"', 'en');
      element.parentElement?.setAttribute('lang', 'es');
      await until(() => slider(element).getAttribute('aria-valuetext') === '10 años');
      element.setAttribute('years', '5');
      await element.updateComplete;
      expect(slider(element).value).to.equal('5');
      setRenderLocale('en');
    });
  });

  describe('with a clinic’s own prices', () => {
    const prices: Prices = {
      currency: 'EUR',
      asOf: '2026-11',
      areas: [
        {area: 'hairline', low: 700, high: 950},
        {area: 'full', low: 1600, high: 2400},
      ],
      touchUp: {low: 200, high: 350, every: {low: 2, high: 4}},
      fibers: {low: 90, high: 150.5},
    };
    const inConfig = async (config: Config, attributes = '', lang = 'en') => {
      const source = (await render(
        `<smp-config><smp-cost-comparison ${attributes}></smp-cost-comparison></smp-config>`,
        lang,
      )) as unknown as SmpConfig;
      const element = source.firstElementChild as SmpCostComparison;
      const set = async (next: Config | undefined) => {
        source.config = next;
        await source.updateComplete;
        await new Promise((done) => setTimeout(done));
        await element.updateComplete;
      };
      await set(config);
      return {element, set};
    };

    it('counts them, with fibers, and leaves other currencies out', async () => {
      for (const lang of ['en', 'en-US', 'es-ES']) {
        const {element} = await inConfig({prices}, '', lang);
        shows(element, costsOf('', prices), ['fibers'], 10, lang, 'EUR');
        expect(costAfter(costsOf('', prices).get('smp') ?? {}, 10)).to.deep.equal({low: 700 + 2 * 200, high: 2400 + 5 * 350});
        fine(element);
        setRenderLocale('en');
      }
      const {element} = await inConfig({prices});
      expect(texts(element)).to.contain(fill(words().own, {date: 'November 2026'}));
      expect(plain(inside(element, '.base'))).to.contain(nameOf('transplant'));
    });

    it('says that they have no date', async () => {
      const {element} = await inConfig({prices: {...prices, asOf: undefined}});
      expect(texts(element)).to.contain(words().ownUndated);
    });

    it('says that they have no upper end', async () => {
      const {element, set} = await inConfig({prices: {...prices, course: {low: 500}}});
      expect(texts(element)).to.contain(words().isOpen);
      await set({prices});
      expect(texts(element)).not.to.contain(words().isOpen);
    });

    it('follows them when they change', async () => {
      const {element, set} = await inConfig({prices}, '', 'en-US');
      const dollars: Prices = {currency: 'USD', course: {low: 1000, high: 2000}};
      await set({prices: dollars});
      shows(element, costsOf('US', dollars), usual, 10);
      await set(undefined);
      shows(element, costsOf('US'), usual, 10);
    });

    it('leaves what a reader gave in another currency', async () => {
      const {element, set} = await inConfig({prices}, '', 'en-US');
      await give(element, 'smp.once.high', 5555);
      await give(element, 'fibers.yearly.low', 9999);
      await give(element, 'smp.touchUp.low', '');
      await set(undefined);
      shows(element, costsOf('US'), usual, 10);
      expect(input(element, 'smp.once.high').value).to.equal('5000');
      expect(input(element, 'smp.touchUp.low').value).to.equal('350');
      expect(allInside(element, '[aria-invalid]')).to.be.empty;
      expect(allInside(element, '[role=alert]').filter(plain)).to.be.empty;
    });

    it('has one option alone without fibers', async () => {
      const {element} = await inConfig({prices: {...prices, fibers: undefined}});
      expect(texts(element)).to.contain(words().alone);
      expect(allInside(element, 'input, table, [part=figure]')).to.be.empty;
    });

    it('shows no price of anyone else before they have come', async () => {
      const host = document.createElement('div');
      host.lang = 'en-US';
      host.innerHTML = `<smp-config><script type="application/json">${JSON.stringify({prices})}</script><smp-cost-comparison></smp-cost-comparison></smp-config>`;
      document.body.append(host);
      const element = host.querySelector('smp-cost-comparison') as SmpCostComparison;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(plain(element.shadowRoot?.querySelector('tbody td'))));
      if (element.shadowRoot) observer.observe(element.shadowRoot, {childList: true, subtree: true});
      await element.updateComplete;
      await new Promise((next) => setTimeout(next));
      observer.disconnect();
      seen.delete('');
      expect([...seen]).to.deep.equal([amounts({low: 700, high: 2400}, 'en-US', 'EUR')]);
    });
  });
});
