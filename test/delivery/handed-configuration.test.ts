import {expect} from '@open-wc/testing';
import {finished, gone, nodes, openMarkup, ours, rendering, still, take, wordsOf} from '../support/hydration.js';
import {type Page, close, one} from '../support/page.js';

describe('server markup with a configuration that render() hands over', () => {
  afterEach(close);

  const config = {schemaVersion: 1, prices: {currency: 'EUR', asOf: '2026-11', course: {low: 777, high: 955}}};
  const range = '<smp-cost-range></smp-cost-range>';
  const hydrating = ['/npm/delivery/hydrate.js', '/npm/define/cost-range.js'];
  const prices = (page: Page) =>
    ours(page.document)
      .filter(({localName}) => localName === 'smp-cost-range')
      .map((element) => /€\d+/.exec(wordsOf(element))?.[0]);

  for (const [what, parts] of [
    ['one', 1],
    ['two, of one page', 2],
  ] as const) {
    it(`keeps what it says, and the nodes, without another import: ${what}`, async () => {
      const page = await openMarkup((await rendering(range, 'en', config)).repeat(parts));
      const before = nodes(page);
      await take(page, hydrating);
      await finished(page);
      expect(prices(page)).to.deep.equal(Array(parts).fill('€777'));
      expect(gone(before).join('\n')).to.equal('');
      still(page);
    });
  }

  it('keeps what it says where elements are defined too early', async () => {
    const page = await openMarkup(await rendering(range, 'en', config));
    await take(page, hydrating.toReversed());
    await finished(page);
    expect(prices(page)).to.deep.equal(['€777']);
    still(page);
  });

  it('keeps what it says where a link inside an app sets the markup later', async () => {
    const page = await openMarkup('<main></main>');
    await take(page, hydrating);
    one<HTMLElement>(page, 'main').innerHTML = await rendering(range, 'en', config);
    await finished(page);
    expect(prices(page)).to.deep.equal(['€777']);
    // Chromium warns of each template that is no shadow root.
    still(page);
  });

  it('keeps what it says where it stands in the markup', async () => {
    const own = `<smp-config><script type="application/json">${JSON.stringify(config)}</script></smp-config>`;
    const page = await openMarkup(await rendering(own + range, 'en'));
    const before = nodes(page);
    await take(page, hydrating);
    await finished(page);
    expect(prices(page)).to.deep.equal(['€777']);
    expect(gone(before).join('\n')).to.equal('');
    still(page);
  });
});
