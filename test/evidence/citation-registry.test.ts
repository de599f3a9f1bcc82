import {allInside, clear, hydrated, inside, render, texts, turn, until} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import {isBefore} from '../../src/evidence/citation-registry.js';
import {fixtures} from '../fixtures.js';
import {isShown, leave, withoutPopover} from '../support/notes.js';
import {translate} from '../support/translator.js';
import type {SmpElement} from '../../src/index.js';
import type {Source} from '../../src/evidence/source.js';
import {numbersIn, numbersOf} from '../support/citations.js';

const numbers = (element: Element) => allInside(element, 'sup a');
const last = (element: Element) => {
  const number = numbers(element).at(-1);
  if (!number) throw new Error(`${element.localName} cites nothing`);
  return number;
};
const note = (element: Element) => inside(element, '#note');
const focused = (element: Element) => element.shadowRoot?.activeElement;
/** The entries of a link in the list at the section's foot. */
const entries = (element: Element, number: Element) => numbersOf(number).map((n) => inside(element, `footer li:nth-child(${n})`));
const links = (...elements: Element[]) =>
  elements.flatMap((element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')));
const listOf = (element: Element) => inside(element, '#note ol');

function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

describe('the number of a source', () => {
  beforeEach(leave);
  afterEach(clear);

  it('opens a note with its sources, their grades and their links', async () => {
    const element = await render('<smp-overview></smp-overview>');
    for (const number of numbers(element)) {
      number.click();
      expect(isShown(note(element)), number.textContent).to.equal(true);
      expect(texts(listOf(element)), number.textContent).to.deep.equal(entries(element, number).flatMap((entry) => texts(entry)));
      expect(links(note(element)), number.textContent).to.deep.equal(links(...entries(element, number)));
    }
  });

  it('names the note as it is named itself (WCAG 4.1.2)', async () => {
    const element = await render('<smp-overview></smp-overview>');
    for (const number of numbers(element)) {
      number.click();
      expect(note(element).role).to.equal('dialog');
      const name = `${numbersOf(number).length > 1 ? 'Sources' : 'Source'} ${number.textContent}`;
      expect(number.getAttribute('aria-label')).to.equal(name);
      expect(note(element).getAttribute('aria-label')).to.equal(name);
    }
  });

  const ways: Record<string, (number: HTMLElement) => Promise<void>> = {
    'a key': async (number) => {
      number.focus();
      await sendKeys({press: 'Enter'});
    },
    'a mouse': clickOn,
    // As speech control and screen readers do it.
    'a click that brings no focus': (number) => Promise.resolve(number.click()),
  };
  for (const [way, use] of Object.entries(ways)) {
    it(`leads the focus into the note by ${way}, and Escape leads it back (WCAG 2.1.1, 2.1.2, 2.4.3)`, async () => {
      const element = await render('<smp-overview></smp-overview>');
      const number = last(element);
      await use(number);
      await until(() => isShown(note(element)), 'the note opens');
      expect(focused(element)).to.equal(note(element));
      await sendKeys({press: 'Escape'});
      await until(() => !isShown(note(element)), 'the note closes');
      expect(focused(element) === number, 'back on the number').to.equal(true);
    });
  }

  it('leads back to the number that was used last', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const [first, second] = numbers(element) as [HTMLElement, HTMLElement];
    for (const use of [clickOn, ways['a click that brings no focus']]) {
      await use?.(first);
      await until(() => isShown(note(element)));
      await use?.(second);
      await until(() => isShown(note(element)) && focused(element) === note(element));
      expect(note(element).getAttribute('aria-label')).to.equal(second.getAttribute('aria-label'));
      await sendKeys({press: 'Escape'});
      await until(() => !isShown(note(element)));
      expect(focused(element) === second, 'back on the second').to.equal(true);
    }
  });

  it('leads back from a link in the note too', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const number = numbers(element).find((one) => links(...entries(element, one)).length);
    if (!number) throw new Error('No source has a link');
    number.focus();
    number.click();
    await sendKeys({press: 'Tab'});
    expect(note(element).contains(focused(element) ?? null)).to.equal(true);
    expect(isShown(note(element))).to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => !isShown(note(element)));
    expect(focused(element) === number, 'back on the number').to.equal(true);
  });

  it('closes the note when the focus or a click goes elsewhere', async () => {
    const element = await render('<smp-overview></smp-overview>');
    last(element).click();
    inside(element, 'footer summary').focus();
    expect(isShown(note(element))).to.equal(false);
    last(element).click();
    expect(isShown(note(element))).to.equal(true);
    await sendMouse({type: 'click', position: [1, 1]});
    await until(() => !isShown(note(element)));
  });

  it('keeps the note inside the window, beside itself', async () => {
    const element = await render('<smp-overview></smp-overview>');
    for (const number of numbers(element)) {
      number.scrollIntoView({block: 'end'});
      number.click();
      const {left, top, right, bottom} = note(element).getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight, number.textContent).to.equal(true);
      const at = number.getBoundingClientRect();
      expect(Math.min(Math.abs(top - at.bottom), Math.abs(at.top - bottom)), number.textContent).to.be.below(2);
    }
  });

  it('leaves the address of the page alone', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const number = last(element);
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    number.dispatchEvent(click);
    // A browser goes to a fragment in a task of its own.
    expect(click.defaultPrevented).to.equal(true);
  });

  it('opens its note and follows a list where a browser has translated it', async () => {
    const element = await render('<smp-journey></smp-journey>');
    const said = numbers(element).map(({textContent}) => textContent);
    const shownBefore = numbersOf(last(element));
    translate(element);
    const number = last(element);
    number.click();
    expect(links(note(element))).to.deep.equal(links(...shownBefore.map((n) => inside(element, `footer li:nth-child(${n})`))));
    await sendKeys({press: 'Escape'});
    element.insertAdjacentHTML('beforebegin', '<smp-overview></smp-overview>');
    element.insertAdjacentHTML('afterend', '<smp-sources></smp-sources>');
    const {cited} = element as unknown as {cited: Source[]};
    const list = element.nextElementSibling as SmpElement;
    const listed = () => allInside(list, '.sources li').map((item) => item.getAttribute('data-citation'));
    const shown = () => new Set(numbers(element).flatMap((link) => numbersOf({textContent: link.textContent.replace(/[‹›]/g, '')})));
    const wanted = () => new Set(cited.map(([, citation]) => listed().indexOf(citation) + 1));
    await until(() => listed().length > cited.length);
    await turn();
    expect(shown()).to.deep.equal(wanted());
    expect(numbers(element).map(({textContent}) => textContent.replace(/[‹›]/g, ''))).not.to.deep.equal(said);
  });

  it('works where the server wrote it', async () => {
    const fixture = fixtures.find(({name}) => name === 'overview/alone');
    if (!fixture) throw new Error('There is no such fixture');
    const element = await hydrated(fixture);
    last(element).click();
    // The server wrote full references; the note has short citations until they have loaded.
    expect(links(note(element))).to.deep.equal(links(...entries(element, last(element))));
  });

  it('leads to the list at the foot where the browser has no popover API', async () => {
    const restore = withoutPopover();
    try {
      const element = await render('<smp-overview></smp-overview>');
      last(element).click();
      expect(inside<HTMLDetailsElement>(element, 'footer details').open).to.equal(true);
      expect(focused(element)?.id).to.equal(`source-${numbersOf(last(element))[0]}`);
      expect(isShown(note(element))).to.equal(false);
    } finally {
      restore();
    }
  });
});

