import {allInside, clear, inside, render} from '../support/render.js';
import '../../src/define/risks.js';
import {expect} from '@open-wc/testing';
import {deepest} from '../../src/elements/risks/needle-drawing.js';
import {content} from '../../src/elements/risks/risks.content.js';
import {needleDepth} from '../../src/evidence/figures.js';
import {numbersWithin} from '../support/citations.js';

const plain = (node: Element | null | undefined) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
const within = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const cited = (root: Element) => numbersWithin(root).length;
const figures = (path: Element | null | undefined, name = 'd') => (path?.getAttribute(name)?.match(/[\d.]+/g) ?? []).map(Number);

const expectSources = (claims: readonly Element[]) => {
  expect(claims).not.to.be.empty;
  for (const claim of claims) expect(cited(claim), plain(claim)).to.be.above(0);
};

describe('smp-risks', () => {
  afterEach(clear);

  it('tells of each risk how often it comes about, with a source, or that nobody knows', async () => {
    const element = await render('<smp-risks></smp-risks>');
    const risks = allInside(element, '[part=risk]');
    const {risks: known} = content();
    expect(risks.map((risk) => plain(risk.querySelector('strong')))).to.deep.equal(known.map(([name]) => name));
    expect(known.filter(([, often]) => !often)).not.to.be.empty;
    risks.forEach((risk, at) => {
      const [often, ...claims] = within(risk, 'p');
      expect(plain(often)).to.match(/^How often: ./);
      if (known[at]?.[1]) expectSources(often ? [often] : []);
      else expect(plain(often)).to.equal('How often: not known after SMP');
      expectSources(claims);
    });
  });

  it('gives each part about who, numbing, scans and removal a heading and sources', async () => {
    const element = await render('<smp-risks></smp-risks>');
    const parts = allInside(element, '.grid.two > div');
    expect(parts.map((part) => plain(part.querySelector('h3')))).to.deep.equal(content().who.map(([title]) => title));
    for (const part of parts) expectSources(within(part, 'p'));
  });

  it('sets each claim of sellers, as the head of a row, beside evidence with sources (WCAG 1.3.1)', async () => {
    const element = await render('<smp-risks></smp-risks>');
    const table = inside<HTMLTableElement>(element, 'table');
    expect(plain(table.caption)).not.to.equal('');
    expect(within(table, 'thead th').map((head) => head.getAttribute('scope'))).to.deep.equal(['col', 'col']);
    const rows = within(table, 'tbody tr');
    expect(rows).to.have.length(content().claims.length);
    for (const row of rows) {
      const [said, evidence, ...more] = [...row.children];
      expect([said?.localName, said?.getAttribute('scope'), evidence?.localName, more.length]).to.deep.equal(['th', 'row', 'td', 0]);
      expect(plain(said)).to.match(/^“.+”/);
      expectSources(evidence ? within(evidence, 'p') : []);
    }
    expect(new Set(rows.map((row) => plain(row.firstElementChild))).size).to.equal(rows.length);
  });

  it('tells the law of three regions, under one heading', async () => {
    const element = await render('<smp-risks heading-level="3"></smp-risks>');
    const regions = allInside(element, '.grid.three > div');
    expect(regions.map((region) => plain(region.querySelector('h5')))).to.deep.equal(['United States', 'European Union', 'United Kingdom']);
    for (const region of regions) expectSources(within(region, 'p'));
    const outline = allInside(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName);
    expect(outline.slice(-4)).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
    expect(new Set(outline.slice(1, -3))).to.deep.equal(new Set(['h4']));
  });

  it('draws pigment where the depth says, and nowhere else', async () => {
    const element = await render('<smp-risks></smp-risks>');
    const needle = inside<SVGSVGElement>(element, 'svg.needle');
    const {low, high} = needleDepth;
    const [, surface = NaN, , height = NaN] = figures(needle.querySelector('.skin'));
    const millimetre = height / deepest;
    const marks = (
      needle
        .querySelector('.layer')
        ?.getAttribute('d')
        ?.match(/(?<= )[\d.]+/g) ?? []
    ).map(Number);
    expect(marks.map((mark) => (mark - surface) / millimetre)).to.deep.equal([1, 2]);
    const pigment = needle.querySelector('.pigment');
    const [, moved = NaN] = figures(pigment, 'transform');
    const deep = [...(pigment?.getAttribute('d') ?? '').matchAll(/M[\d.]+ ([\d.]+)h0/g)].map(
      ([, y]) => (moved + Number(y) - surface) / millimetre,
    );
    expect(deep.length).to.be.above(20);
    // The least and the greatest depth are both reached.
    expect(Math.min(...deep)).to.be.within(low, low + 0.1);
    expect(Math.max(...deep)).to.be.within(high - 0.1, high);
  });

  for (const lang of ['en-GB', 'es']) {
    it(`says the depth in words beside a drawing that only eyes get, in ${lang} (WCAG 1.1.1)`, async () => {
      const element = await render('<smp-risks></smp-risks>', lang);
      const format = new Intl.NumberFormat(lang, {style: 'unit', unit: 'millimeter'});
      const item = inside(element, '.depths li:not([aria-hidden=true])');
      const words = item.querySelector('p');
      expect(plain(words)).to.contain(format.formatRange(needleDepth.low, needleDepth.high).replace(/\s+/g, ' '));
      expect(words && cited(words)).to.equal(needleDepth.sources.length);
      expect(plain(item.querySelector('strong'))).not.to.equal('');
      for (const drawing of allInside(element, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    });
  }
});
