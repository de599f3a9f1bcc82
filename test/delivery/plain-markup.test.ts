import {type Page, close, one as inPage, open, quiet} from '../support/page.js';
import {clear, inside, texts, until, warnings} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {atRest} from '../support/wait.js';
import fc from 'fast-check';
import type {SmpElement, SmpErrorEvent} from '../../src/index.js';
import {plainNames, targetAttribute, upgradePlainMarkup} from '../../src/delivery/plain-markup.js';
import {SmpConfig} from '../../src/index.js';

/** The page of which a test decides what comes when. */
type PlainPage = Window & {
  plain: {
    upgradePlainMarkup: typeof upgradePlainMarkup;
    define(name: string): Promise<unknown>;
  };
};
const plain = ({window}: Page) => (window as unknown as PlainPage).plain;

let names = 0;
/** A name that no other test has: a page is warned of the same thing once only. */
const fresh = (what: string) => `${what}${names++}`;

const tasks = () => atRest();
/** Puts markup on an American page, and waits until what it becomes has rendered. */
async function put(markup: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.lang = 'en-US';
  host.innerHTML = markup;
  document.body.append(host);
  await tasks();
  await Promise.all([...host.querySelectorAll<SmpElement>('*')].map(({updateComplete}) => updateComplete));
  return host;
}
function one<T extends Element = SmpElement>(selector: string, root: ParentNode = document): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
const plainText = (node: Node | null | undefined) => node?.textContent?.trim().replace(/\s+/g, ' ');
const price = (element: Element) => plainText(element.shadowRoot?.querySelector('[part=price]'));
const shows = (element: Element, expected: string) =>
  until(() => price(element) === expected, `${expected}, last ${price(element) ?? 'nothing'}`);
/** What an American page shows where nothing is configured. */
const researched = '$1,200 – $6,000';
const from = (low: number) => ({prices: {currency: 'USD', course: {low}}});
/** As an attribute's value, as `esc_attr` of WordPress writes it. */
const inAttribute = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
let ids = 0;
const address = (name: string, body: unknown, more = '') => {
  const id = `plain-${Date.now()}-${Math.random()}-${ids++}`;
  const url = `/__feed__/${name}?id=${id}&body=${encodeURIComponent(JSON.stringify(body))}${more}`;
  return {
    url,
    release: () => fetch(`/__feed__/release?id=${id}`),
    count: async () => Number(await (await fetch(`/__feed__/count?id=${id}`)).text()),
  };
};

before(() => {
  document.documentElement.lang = 'en';
  upgradePlainMarkup();
});

