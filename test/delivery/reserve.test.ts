import {type Page, close, file, load, markup, open, pause, settled, text} from '../support/page.js';
import {expect} from '@open-wc/testing';
import {until} from '../support/render.js';

const names =
  'overview key-factors journey aftercare risks cost-range cost-comparison checklist faq glossary sources related-card related-list before-after page'.split(
    ' ',
  );
const attributes: Readonly<Record<string, string>> = {
  'related-card': 'summary="What to do when." href="#"',
  'related-list': `items='[{"heading": "A", "summary": "What to do when.", "href": "#"}, {"heading": "B", "href": "#"}]'`,
};
const keepsPlace = CSS.supports('overflow-anchor', 'none');

/** A page with the sheet, where an element stands between words of the site, in a window of that width. */
async function waiting(name: string, width: number): Promise<Page & {before: HTMLElement; element: HTMLElement; after: HTMLElement}> {
  const page = await open('empty.html');
  (page.window.frameElement as HTMLElement).style.inlineSize = `${width}px`;
  const {document} = page;
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/src/themes/reserve.css'});
  const arrived = new Promise((done) => sheet.addEventListener('load', done));
  document.head.append(sheet);
  await arrived;
  document.body.insertAdjacentHTML('beforeend', `<main>${markup(`smp-${name}`, attributes[name], '<p>[Until then]</p>')}</main>`);
  const element = document.querySelector<HTMLElement>(`smp-${name}`) as HTMLElement;
  const before = text(page, 'p', '[Before]');
  element.before(before);
  const after = text(page, 'p', '[After] '.repeat(3000));
  element.after(after);
  return {...page, before, element, after};
}

/** What moves on a page, as the browser counts it, while the script comes; `undefined` where it does not count. */
async function shifts(page: Page): Promise<number | undefined> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    await load(page, file);
    await settled(page);
    return undefined;
  }
  let sum = 0;
  const observer = new page.window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
  });
  observer.observe({type: 'layout-shift'});
  await load(page, file);
  await settled(page);
  await pause(100);
  return sum;
}

describe('the sheet that keeps places', () => {
  afterEach(close);

  for (const name of names) {
    it(`holds a reader of what follows where they are: ${name}`, async function () {
      // An engine that holds nobody by itself cannot be told to.
      if (!keepsPlace) this.skip();
      const page = await waiting(name, 360);
      page.window.scrollTo(0, page.after.getBoundingClientRect().top - 250);
      await pause(100);
      const top = page.after.getBoundingClientRect().top;
      expect(top).to.be.within(200, 300);
      expect((await shifts(page)) ?? 0).to.equal(0);
      expect(page.after.getBoundingClientRect().top).to.be.closeTo(top, 1);
    });

    for (const width of [320, 360, 480, 700, 1000]) {
      // Fonts differ, and with them the lines: a few pixels.
      it(`moves little or nothing for a reader of its first line: ${name}, ${width} px wide`, async function () {
        const page = await waiting(name, width);
        const moved = await shifts(page);
        if (moved === undefined) this.skip();
        expect(moved).to.be.below(0.05);
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
    const sheet = Object.assign(page.document.createElement('link'), {rel: 'stylesheet', href: '/src/themes/reserve.css'});
    const arrived = new Promise((done) => sheet.addEventListener('load', done));
    page.document.head.append(sheet);
    await Promise.race([arrived, pause(1000)]);
    const overview = page.document.querySelector('smp-overview') as Element;
    expect(page.window.getComputedStyle(overview).display).to.equal('flow-root');
    expect(parseFloat(page.window.getComputedStyle(overview).minBlockSize) || 0).to.equal(0);
  });
});
