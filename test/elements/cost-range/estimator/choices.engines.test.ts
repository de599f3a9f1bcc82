import {allInside, clear, inside, texts} from '../../../support/render.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../../../support/deep.js';
import {fill, plain, slide} from '../../../support/controls.js';
import {
  chosen,
  configure,
  controls,
  euros,
  pickArea,
  place,
  price,
  prices,
  radios,
  rows,
  slider,
  words,
} from '../../../support/estimator.js';
import {numbersWithin} from '../../../support/citations.js';

describe('the estimator', () => {
  afterEach(clear);

  describe('what can be chosen', () => {
    it('is the areas that have a price, with it, the first chosen', async () => {
      const {element} = await place();
      expect(radios(element).map(({value}) => value)).to.deep.equal(['hairline', 'full', 'scar']);
      expect(chosen(element)).to.deep.equal(['hairline']);
      const labels = radios(element).map(({labels}) => [...(labels ?? [])].map(plain).join());
      const {names} = words();
      expect(labels).to.deep.equal([
        `${names.hairline} ${euros(700, 950)}`,
        `${names.full} ${euros(1600, 2400)}`,
        `${names.scar} ${euros(350)}`,
      ]);
      expect(euros(350)).to.equal('From €350');
    });

    it('is grouped and named (WCAG 1.3.1, 4.1.2)', async () => {
      const {element} = await place();
      for (const group of allInside(element, '.planner fieldset')) expect(group.firstElementChild?.localName).to.equal('legend');
      for (const control of controls(element)) {
        expect(control.labels, control.name).to.have.length(1);
        expect(plain(control.labels?.[0]), control.name).not.to.equal('');
      }
      for (const label of allInside(element, '.planner label:has(input), select, [type=range]'))
        expect(label.getBoundingClientRect().height, label.outerHTML.slice(0, 60)).to.be.at.least(44);
    });

    it('is drawn on a scalp that follows the choice', async () => {
      const {element} = await place({
        prices: {currency: 'EUR', areas: (['full', 'crown', 'hairline', 'scar'] as const).map((area) => ({area, low: 1}))},
      });
      const drawn = () => ({
        dots: allInside(element, '.scalp .dots').map((path) => path.classList.contains('chosen')),
        scar: inside(element, '.scalp .scar').checkVisibility(),
      });
      // The rest, the crown, the front.
      const expected = {
        full: {dots: [true, true, true], scar: false},
        crown: {dots: [false, true, false], scar: false},
        hairline: {dots: [false, false, true], scar: false},
        scar: {dots: [false, false, false], scar: true},
      };
      for (const [area, seen] of Object.entries(expected)) {
        await pickArea(element, area);
        expect(drawn(), area).to.deep.equal(seen);
      }
      expect(inside(element, '.scalp').getAttribute('aria-hidden')).to.equal('true');
      for (const path of allInside(element, '.scalp path')) expect(path.getAttribute('d')?.length, 'something to see').to.be.above(10);
    });

    it('is drawn in the reader’s own colours where those are forced (WCAG 1.4.11)', async function () {
      if (!(await emulate({forcedColors: 'active'}))) return this.skip();
      try {
        const {element} = await place();
        await pickArea(element, 'hairline');
        const system = (name: string) => {
          const probe = document.body.appendChild(Object.assign(document.createElement('p'), {style: `color: ${name}`}));
          const {color} = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const strokes = (selector: string) => [...new Set(allInside(element, selector).map((path) => getComputedStyle(path).stroke))];
        expect(strokes('.outline')).to.deep.equal([system('CanvasText')]);
        expect(strokes('.scalp .chosen')).to.deep.equal([system('Highlight')]);
        expect(strokes('.scalp .dots:not(.chosen)')).to.deep.equal([system('GrayText')]);
      } finally {
        await emulate({});
      }
    });

    it('is how many visits, only where a further one has a price', async () => {
      const {element} = await place();
      const select = () => allInside<HTMLSelectElement>(element, 'select');
      expect(select().map((one) => [...one.options].map(({value}) => value))).to.deep.equal([['3', '4', '5', '6', '7', '8']]);
      expect(select()[0]?.value).to.equal('3');
      expect(plain(select()[0]?.closest('.field'))).to.contain(fill(words().each, {price: euros(150, 200)}));
      await pickArea(element, 'full');
      expect(select()).to.be.empty;
      await pickArea(element, 'hairline');
      expect(select()).to.have.length(1);
    });

    it('is a scar and old work, only where they have a price, and no scar beside a scar', async () => {
      const {element} = await place();
      const boxes = () => allInside<HTMLInputElement>(element, '[type=checkbox]').map(({name}) => name);
      expect(boxes()).to.deep.equal(['scar', 'repair']);
      expect(plain(inside<HTMLInputElement>(element, '[name=repair]').labels?.[0])).to.equal(
        `${words().repair} ${fill(words().adds, {price: euros(300.5, 600)})}`,
      );
      await pickArea(element, 'scar');
      expect(boxes()).to.deep.equal(['repair']);
      await configure(element, {prices: {...prices, scar: undefined, repair: undefined}});
      expect(boxes()).to.be.empty;
      await configure(element, {prices: {...prices, scar: undefined, repair: undefined, touchUp: undefined}});
      expect(allInside(element, '.planner fieldset')).to.have.length(1);
      expect(texts(element)).to.contain(words().notPriced);
    });

    it('is for how many years touch-ups are counted, in words, 0 for none', async () => {
      const {element} = await place();
      const {min, max, value} = slider(element);
      expect([min, max, value]).to.deep.equal(['0', '20', '0']);
      const shown = () => [slider(element).getAttribute('aria-valuetext'), plain(inside(element, '.field span[aria-hidden]'))];
      const {notCounted} = words();
      expect(shown()).to.deep.equal([notCounted, notCounted]);
      expect(rows(element).map(([what]) => what)).to.have.length(2);
      await slide(element, 1);
      expect(shown()).to.deep.equal(['1 year', '1 year']);
      await slide(element, 10);
      expect(shown()).to.deep.equal(['10 years', '10 years']);
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 10, n: '1–3'}), euros(200, 1050)]);
      await slide(element, 0);
      expect(shown()).to.deep.equal([notCounted, notCounted]);
      expect(price(element)).to.equal(euros(700, 950));
    });

    it('says how often touch-ups are counted: as clinics say, with sources, or as this one says', async () => {
      const {element} = await place();
      const often = () => allInside(element, '.answer p').find((each) => each.textContent.includes('between touch-ups'));
      expect(plain(often())).to.contain(fill(words().every[0] as string, {time: '3–8 years'}));
      expect(numbersWithin(often() as Element).length).to.be.above(1);
      await configure(element, {prices: {...prices, touchUp: {low: 1, high: 2, every: {low: 2, high: 4}}}});
      expect(plain(often())).to.equal(fill(words().everyHere, {time: '2–4 years'}));
      expect(often()?.querySelectorAll('sup a').length).to.equal(0);
      await slide(element, 9);
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 9, n: '2–4'}), euros(2, 8)]);
    });
  });
});
