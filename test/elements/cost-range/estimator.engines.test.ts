import {allInside, clear, inside, texts, until} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {setRenderLocale} from '../../../src/foundation/language/locale.js';
import {emulate} from '../../support/deep.js';
import {fill, heard, holdAnnouncements, plain, slide} from '../../support/controls.js';
import {
  asMoney,
  chosen,
  clinic,
  controls,
  euros,
  pick,
  pickArea,
  pickVisits,
  place,
  price,
  prices,
  radios,
  rows,
  said,
  settle,
  slider,
  status,
  words,
} from '../../support/estimator.js';

describe('the estimator', () => {
  afterEach(clear);

  describe('by the keyboard (WCAG 2.1.1, 2.5.7)', () => {
    const rest = holdAnnouncements();

    it('moves with the arrow keys', async function () {
      // WebKit's window has no focus under its driver.
      if (!document.hasFocus()) return this.skip();
      const {element} = await place();
      const told: string[] = [];
      element.addEventListener('smp-change', ({option}) => told.push(option));
      radios(element)[0]?.focus();
      await sendKeys({press: 'ArrowDown'});
      await until(() => element.value.area === 'full');
      expect(chosen(element)).to.deep.equal(['full']);
      expect(element.shadowRoot?.activeElement === radios(element)[1], 'the focus is on the chosen one').to.equal(true);
      await sendKeys({press: 'ArrowUp'});
      await until(() => element.value.area === 'hairline');
      await rest();
      // Back where it was.
      expect(said(element)).to.equal('');
      await sendKeys({press: 'ArrowDown'});
      await until(() => element.value.area === 'full');
      await rest();
      expect(said(element)).to.equal(fill(words().said, {price: euros(1600, 2400)}));
      expect(told).to.deep.equal(['area', 'area', 'area']);
    });

    it('ticks a box and moves the slider', async function () {
      if (!document.hasFocus()) return this.skip();
      const {element} = await place();
      inside(element, '[name=scar]').focus();
      await sendKeys({press: ' '});
      const lines = await heard([status(element)], rest);
      expect(element.value.scar).to.equal('yes');
      expect(lines).to.deep.equal([fill(words().said, {price: euros(950, 1350)})]);
      slider(element).focus();
      for (let years = 1; years <= 3; years++) {
        await sendKeys({press: 'ArrowRight'});
        await until(() => element.value.years === String(years));
      }
      expect(rows(element)).to.deep.include([fill(words().touchUps, {years: 3, n: '0–1'}), euros(0, 350)]);
      expect(element.shadowRoot?.activeElement === slider(element)).to.equal(true);
    });
  });

  it('is accessible when a reader has changed it', async () => {
    const {element} = await place({clinic, prices});
    await pickArea(element, 'full');
    await pick(element, '[name=scar]');
    await slide(element, 10);
    await expect(element).to.be.accessible();
    element.disabled = true;
    await settle(element);
    await expect(element).to.be.accessible();
  });

  it('speaks Spanish, and keeps what is chosen when the language changes', async () => {
    const {form, element} = await place({clinic, prices});
    await pickVisits(element, 4);
    await slide(element, 10);
    const before = element.value;
    form.parentElement?.setAttribute('lang', 'es');
    const es = words('es');
    await until(() => price(element) === asMoney('es', 1050, 2200), 'the price in Spanish');
    expect(radios(element).map(({labels}) => plain(labels?.[0]))).to.deep.equal([
      `${es.names.hairline} ${asMoney('es', 700, 950)}`,
      `${es.names.full} ${asMoney('es', 1600, 2400)}`,
      `${es.names.scar} ${asMoney('es', 350)}`,
    ]);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('10 años');
    expect(rows(element)).to.deep.equal([
      [fill(es.course, {area: es.names.hairline, n: 4}), asMoney('es', 700, 950)],
      [fill(es.more, {n: 1}), asMoney('es', 150, 200)],
      [fill(es.touchUps, {years: 10, n: '1-3'}), asMoney('es', 200, 1050)],
      [es.sum, asMoney('es', 1050, 2200)],
    ]);
    expect(texts(element))
      .to.contain(es.book)
      .and.to.contain(fill(es.asOf, {date: 'noviembre de 2026'}));
    expect(element.value).to.deep.equal(before);
    expect(chosen(element)).to.deep.equal(['hairline']);
    setRenderLocale('en');
  });

  it('fits 320 pixels, also right to left (WCAG 1.4.10)', async () => {
    await setViewport({width: 320, height: 640});
    try {
      const {element} = await place({clinic, prices: {...prices, currency: 'CHF'}});
      await slide(element, 10);
      await pick(element, '[name=repair]');
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        inside(element, '.base').dir = dir;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        for (const control of controls(element)) {
          const {left, right} = control.getBoundingClientRect();
          expect(left >= 0 && right <= 320, `${dir} ${control.name}`).to.equal(true);
        }
      }
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({width: 800, height: 600});
    }
  });

  it('prints its answer with the parts, and no control', async function () {
    const {element} = await place({clinic, prices});
    await pickVisits(element, 4);
    if (!(await emulate({media: 'print'}))) return this.skip();
    try {
      await until(() => matchMedia('print').matches);
      expect([...controls(element), ...allInside(element, '.planner')].filter((control) => control.checkVisibility()).length).to.equal(0);
      for (const shown of allInside(element, '[part=price], .answer caption, .answer th, .answer td, [part=offer] li, [part=cta]'))
        expect(shown.checkVisibility(), plain(shown)).to.equal(true);
      expect(rows(element)).to.have.length(3);
      expect(getComputedStyle(inside(element, '[part=cta]'), '::after').content).to.match(/#book|attr\(href\)/);
    } finally {
      await emulate({});
    }
    expect(inside(element, '.planner').checkVisibility()).to.equal(true);
  });
});
