import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/elements/catalogue.js';
import {matrix} from '../support/matrix.js';
import {type Page, close, file, load, markup, moved, one, open, settled, text} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

const names = catalogue.map(({name}) => name).filter((name) => name !== 'config' && name !== 'term');
const attributes: Readonly<Record<string, string>> = {
  'related-card': 'summary="What to do when." href="#"',
  'related-list': `items='[{"heading": "A", "summary": "What to do when.", "href": "#"}, {"heading": "B", "href": "#"}]'`,
};
const keepsPlace = CSS.supports('overflow-anchor', 'none');

/** Adds the sheet to a page. */
async function keep({document, window}: Page): Promise<void> {
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/src/themes/reserve.css'});
  const arrived = new Promise((done) => sheet.addEventListener('load', done));
  document.head.append(sheet);
  // Where no script may run, no event comes either.
  await Promise.race([arrived, until(() => [...document.styleSheets].some(({href}) => href === sheet.href), 'the sheet is there')]);
  await atRest(window);
}

/** A page with the sheet, where an element stands between words of the site, in a window of that width. */
async function waiting(name: string, width: number): Promise<Page & {element: HTMLElement; after: HTMLElement}> {
  const page = await open('empty.html');
  (page.window.frameElement as HTMLElement).style.inlineSize = `${width}px`;
  await keep(page);
  const main = one(page, 'main');
  main.innerHTML = markup(`smp-${name}`, attributes[name], '<p>[Until then]</p>');
  const element = main.firstElementChild as HTMLElement;
  element.before(text(page, 'p', '[Before]'));
  const after = text(page, 'p', '[After] '.repeat(3000));
  element.after(after);
  return {...page, element, after};
}

/** What moves on a page while the script comes. */
const shifts = (page: Page): Promise<number> =>
  moved(page, async () => {
    await load(page, file);
    await settled(page);
    await atRest(page.window);
  });

describe('the sheet that keeps places', () => {
  afterEach(close);

  // One that is short, one that is long, one that is drawn, one that is made of others.
  for (const name of matrix(['related-card', 'risks', 'before-after', 'page'], names)) {
    it(`holds a reader of what follows where they are: ${name}`, async function () {
      // An engine that holds nobody by itself cannot be told to.
      if (!keepsPlace) this.skip();
      const page = await waiting(name, 360);
      page.window.scrollTo(0, page.after.getBoundingClientRect().top - 250);
      await atRest(page.window);
      const top = page.after.getBoundingClientRect().top;
      expect(top).to.be.within(190, 300);
      expect(await shifts(page)).to.equal(0);
      expect(page.after.getBoundingClientRect().top).to.be.closeTo(top, 1);
    });

    for (const width of matrix([360], [320, 360, 480, 700, 1000])) {
      // Fonts differ, and with them the lines: a few pixels.
      it(`moves little or nothing for a reader of its first line: ${name}, ${width} px wide`, async function () {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
        const page = await waiting(name, width);
        expect(await shifts(page)).to.be.below(0.05);
      });
    }
  }

  it('ends with the first rendering: then the element itself holds its reader', async function () {
    if (!keepsPlace) this.skip();
    const page = await waiting('overview', 360);
    const anchor = () => page.window.getComputedStyle(page.element).overflowAnchor;
    expect(anchor()).to.equal('none');
    await load(page, file);
    await settled(page);
    await until(() => anchor() === 'auto');
    expect(page.window.getComputedStyle(page.element).minBlockSize).to.equal('0px');
  });

  it('keeps no place where no script can come', async () => {
    const page = await open('all.html', 'allow-same-origin');
    await keep(page);
    const overview = one(page, 'smp-overview');
    expect(page.window.getComputedStyle(overview).display).to.equal('flow-root');
    expect(parseFloat(page.window.getComputedStyle(overview).minBlockSize) || 0).to.equal(0);
  });
});
