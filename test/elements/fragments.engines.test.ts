import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import '../support/define-all.js';
import {allInside, clear, inside, render, turn, until} from '../support/render.js';
import {followToList} from '../support/citations.js';

const root = document.documentElement;

// Room under it, so that everything can come to the top of the window.
async function place(markup: string): Promise<SmpElement> {
  const element = await render(markup);
  element.style.marginBlock = '3000px';
  return element;
}
const page = (sections = 'overview risks glossary faq sources') => place(`<smp-page sections="${sections}"></smp-page>`);

const section = (element: Element, name: string) => inside(element, `#${name}`);
const link = (element: Element, name: string) => inside<HTMLAnchorElement>(element, `nav a[href$="#smp-${name}"]`);
const focused = (element: Element) => element.shadowRoot?.activeElement?.id;
// Browsers scroll by whole pixels.
const top = (element: Element) => element.getBoundingClientRect().top;

afterEach(() => {
  clear();
  root.removeAttribute('style');
  document.querySelector('base')?.remove();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('a fragment', () => {
  it('brings the start of a section to the top of the window, with the focus, at once and later (WCAG 2.4.1, 2.4.3)', async () => {
    history.replaceState(null, '', '#smp-risks');
    const element = await page();
    await until(() => focused(element) === 'risks');
    // The margin was added after that.
    location.hash = '#smp-glossary';
    await until(() => focused(element) === 'glossary');
    expect(top(section(element, 'glossary'))).to.be.closeTo(0, 1);
    location.hash = '#smp-risks';
    await until(() => focused(element) === 'risks');
    expect(top(section(element, 'risks'))).to.be.closeTo(0, 1);
  });

  it('leaves the room that the page asks for (WCAG 2.4.11)', async () => {
    const element = await page();
    root.style.scrollPaddingTop = '70px';
    location.hash = '#smp-risks';
    await until(() => focused(element) === 'risks');
    expect(top(section(element, 'risks'))).to.be.closeTo(70, 1);
    section(element, 'glossary').style.scrollMarginTop = '30px';
    location.hash = '#smp-glossary';
    await until(() => focused(element) === 'glossary');
    expect(top(section(element, 'glossary'))).to.be.closeTo(100, 1);
  });

  it('brings a question to the top, opened', async () => {
    const element = await place('<smp-faq></smp-faq>');
    location.hash = '#smp-faq-removal';
    await until(() => focused(element) === 'removal-answer');
    const details = inside<HTMLDetailsElement>(element, '#removal');
    expect(details.open).to.equal(true);
    expect(top(details.parentElement as Element)).to.be.closeTo(0, 1);
  });

  it('brings a term to the top', async () => {
    const element = await place('<smp-glossary></smp-glossary>');
    location.hash = '#smp-glossary-keloid';
    await until(() => focused(element) === 'keloid');
    expect(top(inside(element, '#keloid'))).to.be.closeTo(0, 1);
  });

  it('leads to places inside a section of a page, too', async () => {
    history.replaceState(null, '', '#smp-glossary-dermis');
    const element = await page('overview glossary');
    const glossary = inside(element, 'smp-glossary');
    await until(() => focused(glossary) === 'dermis');
    location.hash = '#smp-glossary-keloid';
    await until(() => focused(glossary) === 'keloid');
    expect(top(inside(glossary, '#keloid'))).to.be.closeTo(0, 1);
  });

  it('leaves focus and window alone where the section is not shown', async () => {
    history.replaceState(null, '', '#smp-faq');
    const element = await page('overview');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(focused(element)).to.equal(undefined);
    expect(scrollY).to.equal(0);
  });
});

describe('the note of a source', () => {
  it('brings the source in the list to the top', async () => {
    const element = await page('overview sources');
    const sources = inside(element, 'smp-sources');
    await until(() => allInside(sources, '.sources li').length);
    const overview = inside(element, 'smp-overview');
    followToList(overview, inside(overview, 'sup a'));
    expect(focused(sources)).to.equal('source-1');
    expect(top(inside(sources, '#source-1'))).to.be.closeTo(0, 1);
  });
});

describe('a link of the contents', () => {
  it('leads to its section, and does so again after the reader has scrolled away', async () => {
    const element = await page();
    link(element, 'risks').click();
    await until(() => focused(element) === 'risks');
    expect(location.hash).to.equal('#smp-risks');
    expect(top(section(element, 'risks'))).to.be.closeTo(0, 1);
    scrollTo(0, 0);
    link(element, 'risks').click();
    expect(top(section(element, 'risks'))).to.be.closeTo(0, 1);
  });

  it('scrolls smoothly if the page does', async () => {
    const element = await page();
    history.replaceState(null, '', '#smp-risks');
    root.style.scrollBehavior = 'smooth';
    link(element, 'risks').click();
    expect(scrollY).to.equal(0);
    expect(focused(element)).to.equal('risks');
    await until(() => Math.abs(top(section(element, 'risks'))) < 1);
  });

  it('stays on its page under a base', async () => {
    const element = await page();
    const {href} = location;
    document.head.append(Object.assign(document.createElement('base'), {href: '/app/'}));
    element.requestUpdate();
    await element.updateComplete;
    // For a new tab, and for a copied address.
    expect(link(element, 'risks').href).to.equal(`${href}#smp-risks`);
    link(element, 'risks').click();
    await until(() => focused(element) === 'risks');
    expect(location.href).to.equal(`${href}#smp-risks`);
  });

  it('leaves the route to the router', async () => {
    const element = await page();
    for (const route of ['#/treatments/smp', '#!treatments', '#treatments']) {
      history.replaceState(null, '', route);
      link(element, 'glossary').click();
      expect(location.hash, route).to.equal(route);
      expect(top(section(element, 'glossary')), route).to.be.closeTo(0, 1);
      link(element, 'risks').click();
      expect(focused(element), route).to.equal('risks');
    }
  });

  it('changes a fragment that names something on the page', async () => {
    const element = await page();
    element.id = 'treatments';
    history.replaceState(null, '', '#treatments');
    link(element, 'risks').click();
    await until(() => focused(element) === 'risks');
    expect(location.hash).to.equal('#smp-risks');
  });

  it('leaves clicks with a key to the browser', async () => {
    const element = await page();
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
      let isHandled;
      addEventListener(
        'click',
        (event) => {
          isHandled = event.defaultPrevented;
          event.preventDefault();
        },
        {once: true},
      );
      link(element, 'risks').dispatchEvent(click);
      expect(isHandled, key).to.equal(false);
    }
    await turn();
    expect(location.hash).to.equal('');
  });
});
