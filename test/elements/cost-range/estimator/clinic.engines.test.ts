import {allInside, clear, inside, texts, until, warnings} from '../../../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpCostRange, SmpCtaEvent} from '../../../../src/index.js';
import {fill, plain, slide} from '../../../support/controls.js';
import {
  asMoney,
  chosen,
  clinic,
  configure,
  euros,
  pick,
  pickArea,
  place,
  price,
  prices,
  settle,
  words,
} from '../../../support/estimator.js';

describe('the estimator', () => {
  afterEach(clear);

  describe('how the clinic is reached', () => {
    const cta = (element: Element) => inside<HTMLAnchorElement>(element, '[part=cta]');

    it('is by its booking link, in its own words or ours', async () => {
      const {element} = await place({clinic, prices});
      expect([plain(cta(element)), cta(element).getAttribute('href')]).to.deep.equal([words().book, '#book']);
      expect(cta(element).getBoundingClientRect().height).to.be.at.least(24);
      await configure(element, {clinic: {booking: {href: 'https://clinic.example/book', label: '[Come <b>in</b>]'}}, prices});
      expect([plain(cta(element)), cta(element).href]).to.deep.equal(['[Come <b>in</b>]', 'https://clinic.example/book']);
      expect(allInside(element, '[part=cta]')).to.have.length(1);
    });

    it('is told before a reader follows the link, and can be prevented', async () => {
      const {element} = await place({clinic, prices});
      const before = location.href;
      const told: SmpCtaEvent[] = [];
      const hear = (event: SmpCtaEvent) => {
        told.push(event);
        event.preventDefault();
      };
      document.body.addEventListener('smp-cta', hear);
      cta(element).click();
      document.body.removeEventListener('smp-cta', hear);
      expect(location.href).to.equal(before);
      expect(told.map(({href, bubbles, composed, cancelable}) => [href, bubbles, composed, cancelable])).to.deep.equal([
        ['#book', true, true, true],
      ]);
      const [event] = told;
      expect(event && Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['href']);
      try {
        cta(element).click();
        await until(() => location.hash === '#book');
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('is by telephone', async () => {
      const {element} = await place({clinic, prices});
      const link = inside<HTMLAnchorElement>(element, '[href^="tel:"]');
      expect([plain(link), link.getAttribute('href')]).to.deep.equal([fill(words().call, {number: '+34 600 000-000'}), 'tel:+34600000000']);
    });

    it('is by each of two telephones, and is text with a warning where it is uncertain what to dial', async () => {
      const {element} = await place({clinic: {telephone: '+44 (0)20 7946 0958 / 07700 900123'}, prices});
      const hrefs = () => allInside<HTMLAnchorElement>(element, '.reach a').map((link) => link.getAttribute('href'));
      expect(hrefs()).to.deep.equal(['tel:+442079460958', 'tel:07700900123']);
      const heard = await warnings(() => configure(element, {clinic: {telephone: '020 7946 0958 mornings'}, prices}));
      expect(hrefs()).to.be.empty;
      expect(plain(inside(element, '.reach'))).to.equal('020 7946 0958 mornings');
      expect(heard).to.deep.equal([
        'clinic.telephone "020 7946 0958 mornings": expected a number such as +34 600 000 000; shown without a link',
      ]);
    });

    it('says who does the work, with registration and register', async () => {
      const {element} = await place({clinic, prices});
      const offer = inside(element, '[part=offer]');
      expect([...offer.querySelectorAll('[part=heading]')].map(plain)).to.deep.equal([words().included, words().who]);
      expect([...offer.querySelectorAll('li')].map(plain)).to.deep.equal([
        '[All visits]',
        '[A check after six weeks]',
        `[A. Example, technician] [Register 123] ${words().register}`,
        '[B. Example]',
      ]);
      expect(offer.querySelector('li a')?.getAttribute('href')).to.equal('https://register.example/123');
    });

    it('is shown without prices too, and nothing of it where nothing is configured', async () => {
      const {element} = await place({clinic});
      expect(plain(cta(element))).to.equal(words().book);
      expect(allInside(element, '.planner')).to.be.empty;
      expect(price(element)).to.equal(words().quote);
      await configure(element, {});
      expect(allInside(element, '[part=offer]')).to.be.empty;
      await configure(element, {prices});
      expect(allInside(element, '[part=offer] [part=cta], [part=offer] [href^="tel:"]')).to.be.empty;
    });

    it('never leads to what runs', async () => {
      await warnings(async () => {
        const {element} = await place({clinic: {...clinic, booking: {href: 'javascript:alert(1)'}}, prices});
        expect(allInside(element, '[part=cta]')).to.be.empty;
        expect(allInside<HTMLAnchorElement>(element, 'a').filter(({protocol}) => protocol === 'javascript:')).to.be.empty;
      });
    });
  });

  describe('beside what else a page says of prices', () => {
    it('gives way to low and high', async () => {
      const {element, data} = await place({clinic, prices}, 'name="cost" low="100" high="200" currency="EUR" price-as-of="2026"');
      expect(price(element)).to.equal(euros(100, 200));
      expect(allInside(element, '.planner, [aria-live]')).to.be.empty;
      expect(data()).to.deep.equal({});
      expect(element.value).to.deep.equal({});
      expect(texts(element), 'the clinic is the same').to.contain(words().book);
      expect(texts(element), 'its prices are not').not.to.contain('[All visits]');
      Object.assign(element, {low: undefined, high: undefined});
      await settle(element);
      expect(price(element)).to.equal(euros(700, 950));
      expect(data()).to.include({'cost-area': 'hairline'});
    });

    it('stays where low and high are no prices', async () => {
      const lines = await warnings(async () => {
        const {element} = await place({prices}, 'low="cheap" high="" currency="EUR"');
        expect(price(element)).to.equal(euros(700, 950));
      });
      expect(lines.join()).not.to.contain('undefined');
    });

    // The default of a wrong price is what the clinic has configured, not what strangers charge.
    it('stays where low is above high, which is warned of', async () => {
      const lines = await warnings(async () => {
        const {element} = await place({prices}, 'low="3100" high="1300" currency="EUR" region="DE"');
        expect(price(element)).to.equal(euros(700, 950));
      });
      expect(lines.join()).to.contain('low="3100"');
    });

    it('is the plain price, with its date, where there is one course for all', async () => {
      const {element, data} = await place({prices: {currency: 'EUR', asOf: '2026-11-22', course: {low: 900, high: 1500}}});
      expect(price(element)).to.equal(euros(900, 1500));
      expect(allInside(element, '.planner, [aria-live], .answer')).to.be.empty;
      expect(texts(element))
        .to.contain(words().per.course)
        .and.to.contain(fill(words().asOf, {date: '22 November 2026'}).replace('22 November 2026', 'November 22, 2026'));
      expect(data()).to.deep.equal({});
      await configure(element, {prices: {currency: 'EUR', asOf: '2026', course: {low: 900}}});
      expect(price(element)).to.equal(euros(900));
      await configure(element, {prices: {currency: 'EUR', course: {low: 900}, areas: []}});
      expect(texts(element)).to.contain(words().noDate);
    });

    it('follows a configuration that changes, and leaves what is no longer offered', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      await pick(element, '[name=scar]');
      await slide(element, 10);
      await configure(element, {
        prices: {
          currency: 'USD',
          asOf: '2026',
          areas: [
            {area: 'crown', low: 10, high: 20, visits: 2},
            {area: 'hairline', low: 30},
          ],
        },
      });
      expect(chosen(element)).to.deep.equal(['crown']);
      expect(data()).to.deep.equal({'cost-area': 'crown', 'cost-visits': '2', 'cost-low': '10', 'cost-high': '20', 'cost-currency': 'USD'});
      expect(price(element)).to.equal('$10 – $20');
      expect(allInside(element, '[type=checkbox], [type=range], select')).to.be.empty;
      await configure(element, undefined);
      expect(allInside(element, '.planner')).to.be.empty;
      expect(price(element)).to.equal(words().quote);
      expect(data()).to.deep.equal({});
      await configure(element, {prices});
      expect(data()).to.include({'cost-currency': 'EUR'});
      expect(chosen(element)).to.deep.equal([element.value.area]);
    });

    it('shows no price of anyone else before its own has come', async () => {
      const host = document.createElement('div');
      host.lang = 'en-US';
      host.innerHTML = `<smp-config><script type="application/json">${JSON.stringify({prices})}</script><smp-cost-range></smp-cost-range></smp-config>`;
      document.body.append(host);
      const element = host.querySelector('smp-cost-range') as SmpCostRange;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(plain(element.shadowRoot?.querySelector('[part=price]'))));
      if (element.shadowRoot) observer.observe(element.shadowRoot, {childList: true, subtree: true});
      await settle(element);
      await settle(element);
      observer.disconnect();
      seen.delete('');
      expect([...seen]).to.deep.equal([asMoney('en-US', 700, 950)]);
    });
  });
});
