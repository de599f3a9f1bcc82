import {clear, client, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {fixtureOf} from '../fixtures.js';
import {drawnContrast} from '../support/contrast.js';
import {allDeep, emulate} from '../support/deep.js';
import '../support/define-all.js';

/** What has to be seen apart from its ground, in whichever fixture. `around`: it is an edge, and stands on what is around it. */
interface Drawn {
  readonly of: string;
  readonly selector: string;
  readonly property: string;
  readonly pseudo?: string;
  readonly isEdge?: true;
}

const box = 'input:not([type=range], [type=checkbox], [type=radio])';
const drawn: Record<string, Drawn> = {
  'the edge of a field for a date': {of: 'aftercare/alone', selector: box, property: 'border-top-color', isEdge: true},
  'the edge of a search field': {of: 'faq/own', selector: box, property: 'border-top-color', isEdge: true},
  'the edge of a field for an amount': {of: 'cost-comparison/uk', selector: box, property: 'border-top-color', isEdge: true},
  'the edge of a list to choose from': {of: 'config/estimator', selector: 'select', property: 'border-top-color', isEdge: true},
  'the edge of the button that prints': {
    of: 'page/three',
    selector: 'nav button:not([aria-pressed])',
    property: 'border-top-color',
    isEdge: true,
  },
  'the edge of a button': {of: 'aftercare/alone', selector: '[part=button]:not(.plain)', property: 'border-top-color', isEdge: true},
  'the mark of a row that opens': {of: 'key-factors/all-open', selector: '.row summary', property: 'color', pseudo: '::after'},
  'the mark of the section that is read': {
    of: 'page/three',
    selector: '[aria-current]',
    property: 'background-color',
    pseudo: '::before',
  },
  'a box that is ticked': {of: 'checklist/alone', selector: '[type=checkbox]', property: 'accent-color', isEdge: true},
  'an area that is chosen': {of: 'config/estimator', selector: '[type=radio]', property: 'accent-color', isEdge: true},
  'a slider': {of: 'config/estimator', selector: '[type=range]', property: 'accent-color', isEdge: true},
  'the chosen area of the scalp': {of: 'config/estimator', selector: '.scalp .chosen', property: 'stroke'},
  'the lines of what SMP costs': {of: 'cost-comparison/uk', selector: '.edges', property: 'stroke'},
  'the lines of what another option costs': {of: 'cost-comparison/uk', selector: '.dashes', property: 'stroke'},
  'the band of a price': {of: 'cost-range/uk', selector: '.span path', property: 'stroke'},
};

for (const colorScheme of ['light', 'dark']) {
  describe(`what is no text has a contrast of 3:1, ${colorScheme} (WCAG 1.4.11)`, () => {
    before(async function () {
      if (!(await emulate({colorScheme}))) this.skip();
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
    });
    afterEach(clear);
    after(async () => {
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
      await emulate({});
    });

    for (const [name, {of, selector, property, pseudo, isEdge}] of Object.entries(drawn)) {
      it(name, async () => {
        const element = await client(fixtureOf(of));
        allDeep(element, '.section').at(-1)?.scrollIntoView();
        const find = () => allDeep<Element>(element, selector);
        // The contents follow the reader.
        await until(() => find().length, selector);
        const found = find();
        for (const one of found) {
          const around = isEdge ? (one.parentElement as Element) : one;
          expect(drawnContrast(one, property, pseudo, around), one.outerHTML.slice(0, 80)).to.be.at.least(3);
        }
      });
    }
  });
}
