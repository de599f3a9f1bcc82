import {allInside, clear, inside, render, texts, warnings} from '../support/render.js';
import '../../src/define/cost-range.js';
import {expect} from '@open-wc/testing';
import type {SmpCostRange} from '../../src/index.js';
import {until} from '../support/wait.js';

const price = (element: Element) =>
  inside(element, '[part=price]')
    .textContent.trim()
    .replace(/[\s ]+/g, ' ');
const shown = async (attributes: string, lang = 'en-US') => price(await render(`<smp-cost-range ${attributes}></smp-cost-range>`, lang));

describe('smp-cost-range', () => {
  afterEach(clear);

  it('shows what was found for the country in `lang`', async () => {
    expect(await shown('', 'en-US')).to.equal('$1,200 – $6,000');
    expect(await shown('', 'en-GB')).to.equal('£400 – £2,500');
    expect(await shown('', 'es-ES')).to.match(/^900[-–]3200 €$/);
  });

  it('keeps the country that the page named first when a translator changes `lang`', async () => {
    const element = await render('<smp-cost-range></smp-cost-range>', 'en-GB');
    const before = price(element);
    const place = element.closest('[lang]') as HTMLElement;
    place.lang = 'fr';
    await until(() => element.shadowRoot?.querySelector('[lang=en]') !== null, 'the language has changed');
    expect(price(element)).to.equal(before);
    place.lang = 'en-US';
    await until(() => price(element).includes('$'), 'another country is named');
  });

  it('shows what was found for `region`, in the language of the page', async () => {
    expect(await shown('region="DE"', 'en-US')).to.equal('€400 – €5,000');
    expect(await shown('region="uk"', 'en-US')).to.equal('£400 – £2,500');
  });

  it('gives date and grade with it, and its sources', async () => {
    const element = await render('<smp-cost-range></smp-cost-range>', 'en-GB');
    expect(texts(element).join(' '))
      .to.contain('read them on 24 November 2026')
      .and.contain('United Kingdom')
      .and.contain('Weaker source (clinic, seller, news or copy)');
    expect(inside(element, '.soft sup a').textContent).to.equal('1');
  });

  it('invents nothing where nothing was found', async () => {
    for (const [attributes, lang] of [
      ['', 'en'],
      ['region="FR"', 'en-US'],
      ['per="session"', 'en-GB'],
      ['', ''],
      ['', 'tr-TR'],
    ] as const) {
      const element = await render(`<smp-cost-range ${attributes}></smp-cost-range>`, lang);
      expect(price(element)).to.equal('Ask for a written quote');
      expect(allInside(element, '[part=figure]')).to.be.empty;
    }
  });

  it('shows the price of one visit', async () => {
    const element = await render('<smp-cost-range per="session"></smp-cost-range>', 'en-US');
    expect(price(element)).to.equal('$400 – $1,200');
    expect(texts(element)).to.contain('For one visit');
  });

  it("shows the page's own price with its date", async () => {
    const element = await render('<smp-cost-range low="1200" high="3000" currency="gbp" price-as-of="2026-11"></smp-cost-range>', 'en-GB');
    expect(price(element)).to.equal('£1,200 – £3,000');
    expect(texts(element)).to.contain('Date of the price: November 2026');
    expect(texts(element).join(' ')).not.to.contain('Sellers’ prices');
  });

  it('says so when the date is missing', async () => {
    const said = await warnings(async () => {
      const element = await render('<smp-cost-range low="1" high="2" currency="GBP"></smp-cost-range>');
      expect(texts(element)).to.contain('No date given: ask if this price still applies');
    });
    expect(said.join()).to.contain('price-as-of');
  });

  it('writes open ends, equal ends and cents', async () => {
    expect(await shown('low="350" price-as-of="2026"')).to.equal('From $350');
    expect(await shown('high="99.5" price-as-of="2026"')).to.equal('Up to $99.50');
    expect(await shown('low="500" high="500" price-as-of="2026"')).to.equal('$500');
  });

  it('marks the areas that were quoted, in a table with the same numbers (WCAG 1.1.1)', async () => {
    const element = await render('<smp-cost-range></smp-cost-range>', 'en-US');
    const rows = allInside(element, 'tbody tr:not([aria-hidden])').map((row) =>
      [...row.children].map((cell) => cell.firstChild?.parentElement?.textContent.trim().replace(/\d$/, '')),
    );
    expect(rows.map(([area]) => area)).to.deep.equal(['Hairline', 'Crown', 'Full scalp', 'Scar']);
    expect(rows[0]?.[1]).to.match(/^From \$1,200/);
    expect(allInside(element, 'caption')).to.have.length(1);
    expect(allInside(element, 'tr[aria-hidden] path').map((path) => path.getAttribute('d'))).to.deep.equal([
      'M4 4H4',
      'M4 4H4',
      'M135 4H135',
      'M61 4H110',
    ]);
  });

  const wrong = {
    'low above high': ['low="3000" high="1200" currency="USD"', 'low="3000"'],
    'a negative price': ['low="-1" high="1200" currency="USD"', 'low="-1"'],
    'no number': ['low="cheap" high="1200" currency="USD"', 'low="cheap"'],
    'a number with separators': ['low="1,200" currency="USD"', 'low="1,200"'],
    'other digits': ['high="١٢٠٠" currency="USD"', 'high="١٢٠٠"'],
    infinity: ['low="1" high="1e400" currency="USD"', 'high="1e400"'],
    'an unknown currency': ['low="1" high="2" currency="XQQ"', 'currency="XQQ"'],
    'a malformed region': ['region="Mars"', 'region="Mars"'],
    'an unknown period': ['per="decade"', 'per="decade"'],
  } as const;
  for (const [what, [attributes, named]] of Object.entries(wrong)) {
    it(`warns once of ${what} and shows the default`, async () => {
      const said = await warnings(async () => {
        expect(await shown(attributes)).to.equal('$1,200 – $6,000');
        expect(await shown(attributes)).to.equal('$1,200 – $6,000');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<smp-cost-range ${named}>`);
    });
  }

  it('follows its properties, a cleared one too', async () => {
    const element = (await render('<smp-cost-range></smp-cost-range>', 'en-US')) as SmpCostRange;
    Object.assign(element, {low: 10, high: 20, priceAsOf: '2026'});
    await element.updateComplete;
    expect(price(element)).to.equal('$10 – $20');
    Object.assign(element, {low: undefined, high: null});
    await element.updateComplete;
    expect(price(element)).to.equal('$1,200 – $6,000');
  });

  it('takes a year as a number', async () => {
    const element = (await render('<smp-cost-range low="10" high="20"></smp-cost-range>', 'en-US')) as SmpCostRange;
    const said = await warnings(async () => {
      Object.assign(element, {priceAsOf: 2026, reviewedBy: '[Dr A]', reviewedOn: 2026});
      await element.updateComplete;
    });
    expect(said).to.deep.equal([]);
    expect(price(element)).to.equal('$10 – $20');
    expect(element.shadowRoot?.textContent).to.contain('Review: [Dr A], 2026.');
  });

  it('takes the number 0, which Vue sets for a cleared one, for none', async () => {
    const element = (await render('<smp-cost-range></smp-cost-range>', 'en-US')) as SmpCostRange;
    Object.assign(element, {low: 0, high: 20, priceAsOf: '2026'});
    await element.updateComplete;
    expect(price(element)).to.equal('Up to $20');
    Object.assign(element, {low: '0'});
    await element.updateComplete;
    expect(price(element)).to.equal('$0 – $20');
  });
});