describe('the numbers of a page with a list', () => {
  afterEach(clear);

  it('are those of the list, whatever comes later in between, and who keeps them renders no more', async () => {
    const list = await render('<smp-sources></smp-sources>');
    const before = (tag: string, next: Element) => {
      const element = document.createElement(tag) as SmpElement;
      next.before(element);
      return element;
    };
    const settled = async (...elements: SmpElement[]) => {
      for (let round = 0; round < 3; round++) {
        await Promise.all([list, ...elements].map(({updateComplete}) => updateComplete));
        await new Promise((next) => setTimeout(next));
      }
    };
    const agree = (...elements: Element[]) => {
      const listed = allInside(list, '.sources li').map((item) => item.getAttribute('data-citation'));
      const cited = [...elements, list].flatMap((element) =>
        (element as unknown as {cited: Source[]}).cited.map(([, citation]) => citation),
      );
      expect(listed).to.deep.equal([...new Set(cited)]);
      for (const element of elements) {
        const own = (element as unknown as {cited: Source[]}).cited.map(([, citation]) => listed.indexOf(citation) + 1);
        expect([...new Set(numbersIn(element))].sort((a, b) => a - b)).to.deep.equal([...new Set(own)].sort((a, b) => a - b));
      }
    };
    const overview = before('smp-overview', list);
    await settled(overview);
    agree(overview);
    const asked: string[] = [];
    const {requestUpdate} = overview;
    overview.requestUpdate = (...given) => {
      asked.push(String(given[0]));
      requestUpdate.apply(overview, given);
    };
    const journey = before('smp-journey', list);
    await settled(overview, journey);
    agree(overview, journey);
    expect(asked).to.deep.equal([]);
    const risks = before('smp-risks', journey);
    await settled(overview, journey, risks);
    agree(overview, risks, journey);
    expect(asked).to.deep.equal([]);
    const first = before('smp-faq', overview);
    await settled(overview, journey, risks, first);
    agree(first, overview, risks, journey);
    expect(asked).not.to.deep.equal([]);
    list.remove();
    await settled(overview, journey, risks, first);
    for (const element of [first, overview, risks, journey])
      expect(Math.max(...numbersIn(element))).to.equal(allInside(element, 'footer li').length);
  });
});

