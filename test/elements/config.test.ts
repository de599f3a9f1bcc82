import {allInside, inside, texts, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {SmpConfig, type SmpElement, configure} from '../../src/index.js';
import {stopTimeoutsInTests} from '../support/clock.js';
import {
  all,
  called,
  config,
  count,
  found,
  fresh,
  from,
  heard,
  inAttribute,
  later,
  one,
  page,
  price,
  put,
  reset,
  says,
  script,
  shows,
} from '../support/configuration.js';

// An address that a test keeps waiting would otherwise be given up.
stopTimeoutsInTests();

describe('smp-config', () => {
  afterEach(reset);

  describe('takes a configuration', () => {
    it('from a script inside it', async () => {
      put(`<smp-config>${script(from(11))}<smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $11');
    });

    it('from a script that stands behind what it is for, among other things', async () => {
      put(
        `<smp-config><style></style><smp-cost-range></smp-cost-range><!-- --><script type="text/plain">7</script>${script(from(11))}</smp-config>`,
      );
      await shows(one(), 'From $11');
    });

    it('from its attribute', async () => {
      put(`<smp-config ${inAttribute(from(12, {clinic: {name: "D'Or"}}))}><smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $12');
    });

    it('from its property, as an object and as JSON', async () => {
      put('<smp-config><smp-cost-range></smp-cost-range></smp-config>');
      config().config = from(13);
      await shows(one(), 'From $13');
      config().config = JSON.stringify(from(14));
      await shows(one(), 'From $14');
      config().config = undefined;
      await shows(one(), found);
    });

    it('from a property that was set before it was defined', async () => {
      const prefix = fresh('early');
      put(`<${prefix}-config ${inAttribute(from(1))}><smp-cost-range></smp-cost-range></${prefix}-config>`);
      const early = one<SmpConfig>(`${prefix}-config`);
      early.config = from(15);
      await shows(one(), found);
      const {said} = await heard(async () => {
        SmpConfig.define({prefix});
        await shows(one(), 'From $15');
      });
      expect(said).to.deep.equal([]);
    });

    it('from an address', async () => {
      put(`<smp-config src="${page('given', from(16)).url}"><smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $16');
    });

    it('from its property sooner than from its address, and from that sooner than from a script', async () => {
      const {url, id} = page('given', from(16));
      put(`<smp-config src="${url}" ${inAttribute(from(17))}>${script(from(18))}<smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $17');
      expect(await count(id)).to.equal(0);
      config().removeAttribute('config');
      await shows(one(), 'From $16');
      config().removeAttribute('src');
      await shows(one(), 'From $18');
    });

    it('that says nothing, without a word', async () => {
      const {said, codes} = await heard(async () => {
        put(
          `<smp-config></smp-config><smp-config>${script(' \n ')}</smp-config><smp-config config="{}" src=" "></smp-config><smp-cost-range></smp-cost-range>`,
        );
        await shows(one(), found);
      });
      expect([said, codes]).to.deep.equal([[], []]);
    });

    it('and shows nothing of its own', async () => {
      put(`<smp-config>${script(from(11))}</smp-config>`);
      await config().updateComplete;
      expect(config().getBoundingClientRect().height).to.equal(0);
      expect(texts(config(), 'style, script')).to.deep.equal([]);
    });
  });

  describe('applies', () => {
    it('to what is inside it only', async () => {
      put(
        `<smp-cost-range></smp-cost-range><smp-config>${script(from(31))}<div><smp-cost-range></smp-cost-range></div></smp-config><smp-cost-range></smp-cost-range>`,
      );
      const [before, within, after] = all();
      if (!before || !within || !after) throw new Error('Three were put there');
      await shows(within, 'From $31');
      await later();
      expect([price(before), price(after)]).to.deep.equal([found, found]);
    });

    it('to the whole page where it holds no element', async () => {
      put(
        `<smp-cost-range></smp-cost-range><smp-config>Text <!-- --> ${script(from(32))}<style></style></smp-config><div><smp-cost-range></smp-cost-range></div>`,
      );
      expect(all()).to.have.length(2);
      for (const element of all()) await shows(element, 'From $32');
    });

    it('to the page no more once an element stands in it, and again when that has gone', async () => {
      put(`<smp-config>${script(from(33))}</smp-config><smp-cost-range></smp-cost-range>`);
      await shows(one(), 'From $33');
      config().append(document.createElement('div'));
      await shows(one(), found);
      config().querySelector('div')?.remove();
      await shows(one(), 'From $33');
    });

    it('for the page as the last one says, each part by itself', async () => {
      put(
        `<smp-config ${inAttribute({...from(34), ...called('111')})}></smp-config><smp-config ${inAttribute(called('222'))}></smp-config><smp-cost-range></smp-cost-range>`,
      );
      await shows(one(), 'From $34');
      await says(one(), 'Telephone: 222');
      all<SmpConfig>('smp-config')[1]?.remove();
      await says(one(), 'Telephone: 111');
    });

    it('in order: attribute, nearest, outer, page, configure(), default', async () => {
      configure(from(1));
      put(`<smp-config id="page" ${inAttribute(from(2))}></smp-config>
        <smp-config id="outer" ${inAttribute(from(3))}><smp-config id="inner" ${inAttribute(from(4))}>
          <smp-cost-range low="5" currency="USD" price-as-of="2026"></smp-cost-range></smp-config></smp-config>`);
      await shows(one(), 'From $5');
      one().removeAttribute('low');
      await shows(one(), 'From $4');
      config('#inner').config = called('444');
      await shows(one(), 'From $3');
      config('#outer').config = undefined;
      config('#outer').removeAttribute('config');
      await shows(one(), 'From $2');
      config('#page').remove();
      await shows(one(), 'From $1');
      configure();
      await shows(one(), found);
    });

    it('with each part from where it is said: prices from the outer, the clinic from the nearest', async () => {
      configure({...from(1), ...called('999'), questions: [{question: 'From the page?', answer: 'Yes.'}]});
      put(`<smp-config ${inAttribute({...from(35), ...called('111')})}><smp-config ${inAttribute(called('222'))}>
        <smp-cost-range></smp-cost-range><smp-faq></smp-faq></smp-config></smp-config>`);
      await shows(one(), 'From $35');
      await says(one(), 'Telephone: 222');
      await says(one('smp-faq'), 'From the page?');
      expect(texts(one()).join(' ')).not.to.contain('111').and.not.contain('999');
    });

    it('with a part whole: what the nearest leaves out of it is not taken from further out', async () => {
      put(`<smp-config ${inAttribute({clinic: {telephone: '111', booking: {href: '/book', label: 'Book'}}})}><smp-config ${inAttribute(called('222'))}>
        <smp-cost-range></smp-cost-range></smp-config></smp-config>`);
      await says(one(), 'Telephone: 222');
      expect(texts(one()).join(' ')).not.to.contain('Book');
    });

    it('through shadow roots', async () => {
      put(`<smp-config>${script(from(36))}<div id="host"></div></smp-config>`);
      const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
      const inner = document.createElement('div');
      root?.append(inner);
      inner.attachShadow({mode: 'closed'}).append(Object.assign(document.createElement('smp-cost-range'), {id: 'deep'}));
      const closed = document.createElement('smp-cost-range');
      root?.append(closed);
      await shows(closed, 'From $36');
      config().config = from(37);
      await shows(closed, 'From $37');
    });

    it('into shadow roots that are closed', async () => {
      put(`<smp-config>${script(from(36))}<div id="host"></div></smp-config>`);
      const deep = document.createElement('smp-cost-range');
      document.querySelector('#host')?.attachShadow({mode: 'closed'}).append(deep);
      await shows(deep, 'From $36');
    });

    it('to the sections of a page', async () => {
      put(
        `<smp-config>${script({...from(38), review: {by: 'Dr Ana', on: '2020-01-02'}})}<smp-page sections="overview cost-range"></smp-page></smp-config>`,
      );
      const whole = one<SmpElement>('smp-page');
      await until(() => allInside(whole, 'smp-cost-range').length);
      await shows(inside(whole, 'smp-cost-range'), 'From $38');
      await says(inside(whole, 'smp-overview'), 'Review: Dr Ana');
    });

    it('to an element that comes later', async () => {
      put(`<smp-config ${inAttribute(from(39))}><p></p></smp-config>`);
      config().append(document.createElement('smp-cost-range'));
      await shows(one(), 'From $39');
    });
  });

  describe('follows what changes', () => {
    it('a script that comes after it, and its text after the script', async () => {
      put('<smp-config><smp-cost-range></smp-cost-range></smp-config>');
      await shows(one(), found);
      const late = Object.assign(document.createElement('script'), {type: 'application/json'});
      config().append(late);
      late.textContent = JSON.stringify(from(41));
      await shows(one(), 'From $41');
      if (late.firstChild instanceof Text) late.firstChild.data = JSON.stringify(from(42));
      await shows(one(), 'From $42');
      late.textContent = JSON.stringify(from(43));
      await shows(one(), 'From $43');
      late.remove();
      await shows(one(), found);
    });

    it('another script in the place of the first', async () => {
      put(`<smp-config>${script(from(44))}<smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $44');
      config().querySelector('script')?.remove();
      const next = document.createRange().createContextualFragment(script(from(45)));
      config().prepend(next);
      await shows(one(), 'From $45');
    });

    it('and changes what it reaches, and nothing else', async () => {
      put(
        `<smp-config>${script(from(46))}<smp-cost-range></smp-cost-range><smp-faq></smp-faq></smp-config><smp-cost-range low="3" currency="USD" price-as-of="2026"></smp-cost-range><smp-overview></smp-overview>`,
      );
      const [mine, other] = all();
      if (!mine || !other) throw new Error('Two were put there');
      await shows(mine, 'From $46');
      await shows(other, 'From $3');
      await later();
      const changed = new Set<string>();
      const observer = new MutationObserver((records) => {
        for (const {target} of records) changed.add(((target.getRootNode() as ShadowRoot).host as SmpElement).outerHTML.slice(0, 30));
      });
      for (const element of all('smp-cost-range, smp-faq, smp-overview')) {
        observer.observe(element.shadowRoot as ShadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
      }
      config().config = from(47);
      await shows(mine, 'From $47');
      await later();
      observer.disconnect();
      expect([...changed]).to.deep.equal(['<smp-cost-range></smp-cost-ran']);
    });

    it('and gives the default back when it goes', async () => {
      put(
        `<smp-config id="outer" ${inAttribute(from(48))}></smp-config><div id="here"></div><smp-config id="inner" ${inAttribute(from(49))}><smp-cost-range></smp-cost-range></smp-config>`,
      );
      await shows(one(), 'From $49');
      config('#inner').replaceWith(one());
      await shows(one(), 'From $48');
      config('#outer').remove();
      await shows(one(), found);
    });

    it('an element that moves from one to another, and out', async () => {
      put(
        `<smp-config id="a" ${inAttribute(from(51))}><smp-cost-range></smp-cost-range></smp-config><smp-config id="b" ${inAttribute(from(52))}><p>Text</p></smp-config><div id="out"></div>`,
      );
      await shows(one(), 'From $51');
      // Without the element the first would be for the page.
      config('#a').append(document.createElement('div'));
      document.querySelector('#b')?.append(one());
      await shows(one(), 'From $52');
      document.querySelector('#out')?.append(one());
      await shows(one(), found);
      document.querySelector('#a')?.append(one());
      await shows(one(), 'From $51');
    });

    it('and is moved itself, with what it holds or to somewhere else', async () => {
      put(`<div id="a"><smp-config ${inAttribute(from(53))}><smp-cost-range></smp-cost-range></smp-config></div><div id="b"></div>`);
      await shows(one(), 'From $53');
      document.querySelector('#b')?.append(config());
      await later();
      expect(price(one())).to.equal('From $53');
    });

    it('not while it is off the page, but when it comes back', async () => {
      put(`<smp-config ${inAttribute(from(54))}></smp-config><smp-cost-range></smp-cost-range>`);
      await shows(one(), 'From $54');
      const away = config();
      away.remove();
      away.config = from(55);
      await shows(one(), found);
      document.body.append(away);
      await shows(one(), 'From $55');
    });
  });
});
