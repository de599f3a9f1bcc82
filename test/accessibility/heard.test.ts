import {allInside, clear, client, inside, render, texts, until} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SmpKeyFactors, SmpPage} from '../../src/index.js';
import {fixtures, fixtureOf} from '../fixtures.js';
import {allDeep} from '../support/deep.js';
import {numbersOf} from '../support/citations.js';
import {isShown} from '../support/notes.js';

/** Returns the text that describes a control. */
const description = (control: Element) => {
  const id = control.getAttribute('aria-describedby');
  return id ? (control.getRootNode() as ShadowRoot).getElementById(id)?.textContent : undefined;
};

describe('what a screen reader hears', () => {
  afterEach(clear);

  for (const {name, ...fixture} of fixtures.filter(({isFullest}) => isFullest)) {
    it(`has no status that speaks before anything has changed: ${name} (WCAG 4.1.3)`, async () => {
      const element = await client({name, ...fixture});
      // Orca says "statusbar" for a status, even an empty one.
      expect(allDeep(element, '[role=status], output').length).to.equal(0);
      for (const region of allDeep(element, '[aria-live]')) expect(region.textContent.trim()).to.equal('');
    });
  }

  it('has one name for each button and disclosure that are the same in several sections (WCAG 2.4.6)', async () => {
    const names: string[] = [];
    for (const tag of ['smp-key-factors', 'smp-faq', 'smp-overview', 'smp-checklist', 'smp-aftercare']) {
      const element = await render(`<${tag}></${tag}>`);
      for (const control of allInside(element, 'summary[aria-label], button.live')) {
        const label = control.getAttribute('aria-label') ?? '';
        // Speech control calls it by what is seen.
        expect(label).to.contain(control.textContent.trim());
        names.push(label);
      }
    }
    expect(names).to.have.length(7);
    expect(new Set(names).size).to.equal(7);
  });

  it('tells if all rows are open, on the button that opens them (WCAG 4.1.2)', async () => {
    const element = (await render('<smp-key-factors></smp-key-factors>')) as SmpKeyFactors;
    const button = inside(element, 'button.live');
    const state = () => [button.getAttribute('aria-expanded'), button.getAttribute('aria-label')];
    expect(state()).to.deep.equal(['false', 'Open all: What to think about before you decide']);
    button.click();
    await element.updateComplete;
    expect(state()).to.deep.equal(['true', 'Close all: What to think about before you decide']);
  });

  it('describes what each further visit and touch-up costs, beside its control (WCAG 1.3.1)', async () => {
    const config = await client(fixtureOf('config/estimator'));
    const element = config.querySelector('smp-cost-range') as Element;
    await until(() => allInside(element, '#years').length);
    expect(description(inside(element, '#visits'))).to.equal('+ €150 – €200 each');
    expect(description(inside(element, '#years'))).to.equal('+ €200 – €350 each');
  });

  it('leaves a note of sources by Tab to what follows its numbers, and backwards to the numbers (WCAG 2.4.3)', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const [first, second] = allInside(element, 'sup a').filter((link) => numbersOf(link).length === 1) as [HTMLElement, HTMLElement];
    const focused = () => element.shadowRoot?.activeElement;
    const note = inside(element, '#note');
    for (const [isBack, place] of [
      [false, second],
      [true, first],
    ] as const) {
      first.focus();
      first.click();
      await until(() => isShown(note));
      for (let stops = 0; isShown(note); stops++) {
        expect(stops).to.be.below(4);
        if (isBack) await sendKeys({down: 'Shift'});
        await sendKeys({press: 'Tab'});
        if (isBack) await sendKeys({up: 'Shift'});
      }
      expect(focused()?.textContent).to.equal(place.textContent);
    }
  });

  it('keeps the note of a term open while the caret of a screen reader walks it', async () => {
    const element = await render('<smp-term term="dermis"></smp-term>');
    const word = inside(element, '.term');
    const note = inside(element, '.note');
    word.click();
    await until(() => isShown(note));
    // The focus leaves the word, and no other control takes it.
    word.focus();
    word.blur();
    expect(isShown(note)).to.equal(true);
  });

  it('can do without the numbers of sources on a page, and has them back (WCAG 2.4.1)', async () => {
    const page = (await render('<smp-page sections="overview risks"></smp-page>')) as SmpPage;
    await page.updateComplete;
    const button = allInside(page, 'nav button').find(({textContent}) => textContent.includes('numbers'));
    const shown = () => allDeep(page, 'sup').filter((numbers) => numbers.checkVisibility()).length;
    const all = shown();
    expect(all).to.be.above(20);
    button?.click();
    await page.updateComplete;
    expect([shown(), button?.getAttribute('aria-pressed')]).to.deep.equal([0, 'true']);
    button?.click();
    await page.updateComplete;
    expect([shown(), button?.getAttribute('aria-pressed')]).to.deep.equal([all, 'false']);
  });

  it('reads "Before" before its picture (WCAG 1.3.2)', async () => {
    const element = await client(fixtureOf('before-after/pictures'));
    expect(texts(inside(element, '.pictures')).slice(0, 4)).to.deep.equal(['Before', '[A bare crown]', 'After', '[A crown with dots]']);
  });
});
