import {allInside, clear, client, hydrated, shadow, texts, ways} from './support/render.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {expectContrast} from './support/axe-contrast.js';
import {fixtures} from './fixtures.js';

/** All shadow roots in and below an element. */
const roots = (element: Element): ShadowRoot[] => {
  const {shadowRoot} = element;
  return shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(roots)] : [];
};
const all = (element: Element, selector: string) => roots(element).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
const emulate = (media: object) => executeServerCommand<boolean, object>('media', media);
/** What has the focus, through shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
const wide =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';

describe('every fixture', () => {
  afterEach(clear);

  for (const fixture of fixtures) {
    describe(fixture.name, () => {
      for (const [way, come] of Object.entries(ways)) {
        it(`is accessible, ${way}`, async () => {
          const element = await come(fixture);
          await expect(element).to.be.accessible();
        });
      }

      it('is the same from the server', async () => {
        // A server puts the sections of a page into its light DOM, where links reach them without JavaScript.
        const own = (element: Element) => shadow(element).replace(/(<slot name="[\w-]+">)<smp-[^>]*><\/smp-[\w-]+>/g, '$1');
        const here = own(await client(fixture));
        clear();
        expect(own(await hydrated(fixture))).to.equal(here);
      });

      it('keeps the nodes that the server wrote', async () => {
        const element = await hydrated(fixture);
        clear();
        const again = hydrated(fixture);
        const node = await new Promise<Element | null | undefined>((found) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            found(document.querySelector(element.localName)?.shadowRoot?.querySelector('.base, slot'));
          }).observe(document.body, {childList: true, subtree: true});
        });
        expect(node).to.exist;
        expect((await again).shadowRoot?.querySelector('.base, slot')).to.equal(node);
      });

      it('says nothing that a machine says', async () => {
        const said = texts(await client(fixture)).join('\n');
        expect(said).not.to.match(/NaN|undefined|null|\[object|Invalid Date|\{\w+\}/);
      });

      it('adds nothing to the host', async () => {
        const asWritten = new DOMParser().parseFromString(fixture.html, 'text/html').body.firstElementChild;
        const element = await client(fixture);
        expect(element.getAttributeNames()).to.deep.equal(asWritten?.getAttributeNames());
      });

      it('never skips a heading level', async () => {
        const levels = allInside(await client(fixture), 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
        levels.forEach((level, at) => expect(level - (levels[at - 1] ?? level)).to.be.below(2));
      });

      it('fits 320 pixels', async () => {
        await setViewport({width: 320, height: 640});
        const element = await client(fixture);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const root of roots(element)) root.append(Object.assign(document.createElement('style'), {textContent: wide}));
        expect(document.documentElement.scrollWidth, 'with wide text spacing').to.be.at.most(320);
        for (const base of all(element, '.base')) base.dir = 'rtl';
        expect(document.documentElement.scrollWidth, 'right to left').to.be.at.most(320);
        await setViewport({width: 800, height: 600});
      });

      it('can be read in the dark', async function () {
        if (!(await emulate({colorScheme: 'dark'}))) return this.skip();
        document.documentElement.style.colorScheme = 'light dark';
        document.body.style.background = 'Canvas';
        await expectContrast(await client(fixture));
        document.documentElement.removeAttribute('style');
        document.body.removeAttribute('style');
        await emulate({});
      });

      it('is drawn in forced colours', async function () {
        if (!(await emulate({forcedColors: 'active'}))) return this.skip();
        const element = await client(fixture);
        for (const path of all(element, 'svg:not(.rule) path')) {
          const {fill, stroke, display} = getComputedStyle(path);
          const seen = [fill, stroke].some((paint) => !/^(none|rgba\(.*, 0(\.\d+)?\))$/.test(paint));
          expect(seen || display === 'none', path.getAttribute('class') ?? '').to.equal(true);
        }
        await emulate({});
      });

      it('prints everything, and no control', async function () {
        if (!(await emulate({media: 'print'}))) return this.skip();
        const element = await client(fixture);
        dispatchEvent(new Event('beforeprint'));
        // Ticks are part of what is handed out.
        for (const control of all(element, 'button:not(.term), input:not([type=checkbox]), nav, [popover]')) {
          expect(control.checkVisibility(), control.outerHTML.slice(0, 60)).to.equal(false);
        }
        for (const details of all(element, 'details') as HTMLDetailsElement[]) {
          expect(details.open, details.id).to.equal(true);
          expect(details.lastElementChild?.checkVisibility()).to.equal(true);
        }
        const out = (node: Element) => node.closest('.live, nav, .label, [hidden]') ?? node.closest('slot')?.assignedNodes().length;
        for (const text of all(element, 'p, li, dd, td, figcaption')) {
          if (text.textContent.trim() && !out(text)) expect(text.checkVisibility(), text.textContent.slice(0, 60)).to.equal(true);
        }
        for (const link of all(element, '.sources a')) expect(getComputedStyle(link, '::after').content).to.match(/http|attr\(href\)/);
        dispatchEvent(new Event('afterprint'));
        await emulate({});
      });
    });
  }

  // One state of each element: a walk takes a key for each link.
  const firsts = fixtures.filter(({name}) => /\/(alone|three|uk|full)$/.test(name) && name !== 'page/alone');
  for (const fixture of firsts) {
    it(`${fixture.name} is walked by the keyboard, in order, with a ring to be seen`, async () => {
      const element = await client(fixture);
      const [before, after] = ['before', 'after'].map((textContent) => Object.assign(document.createElement('button'), {textContent})) as [
        HTMLElement,
        HTMLElement,
      ];
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
      const reachable = all(element, 'a[href], button, input, summary').filter(
        (node) => node.checkVisibility({visibilityProperty: true}) && !node.matches(':disabled'),
      );
      expect(walked.length).to.be.above(0);
      expect(walked.filter((node) => !reachable.includes(node as HTMLElement)).map(({localName}) => localName)).to.be.empty;
      expect(reachable.filter((node) => !walked.includes(node)).map((node) => node.outerHTML.slice(0, 80))).to.be.empty;
      const order = walked.map((node) => reachable.indexOf(node as HTMLElement));
      expect(
        order.every((place, at) => !at || place > (order[at - 1] ?? -1)),
        'in the order of reading',
      ).to.equal(true);
    }).timeout(40_000);
  }
});