describe('the order of reading', () => {
  afterEach(clear);

  interface Tree {
    slot: string;
    children: readonly Tree[];
    /** It has a shadow tree. */
    shadow?: readonly Tree[];
    /** It is a slot of this name. */
    name?: string;
  }
  const name = fc.constantFrom('', 'a', 'b');
  const {tree} = fc.letrec<{tree: Tree; children: Tree[]}>((tie) => ({
    children: fc.array(tie('tree'), {maxLength: 3, depthIdentifier: 'tree'}),
    tree: fc.oneof(
      {depthIdentifier: 'tree', maxDepth: 5},
      fc.record({slot: name, children: fc.constant([])}),
      fc.record({slot: name, children: tie('children')}),
      fc.record({slot: name, children: tie('children'), name}),
      fc.record({slot: name, children: tie('children'), shadow: tie('children')}),
    ),
  }));

  function build({slot, children, shadow, name: ofSlot}: Tree): Element {
    const element = document.createElement(ofSlot === undefined ? 'div' : 'slot');
    element.slot = slot;
    if (ofSlot) element.setAttribute('name', ofSlot);
    if (shadow) element.attachShadow({mode: 'open'}).append(...shadow.map(build));
    element.append(...children.map(build));
    return element;
  }

  /** All that is shown, in the order in which it is. */
  function shown(element: Element): Element[] {
    const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    const below = assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
    return [element, ...below.flatMap(shown)];
  }

  it('is that in which a page shows its elements, through shadow trees and slots', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const host = build({slot: '', children: [root, root]});
        document.body.append(host);
        const order = shown(host);
        order.forEach((a, i) => order.forEach((b, j) => expect(isBefore(a, b), `${i} and ${j}`).to.equal(i < j)));
        host.remove();
      }),
      {numRuns: 200},
    );
  });

  it('is that of the slots, not that of the elements in them', () => {
    const host = document.createElement('div');
    host.innerHTML = '<i slot="second"></i><b slot="first"></b>';
    host.attachShadow({mode: 'open'}).innerHTML = '<p><slot name="first"></slot></p><em></em><slot name="second"></slot>';
    document.body.append(host);
    const [second, first] = [...host.children] as [Element, Element];
    const between = inside(host, 'em');
    expect([isBefore(first, second), isBefore(second, first)]).to.deep.equal([true, false]);
    expect([isBefore(first, between), isBefore(between, second)]).to.deep.equal([true, true]);
  });
});
