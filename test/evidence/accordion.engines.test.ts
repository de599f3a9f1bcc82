import {allInside, clear, inside, render, until} from '../support/render.js';
import '../../src/define/faq.js';
import '../../src/define/key-factors.js';
import {expect} from '@open-wc/testing';

const openIds = (element: Element) => allInside(element, '.row details[open]').map(({id}) => id);
const two = async () => [await render('<smp-key-factors></smp-key-factors>'), await render('<smp-faq></smp-faq>')] as const;

describe('every list of disclosures', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('closes its own rows only, when one opens', async () => {
    const lists = [...(await two()), await render('<smp-faq></smp-faq>')];
    for (const element of lists) {
      inside(element, '#cost-answer').click();
      await until(() => openIds(element).length);
    }
    expect(lists.map((element) => openIds(element).join())).to.deep.equal(['cost', 'cost', 'cost']);
  });

  it('answers to the fragments of its own tag only', async () => {
    const [factors, faq] = await two();
    location.hash = '#smp-faq-cost';
    await until(() => openIds(faq).length);
    expect(openIds(factors)).to.be.empty;
    location.hash = '#smp-key-factors-health';
    await until(() => openIds(factors).length);
    expect([openIds(factors), openIds(faq)]).to.deep.equal([['health'], ['cost']]);
  });

  it('no longer follows the address when it has left the page, and does when it is back', async () => {
    const [factors, faq] = await two();
    faq.remove();
    // Who listens first is told first: the element would have heard by then.
    const told = new Promise((done) => addEventListener('hashchange', done, {once: true}));
    location.hash = '#smp-faq-pain';
    await told;
    await faq.updateComplete;
    expect(openIds(faq)).to.be.empty;
    factors.before(faq);
    location.hash = '#smp-faq-mri';
    await until(() => openIds(faq).join() === 'mri');
  });

  for (const tag of ['smp-key-factors', 'smp-faq']) {
    it(`opens the first only of what \`open\` names, unless many may be open: ${tag}`, async () => {
      const all = allInside(await render(`<${tag} open="all"></${tag}>`), '.row details').map(({id}) => id);
      expect(openIds(await render(`<${tag} open="${all.at(-1)} cost"></${tag}>`))).to.deep.equal(['cost']);
      expect(openIds(await render(`<${tag} open="all"></${tag}>`))).to.deep.equal(all);
    });

    it(`follows \`open\` when a page changes it: ${tag}`, async () => {
      const element = await render(`<${tag} open="cost"></${tag}>`);
      element.setAttribute('open', 'all');
      await until(() => openIds(element).length > 2);
      element.removeAttribute('open');
      await until(() => !openIds(element).length);
    });
  }
});