describe('plain markup', () => {
  afterEach(clear);

  describe('an attribute', () => {
    const word = fc.stringMatching(/^[a-z][a-z\d]{0,8}$/);
    const name = fc
      .array(word, {minLength: 1, maxLength: 4})
      .map((words) => words.join('-'))
      .filter((joined) => !/^(on|style$|config$|slot$|data-smp$)/.test(joined));

    it('that the element reads has its name behind `data-smp-`', () => {
      fc.assert(fc.property(name, fc.array(name), (own, others) => targetAttribute(`data-smp-${own}`, [...others, own]) === own));
    });

    it('that the element does not read is left out, but for `lang`', () => {
      const any = fc.oneof(
        name,
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString', '', '-', 'low-', '-low', 'is', 'id', 'nonce'),
      );
      fc.assert(
        fc.property(any, fc.array(name), (own, observed) => {
          fc.pre(!observed.includes(own) && !['lang', 'config', 'slot'].includes(own));
          return targetAttribute(`data-smp-${own}`, observed) === undefined;
        }),
      );
      expect(targetAttribute('data-smp-lang', [])).to.equal('lang');
    });

    it('is never a handler or a style, whatever an element reads', () => {
      const bad = fc.oneof(
        fc.constant('style'),
        fc.string().map((rest) => `on${rest}`),
        word.map((rest) => `on${rest}`),
      );
      fc.assert(
        fc.property(bad, (own) => targetAttribute(`data-smp-${own}`, [own]) === undefined && targetAttribute(own, [own]) === undefined),
      );
    });

    it('of the page’s own is kept, unless no script could set it', () => {
      const host = document.createElement('div');
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            name,
            name.map((rest) => `data-${rest}`),
            fc.constantFrom('@click', ':class', 'aria-label', 'x-on:click.prevent'),
          ),
          (own) => {
            const target = targetAttribute(own, []);
            if (target !== undefined) host.setAttribute(target, '');
            return target === undefined || target === own;
          },
        ),
      );
      for (const kept of [
        'id',
        'class',
        'lang',
        'dir',
        'title',
        'role',
        'aria-label',
        'data-a',
        'data-smp-config',
        'data-smp-slot',
        'x-on:click.prevent',
      ]) {
        expect(targetAttribute(kept, []), kept).to.equal(kept);
      }
    });

    it('is known for the elements that there are', async () => {
      const {modules} = (await (await fetch('/custom-elements.json')).json()) as {modules: {declarations: {tagName?: string}[]}[]};
      const tags = modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));
      expect(plainNames.map((each) => `smp-${each}`).sort()).to.deep.equal([...new Set(tags)].sort());
    });
  });

  describe('becomes the element', () => {
    it('in its place, with its attributes and its children', async () => {
      const host = await put(
        '<p>Before</p><div data-smp="cost-range" data-smp-low="1200" data-smp-high="3000" data-smp-currency="GBP" data-smp-heading-level="4">Ask <b>us</b></div><p>After</p>',
      );
      expect([...host.children].map(({localName}) => localName)).to.deep.equal(['p', 'smp-cost-range', 'p']);
      const element = one('smp-cost-range');
      await shows(element, '£1,200 – £3,000');
      expect(inside(element, '[part=heading]').localName).to.equal('h4');
      expect(element.innerHTML).to.equal('Ask <b>us</b>');
      expect(element.getAttributeNames()).to.have.members(['low', 'high', 'currency', 'heading-level']);
    });

    it('with what else stood on it', async () => {
      const label =
        'id="cost" class="wide alignfull" lang="es" dir="ltr" title="[T]" hidden data-track="1" aria-label="[L]" style="color: red"';
      await put(`<section data-smp="overview" ${label}></section>`);
      const element = one<SmpElement>('#cost.wide.alignfull');
      expect(element.localName).to.equal('smp-overview');
      expect([element.lang, element.dir, element.title, element.hidden, element.dataset.track, element.ariaLabel]).to.deep.equal([
        'es',
        'ltr',
        '[T]',
        true,
        '1',
        '[L]',
      ]);
      expect(element.style.color).to.equal('red');
      expect(element.hasAttribute('data-smp')).to.be.false;
    });

    it('every one of them', async () => {
      const host = await put(plainNames.map((name) => `<div data-smp="${name}" data-smp-term="dermis"></div>`).join(''));
      expect([...host.children].map(({localName}) => localName)).to.deep.equal(plainNames.map((name) => `smp-${name}`));
    });

    it('in a line of text too', async () => {
      const host = await put('<p>The <span data-smp="term" data-smp-term="dermis">upper dermis</span> holds it.</p>');
      expect(host.querySelector('p > smp-term')?.textContent).to.equal('upper dermis');
    });

    it('when a script adds it, by itself or in something', async () => {
      const host = await put('');
      const own = Object.assign(document.createElement('div'), {textContent: 'Ask us'});
      host.append(own);
      own.dataset.smp = 'cost-range';
      own.dataset.smpLow = '5';
      own.dataset.smpCurrency = 'USD';
      await shows(await until(() => host.querySelector('smp-cost-range')).then(() => one('smp-cost-range')), 'From $5');
      host.insertAdjacentHTML('beforeend', '<ul><li><div data-smp="faq"></div></li></ul>');
      await until(() => host.querySelector('li > smp-faq')?.shadowRoot);
    });

    it('in the shadow tree of another component, in a closed one when that is handed over', async () => {
      const host = await put('');
      const trees = (['open', 'closed'] as const).map((mode) => {
        const tree = document.createElement('x-host').attachShadow({mode});
        tree.innerHTML = '<div data-smp="faq"></div>';
        host.append(tree.host);
        return tree;
      }) as [ShadowRoot, ShadowRoot];
      await until(() => trees[0].querySelector('smp-faq'));
      trees[0].innerHTML = '<i><div data-smp="risks"></div></i>';
      await until(() => trees[0].querySelector('smp-risks'));
      expect(trees[1].firstElementChild?.localName).to.equal('div');
      upgradePlainMarkup(trees[1]);
      await until(() => trees[1].querySelector('smp-faq'));
      trees[1].innerHTML = '<div data-smp="risks"></div>';
      await until(() => trees[1].querySelector('smp-risks'));
    });

    it('once: what is moved, copied or shown anew is no plain markup any more', async () => {
      const host = await put('<div data-smp="faq"><p>Ask us</p></div>');
      const element = one('smp-faq');
      host.append(element);
      upgradePlainMarkup();
      await tasks();
      expect(one('smp-faq')).to.equal(element);
      host.innerHTML += '';
      await tasks();
      expect(host.innerHTML).to.equal('<smp-faq><p>Ask us</p></smp-faq>');
    });

    it('without an end to what changes', async () => {
      const host = await put('');
      let records = 0;
      const observer = new MutationObserver((list) => void (records += list.length));
      observer.observe(host, {childList: true, subtree: true, attributes: true});
      host.innerHTML =
        '<div data-smp="page"><p><b data-smp-slot="heading">[H]</b></p><div data-smp="nonsense" data-smp-slot="a"></div></div>';
      await warnings(tasks);
      const settled = records;
      await tasks();
      observer.disconnect();
      expect(records).to.equal(settled);
      expect(records).to.be.below(20);
    });

    it('also where a framework puts another one in its place', async () => {
      const host = await put('<div data-smp="faq"></div>');
      const next = document.createElement('div');
      next.dataset.smp = 'risks';
      host.replaceChildren(next);
      await until(() => host.querySelector('smp-risks'));
      expect(host.children.length).to.equal(1);
      // The one it was made of is nobody's any more.
      next.dataset.smpHeadingLevel = '5';
      next.append('Late');
      await tasks();
      expect(host.children.length).to.equal(1);
    });

    it('not inside what somebody edits', async () => {
      const markup = '<div data-smp="faq"><p><b data-smp-slot="heading">[H]</b></p></div>';
      const host = await put(`<div contenteditable="true">${markup}</div>`);
      expect(one('[contenteditable]', host).innerHTML).to.equal(markup);
    });

    it('never the page itself', async () => {
      document.body.dataset.smp = 'page';
      const {body} = document;
      upgradePlainMarkup();
      await tasks();
      delete body.dataset.smp;
      expect(document.body).to.equal(body);
    });

    it('and a reader keeps the place where they are', async () => {
      const host = await put('');
      const wrapper = document.createElement('div');
      wrapper.innerHTML = '<input />';
      host.append(wrapper);
      one<HTMLInputElement>('input', host).focus();
      wrapper.dataset.smp = 'config';
      upgradePlainMarkup();
      await until(() => host.querySelector('smp-config'));
      await until(() => document.activeElement?.localName === 'input');
    });
  });

  describe('says what it cannot use', () => {
    it('of a name: once, and leaves it as it is', async () => {
      for (const [what, wrong] of [
        ['nonsense', fresh('nonsense')],
        ['upper case', 'Cost-Range'],
        ['a whole tag', 'smp-faq'],
        ['a member of every object', '__proto__'],
        ['nothing', ''],
        ['markup', '<img src=x>'],
      ] as const) {
        const div = document.createElement('div');
        div.dataset.smp = wrong;
        div.innerHTML = '<p>Text</p>';
        const said = await warnings(async () => {
          document.body.append(div, div.cloneNode(true));
          await tasks();
        });
        expect(said, what).to.deep.equal([`data-smp="${wrong}": no such element`]);
        expect(div.isConnected && div.innerHTML, what).to.equal('<p>Text</p>');
        div.remove();
      }
    });

    it('of an attribute: once, and uses the rest', async () => {
      const unknown = fresh('data-smp-hight');
      const said = await warnings(() =>
        put(
          `<div data-smp="cost-range" data-smp-low="7" data-smp-currency="USD" data-smp-price-as-of="2026" ${unknown}="9"></div>`.repeat(2),
        ),
      );
      expect(said).to.deep.equal([`<smp-cost-range>: ${unknown} is not known`]);
      await shows(one('smp-cost-range'), 'From $7');
      expect(one('smp-cost-range').getAttributeNames()).to.have.members(['low', 'currency', 'price-as-of']);
    });
  });

  describe('gives nobody more than they may write', () => {
    it('no handler, no style, nothing that the element does not read', async () => {
      const bad = ['onclick="ran=1"', 'onfocus="ran=1"', 'style="position:fixed"', 'is="x-y"', '__proto__="1"', 'constructor="1"', 'id="x"', 'autofocus=""', 'nonce="1"', 'contenteditable=""', 'popover=""']; // prettier-ignore
      await warnings(() =>
        put(
          `<div data-smp="related-card" data-smp-heading="[H]" ${bad.map((each) => `data-smp-${each}`).join(' ')} onclick="ran=1">Text</div>`,
        ),
      );
      const element = one<SmpElement>('smp-related-card');
      expect(element.getAttributeNames()).to.deep.equal(['heading']);
      element.click();
      expect([element.onclick, element.style.cssText, element.isContentEditable]).to.deep.equal([null, '', false]);
      expect((window as {ran?: unknown}).ran).to.be.undefined;
      expect(Object.getPrototypeOf(element)).to.equal(customElements.get('smp-related-card')?.prototype);
    });

    it('no address of another kind', async () => {
      await warnings(() => put('<div data-smp="related-card" data-smp-heading="[H]" data-smp-href="javascript:ran=1">Text</div>'));
      expect(inside(one('smp-related-card'), '[part=link]').hasAttribute('href')).to.be.false;
    });

    it('under a strict policy, without a violation', async () => {
      const page = await open('plain.html?csp=1');
      plain(page).upgradePlainMarkup();
      await plain(page).define('cost-range');
      const div = page.document.createElement('div');
      Object.assign(div.dataset, {smp: 'cost-range', smpLow: '5', smpCurrency: 'USD', smpPriceAsOf: '2026-11'});
      div.style.color = 'red';
      div.append('Ask us');
      inPage<HTMLElement>(page, 'main').append(div);
      await until(() => page.document.querySelector('smp-cost-range'));
      const element = inPage<SmpElement>(page, 'smp-cost-range');
      await shows(element, 'From $5');
      expect(element.style.color).to.equal('red');
      expect(page.seen.violations).to.be.empty;
      quiet(page);
      close();
    });
  });

  describe('has slots', () => {
    const heading = async (markup: string) => {
      await put(`<div data-smp="overview">${markup}</div>`);
      const slot = inside<HTMLSlotElement>(one('smp-overview'), 'slot[name=heading]');
      return slot.assignedElements().map(({outerHTML}) => outerHTML);
    };

    it('for a child', async () => {
      expect(await heading('<h3 data-smp-slot="heading">[H]</h3>')).to.deep.equal(['<h3 slot="heading">[H]</h3>']);
    });

    it('for what an editor has wrapped, and leaves no empty paragraph', async () => {
      expect(await heading('<p><span data-smp-slot="heading">[H]</span><br>\n</p><p>Text</p>')).to.deep.equal([
        '<span slot="heading">[H]</span>',
      ]);
      expect(one('smp-overview').innerHTML).to.equal('<span slot="heading">[H]</span><p>Text</p>');
    });

    it('for what stands deeper, and what is beside it stays', async () => {
      expect(await heading('<div class="group"><h3 data-smp-slot="heading">[H]</h3><p>Text</p></div>')).to.have.length(1);
      expect(one('smp-overview .group').innerHTML).to.equal('<p>Text</p>');
    });

    it('of its own only: not for what stands in another', async () => {
      await warnings(() =>
        put(
          '<div data-smp="page"><div data-smp="overview" data-smp-slot="overview"><b data-smp-slot="heading">[H]</b></div><div data-smp="no-such"><b data-smp-slot="heading">[N]</b></div></div>',
        ),
      );
      expect(one('smp-overview').outerHTML).to.equal('<smp-overview slot="overview"><b slot="heading">[H]</b></smp-overview>');
      expect(one('[data-smp] > b').slot).to.equal('');
    });
  });

  describe('in plain markup', () => {
    const whole =
      '<div data-smp="page" data-smp-sections="overview cost-range"><div data-smp="cost-range" data-smp-slot="cost-range" data-smp-low="900" data-smp-currency="USD" data-smp-price-as-of="2026">From 900</div></div>';

    it('is the section of a page', async () => {
      await put(whole);
      const element = one('smp-page > smp-cost-range[slot=cost-range]');
      await shows(element, 'From $900');
      await until(() => element.assignedSlot);
      expect(inside(one('smp-page'), '.section#cost-range').querySelector('smp-cost-range')).to.be.null;
    });

    for (const order of [
      ['page', 'cost-range'],
      ['cost-range', 'page'],
    ]) {
      it(`waits for its class, and may go before it comes, and come back: ${order.join(' before ')}`, async () => {
        const page = await open('plain.html');
        const main = inPage<HTMLElement>(page, 'main');
        main.innerHTML = `${whole.replace('<div data-smp="cost', '<p><div data-smp="cost')}<div data-smp="faq">Ask us</div>`;
        const div = main.lastElementChild as HTMLElement;
        plain(page).upgradePlainMarkup();
        div.remove();
        await tasks();
        expect(main.querySelector('div[data-smp=page] div[data-smp=cost-range]')).not.to.be.null;
        for (const name of order) {
          await plain(page).define(name);
          await tasks();
        }
        const element = inPage<SmpElement>(page, 'smp-page > smp-cost-range[slot=cost-range]');
        await shows(element, 'From $900');
        await until(() => element.assignedSlot);

        await plain(page).define('faq');
        await tasks();
        expect(div.outerHTML).to.equal('<div data-smp="faq">Ask us</div>');
        main.append(div, div.cloneNode(true));
        await until(() => main.querySelectorAll('smp-faq').length === 2);
        expect(Array.from(main.children, ({localName}) => localName)).to.deep.equal(['smp-page', 'smp-faq', 'smp-faq']);
        quiet(page);
        close();
      });
    }

    it('keeps the children that are parsed after its script has run', async () => {
      const page = await open('plain.html');
      const {document: doc} = page;
      const {upgradePlainMarkup: begin, define} = plain(page);
      await define('faq');
      doc.open();
      doc.write('<div data-smp="faq"><p>One</p>');
      expect(doc.readyState).to.equal('loading');
      begin();
      await tasks();
      doc.write('<p>Two</p></div>');
      doc.close();
      await until(() => doc.querySelector('smp-faq'));
      expect(doc.querySelector('smp-faq')?.innerHTML).to.equal('<p>One</p><p>Two</p>');
      close();
    });
  });

  describe('from an editor', () => {
    it('is a configuration for the page whatever blanks stand in it', async () => {
      for (const blanks of [
        '',
        '<p></p>',
        '<p>&nbsp;</p>',
        '<br>',
        '<p><br></p>',
        '\n<p> </p>\n<br />',
        '<p style="text-align:center">&nbsp;</p>',
      ]) {
        await put(`<div data-smp="config" data-smp-config="${inAttribute(from(21))}">${blanks}</div><div data-smp="cost-range"></div>`);
        await shows(one('smp-cost-range'), 'From $21');
        clear();
        await tasks();
      }
    });

    it('is so as an element too', async () => {
      await put(`<smp-config config="${inAttribute(from(22))}"><p></p><br></smp-config><smp-cost-range></smp-cost-range>`);
      await shows(one('smp-cost-range'), 'From $22');
    });

    it('has no empty cards, and no cards of its own that are blanks', async () => {
      await put('<div data-smp="related-list"><p></p><div data-smp="related-card" data-smp-heading="[A]">A</div><br><p>&nbsp;</p></div>');
      const list = one('smp-related-list');
      const shown = [...list.children].filter((child) => getComputedStyle(child).display !== 'none');
      expect(shown.map(({localName}) => localName)).to.deep.equal(['smp-related-card']);
      clear();
      const articles = inAttribute({articles: [{heading: '[Configured]'}]});
      await put(`<div data-smp="config" data-smp-config="${articles}"><div data-smp="related-list"><p>&nbsp;</p><br></div></div>`);
      await until(() => texts(one('smp-related-list')).includes('[Configured]'));
    });

    it('keeps what is no blank: text, its lines, pictures, anchors', async () => {
      const kept = 'One<br>Two<p id="anchor"></p><p><img alt=""></p><p><a name="b"></a></p>';
      await put(`<div data-smp="faq">${kept}</div>`);
      expect(one('smp-faq').innerHTML).to.equal(kept);
    });
  });

  // What WordPress 6.5 sends to readers: kses has taken away what an author may not write, wpautop has made paragraphs.
  describe('from WordPress', () => {
    it('classic content, text and a blank line in it: the paragraph ends are astray', async () => {
      const host = await put(`<p>Our prices.</p>
<div data-smp="cost-range" data-smp-low="1200" data-smp-high="3000" data-smp-currency="GBP" data-smp-price-as-of="2026-11-01">
From £1,200.</p>
<p>Ask for a quote.
</p></div>
<p>More.</p>
`);
      expect([...host.children].map(({localName}) => localName)).to.deep.equal(['p', 'smp-cost-range', 'p']);
      await shows(one('smp-cost-range'), '£1,200 – £3,000');
      expect(plainText(one('smp-cost-range'))).to.equal('From £1,200. Ask for a quote.');
      expect(one('smp-cost-range').querySelectorAll('p').length).to.equal(1);
    });

    it('classic content, a heading and paragraphs', async () => {
      await put(`<div data-smp="overview">
<h3 data-smp-slot="heading">What we do</h3>
<p>A sentence.<br />
Another line.</p>
</div>
`);
      expect(inside<HTMLSlotElement>(one('smp-overview'), 'slot[name=heading]').assignedElements()).to.have.length(1);
      expect(plainText(one('smp-overview'))).to.equal('What we do A sentence. Another line.');
    });

    it('classic content, a heading in a line with the tag', async () => {
      await put(`<div data-smp="overview"><span data-smp-slot="heading">What we do</span></p>
<p>A sentence.</p></div>
`);
      expect(inside<HTMLSlotElement>(one('smp-overview'), 'slot[name=heading]').assignedElements()).to.have.length(1);
      expect(plainText(one('smp-overview'))).to.equal('What we do A sentence.');
    });

    it('classic content, two pictures on two lines', async () => {
      await put(`<div data-smp="before-after">
<img data-smp-slot="before" src="/test/support/picture.svg" alt="Before" /><br />
<img data-smp-slot="after" src="/test/support/picture.svg" alt="After" />
</div>
`);
      for (const name of ['before', 'after']) {
        const slot = inside<HTMLSlotElement>(one('smp-before-after'), `slot[name=${name}]`);
        await until(() => slot.assignedElements().length === 1);
      }
    });

    it('an author’s nested markup, JSON in an attribute', async () => {
      await put(`<div data-smp="config" data-smp-config="${inAttribute(from(23))}">
<div data-smp="cost-range">Ask us.</div>
<div data-smp="related-list">
<div data-smp="related-card" data-smp-heading="A" data-smp-href="/a">A</div>
<div data-smp="related-card" data-smp-heading="B" data-smp-href="/b">B</div>
</div>
</div>
`);
      await shows(one('smp-config > smp-cost-range'), 'From $23');
      expect(document.querySelectorAll('smp-config > smp-related-list > smp-related-card').length).to.equal(2);
    });

    it('an author’s elements: kses leaves their text, and nothing goes wrong', async () => {
      const host = await put('<p>From £1,200. Ask for a quote.</p>\n<p>{&#8220;schemaVersion&#8221;:1}</p>\n');
      expect(host.children.length).to.equal(2);
    });

    it('a block of custom HTML, in the layout of a theme', async () => {
      const host = await put(
        '<div class="entry-content is-layout-constrained"><div class="wp-block-group"><div data-smp="faq" class="alignwide">Ask us</div></div></div>',
      );
      expect(host.querySelector('.wp-block-group > smp-faq.alignwide')).not.to.be.null;
    });
  });

  it('keeps its place as the element does, by the reserve sheet', async () => {
    const css = await (await fetch('/src/themes/reserve.css')).text();
    const style = document.head.appendChild(Object.assign(document.createElement('style'), {textContent: css}));
    for (const name of plainNames.filter((each) => !['config', 'term', 'related-card'].includes(each))) {
      const div = document.createElement('div');
      const element = document.createElement(`x-${name}`);
      document.body.append(element);
      div.dataset.smp = name;
      // Where nobody upgrades it.
      const tree = element.attachShadow({mode: 'closed'});
      tree.append(style.cloneNode(true), div);
      expect(parseFloat(getComputedStyle(div).minBlockSize), name).to.be.above(100);
    }
    style.remove();
  });
});

