import {expect} from '@open-wc/testing';
import '../support/define-all.js';
import {configure} from '../../src/index.js';
import {allInside, clear, inside, render, warnings} from '../support/render.js';

const RLO = '\u202e';

afterEach(() => {
  clear();
  configure(undefined);
  document.documentElement.removeAttribute('dir');
});

/** Left edges of the letters of a text, in the order in which it is read. */
function edges(element: Element, text: string): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    return Array.from(text, (_, at) => {
      const range = new Range();
      range.setStart(node, start + at);
      range.setEnd(node, start + at + 1);
      return range.getBoundingClientRect().left;
    });
  }
  throw new Error(`"${text}" is not shown`);
}

describe('a name that a site gives', () => {
  const prices = {currency: 'EUR', areas: [{area: 'crown' as const, low: 1, high: 2}]};

  for (const name of [`Dr ${RLO}Ana`, 'ד"ר 12']) {
    it(`leaves the words around it as they are: ${JSON.stringify(name)}`, async () => {
      configure({clinic: {name, telephone: name, booking: {href: '/', label: name}}, prices});
      const reviewed = await render(`<smp-overview reviewed-by="${name.replace('"', '&quot;')}" reviewed-on="2026-01-02"></smp-overview>`);
      const adapted = await render(`<smp-risks adapted-by="${name.replace('"', '&quot;')}"></smp-risks>`);
      for (const [element, after] of [
        [reviewed, ', January 2, 2026.'],
        [adapted, '. smp-elements has'],
      ] as const) {
        const places = edges(inside(element, 'footer'), after);
        expect(places, after).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places[0], after).to.be.above(inside(element, 'footer bdi').getBoundingClientRect().left);
      }
      const cost = await render('<smp-cost-range></smp-cost-range>');
      expect(allInside(cost, 'bdi').map(({textContent}) => textContent.slice(0, name.length))).to.deep.equal([name, name, name]);
    });
  }
});

describe('a heading', () => {
  it('of white space is none', async () => {
    for (const blank of [' ', '\u00a0\n', '\u200b']) {
      const card = await render(`<smp-related-card heading="${blank}" summary="Words" href="/a"></smp-related-card>`);
      expect(allInside(card, 'h1, h2, h3, h4')).to.have.length(0);
      expect(inside(card, 'a').textContent.trim()).to.equal('More detail');
      const photos = await render(`<smp-before-after heading="${blank}"></smp-before-after>`);
      expect(allInside(photos, 'h1, h2, h3, h4')).to.have.length(0);
    }
  });

  it('of a megabyte is cut', async () => {
    const card = await render(`<smp-related-card heading="${'ab '.repeat(333_333)}"></smp-related-card>`);
    expect(inside(card, '[part=heading]').textContent).to.have.length.within(1900, 2000);
  });
});

describe('items of which none can be used', () => {
  it('leave the page’s own cards, and are reported once', async () => {
    const heard = await warnings(async () => {
      const list = await render(
        `<smp-related-list items='[{"title":"A"},{}]'><smp-related-card heading="Own"></smp-related-card></smp-related-list>`,
      );
      expect(inside<HTMLSlotElement>(list, '.cards slot:not([name])').assignedElements()).to.have.length(1);
    });
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('items').and.contain('a heading or a summary in each article');
  });

  it('are an empty list if they are meant to be', async () => {
    const list = await render(`<smp-related-list items="[]"><smp-related-card heading="Own"></smp-related-card></smp-related-list>`);
    expect(allInside(list, '.cards slot:not([name])')).to.have.length(0);
  });
});

describe('on a page in a right-to-left language that the library does not have', () => {
  const directions = (element: Element, selector: string) =>
    Array.from(element.querySelectorAll(selector), (one) => getComputedStyle(one).direction);

  it('the page’s content keeps its direction, and our English has its own', async () => {
    document.documentElement.dir = 'rtl';
    const section = await render('<smp-overview><h2 slot="heading">כותרת</h2></smp-overview>', 'he');
    expect(directions(section, '[slot]')).to.deep.equal(['rtl']);
    expect(getComputedStyle(inside(section, 'p')).direction).to.equal('ltr');
    const page = await render('<smp-page sections="faq"><p slot="faq">א</p></smp-page>', 'he');
    expect(directions(page, '[slot]')).to.deep.equal(['rtl']);
    const faq = await render('<smp-faq><p slot="first" dir="ltr">a</p><p slot="last">א</p></smp-faq>', 'he');
    expect(directions(faq, '[slot]')).to.deep.equal(['ltr', 'rtl']);
  });
});
