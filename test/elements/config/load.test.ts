import {allInside, texts, until} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {stopTimeoutsInTests} from '../../support/clock.js';
import {all, config, count, found, from, later, one, page, price, put, reset, says, shows, tasks} from '../../support/configuration.js';

// An address that a test keeps waiting would otherwise be given up.
stopTimeoutsInTests();

describe('smp-config', () => {
  afterEach(reset);

  describe('fetches its address', () => {
    it('once for several elements, at once and later', async () => {
      const {url, id} = page('given', from(20));
      const markup = `<smp-config src="${url}"><smp-cost-range></smp-cost-range></smp-config>`;
      put(markup.repeat(3));
      for (const element of all()) await shows(element, 'From $20');
      put(markup);
      for (const element of all()) await shows(element, 'From $20');
      expect(all()).to.have.length(4);
      expect(await count(id)).to.equal(1);
    });

    it('anew when it is another', async () => {
      put(`<smp-config src="${page('given', from(21)).url}"><smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $21');
      config().src = page('given', from(22)).url;
      await shows(one(), 'From $22');
    });

    it('not again when it moves on the page', async () => {
      const {url, id} = page('given', from(23));
      put(`<smp-config src="${url}"><smp-cost-range></smp-cost-range></smp-config><div></div>`);
      await shows(one(), 'From $23');
      document.body.append(config());
      await later();
      expect(price(one())).to.equal('From $23');
      expect(await count(id)).to.equal(1);
    });

    it('while the price waits, and its children are shown', async () => {
      const {url, release} = page('held', from(24));
      put(`<smp-config src="${url}"><smp-cost-range><p>Call us.</p></smp-cost-range></smp-config>`);
      await tasks();
      const [child] = one().children;
      expect(one().matches(':state(waiting)')).to.equal(true);
      expect(child?.checkVisibility()).to.equal(true);
      expect(child?.getBoundingClientRect().height).to.be.above(0);
      expect(price(one())).to.equal(undefined);
      await release();
      await shows(one(), 'From $24');
      expect(one().matches(':state(waiting)')).to.equal(false);
      expect(child?.getBoundingClientRect().height).to.equal(0);
    });

    it('while the price waits, wherever on the page it is configured', async () => {
      const {url, release} = page('held', from(25));
      put(`<smp-cost-range><p>Call us.</p></smp-cost-range><smp-config src="${url}"></smp-config>`);
      await config().updateComplete;
      const height = one().querySelector('p')?.getBoundingClientRect().height;
      const shown = price(one());
      await release();
      await shows(one(), 'From $25');
      expect(shown).to.equal(undefined);
      expect(height).to.be.above(0);
    });

    it('and nothing waits for it that needs no configuration', async () => {
      const {url, release} = page('held', {});
      put(`<smp-config src="${url}"><smp-glossary></smp-glossary><smp-faq></smp-faq></smp-config><smp-cost-range></smp-cost-range>`);
      await until(() => allInside(one('smp-faq'), '.row').length && allInside(one('smp-glossary'), 'dt').length);
      await shows(one(), found);
      await release();
    });

    it('in vain when a newer one has come', async () => {
      const asks = (question: string) => ({questions: [{question, answer: 'Yes.'}]});
      const late = page('held', asks('Am I late?'));
      put(`<smp-config src="${late.url}"><smp-faq></smp-faq></smp-config>`);
      await config().updateComplete;
      config().src = page('given', asks('Am I newer?')).url;
      await says(one('smp-faq'), 'Am I newer?');
      await late.release();
      await (await fetch(late.url)).text();
      await later();
      expect(texts(one('smp-faq')).join(' '))
        .to.contain('Am I newer?')
        .and.not.contain('Am I late?');
    });

    it('and a newer one is shown at once, whatever becomes of the first', async () => {
      const late = page('held', from(26));
      put(`<smp-config src="${late.url}"><smp-cost-range></smp-cost-range></smp-config>`);
      await config().updateComplete;
      await tasks();
      config().src = page('given', from(27)).url;
      try {
        await shows(one(), 'From $27');
      } finally {
        await late.release();
      }
    });

    it('and a configuration that is handed to it meanwhile is shown at once', async () => {
      const late = page('held', from(28));
      put(`<smp-config src="${late.url}"><smp-cost-range></smp-cost-range></smp-config>`);
      await config().updateComplete;
      config().config = from(29);
      try {
        await shows(one(), 'From $29');
      } finally {
        await late.release();
      }
      await later();
      expect(price(one())).to.equal('From $29');
    });

    it('and when it goes meanwhile, nothing waits for it any more', async () => {
      const late = page('held', from(28));
      put(`<div id="here"></div><smp-config src="${late.url}"><smp-cost-range></smp-cost-range></smp-config>`);
      await config().updateComplete;
      document.querySelector('#here')?.append(one());
      config().remove();
      try {
        await shows(one(), found);
      } finally {
        await late.release();
      }
    });

    it('and comes back with what came while it was away', async () => {
      const late = page('held', from(30));
      put(`<smp-config src="${late.url}"><smp-cost-range></smp-cost-range></smp-config>`);
      const away = config();
      away.remove();
      await late.release();
      document.body.firstElementChild?.append(away);
      await shows(one(), 'From $30');
      expect(await count(late.id)).to.equal(1);
    });
  });
});