describe('data-smp-config', () => {
  afterEach(clear);
  const cost = '<smp-cost-range></smp-cost-range>';
  const prices = () =>
    Promise.all(
      [...document.querySelectorAll<SmpElement>('smp-cost-range')].map(async (element) => (await element.updateComplete, price(element))),
    );
  const show = (...expected: string[]) =>
    until(() => [...document.querySelectorAll('smp-cost-range')].map(price).join() === expected.join(), expected.join());

  it('on the script’s own tag is for the page', async () => {
    const page = await open('plain.html');
    const {url} = address('given', from(31));
    const {document: doc} = page;
    inPage<HTMLElement>(page, 'script[type=module]').dataset.smpConfig = url;
    inPage<HTMLElement>(page, 'main').innerHTML = '<div data-smp="cost-range">Ask us</div>';
    const {upgradePlainMarkup: begin, define} = plain(page);
    await define('config');
    begin();
    await define('cost-range');
    await until(() => doc.querySelector('smp-cost-range'));
    await shows(inPage(page, 'smp-cost-range'), 'From $31');
    expect(page.seen.errors.concat(page.seen.warnings)).to.be.empty;
    expect(page.seen.touched).to.deep.equal(['fetch']);
    close();
  });

  it('on an element is for what is inside it, and adds nothing to it', async () => {
    const {url} = address('given', from(32));
    const host = await put(`<section data-smp-config="${url}">${cost}</section>${cost}`);
    await show('From $32', researched);
    expect(host.innerHTML.replaceAll('&amp;', '&')).to.equal(`<section data-smp-config="${url}">${cost}</section>${cost}`);
  });

  it('on one of the elements is for that, plain or not', async () => {
    await put(
      `<div data-smp="cost-range" data-smp-config="${address('given', from(33)).url}"></div><smp-cost-range data-smp-config="${address('given', from(34)).url}"></smp-cost-range>${cost}`,
    );
    await show('From $33', 'From $34', researched);
  });

  it('on an element that holds none of ours is for the page, in a shadow tree too', async () => {
    const host = await put(`<p data-smp-config="${address('given', from(35)).url}">Text</p>${cost}`);
    await show('From $35');
    one('p', host).remove();
    await show(researched);
    const tree = document.createElement('x-host').attachShadow({mode: 'open'});
    tree.innerHTML = `<p data-smp-config="${address('given', from(36)).url}"></p>`;
    host.append(tree.host);
    await show('From $36');
    tree.host.remove();
    await show(researched);
  });

  it('reaches through shadow trees, and the nearest wins', async () => {
    const host = await put(`<section data-smp-config="${address('given', from(37)).url}"><x-host></x-host>${cost}</section>`);
    const tree = one('x-host', host).attachShadow({mode: 'open'});
    tree.innerHTML = cost;
    await shows(one('smp-cost-range', tree), 'From $37');
    tree.innerHTML = `<smp-config config="${inAttribute(from(38))}">${cost}</smp-config>`;
    await shows(one('smp-cost-range', tree), 'From $38');
    await show('From $37');
  });

  it('is JSON where no script may stand', async () => {
    const said = await warnings(() => put(`<section data-smp-config=" ${inAttribute(from(39))}">${cost}</section>`));
    await show('From $39');
    expect(said).to.be.empty;
  });

  it('is what the configuration in plain markup says', async () => {
    const said = await warnings(async () => {
      await put(
        `<div data-smp="config" data-smp-config="${address('given', from(40)).url}"></div><div data-smp="config" data-smp-src="${address('given', from(41)).url}"><div data-smp="cost-range"></div></div>${cost}`,
      );
      await show('From $41', 'From $40');
    });
    expect(said).to.be.empty;
  });

  it('is heard where nobody upgrades', async () => {
    const page = await open('plain.html');
    await plain(page).define('config');
    await plain(page).define('cost-range');
    inPage<HTMLElement>(page, 'main').innerHTML = `<div data-smp="config" data-smp-config="${inAttribute(from(47))}"></div>${cost}`;
    await shows(inPage(page, 'smp-cost-range'), 'From $47');
    close();
  });

  it('is waited for: nobody sees another price first', async () => {
    const {url, release} = address('held', from(42));
    void put(`<section data-smp-config="${url}"><div data-smp="cost-range">Ask us</div></section>`);
    await until(() => document.querySelector('section > smp-cost-range:state(waiting)'));
    const element = one<SmpElement>('smp-cost-range');
    expect(price(element)).to.be.undefined;
    await release();
    await shows(element, 'From $42');
  });

  it('can change, and go', async () => {
    const host = await put(`<section data-smp-config="${address('given', from(43)).url}">${cost}</section>`);
    await show('From $43');
    const section = one<HTMLElement>('section', host);
    section.dataset.smpConfig = address('given', from(44)).url;
    await show('From $44');
    delete section.dataset.smpConfig;
    await show(researched);
    section.dataset.smpConfig = address('given', from(45)).url;
    await show('From $45');
    const element = one('smp-cost-range');
    host.append(element);
    section.remove();
    element.requestUpdate();
    await show(researched);
  });

  it('is asked for once, however many name it, and after it is defined again', async () => {
    const {url, count} = address('given', from(46));
    SmpConfig.define({prefix: fresh('again')});
    await put(`<section data-smp-config="${url}">${cost}</section>`.repeat(3));
    await show('From $46', 'From $46', 'From $46');
    expect(await count()).to.equal(1);
  });

  it('says what is wrong with it, and the page goes on', async () => {
    const heard: SmpErrorEvent[] = [];
    const hear = (event: Event) => heard.push(event as SmpErrorEvent);
    document.addEventListener('smp-error', hear);
    const {url} = address('status', {}, '&status=404');
    const said = await warnings(async () => {
      await put(`<section data-smp-config="${url}">${cost}</section><section data-smp-config="javascript:1">${cost}</section>`);
      await until(() => heard.length === 2);
      await prices();
    });
    document.removeEventListener('smp-error', hear);
    await show(researched, researched);
    expect(said).to.have.length(2);
    expect(said.sort()[0]).to.match(/^<section>: data-smp-config="\/__feed__\/status.*could not be used: .*404/);
    expect(heard.map(({code, target}) => [code, (target as Element).localName])).to.deep.equal([
      ['load', 'section'],
      ['load', 'section'],
    ]);
  });
});
