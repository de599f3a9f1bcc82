import {expect} from '@open-wc/testing';
import {fixtures} from '../fixtures.js';
import '../support/define-all.js';
import {flattened} from '../support/deep.js';
import {isConcerned} from '../support/matrix.js';
import {clear, client} from '../support/render.js';

const HEADER = 80;
const root = document.documentElement;
const focusable = ':is(a[href], button, input, select, summary, [tabindex="0"]):not(:disabled)';

describe('on a page whose header stays at the top, and that says how high it is by scroll-padding-top (WCAG 2.4.11)', () => {
  beforeEach(() => {
    root.style.scrollPaddingTop = `${HEADER}px`;
    const header = document.createElement('div');
    header.style.cssText = `position: sticky; inset-block-start: 0; block-size: ${HEADER}px; z-index: 9; background: Canvas`;
    document.body.append(header);
  });
  afterEach(() => {
    clear();
    root.removeAttribute('style');
  });

  for (const fixture of fixtures.filter(({isFullest}) => isFullest).filter(isConcerned)) {
    it(`nothing that gets the focus is under it: ${fixture.name}`, async () => {
      const element = await client(fixture);
      const host = element.parentElement as HTMLElement;
      // Room for each to come under the header.
      host.style.marginBlockEnd = '100vh';
      const all = flattened(element).filter((one) => one.matches(focusable) && one.checkVisibility({visibilityProperty: true}));
      expect(all.length).to.be.above(0);
      scrollTo(0, root.scrollHeight);
      const covered: string[] = [];
      // Backwards, so that each comes in at the top.
      for (const one of all.reverse()) {
        (one as HTMLElement).focus();
        const [box] = one.getClientRects();
        const isTaller = box && box.height > innerHeight - HEADER;
        if (box && !isTaller && box.top < HEADER - 1) covered.push(`${one.outerHTML.slice(0, 80)} at ${box.top.toFixed(1)}`);
      }
      expect(covered.join('\n')).to.equal('');
    });
  }
});
