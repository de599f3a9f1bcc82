import {clear, client} from './support/render.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {type Fixture, fixtures} from './fixtures.js';
import {emulate, flattened} from './support/deep.js';
import {above, boxOf, boxes, focusable} from './support/focus-ring.js';
import './support/define-all.js';

/** True if what an element contains is cut off at its edges. */
const clips = (element: Element) => {
  const {overflow, contain, contentVisibility, clipPath} = getComputedStyle(element);
  return !/^(visible ?)+$/.test(overflow) || /paint|content|strict/.test(contain) || contentVisibility === 'auto' || clipPath !== 'none';
};

/** What is missing of the ring of an element that has the focus. */
function missing(element: Element): string | undefined {
  for (const pseudo of boxes) {
    const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(element, pseudo || null);
    const width = parseFloat(outlineWidth);
    if (outlineStyle === 'none' || width < 2) continue;
    const reach = width + parseFloat(outlineOffset);
    const box = boxOf(element, pseudo);
    for (let at = above(element); at && at !== document.documentElement; at = above(at)) {
      if (!clips(at)) continue;
      const edge = at.getBoundingClientRect();
      const sides = {
        left: edge.left - box.left + reach,
        top: edge.top - box.top + reach,
        right: box.right + reach - edge.right,
        bottom: box.bottom + reach - edge.bottom,
      };
      const cut = Object.entries(sides).filter(([, by]) => by > 0.5);
      if (cut.length) return `${at.localName}.${at.className} cuts ${cut.map(([side, by]) => `${side} by ${by.toFixed(1)}`).join()}`;
    }
    return undefined;
  }
  return 'none';
}

/** In forced colours also where a box of the page cuts off what is outside of the element. */
const modes = {'in the colours of the page': {}, 'in forced colours, in a box of the page': {forcedColors: 'active'}};
const manyCards: Fixture = {
  name: 'related-list/many',
  html: `<smp-related-list limit="9" items='${JSON.stringify(Array.from({length: 9}, () => ({heading: '[A]', href: '/a'})))}'></smp-related-list>`,
};

for (const [mode, media] of Object.entries(modes))
  describe(`the ring of everything that can have the focus, ${mode}`, () => {
    before(async function () {
      await setViewport({width: 1200, height: 800});
      if (!(await emulate(media))) this.skip();
    });
    afterEach(clear);
    after(async () => {
      await emulate({});
      await setViewport({width: 800, height: 600});
    });

    for (const fixture of [...fixtures, manyCards]) {
      it(`is whole: ${fixture.name} (WCAG 2.4.7)`, async () => {
        const element = await client(fixture);
        if ('forcedColors' in media) (element.parentElement as HTMLElement).style.overflow = 'hidden';
        const faults: string[] = [];
        for (const one of [element, ...flattened(element)]) {
          // What the page slots in is styled by the page.
          if (one.getRootNode() === document) continue;
          if (!(one instanceof HTMLElement) || !one.matches(focusable) || !one.checkVisibility({visibilityProperty: true})) continue;
          one.focus({focusVisible: true} as FocusOptions);
          // What is disabled gets no focus.
          if (!one.matches(':focus')) continue;
          const fault = one.matches(':focus-visible') ? missing(one) : 'not shown as focused';
          if (fault) faults.push(`${one.localName}.${one.className} "${one.textContent.trim().slice(0, 20)}": ${fault}`);
        }
        expect(faults.join('\n')).to.equal('');
      });
    }
  });
