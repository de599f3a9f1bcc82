import {clear, client, hydrated, inside, render, until} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpElement, SmpOverview, SmpPage} from '../../../src/index.js';
import {aloneNames} from '../../support/elements.js';
import {allDeep, rootsOf} from '../../support/deep.js';
import {isShown} from '../../support/notes.js';
import {fixtures} from '../../fixtures.js';
import '../../support/define-all.js';

const byName = (wanted: string) => {
  const found = fixtures.find(({name}) => name === wanted);
  if (!found) throw new Error(`There is no fixture ${wanted}`);
  return found;
};

/** Adds an empty frame as pages do: its document has no doctype. */
function frame(): Window & typeof globalThis {
  const made = document.createElement('iframe');
  made.style.cssText = 'border: 0; inline-size: 100%; block-size: 600px';
  document.body.append(made);
  made.contentDocument?.open();
  made.contentDocument?.write('<html lang="en"><body style="margin: 0">');
  made.contentDocument?.close();
  return made.contentWindow as Window & typeof globalThis;
}

const styled = [
  'display',
  'position',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'color',
  'borderTopStyle',
  'paddingTop',
  'listStyleType',
  'cursor',
] as const;

/** How everything in an element is styled, apart from what depends on the width. */
const look = (element: Element) =>
  allDeep(element, '*:not(style, link)').map((one) => {
    const style = getComputedStyle(one);
    return `${one.localName}.${one.getAttribute('class') ?? ''} ${styled.map((name) => style[name]).join(' ')}`;
  });

/** Compares one by one: the difference of two long lists is not shown. */
function expectSame(actual: readonly string[], expected: readonly string[], where = ''): void {
  actual.forEach((one, at) => expect(one, where).to.equal(expected[at]));
  expect(actual.length, where).to.equal(expected.length);
}

/** Moves an element and waits until it is at rest there. */
async function move(element: SmpElement, to: Element | DocumentFragment): Promise<void> {
  to.append(element);
  await element.updateComplete;
}

describe('an element that is moved to another document', () => {
  afterEach(() => {
    // No element is told that its frame is removed.
    for (const {contentDocument} of document.querySelectorAll('iframe')) contentDocument?.body.replaceChildren();
    clear();
  });

  for (const name of aloneNames) {
    const [fixture] = fixtures.filter((one) => one.name.startsWith(`${name}/`));
    if (!fixture) continue;
    for (const [way, show] of Object.entries({client, hydrated})) {
      it(`looks as before, there and back: smp-${name}, ${way}`, async () => {
        const element = await show(fixture);
        const home = element.parentElement as HTMLElement;
        const before = look(element);
        expect(before).to.not.be.empty;
        const {document: other} = frame();
        other.body.style.font = getComputedStyle(home).font;
        await move(element, other.body);
        expectSame(look(element), before, 'there');
        await move(element, home);
        expectSame(look(element), before, 'back');
      });
    }
  }

  it('looks as before when it comes out of a template', async () => {
    const element = await render('<smp-faq></smp-faq>');
    const home = element.parentElement as HTMLElement;
    const before = look(element);
    await move(element, document.createElement('template').content);
    await move(element, home);
    expectSame(look(element), before);
    expect(inside(element, '.base').parentNode?.querySelectorAll('style')).to.be.empty;
  });

  it('is styled by elements where no sheet can be constructed', async () => {
    const element = await render('<smp-faq></smp-faq>');
    const home = element.parentElement as HTMLElement;
    const before = look(element);
    const other = frame();
    Object.defineProperty(other, 'CSSStyleSheet', {value: class {}});
    await move(element, other.document.body);
    expectSame(look(element), before);
    await move(element, home);
    expectSame(look(element), before, 'back');
    expect(rootsOf(element).flatMap((root) => [...root.querySelectorAll('style')])).to.be.empty;
  });

  it('renders there for the first time', async () => {
    const here = await render('<smp-page sections="overview faq"></smp-page>');
    const element = document.createElement('smp-page') as SmpPage;
    element.sections = 'overview faq';
    const {document: other} = frame();
    await move(element, other.body);
    expectSame(look(element), look(here));
  });

  it('brings the styles of what it has loaded', async () => {
    const element = await client(byName('config/estimator'));
    const range = element.querySelector('smp-cost-range') as SmpElement;
    await until(() => range.shadowRoot?.querySelector('.areas, [type=radio], fieldset'), 'the estimator has loaded');
    await range.updateComplete;
    const before = look(range);
    const {document: other} = frame();
    await move(element, other.body);
    expectSame(look(range), before);
  });

  it('renders again there: its parts, texts and numbers', async () => {
    const element = (await render('<smp-page sections="overview sources"></smp-page>')) as SmpPage;
    const {document: other} = frame();
    await move(element, other.body);
    element.sections = 'faq glossary sources';
    await element.updateComplete;
    const again = (await render('<smp-page sections="faq glossary sources"></smp-page>')) as SmpPage;
    expectSame(look(element), look(again));
  });

  it('follows the address of its window', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    const other = frame();
    await move(element, other.document.body);
    other.location.hash = '#smp-key-factors-cost';
    await until(() => inside<HTMLDetailsElement>(element, '#cost').open);
  });

  it('opens everything when its window is printed, and no longer when the old one is', async () => {
    const element = await render('<smp-page sections="faq"></smp-page>');
    const other = frame();
    await move(element, other.document.body);
    const open = () => allDeep<HTMLDetailsElement>(element, 'details').filter((details) => details.open).length;
    const before = open();
    dispatchEvent(new Event('beforeprint'));
    expect(open(), 'the old window').to.equal(before);
    expect(document.adoptedStyleSheets).to.be.empty;
    other.dispatchEvent(new other.Event('beforeprint'));
    expect(open()).to.be.above(before);
    expect(other.document.adoptedStyleSheets).to.have.length(1);
    other.dispatchEvent(new other.Event('afterprint'));
    expect(open()).to.equal(before);
    expect(other.document.adoptedStyleSheets).to.be.empty;
  });

  it('answers there: a term, the number of a source', async () => {
    const element = (await render('<smp-overview></smp-overview>')) as SmpOverview;
    const other = frame();
    await move(element, other.document.body);
    inside(element, '.term').click();
    expect(isShown(inside(element, '.term + .note'))).to.equal(true);
    inside(element, 'sup a').click();
    expect(isShown(inside(element, '#note'))).to.equal(true);
    const {left, right, top} = inside(element, '#note').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(other.innerWidth);
    expect(Math.round(top)).to.equal(Math.round(inside(element, 'sup a').getBoundingClientRect().bottom));
  });
});
