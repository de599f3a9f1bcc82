import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {contrast} from '../support/contrast.js';
import {allDeep} from '../support/deep.js';
import {type Page, close, file, load, markup, open, settled, tags} from '../support/page.js';
import {atRest} from '../support/wait.js';

const packaged = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}" />`;

/** Style sheets that pages have, of their own or of a framework. */
const sheets: Readonly<Record<string, string>> = {
  'Bootstrap 5': packaged('bootstrap/dist/css/bootstrap.min.css'),
  'Pico 2': packaged('@picocss/pico/css/pico.min.css'),
  'the preflight of Tailwind 4': packaged('tailwindcss/preflight.css'),
  'a block theme of WordPress': '<link rel="stylesheet" href="/test/pages/hosts/block-theme.css" />',
  '* {all: unset !important}': '<style>body, body * {all: unset !important}</style>',
  'body {font-size: 10px}': '<style>body {font-size: 10px}</style>',
  'html {font-size: 62.5%}': '<style>html {font-size: 62.5%}</style>',
  '* {transition: all 1s}': '<style>* {transition: all 1s}</style>',
};

/** Widths of a column, in CSS pixels. */
const widths = [200, 320, 645, 1100, 1600];

/** Places that a page gives to an element, in a body of 1,100 px; `min`: the least width that the element must have there. */
const places: Readonly<Record<string, {around: (html: string) => string; min: number}>> = {
  'a row of flex': {around: (html) => `<div style="display: flex">${html}</div>`, min: 1090},
  'a row of flex beside another': {
    around: (html) => `<div style="display: flex"><p style="flex: none; inline-size: 300px"></p>${html}</div>`,
    min: 790,
  },
  'a centred column of flex': {
    around: (html) => `<div style="display: flex; flex-direction: column; align-items: center">${html}</div>`,
    min: 1090,
  },
  'a centred cell of a grid': {around: (html) => `<div style="display: grid; place-items: center">${html}</div>`, min: 1090},
  'a grid as narrow as its content': {
    around: (html) => `<div style="display: grid; grid-template-columns: min-content">${html}</div>`,
    min: 240,
  },
  'a cell of a table': {around: (html) => `<table><tr><td>${html}</td><td>A</td></tr></table>`, min: 1000},
  'a box as wide as its content': {around: (html) => `<div style="inline-size: fit-content">${html}</div>`, min: 1090},
  'a dialog': {
    around: (html) => `<dialog open style="inline-size: 600px; max-inline-size: none; padding: 0; border: 0">${html}</dialog>`,
    min: 590,
  },
};

// A term stands in a line, and a card is as wide as its text asks for.
const blocks = tags.filter((tag) => !/term|related-card/.test(tag));

/** Shows markup on a page with a style sheet. */
async function styled(head: string, html: string): Promise<Page> {
  const page = await open('empty.html');
  page.document.head.insertAdjacentHTML('beforeend', head);
  const links = [...page.document.querySelectorAll('link')].filter(({sheet}) => !sheet);
  await Promise.all(links.map((link) => new Promise((done) => link.addEventListener('load', done))));
  page.document.body.innerHTML = html;
  await load(page, file);
  return settled(page);
}

const every = (page: Page) => [...page.document.querySelectorAll<SmpElement>(tags.join())];
const styleOf = (element: Element) => (element.ownerDocument.defaultView as Window).getComputedStyle(element);

