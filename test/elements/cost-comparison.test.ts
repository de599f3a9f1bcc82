import {allInside, clear, inside, texts, until, warnings} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {type OptionId, optionIds} from '../../src/elements/cost-comparison/options.js';
import {emulate} from '../support/deep.js';
import {fill, plain, slide} from '../support/controls.js';
import {
  body,
  comparison,
  costsOf,
  figure,
  fine,
  give,
  nameOf,
  shows,
  slider,
  table,
  tick,
  told,
  usual,
  words,
} from '../support/comparison.js';

describe('smp-cost-comparison', () => {
  afterEach(clear);

  describe('what it shows', () => {
    it('is SMP beside the usual options, without brands, over ten years', async () => {
      const element = await comparison();
      shows(element, costsOf('US'), usual, 10);
      expect(told(element, 'minoxidil')[1]).to.equal('After 10 years. SMP: $2,850 – $8,000. Generic minoxidil: $1,200 – $3,000.');
      expect(told(element, 'finasteride')[1]).to.contain('$360 – $1,200');
    });

    it('is what is ticked: a panel and a column for each', async () => {
      const element = await comparison();
      const boxes = allInside<HTMLInputElement>(element, '[type=checkbox]');
      expect(boxes.map(({value}) => value)).to.deep.equal(optionIds.filter((id) => id !== 'smp' && id !== 'fibers'));
      expect(boxes.filter(({checked}) => checked).map(({value}) => value)).to.deep.equal(usual);
      for (const one of boxes) expect([...(one.labels ?? [])].map(plain)).to.deep.equal([nameOf(one.value as OptionId)]);
      await tick(element, 'finasteride-brand');
      shows(element, costsOf('US'), ['minoxidil', 'finasteride', 'finasteride-brand', 'hair-system', 'transplant'], 10);
      await tick(element, 'minoxidil');
      await tick(element, 'hair-system');
      shows(element, costsOf('US'), ['finasteride', 'finasteride-brand', 'transplant'], 10);
      await tick(element, 'finasteride-brand');
      shows(element, costsOf('US'), ['finasteride', 'transplant'], 10);
    });

    it('can be SMP alone', async () => {
      const element = await comparison();
      for (const id of usual) await tick(element, id);
      shows(element, costsOf('US'), [], 10);
      fine(element);
    });

    it('is over 1 to 20 years, as the slider says in words', async () => {
      const element = await comparison();
      expect([slider(element).min, slider(element).max, slider(element).value]).to.deep.equal(['1', '20', '10']);
      for (let years = 1; years <= 20; years++) {
        await slide(element, years);
        const time = years === 1 ? '1 year' : `${years} years`;
        expect([slider(element).getAttribute('aria-valuetext'), plain(inside(element, '.field span[aria-hidden]'))]).to.deep.equal([
          time,
          time,
        ]);
        shows(element, costsOf('US'), usual, years);
      }
      await slide(element, 7, false);
      shows(element, costsOf('US'), usual, 7);
      fine(element);
    });

    it('begins with as many years as the page says, until a reader says more', async () => {
      for (const [attributes, years] of [
        ['years="1"', 1],
        ['years="20"', 20],
        ['years=" 5 "', 5],
        ['years=""', 10],
      ] as const) {
        const element = await comparison(attributes);
        shows(element, costsOf('US'), usual, years);
        expect(slider(element).value).to.equal(String(years));
      }
      const element = await comparison('years="3"');
      element.years = 4;
      await element.updateComplete;
      expect(body(element)).to.have.length(5);
      await slide(element, 6);
      element.years = 8;
      await element.updateComplete;
      expect(body(element)).to.have.length(7);
      expect(slider(element).value).to.equal('6');
    });

    it('is in a table whose heads are heads, which can be scrolled by the keyboard (WCAG 1.3.1, 2.1.1)', async () => {
      const element = await comparison();
      for (const cell of table(element).querySelectorAll('thead th')) expect(cell.getAttribute('scope')).to.equal('col');
      for (const row of table(element).tBodies[0]?.rows ?? []) expect(row.cells[0]?.getAttribute('scope')).to.equal('row');
      const scroll = inside(element, '.scroll');
      expect([scroll.getAttribute('role'), scroll.tabIndex, scroll.getAttribute('aria-label')]).to.deep.equal(['region', 0, words().table]);
    });

    it('marks the drawings with amounts and years', async () => {
      const element = await comparison();
      const marks = [...figure(element, 'transplant').querySelectorAll('text')].map(plain).filter(Boolean);
      expect(marks).to.deep.equal(['$5,000', '$10,000', '$15,000', '0', '2', '4', '6', '8', '10']);
      expect(figure(element, 'transplant').querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('tells what prices rest on, and what they are', async () => {
      const element = await comparison();
      for (const id of ['smp', ...usual]) {
        const group = allInside(element, 'fieldset.assumed').find((one) => plain(one.querySelector('legend')) === nameOf(id as OptionId));
        expect(group?.querySelectorAll('sup a').length, id).to.be.above(0);
        expect(plain(group)).to.contain('Prices read on November 24, 2026');
      }
      const smp = [...(allInside(element, 'fieldset.assumed')[0]?.querySelectorAll('p:not(.soft)') ?? [])].map(plain);
      expect(smp).to.deep.equal([
        `${words().once}: $2,500 – $5,000`,
        `${words().touchUp}: $350 – $1,000`,
        'Time between touch-ups: 3–8 years',
      ]);
      expect(texts(element).join(' ')).to.contain('Currency: US Dollar.').and.to.contain(words().prescriber);
    });
  });

  describe('when SMP comes to cost less', () => {
    it('is said of each option as it is', async () => {
      const element = await comparison();
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().may, {may: 10}));
      expect(told(element, 'finasteride')[0]).to.equal(fill(words().dearer, {n: 10}));
      expect(told(element, 'hair-system')[0]).to.equal(fill(words().does, {does: 8}));
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 10}));
    });

    it('follows the years', async () => {
      const element = await comparison();
      await slide(element, 9);
      expect(told(element, 'minoxidil')[0]).to.equal(fill(words().dearer, {n: 9}));
      await slide(element, 7);
      expect(told(element, 'hair-system')[0]).to.equal(fill(words().may, {may: 1}));
      await slide(element, 1);
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 1}));
    });

    it('can be at once', async () => {
      const element = await comparison();
      await give(element, 'transplant.once.high', 60_000);
      await give(element, 'transplant.once.low', 50_000);
      expect(told(element, 'transplant')[0]).to.equal(words().cheaper);
    });

    // What is true at the start only must not be said of all years.
    it('is never said to overlap for all years where SMP later costs more', async () => {
      const element = await comparison();
      await give(element, 'smp.touchUp.high', 5000);
      await give(element, 'smp.touchUp.low', 5000);
      await give(element, 'transplant.once.low', 3000);
      await give(element, 'transplant.once.high', 4000);
      expect(body(element).at(-1)?.slice(1)).to.include.members(['$7,500 – $20,000', '$3,000 – $4,000']);
      expect(told(element, 'transplant')[0]).to.equal(words().varies);
    });

    it('is never said of the years from one on where SMP later costs more again', async () => {
      const element = await comparison();
      await give(element, 'smp.once.low', 500);
      await give(element, 'smp.touchUp.high', 5000);
      await give(element, 'smp.touchUp.low', 5000);
      await give(element, 'minoxidil.yearly.low', 300);
      // SMP 500 to 5,000 beside 600 after two years, but 5,500 at least beside 2,400 after eight.
      expect(body(element)[8]?.slice(1, 3)).to.deep.equal(['$5,500 – $15,000', '$2,400']);
      expect(told(element, 'minoxidil')[0]).to.equal(words().varies);
    });

    it('is not called dearer where both cost the same', async () => {
      const element = await comparison();
      for (const id of ['smp.touchUp.low', 'smp.touchUp.high']) await give(element, id, 0);
      for (const id of ['smp.once', 'transplant.once']) {
        await give(element, `${id}.low`, 1000);
        await give(element, `${id}.high`, 1000);
      }
      expect(new Set(body(element).map((row) => row[5]))).to.deep.equal(new Set(['$1,000']));
      expect(new Set(body(element).map((row) => row[1]))).to.deep.equal(new Set(['$1,000']));
      expect(told(element, 'transplant')[0]).to.equal(fill(words().overlap, {n: 10}));
    });
  });

  describe('what a page says wrongly', () => {
    for (const years of ['0', '21', '1.5', 'ten', '١٢', '-3', 'Infinity']) {
      it(`is warned of once, and ten years stand: years="${years}"`, async () => {
        const lines = await warnings(async () => {
          for (let i = 0; i < 2; i++) {
            const element = await comparison(`years="${years}"`);
            expect(body(element)).to.have.length(11);
            expect(slider(element).value).to.equal('10');
          }
        });
        expect(lines).to.deep.equal([`<smp-cost-comparison years="${years}">: expected 1 to 20; using the default`]);
      });
    }

    it('is not the number 0, which Vue sets for a cleared one: ten years stand', async () => {
      const lines = await warnings(async () => {
        const element = await comparison('years="5"');
        Object.assign(element, {years: 0});
        await element.updateComplete;
        expect(slider(element).value).to.equal('10');
      });
      expect(lines).to.deep.equal([]);
    });

    it('is warned of once, and the language says the country: region="Mars"', async () => {
      const lines = await warnings(async () => {
        for (let i = 0; i < 2; i++) shows(await comparison('region="Mars"'), costsOf('US'), usual, 10);
      });
      expect(lines).to.deep.equal(['<smp-cost-comparison region="Mars">: expected a code such as US; using the default']);
    });
  });

  it('leaves another comparison on the page alone', async () => {
    const [one, two] = [await comparison(), await comparison()];
    await tick(one, 'transplant');
    await give(one, 'minoxidil.yearly.high', 1000);
    await slide(one, 3);
    shows(two, costsOf('US'), usual, 10);
  });

  it('adds nothing to the host, to storage and to the address', async () => {
    const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
    const before = state();
    const element = await comparison('years="12"');
    await tick(element, 'transplant');
    await give(element, 'minoxidil.yearly.high', 1000);
    expect(state()).to.deep.equal(before);
    expect(element.getAttributeNames()).to.deep.equal(['years']);
  });

  it('is accessible when a reader has changed it, rightly and wrongly', async () => {
    const element = await comparison();
    for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
    await slide(element, 5);
    await tick(element, 'minoxidil-brand');
    await give(element, 'smp.once.low', 3000);
    await give(element, 'transplant.once.low', '');
    await expect(element).to.be.accessible();
  });

  it('fits 320 pixels, also right to left, with everything open (WCAG 1.4.10)', async () => {
    await setViewport({width: 320, height: 640});
    try {
      const element = await comparison();
      for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
      await give(element, 'transplant.once.low', '');
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        inside(element, '.base').dir = dir;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        for (const control of allInside<HTMLInputElement>(element, 'input')) {
          const {left, right} = control.getBoundingClientRect();
          expect(left >= 0 && right <= 320, `${dir} ${control.id || control.value}`).to.equal(true);
        }
      }
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({width: 800, height: 600});
    }
  });

  it('prints its drawings, its table and what it assumes, and no control', async function () {
    const element = await comparison();
    await give(element, 'minoxidil.yearly.high', 1000);
    if (!(await emulate({media: 'print'}))) return this.skip();
    try {
      await until(() => matchMedia('print').matches);
      dispatchEvent(new Event('beforeprint'));
      const controls = allInside(element, 'input, [part=button], .planner').filter((control) => control.checkVisibility());
      expect(controls.length).to.equal(0);
      for (const shown of allInside(
        element,
        '[part=figure] svg, [part=figure] p, .scroll th, .scroll td, .assumed legend, .assumed p:not([role=alert])',
      ))
        expect(shown.checkVisibility(), plain(shown)).to.equal(true);
      expect(table(element).getBoundingClientRect().height).to.be.above(100);
      expect(body(element).at(-1)).to.include('$1,200 – $10,000');
      expect(texts(element)).to.contain(`${words().yearly}: $120 – $1,000`);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulate({});
    }
    expect(table(element).closest('details')?.open).to.equal(false);
  });
});
