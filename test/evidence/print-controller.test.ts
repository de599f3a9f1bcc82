import {clear, hydrated, render, inside} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {sectionNames} from '../../src/elements/catalogue.js';
import {fixtures} from '../fixtures.js';
import {allDeep} from '../support/deep.js';
import {turn} from '../support/wait.js';
import '../support/define-all.js';

const tell = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
const all = (element: Element) => [...allDeep<HTMLDetailsElement>(element, 'details'), ...element.querySelectorAll('details')];
const states = (element: Element) => all(element).map(({open, name}) => [open, name]);

describe('disclosures while a page is printed', () => {
  afterEach(() => {
    tell('afterprint');
    clear();
  });

  for (const name of sectionNames) {
    it(`are closed again by one afterprint, however often beforeprint came: smp-${name}`, async () => {
      const element = await render(`<smp-${name}></smp-${name}>`);
      const before = states(element);
      for (let times = 0; times < 2; times++) {
        tell('beforeprint');
        await turn();
        expect(all(element).every(({open}) => open)).to.equal(true);
      }
      tell('afterprint');
      expect(states(element)).to.deep.equal(before);
      await turn();
      expect(states(element), 'a little later').to.deep.equal(before);
    });
  }

  const slotted = `<details slot="last" name="own"><summary>A</summary>B</details>
    <details slot="last" name="own" open><summary>C</summary>D</details>
    <div slot="first"><details name=""><summary>E</summary>F<details><summary>G</summary>H</details></details></div>`;
  const places = {
    'questions of the clinic': `<smp-faq>${slotted}</smp-faq>`,
    'text of the clinic': `<smp-risks><div slot="text">${slotted}</div></smp-risks>`,
    'a section of the clinic': `<smp-page sections="risks"><div slot="risks">${slotted}</div></smp-page>`,
    'a section in a page': `<smp-page sections="faq"><smp-faq slot="faq">${slotted}</smp-faq></smp-page>`,
  };
  for (const [place, markup] of Object.entries(places)) {
    it(`are opened also in what the page slots in, and are then as they were: ${place}`, async () => {
      const element = await render(markup);
      const own = [...element.querySelectorAll('details')];
      const before = own.map(({open}) => open);
      const text = element.outerHTML.replace(/ name="\w*"/g, '');
      const names = own.map((details) => details.getAttribute('name'));
      tell('beforeprint');
      tell('beforeprint');
      await turn();
      for (const details of own) expect(details.open, details.textContent).to.equal(true);
      tell('afterprint');
      await turn();
      expect(own.map(({open}) => open)).to.deep.equal(before);
      expect(own.map((details) => details.getAttribute('name'))).to.deep.equal(names);
      expect(element.outerHTML.replace(/ name="\w*"/g, '')).to.equal(text);
    });
  }

  it('leave one of the same name elsewhere on the page open', async () => {
    const element = await render('<smp-faq><details slot="last" name="own"><summary>A</summary>B</details></smp-faq>');
    const other = Object.assign(document.createElement('details'), {name: 'own', open: true});
    element.before(other);
    tell('beforeprint');
    expect(other.open).to.equal(true);
    tell('afterprint');
    expect(other.open).to.equal(true);
  });

  it('are closed when their element goes during the print', async () => {
    const element = await render(`<smp-faq>${slotted}</smp-faq>`);
    const before = states(element);
    tell('beforeprint');
    element.remove();
    expect(states(element)).to.deep.equal(before);
    tell('afterprint');
    document.body.append(element);
    expect(states(element)).to.deep.equal(before);
  });

  it('are closed again also where a server’s markup is hydrated during the print', async () => {
    const [fixture] = fixtures.filter(({name}) => name === 'key-factors/alone');
    if (!fixture) throw new Error('There is no such fixture');
    const printed = new MutationObserver(() => {
      const served = document.querySelector('smp-key-factors');
      if (!served) return;
      printed.disconnect();
      // Firefox would do so later.
      customElements.upgrade(served);
      tell('beforeprint');
    });
    printed.observe(document.body, {childList: true, subtree: true});
    const element = await hydrated(fixture);
    expect(inside<HTMLDetailsElement>(element, '#cost').open).to.equal(true);
    tell('afterprint');
    await turn();
    await element.updateComplete;
    expect(all(element).filter(({open}) => open)).to.be.empty;
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element).filter(({open}) => open)).to.be.empty;
  });
});
