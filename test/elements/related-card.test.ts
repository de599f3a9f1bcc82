import {allInside, clear, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/related-card.js';
import {expect} from '@open-wc/testing';
import {accessibilityNodes} from '../support/accessibility.js';
import type {SmpRelatedCard} from '../../src/index.js';

const card = (attributes: string, children = '', lang = 'en') =>
  render(`<smp-related-card ${attributes}>${children}</smp-related-card>`, lang) as Promise<SmpRelatedCard>;

describe('smp-related-card', () => {
  afterEach(clear);

  it('has one link, which covers the card', async () => {
    const element = await card('heading="Aftercare" summary="Ten days." href="/a" tag="Guide" reading-minutes="6" label="Read"');
    expect(allInside(element, 'a')).to.have.length(1);
    const {left, right, top, bottom} = element.getBoundingClientRect();
    for (const [x, y] of [
      [left + 12, top + 4],
      [right - 12, bottom - 4],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const) {
      expect(element.shadowRoot?.elementFromPoint(x, y)?.closest('a')?.part.value).to.equal('link');
    }
  });

  it('names the link by its heading (WCAG 2.4.4, 4.1.2)', async function () {
    const element = await card('heading="Aftercare" summary="Ten days." href="/a"');
    expect(inside(element, 'a').textContent.trim()).to.equal('Aftercare');
    const nodes = await accessibilityNodes();
    if (!nodes) return this.skip();
    expect(nodes.some(({name, role}) => role === 'link' && name === 'Aftercare')).to.be.true;
  });

  it('says "More detail" unless told otherwise, in the language of the page', async () => {
    expect(texts(inside(await card('heading="A" href="/a"'), '.label'))).to.deep.equal(['More detail']);
    expect(texts(inside(await card('heading="A" href="/a"', '', 'es'), '.label'))).to.deep.equal(['Más detalles']);
    expect(texts(inside(await card('heading="A" href="/a" label="Go"'), '.label'))).to.deep.equal(['Go']);
  });

  it('shows tag, reading time and date', async () => {
    const element = await card('heading="A" tag="Guide" reading-minutes="6" date="2026-02-28"', '', 'en-GB');
    expect(texts(inside(element, '.meta'))).to.deep.equal(['Guide', '–', '6 minutes to read', '–', '28 February 2026']);
    expect(inside(element, 'time').getAttribute('datetime')).to.equal('2026-02-28');
  });

  it('takes a year as a number', async () => {
    const element = await card('heading="A"');
    element.date = 2026;
    await element.updateComplete;
    expect(texts(inside(element, '.meta'))).to.deep.equal(['2026']);
  });

  it('warns of a date or a reading time that cannot be, and leaves it out', async () => {
    const said = await warnings(async () => {
      const element = await card('heading="A" reading-minutes="-4" date="2026-02-30"');
      expect(allInside(element, '.meta')).to.be.empty;
    });
    expect(said).to.have.length(2);
  });

  it('takes slots instead of attributes', async () => {
    const element = await card('href="/a"', '<h4 slot="heading">Aftercare</h4><b slot="summary">Ten days.</b><i slot="label">Read</i>');
    expect(texts(element)).to.deep.equal(['Aftercare', 'Ten days.', 'Read']);
    expect(inside<HTMLSlotElement>(element, 'a slot').assignedElements()[0]?.textContent).to.equal('Aftercare');
  });

  it('takes what its children fill later, and its attributes again once that has gone', async () => {
    const element = await card('heading="Aftercare" summary="Ten days." href="/a"');
    const child = Object.assign(document.createElement('b'), {textContent: 'Two weeks.'});
    element.append(child);
    child.slot = 'summary';
    await until(() => child.assignedSlot?.parentElement?.className === 'summary');
    expect(texts(element)).to.deep.equal(['Aftercare', 'Two weeks.', 'More detail']);
    child.remove();
    await until(() => texts(element).includes('Ten days.'));
  });

  it('takes what its children fill while it is elsewhere', async () => {
    const element = await card('heading="Aftercare" href="/a"');
    const {parentElement} = element;
    element.remove();
    element.innerHTML = '<b slot="summary">Two weeks.</b>';
    parentElement?.append(element);
    await until(() => element.firstElementChild?.assignedSlot);
    expect(texts(element)).to.deep.equal(['Aftercare', 'Two weeks.', 'More detail']);
  });

  it('has no node for what it does not show', async () => {
    const nodes = ({shadowRoot}: Element) => {
      const walker = document.createTreeWalker(shadowRoot as ShadowRoot);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };
    expect(nodes(await card('heading="A" summary="B" href="/a"'))).to.be.at.most(16);
    expect(nodes(await card('heading="A"'))).to.be.at.most(6);
    expect(allInside(await card('heading="A" summary="B" href="/a" tag="C" date="2026"'), 'slot')).to.be.empty;
  });

  for (const href of ['javascript:alert(1)', ' \tjava\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://[', 'blob:x']) {
    it(`leaves text and no link for ${JSON.stringify(href)}`, async () => {
      const element = await card('heading="Aftercare"');
      await warnings(async () => {
        element.href = href;
        await element.updateComplete;
      });
      expect(allInside(element, 'a[href]')).to.be.empty;
      expect(texts(element)).to.contain('Aftercare');
      expect(allInside(element, '.label')).to.be.empty;
    });
  }

  it('stays whole when its picture does not come', async () => {
    const element = await card('heading="Aftercare" href="/a" image="/no/such.png" image-alt="Dots"');
    await until(() => allInside(element, 'img').length === 0);
    expect(texts(element)).to.deep.equal(['Aftercare', 'More detail']);
    element.image = '/test/support/picture.svg';
    await element.updateComplete;
    expect(inside<HTMLImageElement>(element, 'img').alt, 'another picture is tried').to.equal('Dots');
  });

  it('shows its children where it has nothing else to show', async () => {
    const element = await card('', '<a href="/a">Aftercare</a>');
    expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    element.heading = 'Aftercare';
    await element.updateComplete;
    expect(element.firstElementChild?.assignedSlot ?? null).to.equal(null);
  });

  it('takes no object for a text, of whatever shape', async () => {
    const element = await card('href="/a"');
    const template = {_$litType$: 1, strings: Object.assign(['<b>x</b>'], {raw: ['<b>x</b>']}), values: []};
    for (const value of [{}, [], ['a'], NaN, Infinity, template, {toString: 0}, Object.create(null), Symbol('x'), () => 1, true]) {
      await warnings(async () => {
        Object.assign(element, {
          heading: value,
          summary: value,
          label: value,
          tag: value,
          date: value,
          readingMinutes: value,
          imageAlt: value,
          headingLevel: value,
        });
        await element.updateComplete;
      });
      expect(texts(element)).to.deep.equal(['More detail', 'More detail']);
    }
    Object.assign(element, {heading: 7});
    await element.updateComplete;
    expect(inside(element, 'h2').textContent).to.equal('7');
  });

  it('keeps its label on the side where a page begins', async () => {
    const element = await card('heading="Aftercare" href="/a"');
    element.dir = 'rtl';
    const [label, base] = ['.label bdi', '.base'].map((selector) => inside(element, selector).getBoundingClientRect());
    expect((base?.right ?? 0) - (label?.right ?? 0)).to.be.below((base?.width ?? 0) / 4);
  });

  it('shows right-to-left text from its own side', async () => {
    const element = await card('heading="العناية" summary="أيام" href="/a"');
    for (const selector of ['h2', '.summary']) {
      const range = document.createRange();
      range.selectNodeContents(inside(element, selector));
      const {left, right} = range.getBoundingClientRect();
      const box = inside(element, '.summary').getBoundingClientRect();
      expect(right).to.be.closeTo(box.right, 2);
      expect(left).to.be.above(box.left + 100);
    }
  });

  it('shows markup, lone surrogates and very long text as text', async () => {
    const hostile = ['<img src=x onerror="window.hit = 1"><b>x</b>', '\ud800 lone', 'x'.repeat(100_000)];
    for (const text of hostile) {
      const element = await card('href="/a"');
      element.heading = text;
      element.summary = text;
      await element.updateComplete;
      // Compared outside of the assertion: a difference of such texts takes minutes to print.
      expect(inside(element, '.summary').textContent.trim() === text).to.equal(true);
      expect(allInside(element, 'b, img')).to.be.empty;
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
    expect('hit' in window).to.equal(false);
  });
});
