import {allInside, clear, inside, render, texts, until} from '../support/render.js';
import '../../src/define/glossary.js';
import {expect} from '@open-wc/testing';
import {glossary} from '../../src/evidence/terms.js';
import {allLocales} from '../../src/locales/locale-codes.js';
import {numbersWithin} from '../support/citations.js';

const entries = (element: Element) => allInside(element, '[part=entry]');
const names = (element: Element) => allInside(element, 'dt').map(({textContent}) => textContent);
const focused = (element: Element) => element.shadowRoot?.activeElement?.id;

describe('smp-glossary', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lists every term with what it means', async () => {
    const element = await render('<smp-glossary></smp-glossary>');
    const terms = glossary.map((make) => make());
    expect(allInside(element, 'dt').map(({id}) => id)).to.have.members(terms.map(([id]) => id));
    for (const [id, name, meaning] of terms) {
      const entry = inside(element, `dt[id="${id}"]`).parentElement as HTMLElement;
      expect(texts(entry, 'sup'), id).to.deep.equal([name, meaning]);
    }
  });

  it('has no term twice', () => {
    const terms = glossary.map((make) => make());
    for (const at of [0, 1, 2]) expect(new Set(terms.map((term) => term[at])).size).to.equal(terms.length);
  });

  for (const lang of allLocales) {
    it(`is in the order of the alphabet, in "${lang}"`, async () => {
      const listed = names(await render('<smp-glossary></smp-glossary>', lang));
      expect(listed).to.have.length(glossary.length);
      expect(listed).to.deep.equal([...listed].sort(new Intl.Collator(lang).compare));
    });
  }

  it('gives each entry the numbers of its sources', async () => {
    const element = await render('<smp-glossary></smp-glossary>');
    const listed = allInside(element, 'footer li').map((item) => item.getAttribute('data-citation'));
    for (const entry of entries(element)) {
      const [, , , ...sources] = glossary.map((make) => make()).find(([id]) => id === entry.querySelector('dt')?.id) ?? [];
      const cited = numbersWithin(entry).map((n) => listed[n - 1]);
      expect(cited).to.have.members(sources.map((source) => (source as readonly string[])[1]));
      expect(cited).not.to.be.empty;
    }
  });

  it('brings the focus to the entry that the address names, at once and later', async () => {
    history.replaceState(null, '', '#smp-glossary-dermis');
    const element = await render('<smp-glossary></smp-glossary>');
    await until(() => focused(element) === 'dermis');
    location.hash = '#smp-glossary-keloid';
    await until(() => focused(element) === 'keloid');
  });

  it('leaves the focus alone where the address names something else', async () => {
    for (const hash of ['#smp-glossary', '#smp-glossary-sauna', '#smp-key-factors-cost', '#smp-glossary-"]']) {
      history.replaceState(null, '', hash);
      const element = await render('<smp-glossary></smp-glossary>');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(focused(element), hash).to.equal(undefined);
    }
  });
});
