import {expect} from '@open-wc/testing';
import {content, factorIds} from '../../src/elements/key-factors/key-factors.content.js';
import type {SmpElement, SmpKeyFactors} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {finished, openMarkup, rendering, scripts, still, take} from '../support/hydration.js';
import {inside} from '../support/inside.js';
import {type Page, close, one, openIds} from '../support/page.js';
import {atRest, until} from '../support/wait.js';
import {numbersIn} from '../support/citations.js';

const cdn = scripts['smp.min.js'] as readonly string[];

describe('what a server wrote and no reader has come near', () => {
  afterEach(close);

  const isTaken = (element: Element) => (element as SmpElement).hasUpdated;

  /** A page with a section in sight and another far below, that a script has taken over as far as it does by itself. */
  async function far(markup = '<smp-key-factors></smp-key-factors>') {
    const html = await rendering(`<smp-overview></smp-overview><p style="block-size: 5000px"></p>${markup}`);
    const page = await openMarkup(html);
    await take(page, cdn);
    await until(() => isTaken(one(page, 'smp-overview')), 'what is in sight is taken over');
    await atRest(page.window);
    return {page, factors: one(page, 'smp-key-factors') as SmpKeyFactors};
  }

  const ways: Readonly<Record<string, (factors: SmpKeyFactors, page: Page) => unknown>> = {
    'scrolls there': (factors) => factors.scrollIntoView(),
    'has the focus there': (factors) => inside(factors, 'summary').focus({preventScroll: true}),
    'clicks there': (factors) => inside(factors, 'summary').click(),
    'comes by a link': (_, {window}) => (window.location.hash = 'smp-key-factors-cost'),
    'has a script that waits for it': (factors) => factors.updateComplete,
    'has a script that changes it': (factors) => factors.setAttribute('heading-level', '4'),
    'changes the language': (_, {document}) => (document.documentElement.lang = 'es'),
  };
  for (const [what, reach] of Object.entries(ways)) {
    it(`waits until a reader ${what}`, async () => {
      const {page, factors} = await far();
      expect(isTaken(factors)).to.equal(false);
      await reach(factors, page);
      await until(() => isTaken(factors), 'it is taken over');
      await finished(page);
      const heading = inside(factors, '[part=heading]');
      expect(heading.localName).to.equal(what.includes('changes it') ? 'h4' : 'h2');
      expect(heading.textContent).to.equal(what.includes('language') ? spanish['key-factors.heading'] : content().heading);
      if (what.includes('link')) expect(openIds(factors)).to.deep.equal(['cost']);
      still(page);
    });
  }

  it('opens all rows when a script asks for that', async () => {
    const {page, factors} = await far();
    factors.openAll();
    await until(() => openIds(factors).length === factorIds.length, 'all are open');
    expect(inside(factors, '[part=button]').textContent).to.equal('Close all');
    still(page);
  });

  it('is taken over at once inside a form, which sends what is chosen', async () => {
    const {page} = await far('<smp-key-factors></smp-key-factors><form><smp-checklist name="ask"></smp-checklist></form>');
    await until(() => isTaken(one(page, 'smp-checklist')), 'it is taken over');
    expect(isTaken(one(page, 'smp-key-factors'))).to.equal(false);
    still(page);
  });

  it('keeps its numbers, and a section that a script adds takes the next', async () => {
    const {page, factors} = await far('<smp-key-factors></smp-key-factors><smp-sources></smp-sources>');
    const numbers = () => numbersIn(factors);
    const before = numbers();
    expect(isTaken(factors)).to.equal(false);
    const added = page.document.createElement('smp-glossary') as SmpElement;
    factors.after(added);
    await added.updateComplete;
    await atRest(page.window);
    expect([isTaken(factors), numbers()]).to.deep.equal([false, before]);
    const cited = numbersIn(added);
    const known = new Set([...before, ...numbersIn(one(page, 'smp-overview'))]);
    expect(Math.max(...cited)).to.be.above(known.size);
    still(page);
  });
});
