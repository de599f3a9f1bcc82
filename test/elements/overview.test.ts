import {allInside, clear, inside, render, texts} from '../support/render.js';
import '../../src/define/overview.js';
import {expect} from '@open-wc/testing';

describe('smp-overview', () => {
  afterEach(clear);

  it('says what SMP is, and that it grows no hair', async () => {
    const said = texts(await render('<smp-overview></smp-overview>')).join(' ');
    expect(said).to.contain('cosmetic tattoo').and.contain('It does not grow hair');
  });

  it('shows all its parts, the three pillars among them', async () => {
    const element = await render('<smp-overview></smp-overview>');
    expect(allInside(element, 'h3').map(({textContent}) => textContent.trim())).to.deep.equal([
      'How it is done',
      'Who it may suit',
      'Who should wait, or not have it',
      'What it does not do, and what to know',
      'What good work needs',
    ]);
    expect(allInside(element, '.pillars li')).to.have.length(3);
  });

  it('has a drawing that is described and whose labels stand beside it, one for each band (WCAG 1.1.1, 1.4.5)', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const drawing = inside(element, 'svg[role=img]');
    expect(drawing.getAttribute('aria-label')).to.equal('Drawing of the scalp in cross-section');
    const labels = allInside(element, '.drawing li');
    expect(labels).to.have.length(5);
    const [top, height] = [drawing.getBoundingClientRect().top, drawing.getBoundingClientRect().height];
    labels.forEach((label, band) => {
      const box = label.getBoundingClientRect();
      const middle = (box.top + box.height / 2 - top) / height;
      expect(middle).to.be.closeTo((band + 0.5) / 5, 0.02);
      expect(box.left, 'outside the drawing').to.be.at.least(drawing.getBoundingClientRect().right - 1);
    });
  });

  it('draws the same dots every time', async () => {
    const first = inside(await render('<smp-overview></smp-overview>'), '.drawing path:last-child').getAttribute('d');
    const second = inside(await render('<smp-overview></smp-overview>'), '.drawing path:last-child').getAttribute('d');
    expect(first).to.equal(second);
    expect(first).to.match(/^(M\d+ [\d.]+h0){50,}/);
  });

  it('gives its sub-headings the level below its own (WCAG 1.3.1)', async () => {
    const element = await render('<smp-overview heading-level="5"></smp-overview>');
    expect(allInside(element, 'h5')).to.have.length(1);
    expect(allInside(element, 'h6')).to.have.length(5);
  });
});
