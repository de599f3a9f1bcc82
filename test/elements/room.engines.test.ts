import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SmpElement} from '../../src/index.js';
import '../support/define-all.js';
import {clear} from '../support/render.js';
import {aloneNames} from '../support/elements.js';

const clinic = {
  clinic: {name: 'An invented clinic', telephone: '+44 20 7946 0000', booking: {href: '/book'}},
  prices: {currency: 'GBP', areas: [{area: 'crown', low: 900, high: 1500}], touchUp: {low: 100}},
};
const card = '<smp-related-card heading="Aftercare, day by day" summary="What to do when." href="/a"></smp-related-card>';
const sections = aloneNames.filter((name) => name !== 'term' && name !== 'related-card').map((name) => `<smp-${name}></smp-${name}>`);
const wide = [
  ...sections,
  '<smp-page></smp-page>',
  '<smp-before-after></smp-before-after>',
  `<smp-related-list>${card}</smp-related-list>`,
  `<smp-cost-range data-smp-config='${JSON.stringify(clinic)}'></smp-cost-range>`,
];

/** Puts elements into a box, and waits for all of them. */
async function put(style: string, ...markup: string[]): Promise<SmpElement[]> {
  const box = document.createElement('main');
  box.setAttribute('style', style);
  box.lang = 'en-GB';
  box.innerHTML = markup.join('');
  document.body.append(box);
  const elements = Array.from(box.children) as SmpElement[];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
}

const width = (element: Element) => element.getBoundingClientRect().width;

/** Everything but drawings, which are cut, that reaches over the right edge of the window. */
function overflowing(root: Element | ShadowRoot): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => [
    ...(element instanceof HTMLElement && element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility()
      ? [element.outerHTML.slice(0, 80)]
      : []),
    ...(element.shadowRoot ? overflowing(element.shadowRoot) : []),
  ]);
}

describe('where the page leaves the width to the element', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clear);
  after(() => setViewport({width: 800, height: 600}));

  it('it takes the room of a centred column', async () => {
    for (const element of await put('display: flex; flex-direction: column; align-items: center', ...wide))
      expect(width(element), element.outerHTML.slice(0, 40)).to.be.above(1000);
  });

  it('it takes its part of a row', async () => {
    for (const one of wide) {
      const [element, other] = await put('display: flex', one, `<p style="flex: 0 0 300px">Ours</p>`);
      if (!element || !other) throw new Error('The row is empty');
      expect(width(element), one.slice(0, 40)).to.be.within(700, 800);
      expect(width(other), one.slice(0, 40)).to.equal(300);
    }
  });

  it('it has a least width in a column as narrow as its content', async () => {
    for (const element of await put('display: grid; grid-template-columns: min-content', ...wide))
      expect(width(element), element.outerHTML.slice(0, 40)).to.be.within(239, 320);
    const [element] = await put('display: grid; grid-template-columns: min-content', card);
    expect(width(element as Element)).to.be.within(159, 240);
  });

  it('cards stay as wide as their text in a row', async () => {
    const cards = await put('display: flex; flex-wrap: wrap; gap: 1em', card, card);
    expect(new Set(cards.map((one) => one.getBoundingClientRect().top)).size).to.equal(1);
  });
});

describe('on a phone of 320 px with text of 200 %', () => {
  const root = document.documentElement;
  before(() => setViewport({width: 320, height: 640}));
  beforeEach(() => (root.style.fontSize = '200%'));
  afterEach(() => {
    clear();
    root.removeAttribute('style');
  });
  after(() => setViewport({width: 800, height: 600}));

  for (const style of ['', 'display: grid; grid-template-columns: 1fr', 'display: flex; flex-direction: column; align-items: center']) {
    it(`nothing reaches over the edge: ${style || 'as a block'} (WCAG 1.4.4, 1.4.10)`, async () => {
      const outside: string[] = [];
      for (const one of [...wide, card]) {
        const [element] = await put(style, one);
        outside.push(...overflowing(element?.parentElement as Element));
        if (root.scrollWidth > 320) outside.push(`${one} makes the page ${root.scrollWidth} px wide`);
        clear();
      }
      expect(outside.join('\n')).to.equal('');
    });
  }
});
