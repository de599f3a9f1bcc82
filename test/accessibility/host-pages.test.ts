// What docs/accessible-pages.md says of the page around the elements: each fault, and its cure.
import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import type {SmpElement} from '../../src/index.js';
import {fixtures} from '../fixtures.js';
import {allDeep, emulate} from '../support/deep.js';
import '../support/define-all.js';
import {visible} from '../support/page.js';
import {allInside, clear, inside, until} from '../support/render.js';
import {atRest} from '../support/wait.js';

/** Node of the accessibility tree. */
interface Told {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly Told[];
}

const flat = (node: Told): Told[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Returns what Chromium tells a screen reader. */
async function told(): Promise<Told[]> {
  await atRest();
  // The package's types say that it returns nothing.
  return flat((await a11ySnapshot({})) as unknown as Told);
}

const root = document.documentElement;
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !('chrome' in window);
const picture = '/test/support/picture.svg';
const style = document.createElement('style');

/** Makes a page of some markup, with what its author writes besides. */
async function page(body: string, {css = '', lang = 'en', dir = ''} = {}): Promise<SmpElement> {
  clear();
  root.lang = lang;
  root.dir = dir;
  style.textContent = css;
  document.head.append(style);
  // The reader begins at the top.
  document.body.innerHTML = `<div id="top" tabindex="-1"></div>${body}`;
  const elements = [...document.querySelectorAll<SmpElement>('*')].filter(({localName}) => localName.startsWith('smp-'));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await atRest();
  document.getElementById('top')?.focus();
  return elements[0] as SmpElement;
}

afterEach(() => {
  clear();
  root.removeAttribute('dir');
  root.removeAttribute('style');
  style.remove();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const faq = '<smp-faq></smp-faq>';
const rows = (nodes: readonly Told[]) => nodes.filter(({role, level}) => role === 'heading' && level === 3).length;
const levels = (nodes: readonly Told[]) => nodes.flatMap(({role, level}) => (role === 'heading' && level ? [level] : []));
/** Levels that come after one that is not above them. */
const skipped = (all: readonly number[]) => all.filter((level, at) => at > 0 && level > (all[at - 1] ?? 0) + 1);
const press = (key: string) => sendKeys({press: key});
const focused = () => document.activeElement?.id || document.activeElement?.localName;

describe('a page to a screen reader', () => {
  before(function () {
    if (!('chrome' in window)) this.skip();
  });

  it('headings: a level that skips one, and a second h1', async () => {
    await page('<h1>SMP</h1><h2>Prices</h2><smp-cost-range heading-level="4"></smp-cost-range>');
    expect(skipped(levels(await told()))).to.deep.equal([4]);
    await page('<h1>SMP</h1><h2>Prices</h2><smp-cost-range heading-level="3"></smp-cost-range>');
    expect(skipped(levels(await told()))).to.deep.equal([]);
    const titles = async () => levels(await told()).filter((level) => level === 1).length;
    await page('<h1>SMP</h1><smp-page heading-level="1" sections="overview"></smp-page>');
    expect(await titles()).to.equal(2);
    await page('<smp-page heading-level="1" sections="overview"></smp-page>');
    expect(await titles()).to.equal(1);
    expect(skipped(levels(await told()))).to.deep.equal([]);
  });

  it('own heading: at another level, without one, and without text', async () => {
    const outline = async (markup: string) => {
      await page(`<h1>SMP</h1>${markup}`);
      return levels(await told()).slice(0, 3);
    };
    expect(await outline('<smp-faq heading-level="2"><h4 slot="heading">Asked here</h4></smp-faq>')).to.deep.equal([1, 4, 3]);
    expect(await outline('<smp-faq><span slot="heading">Asked here</span></smp-faq>')).to.deep.equal([1, 3, 3]);
    expect(await outline('<smp-faq><h2 slot="heading"></h2></smp-faq>')).to.deep.equal([1, 3, 3]);
    expect(await outline('<smp-faq heading-level="2"><h2 slot="heading">Asked here</h2></smp-faq>')).to.deep.equal([1, 2, 3]);
  });

  it('main: without it the text is in no landmark, and the elements add few of their own', async () => {
    const landmark = /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/;
    const around = async () => (await told()).filter(({role, children}) => role === 'main' && rows((children ?? []).flatMap(flat))).length;
    await page(`<main><h1>SMP</h1></main>${faq}`);
    expect(await around()).to.equal(0);
    await page(`<main><h1>SMP</h1>${faq}</main>`);
    expect(await around()).to.equal(1);
    const own: Record<string, string[]> = {page: ['navigation'], 'cost-comparison': ['region']};
    for (const {name, html, lang} of fixtures.filter(({isFullest}) => isFullest)) {
      const element = await page(`<main>${html}</main>`, {lang});
      for (const details of allDeep<HTMLDetailsElement>(element, 'details')) details.open = true;
      const found = (await told()).map(({role}) => role).filter((role) => landmark.test(role));
      expect(found, name).to.deep.equal(['main', ...(own[name.split('/')[0] ?? ''] ?? [])]);
    }
  });

  it('skip link: without it the keyboard goes through the whole menu', async () => {
    const menu = '<a href="/1">1</a> <a href="/2">2</a> <a href="/3">3</a> <a href="/4">4</a>';
    await page(`<nav>${menu}</nav><main id="content">${faq}</main>`);
    let presses = 0;
    for (; focused() !== 'smp-faq'; presses++) await press('Tab');
    expect(presses).to.equal(5);
    await page(`<a href="#content">Skip to content</a><nav>${menu}</nav><main id="content" tabindex="-1">${faq}</main>`);
    for (const key of ['Tab', 'Enter', 'Tab']) await press(key);
    expect(focused()).to.equal('smp-faq');
  });

  it('aria-hidden: nothing is read, and the Tab key still goes there', async () => {
    await page(`<div aria-hidden="true">${faq}</div><button id="next">Next</button>`);
    expect(rows(await told())).to.equal(0);
    await press('Tab');
    expect(focused()).to.equal('smp-faq');
    await page(`<div hidden>${faq}</div><button id="next">Next</button>`);
    expect(rows(await told())).to.equal(0);
    await press('Tab');
    expect(focused()).to.equal('next');
  });

  it('inert: nothing is read, and nothing can be opened', async () => {
    const open = (element: SmpElement) => {
      const summary = inside(element, 'summary');
      summary.focus();
      return element.shadowRoot?.activeElement === summary;
    };
    const element = await page(`<div inert>${faq}</div>`);
    expect(rows(await told())).to.equal(0);
    expect(open(element)).to.equal(false);
    (element.parentElement as HTMLElement).inert = false;
    expect(rows(await told())).to.be.above(10);
    expect(open(element)).to.equal(true);
  });

  it('role of an image: all the text becomes one picture', async () => {
    await page(`<div role="img" aria-label="Questions">${faq}</div>`);
    const roles = (await told()).map(({role}) => role).filter((role) => !/^(RootWebArea|generic)$/.test(role));
    expect(roles).to.deep.equal(['image']);
    await page(`<div role="group" aria-label="Questions">${faq}</div>`);
    expect(rows(await told())).to.be.above(10);
    // A <div> has no meaning that these could take away.
    for (const role of ['presentation', 'none']) {
      await page(`<div role="${role}">${faq}</div>`);
      expect(rows(await told()), role).to.be.above(10);
    }
  });

  /** Controls around an element, and what tells that somebody has pressed them. */
  const controls: Record<string, [around: (inner: string) => string, isPressed: () => unknown]> = {
    link: [(inner) => `<a href="#away">More${inner}</a>`, () => location.hash],
    button: [(inner) => `<button onclick="this.title = 'pressed'">More${inner}</button>`, () => document.querySelector('button')?.title],
    label: [(inner) => `<input id="x" type="checkbox"><label for="x">More${inner}</label>`, () => document.querySelector('input')?.checked],
    summary: [(inner) => `<details><summary>More${inner}</summary>Text</details>`, () => document.querySelector('details')?.open],
  };

  it('controls: all the text is the name of a link, button, label or summary, and a click on it is theirs', async () => {
    const name = async () =>
      (await told()).find((node) => /^(link|button|checkbox|Disclosure)/.test(node.role) && node.name?.includes('More'))?.name;
    for (const [control, [around, isPressed]] of Object.entries(controls)) {
      for (const isInside of [true, false]) {
        const element = await page(isInside ? around(faq) : `${around('')}${faq}`);
        if (isInside) expect(await name(), control).to.include('Is it permanent?');
        else expect(await name(), control).to.equal('More');
        inside(element, 'p').click();
        await atRest();
        expect(Boolean(isPressed()), control).to.equal(isInside);
        // These have no headings inside.
        if (/button|summary/.test(control)) expect(rows(await told()) > 0, control).to.equal(!isInside);
        history.replaceState(null, '', location.pathname + location.search);
      }
    }
  });

  it('panels: what is only moved out of sight is read and reached, what is hidden is not', async () => {
    await page(`<div style="position: absolute; left: -9999px">${faq}</div><button id="next">Next</button>`);
    expect(rows(await told())).to.be.above(10);
    await press('Tab');
    expect(focused()).to.equal('smp-faq');
    const element = await page(`<div hidden>${faq}</div><button id="next">Next</button>`);
    expect(rows(await told())).to.equal(0);
    await press('Tab');
    expect(focused()).to.equal('next');
    (element.parentElement as HTMLElement).hidden = false;
    expect(rows(await told())).to.be.above(10);
  });

  it('photos: without an alternative text, nobody hears what they show', async () => {
    const photos = `before="${picture}" after="${picture}"`;
    const images = async () => (await told()).filter(({role}) => role === 'image').map(({name}) => name);
    await page(`<smp-before-after ${photos}></smp-before-after>`);
    expect(await images()).to.deep.equal([]);
    await page(`<smp-before-after ${photos} before-alt="Thin hair" after-alt="Dots between the hairs"></smp-before-after>`);
    expect(await images()).to.deep.equal(['Thin hair', 'Dots between the hairs']);
  });

  it('cards: without a heading, each link has the same name', async () => {
    const links = async () => (await told()).filter(({role}) => role === 'link').map(({name}) => name);
    await page('<smp-related-card href="/a"></smp-related-card><smp-related-card href="/b"></smp-related-card>');
    expect(new Set(await links()).size).to.equal(1);
    await page(
      '<smp-related-card heading="Care" href="/a"></smp-related-card><smp-related-card heading="Cost" href="/b"></smp-related-card>',
    );
    expect(await links()).to.deep.equal(['Care', 'Cost']);
  });
});

/** Returns the live region that a node is in, through shadow trees. */
function regionOf(node: Node | null): Element | undefined {
  for (let at = node; at; at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at instanceof Element && at.matches('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]'))
      return at;
  return undefined;
}

describe('a page to everybody', () => {
  it('live region: all the text of an element is in it', async () => {
    const words = (element: Element) =>
      allInside(element, '.base *')
        .filter((one) => !one.children.length && regionOf(one))
        .flatMap(({textContent}) => textContent.match(/\w+/g) ?? []).length;
    expect(words(await page(`<div aria-live="polite">${faq}</div>`))).to.be.above(300);
    expect(words(await page(`<div role="status">${faq}</div>`))).to.be.above(300);
    // Its own region is empty until a reader changes something.
    expect(words(await page(`<div>${faq}</div>`))).to.equal(0);
    expect(allInside(document.querySelector('smp-faq') as Element, '[role=status], [aria-live=polite]').length).to.be.above(0);
  });

  it('lang: without it, a page in Spanish has an element in English', async () => {
    const heading = (element: Element) => inside(element, '[part=heading]').textContent;
    const voice = (element: Element) => (inside(element, '.base').closest('[lang]') ?? element.closest('[lang]'))?.getAttribute('lang');
    for (const lang of ['', 'es']) {
      const element = await page(`<h1>Micropigmentación</h1>${faq}`, {lang});
      expect([heading(element), voice(element)]).to.deep.equal(lang ? ['Preguntas frecuentes', 'es'] : ['Common questions', 'en']);
    }
    root.removeAttribute('lang');
    const element = await page(faq);
    root.removeAttribute('lang');
    await until(() => voice(element) === 'en');
    expect(heading(element)).to.equal('Common questions');
  });

  it('dir: without it, your Arabic in a slot runs from left to right', async () => {
    for (const dir of ['', 'rtl']) {
      const element = await page('<smp-faq><h2 slot="heading">أسئلة</h2></smp-faq>', {lang: 'ar', dir});
      expect(getComputedStyle(element.querySelector('h2') as Element).direction).to.equal(dir || 'ltr');
      // Our English keeps its own.
      expect(getComputedStyle(inside(element, '.row')).direction).to.equal('ltr');
    }
  });

  it('sticky header: it covers what a link or the keyboard leads to, unless the page leaves room', async () => {
    const css = 'header {position: sticky; top: 0; block-size: 90px; background: white; z-index: 1} smp-faq {margin-block: 3000px}';
    const visit = async (more: string) => {
      const element = await page(`<header>Menu</header>${faq}`, {css: css + more});
      const row = inside(element, '#removal').closest('.row') as HTMLElement;
      const header = document.querySelector('header') as HTMLElement;
      const isCovered = (at: Element) => at.getBoundingClientRect().top < header.getBoundingClientRect().bottom - 1;
      location.hash = '#smp-faq-removal';
      await until(() => element.shadowRoot?.activeElement?.id === 'removal-answer');
      await atRest();
      const byLink = isCovered(row);
      history.replaceState(null, '', location.pathname + location.search);
      // From below, as Shift and Tab do.
      scrollTo({top: root.scrollHeight, behavior: 'instant'});
      const summary = inside(element, '#removal-answer');
      summary.blur();
      summary.focus();
      return [byLink, isCovered(summary)];
    };
    expect((await visit('')).join()).to.include('true');
    const [byLink, byKeyboard] = await visit('html {scroll-padding-block-start: 90px}');
    expect(byLink).to.equal(false);
    // WebKit leaves no room for the focus.
    if (!isWebKit) expect(byKeyboard).to.equal(false);
  });

  it('focus ring: ::part() can take them away, a rule for the page cannot', async function () {
    // WebKit shows no ring to a script.
    if (isWebKit) this.skip();
    const ring = async (css: string) => {
      const element = await page('<smp-faq><details slot="last"><summary>Parking?</summary>Yes.</details></smp-faq>', {css});
      // Browsers show rings to readers who use the keyboard.
      await press('Tab');
      return [inside(element, 'button'), element.querySelector('summary') as HTMLElement].map((one) => {
        one.focus({focusVisible: true} as FocusOptions);
        return getComputedStyle(one).outlineStyle !== 'none';
      });
    };
    expect(await ring('')).to.deep.equal([true, true]);
    expect(await ring('smp-faq::part(button) {outline: none}')).to.deep.equal([false, true]);
    // Of the page's own, also in a slot.
    expect(await ring('*:focus {outline: none}')).to.deep.equal([true, false]);
    expect(await ring('smp-faq::part(button):focus-visible {outline: 3px solid; outline-offset: 2px}')).to.deep.equal([true, true]);
  });

  it('numbers: a class of the page hides those of the sources, and the list of sources stays', async () => {
    const css = '.no-numbers ::part(citation) {display: none}';
    const shown = (element: Element) => [
      allInside(element, 'sup').filter(visible).length,
      allInside(element, 'footer summary').filter(visible).length,
    ];
    const element = await page('<div class="no-numbers"><smp-overview></smp-overview></div>', {css});
    expect(shown(element)).to.deep.equal([0, 1]);
    element.parentElement?.classList.remove('no-numbers');
    expect(shown(element)[0]).to.be.above(5);
    expect(shown(element)[1]).to.equal(1);
    // A page does not reach into the sections that smp-page makes.
    const whole = await page('<div class="no-numbers"><smp-page sections="overview"></smp-page></div>', {css});
    expect(shown(inside(whole, 'smp-overview'))[0]).to.be.above(5);
    inside(whole, 'nav button[aria-pressed]').click();
    await whole.updateComplete;
    expect(shown(inside(whole, 'smp-overview'))).to.deep.equal([0, 1]);
  });

  it('text size: px does not follow the reader’s larger text, rem does', async () => {
    const growth = async (css: string) => {
      const element = await page(faq, {css});
      const measure = () => parseFloat(getComputedStyle(inside(element, '.row p')).fontSize);
      const before = measure();
      // As the browser does for a reader who has set larger text.
      root.style.fontSize = '200%';
      const after = measure();
      root.removeAttribute('style');
      return after / before;
    };
    expect(await growth('smp-faq::part(row) {font-size: 20px}')).to.equal(1);
    expect(await growth('smp-faq {--smp-font-size: 20px}')).to.equal(1);
    expect(await growth('smp-faq::part(row) {font-size: 1.25rem}')).to.equal(2);
    expect(await growth('smp-faq {--smp-font-size: 1.25rem}')).to.equal(2);
  });

  it('motion: a page that scrolls smoothly moves also for readers who asked for less', async function () {
    if (!(await emulate({reducedMotion: 'reduce'}))) this.skip();
    try {
      const jumps = async (css: string) => {
        const element = await page('<smp-page sections="overview faq"></smp-page>', {css: `${css} smp-page {margin-block: 3000px}`});
        // Heard after the element, which scrolls to the section.
        const at = new Promise<number>((done) => addEventListener('hashchange', () => done(scrollY), {once: true}));
        inside(element, 'nav a[href$="#smp-faq"]').click();
        const isThere = (await at) > 3000;
        await until(() => scrollY > 3000);
        await atRest();
        history.replaceState(null, '', location.pathname + location.search);
        scrollTo({top: 0, behavior: 'instant'});
        return isThere;
      };
      // Firefox jumps by itself.
      if ('chrome' in window) expect(await jumps('html {scroll-behavior: smooth}')).to.equal(false);
      expect(await jumps('@media (prefers-reduced-motion: no-preference) {html {scroll-behavior: smooth}}')).to.equal(true);
    } finally {
      await emulate({});
    }
  });
});
