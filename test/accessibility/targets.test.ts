import '../support/axe-contrast.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixtures} from '../fixtures.js';
import '../support/define-all.js';
import {allDeep} from '../support/deep.js';
import {isConcerned} from '../support/matrix.js';
import {clear, client} from '../support/render.js';

/** What a reader presses to make an element do something. The whole label is pressed, not the box in it. */
const main = 'button:not(.term), summary, select, input:not([type=checkbox], [type=radio]), label:has(> input), nav a, .cta';
// Rules of axe that are off unless asked for.
const asked = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock', 'focus-order-semantics', 'td-has-header'];

for (const width of [320, 1100]) {
  describe(`in a window of ${width} px`, () => {
    before(() => setViewport({width, height: 800}));
    afterEach(clear);
    after(() => setViewport({width: 800, height: 600}));

    for (const fixture of fixtures.filter(({isFullest}) => isFullest).filter(isConcerned)) {
      it(`targets of ${fixture.name} are 24 px large or apart, and main ones 44 px (WCAG 2.5.8)`, async () => {
        const element = await client(fixture);
        const {violations} = await axe.run(element, {runOnly: ['target-size']});
        expect(violations.flatMap(({nodes}) => nodes.map(({html, failureSummary}) => `${html}: ${failureSummary ?? ''}`))).to.be.empty;
        for (const target of allDeep(element, main).filter((one) => one.checkVisibility({visibilityProperty: true}))) {
          const {width, height} = target.getBoundingClientRect();
          expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(43.9);
        }
      });
    }
  });
}

describe('axe, with rules that it leaves off unless asked', () => {
  afterEach(clear);

  for (const fixture of fixtures.filter(({isFullest}) => isFullest).filter(isConcerned)) {
    it(`finds nothing in ${fixture.name} (WCAG 1.3.1, 1.3.4, 2.4.3, 2.5.3)`, async () => {
      const {violations} = await axe.run(await client(fixture), {runOnly: asked});
      expect(violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))).to.be.empty;
    });
  }
});
