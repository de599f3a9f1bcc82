import {allInside, clear, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/config.js';
import '../../src/define/page.js';
import '../../src/define/related-card.js';
import '../../src/define/related-list.js';
import {expect} from '@open-wc/testing';
import {type Timeouts, stopTimeouts} from '../support/clock.js';
import {atRest} from '../support/wait.js';
import {
  type Config,
  type SmpErrorEvent,
  SmpConfig,
  type SmpCostRange,
  type SmpElement,
  type SmpFaq,
  type SmpRelatedList,
  configure,
} from '../../src/index.js';

/** The script that a configuration stands in. */
const script = (config: unknown) =>
  `<script type="application/json">${typeof config === 'string' ? config : JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;
const inAttribute = (config: unknown) => `config='${JSON.stringify(config).replaceAll("'", '&#39;')}'`;

/** A clinic's price that is told from another by its amount. */
const from = (low: number, more: object = {}) => ({prices: {currency: 'USD', course: {low}}, ...more});
const called = (telephone: string) => ({clinic: {telephone}});
/** What an American page shows where nothing is configured. */
const found = '$1,200 – $6,000';

let names = 0;
/** A name that no other test has: a page is warned of the same thing once only. */
const fresh = (what = 'name') => `${what}${names++}`;

const price = (element: Element) => element.shadowRoot?.querySelector('[part=price]')?.textContent.trim().replace(/\s+/g, ' ');
const shows = (element: Element, expected: string) =>
  until(() => price(element) === expected, `${expected}, last ${price(element) ?? 'nothing'} in <${element.localName}>`);
const says = (element: Element, expected: string) => until(() => texts(element).join(' ').includes(expected), `"${expected}" is said`);
const silent = (element: Element, unexpected: string) =>
  until(() => !texts(element).join(' ').includes(unexpected), `"${unexpected}" is not said`);
const all = <T extends SmpElement = SmpCostRange>(selector = 'smp-cost-range') => [...document.body.querySelectorAll<T>(selector)];
const one = <T extends SmpElement = SmpCostRange>(selector = 'smp-cost-range'): T => {
  const [element] = all<T>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};
const config = (selector = 'smp-config') => one<SmpConfig>(selector);
/** When the page is at rest: what must not happen would have happened. */
const tasks = () => atRest();
const later = async () => {
  await tasks();
  await Promise.all(all('smp-config, smp-cost-range').map(({updateComplete}) => updateComplete));
};
/** Puts markup on an American page, without waiting for what is fetched. */
const put = (markup: string, lang = 'en-US') => {
  document.body.insertAdjacentHTML('beforeend', `<div lang="${lang}">${markup}</div>`);
};

/** What is warned of and what events tell while something runs. */
async function heard(run: () => unknown): Promise<{said: string[]; codes: string[]; events: SmpErrorEvent[]}> {
  const events: SmpErrorEvent[] = [];
  const hear = (event: Event) => events.push(event as SmpErrorEvent);
  document.addEventListener('smp-error', hear);
  try {
    const said = await warnings(run);
    return {said, events, codes: events.map(({code}) => code)};
  } finally {
    document.removeEventListener('smp-error', hear);
  }
}

let ids = 0;
/** An address that no other test asks for. */
const page = (name: string, body: unknown = {}, more = '') => {
  const id = `${Date.now()}-${Math.random()}-${ids++}`;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const url = `/__feed__/${name}?id=${id}&body=${encodeURIComponent(text).replaceAll("'", '%27')}${more}`;
  return {id, url, release: () => fetch(`/__feed__/release?id=${id}`)};
};
const count = async (id: string) => Number(await (await fetch(`/__feed__/count?id=${id}`)).text());

// An address that a test keeps waiting would otherwise be given up.
let timeouts: Timeouts;
before(() => (timeouts = stopTimeouts()));
after(() => timeouts.start());

describe('smp-config', () => {
  afterEach(() => {
    configure();
    clear();
  });

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

  describe('where something is wrong', () => {
    it('warns once, in one line that names it, tells it by one event, and uses the rest', async () => {
      const [name, other] = [fresh(), fresh()];
      const {said, codes, events} = await heard(async () => {
        put(
          `<smp-config>${script({...from(61), clinic: {telephone: 7, [name]: 1}, [other]: 1})}<smp-cost-range></smp-cost-range></smp-config>`,
        );
        await shows(one(), 'From $61');
        await later();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<smp-config>: .*clinic\.telephone: expected .*; the rest is used$/);
      expect(said[0]).to.contain(`clinic.${name}: expected a name that smp-elements knows`).and.contain(`${other}: expected`);
      expect(codes).to.deep.equal(['config']);
      expect(events[0]?.target).to.equal(config());
      expect(events[0]?.error).to.be.an.instanceOf(Error);
      expect(String(events[0]?.error)).to.contain('clinic.telephone');
    });

    it('warns of the same thing once, however many say it', async () => {
      const markup = `<smp-config ${inAttribute({[fresh()]: 1})}></smp-config>`;
      const {said, codes} = await heard(async () => {
        put(markup.repeat(3));
        await later();
      });
      expect(said).to.have.length(1);
      expect(codes).to.deep.equal(['config', 'config', 'config']);
    });

    it('warns in one line of a script of several lines that is no JSON', async () => {
      const {said, codes} = await heard(async () => {
        put(`<smp-config>${script(`{\n"clinic": {\n"${fresh()}": Clinic\n}\n}`)}<smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), found);
      });
      expect(codes).to.deep.equal(['config']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('JSON').and.not.contain('\n');
    });

    it('keeps what was there while a newer one cannot be had', async () => {
      put(`<smp-config ${inAttribute(from(62))}><smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $62');
      const {codes} = await heard(async () => {
        config().config = '{';
        await later();
      });
      expect(codes).to.deep.equal(['config']);
      expect(price(one())).to.equal('From $62');
    });

    it('names a name that stands twice', async () => {
      const name = fresh();
      const {said} = await heard(async () => {
        put(
          `<smp-config>${script(`{"clinic": {"telephone": "1", "telephone": "22"}, "${name}": 1}`)}<smp-cost-range></smp-cost-range></smp-config>`,
        );
        await says(one(), 'Telephone: 22');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('clinic.telephone: expected each name once');
    });

    it('shows the default where its address is not there, with one warning and one event', async () => {
      const {url, id} = page('status', '', '&status=404');
      const {said, codes, events} = await heard(async () => {
        put(`<smp-config src="${url}"><smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), found);
        await later();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<smp-config>: src="\/__feed__\/status.*could not be used: .*404/);
      expect(codes).to.deep.equal(['load']);
      expect(events[0]?.target).to.equal(config());
      expect(await count(id)).to.equal(1);
      // The next that asks may have more luck.
      put(`<smp-config id="next" src="${url}"></smp-config>`);
      for (let i = 0; i < 100 && (await count(id)) < 2; i++) await tasks();
      expect(await count(id)).to.equal(2);
    });

    it('shows the default where its address gives no configuration', async () => {
      for (const [body, expected] of [
        ['{"prices":', 'JSON'],
        ['[]', 'an object'],
        ['<!doctype html>', 'JSON'],
        ['', 'JSON'],
      ] as const) {
        const {codes, events} = await heard(async () => {
          put(`<smp-config src="${page('given', body).url}"><smp-cost-range></smp-cost-range></smp-config>`);
          await shows(one(), found);
        });
        expect(codes, body).to.deep.equal(['config']);
        expect(String(events[0]?.error), body).to.contain(`expected ${expected}`);
        clear();
      }
    });

    it('uses the rest of what its address gives', async () => {
      const {said, codes} = await heard(async () => {
        put(`<smp-config src="${page('given', from(63, {[fresh()]: 1})).url}"><smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), 'From $63');
      });
      expect(said).to.have.length(1);
      expect(codes).to.deep.equal(['config']);
    });

    it('fetches nothing from an address that is none of the web', async () => {
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = (input) => {
        asked.push(input);
        return Promise.reject(new Error('not here'));
      };
      try {
        for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'mailto:a@b.example', 'http://[']) {
          const {codes} = await heard(async () => {
            put(`<smp-config src="${src}"><smp-cost-range></smp-cost-range></smp-config>`);
            await shows(one(), found);
          });
          expect(codes, src).to.deep.equal(['load']);
          clear();
        }
      } finally {
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([]);
    });
  });

  describe('holds text only', () => {
    const marked = (name: string) => `<b>${name}</b>`;
    const markup: Config = {
      clinic: {
        name: marked('clinic'),
        telephone: marked('telephone'),
        booking: {href: '/book', label: marked('label')},
        practitioners: [{name: marked('practitioner'), registration: marked('registration'), href: '/register'}],
      },
      prices: {currency: 'USD', areas: [{area: 'crown', low: 7}], included: [marked('included')]},
      review: {by: marked('reviewer'), on: '2020-01-02'},
      articles: [
        {
          heading: marked('heading'),
          summary: marked('summary'),
          tag: marked('tag'),
          image: '/test/support/picture.svg',
          imageAlt: marked('alt'),
          href: '/a',
        },
      ],
      questions: [
        {question: marked('first'), answer: marked('one'), place: 'first'},
        {question: marked('last'), answer: `${marked('two')}\n\n${marked('three')}`},
      ],
    };
    const elements = '<smp-cost-range></smp-cost-range><smp-faq></smp-faq><smp-related-list></smp-related-list>';
    const ways: Record<string, () => void> = {
      'in a script': () => put(`<smp-config>${script(markup)}${elements}</smp-config>`),
      'at an address': () => put(`<smp-config src="${page('given', markup).url}">${elements}</smp-config>`),
      'of configure()': () => {
        configure(markup);
        put(elements);
      },
    };

    for (const [way, come] of Object.entries(ways)) {
      it(`and shows markup as it is written, ${way}`, async () => {
        come();
        await says(one(), marked('telephone'));
        await says(one('smp-faq'), marked('three'));
        await says(one('smp-related-list'), marked('heading'));
        const shown = texts(document.body, 'style, script').join(' ');
        for (const name of JSON.stringify(markup).match(/(?<=<b>)\w+/g) ?? []) expect(shown).to.contain(marked(name));
        const roots: ShadowRoot[] = [];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            expect(element.localName).not.to.equal('b');
            if (!element.shadowRoot) continue;
            roots.push(element.shadowRoot);
            walk(element.shadowRoot);
          }
        };
        walk(document.body);
        expect(roots.length).to.be.at.least(4);
      });
    }
  });

  describe('names who reviewed the text', () => {
    const review = (by: string, on = '2020-01-02') => inAttribute({review: {by, on}});
    const foot = (element = one('smp-overview')) => element.shadowRoot?.querySelector('footer')?.textContent ?? '';

    it('in the foot of each section', async () => {
      put(`<smp-config ${review('Dr Ana')}><smp-overview></smp-overview><smp-risks></smp-risks></smp-config>`);
      for (const name of ['smp-overview', 'smp-risks']) await until(() => /Review: Dr Ana, January 2, 2020/.test(foot(one(name))), name);
      expect(foot()).not.to.contain('No clinician');
    });

    it('unless attributes do, which are not mixed with it', async () => {
      put(`<smp-config ${review('Dr Ana')}><smp-overview reviewed-by="Dr Ben" reviewed-on="2021"></smp-overview></smp-config>`);
      await until(() => foot().includes('Review: Dr Ben, 2021'));
      const said = await warnings(async () => {
        one('smp-overview').removeAttribute('reviewed-on');
        await until(() => foot().includes('No clinician has reviewed'));
      });
      expect(foot()).not.to.match(/Dr (Ana|Ben)/);
      expect(said.join()).to.contain('reviewed-on');
      one('smp-overview').removeAttribute('reviewed-by');
      await until(() => foot().includes('Review: Dr Ana'));
    });

    it('and not on a day to come', async () => {
      await warnings(async () => {
        put(`<smp-config ${review('Dr Ana', '9999')}><smp-overview></smp-overview></smp-config>`);
        await until(() => foot().includes('No clinician has reviewed'));
      });
    });
  });

  describe('adds questions to smp-faq', () => {
    const questions = {
      questions: [
        {question: 'Do you have parking?', answer: 'Two places.\n\nBoth are free.', place: 'first'},
        {question: 'Are you open on Saturday?', answer: 'In the\nmorning.\n \t\nSome of us.\r\n\r\nAsk.', place: 'last'},
        {question: 'Is there coffee?', answer: 'Yes.'},
      ],
    };
    const faq = async (config: unknown = questions, children = '') => {
      put(`<smp-config>${script(config)}<smp-faq>${children}</smp-faq></smp-config>`);
      const element = one<SmpFaq>('smp-faq');
      await element.updateComplete;
      await until(() => own(element).length);
      return element;
    };
    const own = (element: Element) => allInside<HTMLDetailsElement>(element, '[part=own] details');
    const summary = (details: Element) => details.querySelector('summary')?.textContent.trim();
    const seen = (elements: readonly Element[]) => elements.filter((element) => element.checkVisibility());
    const marks = (element: Element) =>
      allInside(element, '[part=own]').map((part) => seen([...part.querySelectorAll(':scope > p')]).length);
    const numbers = (element: Element) => inside(element, '[role=status]').textContent.match(/\d+/g)?.map(Number);
    const search = async (element: SmpFaq, query: string) => {
      const field = inside<HTMLInputElement>(element, 'input');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await element.updateComplete;
    };

    it('first or last, in their order, each place marked once as the clinic’s', async () => {
      const element = await faq();
      const order = allInside(element, '[part=own] > p:not([hidden]), .row summary, [part=own] summary').map(
        (part) => [part.closest('.row') ? 'row' : part.localName, part.getBoundingClientRect().top] as const,
      );
      const tops = order.map(([, top]) => top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(order.map(([what]) => what).join(' ')).to.match(/^p summary (row ){17}p summary summary$/);
      expect(own(element).map(summary)).to.deep.equal(questions.questions.map(({question}) => question));
      expect(marks(element)).to.deep.equal([1, 1]);
      for (const mark of allInside(element, '[part=own] > p:not([hidden])'))
        expect(mark.textContent).to.contain('clinic').and.contain('smp-elements');
    });

    it('with answers in paragraphs, split at blank lines', async () => {
      const element = await faq();
      const paragraphs = own(element).map((details) => [...details.querySelectorAll('.more p')].map(({textContent}) => textContent.trim()));
      expect(paragraphs).to.deep.equal([['Two places.', 'Both are free.'], ['In the\nmorning.', 'Some of us.', 'Ask.'], ['Yes.']]);
    });

    it('without empty paragraphs', async () => {
      const element = await faq({questions: [{question: 'Q?', answer: '\n\nYes.\n\n\n\nNo.\n\n'}]});
      expect(
        own(element).flatMap((details) => [...details.querySelectorAll('.more p')].map(({textContent}) => textContent.trim())),
      ).to.deep.equal(['Yes.', 'No.']);
    });

    it('that open, and are as large as the others', async () => {
      const element = await faq();
      const [first] = own(element);
      expect(first?.open).to.equal(false);
      expect(first?.querySelector('summary')?.getBoundingClientRect().height).to.be.at.least(44);
      first?.querySelector('summary')?.click();
      expect(first?.open).to.equal(true);
      expect(first?.querySelector('.more p')?.getBoundingClientRect().height).to.be.above(0);
    });

    it('that are found by what they ask and answer, and counted', async () => {
      const element = await faq(questions, '<p slot="last">Tea and coffee are free.</p>');
      await search(element, 'parking');
      expect(seen(own(element)).map(summary)).to.deep.equal(['Do you have parking?']);
      expect(marks(element)).to.deep.equal([1, 0]);
      expect(numbers(element)).to.deep.equal([1 + seen(allInside(element, '.row')).length, 21]);
      await search(element, 'SOME morning');
      expect(seen(own(element)).map(summary)).to.deep.equal(['Are you open on Saturday?']);
      expect(marks(element)).to.deep.equal([0, 1]);
      await search(element, 'zzzz');
      expect(seen(own(element))).to.be.empty;
      expect(marks(element)).to.deep.equal([0, 0]);
      await search(element, '');
      expect(seen(own(element))).to.have.length(3);
      expect(marks(element)).to.deep.equal([1, 1]);
    });

    it('that are open in print, and closed after it', async () => {
      const element = await faq();
      const [first] = own(element);
      if (first) first.open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(own(element).map(({open}) => open)).to.deep.equal([true, true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(own(element).map(({open}) => open)).to.deep.equal([true, false, false]);
    });

    it('beside those that stand inside it, and no more when the configuration goes', async () => {
      const element = await faq(questions, '<p slot="first">We are at home.</p>');
      expect(marks(element)).to.deep.equal([1, 1]);
      config().config = {};
      await until(() => !own(element).length);
      await element.updateComplete;
      expect(marks(element)).to.deep.equal([1, 0]);
    });

    it('accessibly', async () => {
      await expect(await faq()).to.be.accessible();
    });
  });

  describe('gives articles to smp-related-list', () => {
    const articles = Array.from({length: 8}, (_, at) => ({heading: `Article ${at}`, href: `/article-${at}`}));
    const lists = (config: unknown, attributes = '', children = '') => {
      put(`<smp-config>${script(config)}<smp-related-list ${attributes}>${children}</smp-related-list></smp-config>`);
      return one<SmpRelatedList>('smp-related-list');
    };
    const headings = (element: Element) => allInside(element, 'smp-related-card').map((card) => card.getAttribute('heading'));
    const has = (element: Element, expected: readonly string[]) =>
      until(() => headings(element).join() === expected.join(), `${expected.join()}, last ${headings(element).join()}`);
    const titles = articles.map(({heading}) => heading);

    it('in their order, as many as it shows', async () => {
      const element = lists({articles});
      await has(element, titles.slice(0, 6));
      element.limit = 7;
      await has(element, titles.slice(0, 7));
      expect(inside(element, 'smp-related-card').getAttribute('href')).to.equal('/article-0');
    });

    it('with all that is said of them', async () => {
      const all = {
        heading: 'A',
        summary: 'B',
        href: '/c',
        image: '/test/support/picture.svg',
        imageAlt: 'D',
        tag: 'E',
        date: '2026-11',
        readingMinutes: 6,
      };
      const element = lists({articles: [all]});
      await has(element, ['A']);
      const said = texts(element).join(' ');
      for (const expected of ['A', 'B', 'D', 'E', 'November 2026', '6 min']) expect(said).to.contain(expected);
    });

    it('and takes them back', async () => {
      const element = lists({articles});
      await has(element, titles.slice(0, 6));
      config().config = {articles: articles.slice(6)};
      await has(element, titles.slice(6));
      config().config = {};
      await has(element, []);
    });

    it('that has none of its own', async () => {
      const element = lists({articles}, '', '<smp-related-card heading="Own" href="/own"></smp-related-card>');
      await until(() => !element.matches(':state(waiting)') && element.shadowRoot?.querySelector('section'));
      await later();
      expect(headings(element)).to.deep.equal([]);
      element.items = [{heading: 'Handed'}];
      await has(element, ['Handed']);
      element.items = undefined;
      element.replaceChildren();
      await has(element, titles.slice(0, 6));
    });

    it('which waits for them while they are on their way, its children shown', async () => {
      const {url, release} = page('held', {articles});
      put(`<smp-config src="${url}"><smp-related-list></smp-related-list></smp-config>`);
      const element = one<SmpRelatedList>('smp-related-list');
      await config().updateComplete;
      expect(element.matches(':state(waiting)')).to.equal(true);
      await release();
      await has(element, titles.slice(0, 6));
    });

    it('without the bad ones', async () => {
      const {said} = await heard(async () => {
        const element = lists({
          articles: [{heading: ''}, articles[0], {summary: fresh()}, {...articles[1], href: 'javascript:alert(1)'}],
          [fresh()]: 1,
        });
        await has(element, titles.slice(0, 2));
        expect(allInside(element, 'smp-related-card').map((card) => card.getAttribute('href'))).to.deep.equal(['/article-0', null]);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('articles[0].heading').and.contain('articles[2].heading').and.contain('articles[3].href');
    });
  });
});

describe('configure()', () => {
  afterEach(() => {
    configure();
    clear();
  });

  it('holds for the whole page, for what is there and for what comes', async () => {
    put('<smp-cost-range></smp-cost-range>');
    await shows(one(), found);
    expect(configure(from(71))).to.deep.equal([]);
    await shows(one(), 'From $71');
    put('<smp-cost-range></smp-cost-range>');
    for (const element of all()) await shows(element, 'From $71');
  });

  it('gives back what is wrong, warns of it once in one line, and uses the rest', async () => {
    const name = fresh();
    put('<smp-cost-range></smp-cost-range>');
    let problems: unknown;
    const {said, codes} = await heard(async () => {
      problems = configure({...from(72), clinic: {telephone: 7, [name]: 1}} as unknown as Config);
      await shows(one(), 'From $72');
    });
    expect(problems).to.deep.equal([
      ['clinic.telephone', 'string, not 7'],
      [`clinic.${name}`, 'a name that smp-elements knows'],
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^configure\(\): clinic\.telephone: expected string, not 7; .*; the rest is used$/);
    expect(codes).to.deep.equal([]);
  });

  it('takes the place of an earlier call, whole', async () => {
    put('<smp-cost-range></smp-cost-range>');
    configure({...from(73), ...called('111')});
    await says(one(), 'Telephone: 111');
    configure(from(74));
    await shows(one(), 'From $74');
    await silent(one(), '111');
  });

  it('without a configuration takes it back', async () => {
    put('<smp-cost-range></smp-cost-range>');
    configure(from(75));
    await shows(one(), 'From $75');
    expect(configure()).to.deep.equal([]);
    await shows(one(), found);
  });

  it('with what is no configuration says so and throws nothing', async () => {
    put('<smp-cost-range></smp-cost-range>');
    await warnings(() => {
      for (const given of [null, 7, 'text', [], () => 1]) expect(configure(given as unknown as Config)).to.deep.equal([['', 'an object']]);
    });
    await shows(one(), found);
  });

  it('reaches shadow roots and gives way to any smp-config', async () => {
    configure(from(76));
    put(`<div id="host"></div><smp-config ${inAttribute(from(77))}><smp-cost-range></smp-cost-range></smp-config>`);
    const deep = document.createElement('smp-cost-range');
    document.querySelector('#host')?.attachShadow({mode: 'open'}).append(deep);
    await shows(deep, 'From $76');
    await shows(one(), 'From $77');
  });

  it('is not changed by what the page does to its object later', async () => {
    const given = from(78);
    configure(given);
    given.prices.course.low = 79;
    put('<smp-cost-range></smp-cost-range>');
    await shows(one(), 'From $78');
  });

  it('changes no element that asks for nothing', async () => {
    const card = await render('<smp-related-card heading="Card" href="/a"></smp-related-card>', 'en-US');
    const records: unknown[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(card.shadowRoot as ShadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
    configure({articles: [{heading: 'Other'}], ...from(80)});
    await later();
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});
