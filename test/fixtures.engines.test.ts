import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {referencesModule} from '../src/evidence/source-list.js';
import type {SmpElement} from '../src/index.js';
import {fixtures} from './fixtures.js';
import {allDeep, emulate, flattened, rootsOf} from './support/deep.js';
import {isConcerned, matrix} from './support/matrix.js';
import {clear, client, hydrated, shadow} from './support/render.js';
import './support/define-all.js';

/** What has the focus, through shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
const wide =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';
// A server puts the sections of a page into its light DOM, where links reach them without JavaScript.
const own = (element: Element) => shadow(element).replace(/(<slot name="[\w-]+">)<smp-[^>]*><\/smp-[\w-]+>/g, '$1');

/** The first node of a server's rendering, as it came onto the page. */
const written = (tag: string): Promise<Element | null | undefined> =>
  new Promise((found) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      found(document.querySelector(tag)?.shadowRoot?.querySelector('.base, slot'));
    }).observe(document.body, {childList: true, subtree: true});
  });

// How styles are drawn, and what is hydrated, differs by element: the other states are Chromium's, and all engines' in `npm run test:all`.
const concerned = fixtures.filter(isConcerned);
const some = concerned.filter(({isFullest}) => matrix(isFullest || navigator.userAgent.includes('Chrome/'), true));

describe('every fixture, in each engine', () => {
  // The server shows references at once.
  before(() => referencesModule.load());

  for (const fixture of some) {
    describe(fixture.name, () => {
      // One rendering for all that reads it, in this order.
      let element: SmpElement;
      let here = '';
      before(async () => {
        element = await client(fixture);
        here = own(element);
      });
      after(clear);

      it('is drawn in forced colours (WCAG 1.4.11)', async function () {
        if (!(await emulate({forcedColors: 'active'}))) return this.skip();
        for (const path of allDeep(element, 'svg:not(.rule) path')) {
          const {fill, stroke, display} = getComputedStyle(path);
          // The highlight of a system may be translucent.
          const seen = [fill, stroke].some((paint) => !/^(none|rgba\(.*, 0(\.[0-4]\d*)?\))$/.test(paint));
          expect(seen || display === 'none', path.getAttribute('class') ?? '').to.equal(true);
        }
        await emulate({});
      });

      it('prints everything, and no control', async function () {
        if (!(await emulate({media: 'print'}))) return this.skip();
        dispatchEvent(new Event('beforeprint'));
        // Ticks are part of what is handed out.
        for (const control of allDeep(element, 'button:not(.term), input:not([type=checkbox]), nav, [popover]')) {
          expect(control.checkVisibility(), control.outerHTML.slice(0, 60)).to.equal(false);
        }
        for (const details of allDeep<HTMLDetailsElement>(element, 'details')) {
          expect(details.open, details.id).to.equal(true);
          expect(details.lastElementChild?.checkVisibility()).to.equal(true);
        }
        const out = (node: Element) => node.closest('.live, nav, .label, [hidden]') ?? node.closest('slot')?.assignedNodes().length;
        for (const text of allDeep(element, 'p, li, dd, td, figcaption')) {
          if (text.textContent.trim() && !out(text)) expect(text.checkVisibility(), text.textContent.slice(0, 60)).to.equal(true);
        }
        // A full reference has its address in the text.
        for (const link of allDeep(element, '.sources:not(.full) a')) {
          expect(getComputedStyle(link, '::after').content).to.match(/http|attr\(href\)/);
        }
        dispatchEvent(new Event('afterprint'));
        await emulate({});
      });

      it('fits 320 pixels (WCAG 1.4.10, 1.4.12)', async () => {
        await setViewport({width: 320, height: 640});
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const root of rootsOf(element)) root.append(Object.assign(document.createElement('style'), {textContent: wide}));
        expect(document.documentElement.scrollWidth, 'with wide text spacing').to.be.at.most(320);
        for (const base of allDeep(element, '.base')) base.dir = 'rtl';
        expect(document.documentElement.scrollWidth, 'right to left').to.be.at.most(320);
        await setViewport({width: 800, height: 600});
      });

      it('is the same from the server, whose nodes it keeps', async () => {
        clear();
        const before = written(element.localName);
        const taken = await hydrated(fixture);
        expect(own(taken)).to.equal(here);
        const node = await before;
        expect(node).to.exist;
        expect(taken.shadowRoot?.querySelector('.base, slot') === node).to.equal(true);
      });
    });
  }
});

describe('a keyboard', () => {
  afterEach(clear);

  // A walk takes a key for each link.
  for (const fixture of concerned.filter(({isFullest}) => isFullest)) {
    it(`walks ${fixture.name} in order, with a ring to be seen (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7)`, async () => {
      const element = await client(fixture);
      const button = (textContent: string) => Object.assign(document.createElement('button'), {textContent});
      const [before, after] = [button('before'), button('after')];
      element.before(before);
      element.after(after);
      before.focus();
      const walked: Element[] = [];
      for (let steps = 0; steps < 400; steps++) {
        await sendKeys({press: 'Tab'});
        const at = focused();
        if (!at || at === after) break;
        if (walked.at(-1) === at) continue;
        walked.push(at);
        // WebKit's window has no focus under its driver, and shows no ring then.
        if (!document.hasFocus()) continue;
        const outlines = [undefined, '::before', '::after'].map((part) => getComputedStyle(at, part).outlineStyle);
        expect(
          outlines.some((style) => style !== 'none'),
          at.outerHTML.slice(0, 80),
        ).to.equal(true);
      }
      expect(focused() === after, 'the walk ends behind it').to.equal(true);
      const reachable = flattened(element).filter(
        // Of a group of radio buttons the key stops at one.
        (node) =>
          node.matches('a[href], button, select, input:not([type=radio]:not(:checked)), summary') &&
          node.checkVisibility({visibilityProperty: true}) &&
          !node.matches(':disabled'),
      );
      expect(walked.length).to.be.above(0);
      expect(walked.filter((node) => !reachable.includes(node)).map(({localName}) => localName)).to.be.empty;
      expect(reachable.filter((node) => !walked.includes(node)).map((node) => node.outerHTML.slice(0, 80))).to.be.empty;
      const order = walked.map((node) => reachable.indexOf(node));
      expect(
        order.every((place, at) => !at || place > (order[at - 1] ?? -1)),
        'in the order of reading',
      ).to.equal(true);
    });
  }
});