describe('a page with other styles (WCAG 1.4.3, 1.4.4, 1.4.10)', () => {
  afterEach(close);

  for (const [name, head] of Object.entries(sheets)) {
    it(`${name}: text can be read, and nothing overflows in columns of ${widths.join(', ')} px`, async () => {
      const page = await styled(head, `<div id="column">${tags.map((tag) => markup(tag)).join('')}</div>`);
      const frame = page.window.frameElement as HTMLElement;
      const column = page.document.getElementById('column') as HTMLElement;
      for (const width of widths) {
        frame.style.inlineSize = `${width + 40}px`;
        column.style.setProperty('inline-size', `${width}px`, 'important');
        column.style.setProperty('display', 'block', 'important');
        await atRest(page.window);
        for (const element of every(page)) {
          const [own, around] = [element.getBoundingClientRect().width, (element.parentElement as Element).getBoundingClientRect().width];
          expect(own, `${element.localName} in ${width}`).to.be.at.most(around + 1);
          const base = element.shadowRoot?.querySelector<HTMLElement>('.base');
          expect(base?.scrollWidth ?? 0, `what is in ${element.localName} in ${width}`).to.be.at.most(Math.ceil(own) + 1);
        }
      }
      for (const element of every(page)) {
        const base = allDeep(element, '.base').at(0) as HTMLElement;
        // A term is a word of the page's own text.
        if (element.localName === 'smp-term') continue;
        expect(parseFloat(styleOf(base).fontSize), element.localName).to.be.at.least(16);
        for (const text of allDeep(element, 'p, li, .soft, [part=heading], a, button').filter((one) => one.checkVisibility())) {
          expect(parseFloat(styleOf(text).fontSize), text.outerHTML.slice(0, 60)).to.be.at.least(12);
          if (!text.closest('.unseen')) expect(contrast(text), text.outerHTML.slice(0, 60)).to.be.at.least(4.5);
          expect(styleOf(text).transitionDuration, text.outerHTML.slice(0, 60)).to.match(/^(0s|0\.15s)$/);
        }
      }
      expect(page.seen.errors).to.be.empty;
    });
  }

  for (const [name, {around, min}] of Object.entries(places)) {
    it(`each element has the width that ${name} offers`, async () => {
      const page = await styled('', `<style>body {inline-size: 1100px}</style>${blocks.map((tag) => around(markup(tag))).join('')}`);
      (page.window.frameElement as HTMLElement).style.inlineSize = '1200px';
      await atRest(page.window);
      for (const element of every(page)) expect(element.getBoundingClientRect().width, element.localName).to.be.at.least(min);
    });
  }

  it('an element in a tab that was hidden is whole when the tab is shown', async () => {
    const html = blocks.map((tag) => markup(tag)).join('');
    const page = await styled('', `<div hidden>${html}</div><div>${html}</div>`);
    const [tab, other] = page.document.body.children as unknown as [HTMLElement, HTMLElement];
    tab.hidden = false;
    await atRest(page.window);
    const heights = (of: Element) =>
      [...of.querySelectorAll(blocks.join())].map((one) => [one.localName, Math.round(one.clientHeight)].join());
    expect(heights(tab)).to.deep.equal(heights(other));
  });
});

describe('theme portal (WCAG 1.4.3)', () => {
  afterEach(close);

  const portal = '<link rel="stylesheet" href="/src/themes/portal.css" />';
  for (const [name, mode] of [
    ['Bootstrap 5', ''],
    ['Bootstrap 5', 'data-bs-theme="dark"'],
    ['Pico 2', 'data-theme="light"'],
    ['Pico 2', 'data-theme="dark"'],
    ['the preflight of Tailwind 4', ''],
    ['a block theme of WordPress', ''],
    ['body {font-size: 10px}', ''],
  ] as const) {
    it(`takes family, size and colours of the page, and can be read: ${name} ${mode}`, async () => {
      const text = '<p id="own">[A text] <a id="link" href="#">[and a link].</a></p>';
      const page = await styled(`${sheets[name] ?? ''}${portal}`, `${text}${blocks.map((tag) => markup(tag)).join('')}`);
      const [attribute = '', value = ''] = mode.replaceAll('"', '').split('=');
      if (attribute) page.document.documentElement.setAttribute(attribute, value);
      page.document.body.style.fontFamily = 'monospace';
      await atRest(page.window);
      const own = styleOf(page.document.getElementById('own') as Element);
      for (const element of every(page)) {
        const base = styleOf(allDeep(element, '.base')[0] as Element);
        expect(base.fontFamily, element.localName).to.equal('monospace');
        expect([base.fontSize, base.color], element.localName).to.deep.equal([own.fontSize, own.color]);
        const shown = allDeep(element, 'p, li, .soft, [part~=heading], a, button, summary, input').filter(
          (one) => one.checkVisibility() && !one.closest('.unseen'),
        );
        for (const one of shown) expect(contrast(one), `${element.localName}: ${one.outerHTML.slice(0, 60)}`).to.be.at.least(4.49);
      }
      const link = allDeep(every(page)[0] as Element, 'sup a')[0] as Element;
      if (!/Bootstrap|Pico/.test(name)) return;
      // Pico lets its links change slowly.
      for (const animation of page.document.getAnimations()) animation.finish();
      expect(styleOf(link).color).to.equal(styleOf(page.document.getElementById('link') as Element).color);
    });
  }
});
