import {allInside, clear, hydrated, inside, render} from '../support/render.js';
import '../../src/define/journey.js';
import {expect} from '@open-wc/testing';
import {type Days, dayOf, density, gaps, inWeeks, widest} from '../../src/elements/journey/timeline.js';
import {numbersWithin} from '../support/citations.js';

const visits = [1, 2, 3, 4] as const;

const plain = (node: Element | null | undefined) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
const within = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const steps = (element: Element) => allInside(element, '[part=step]');
const levels = (element: Element) => allInside(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName);
// The dots of each drawing, one command each.
const drawings = (element: Element) => allInside(element, '.field .pigment').map((path) => path.getAttribute('d')?.match(/M[^M]+/g) ?? []);

const written = (lang: string, unit: 'day' | 'week', [from, to]: Days) =>
  new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).formatRange(from, to).replace(/\s+/g, ' ');

describe('smp-journey', () => {
  afterEach(clear);

  it('is one ordered list of eight steps (WCAG 1.3.1)', async () => {
    const element = await render('<smp-journey></smp-journey>');
    const list = inside<HTMLOListElement>(element, 'ol');
    expect([...list.children].map(({localName}) => localName)).to.deep.equal(Array(8).fill('li'));
    expect(steps(element).every((step) => step.parentElement === list)).to.equal(true);
    expect(new Set(steps(element).map((step) => plain(step.querySelector('h3')))).size).to.equal(8);
  });

  it('says at each step what happens, each claim with a source, then how long and what to ask', async () => {
    const element = await render('<smp-journey></smp-journey>');
    for (const step of steps(element)) {
      const name = plain(step.querySelector('h3'));
      const labelled = within(step, 'p').filter((paragraph) => paragraph.querySelector('strong'));
      const labels = labelled.map((paragraph) => plain(paragraph.querySelector('strong')));
      const [ask, long] = labelled.toReversed();
      // Where no source says how long, nothing does.
      expect(labels, name).to.deep.equal(long ? ['How long', 'Ask'] : ['Ask']);
      expect(plain(ask), name).to.match(/\?$/);
      if (long) expect(long.querySelector('sup a'), name).to.exist;
      const claims = within(step, 'p').filter((paragraph) => paragraph !== long && paragraph !== ask && !paragraph.closest('.when'));
      expect(claims, name).not.to.be.empty;
      for (const claim of claims) expect(within(claim, 'sup a'), plain(claim)).not.to.be.empty;
    }
  });

  for (const lang of ['en-GB', 'es']) {
    it(`gives the weeks of the visits as ranges, and the gap with everyone who names one, in ${lang}`, async () => {
      const element = await render('<smp-journey></smp-journey>', lang);
      const when = steps(element).map((step) => plain(step.querySelector('.when p')));
      for (const [at, visit] of [
        [4, 2],
        [5, 3],
        [6, 4],
      ] as const) {
        expect(when[at]).to.contain(written(lang, 'week', inWeeks(dayOf(visit))));
      }
      const every = widest(gaps.flatMap(({days, next = days}) => [days, next]));
      expect(when[3]).to.contain(written(lang, 'day', every));
      expect(numbersWithin(steps(element)[3]?.querySelector('.when') as Element)).to.have.length(gaps.length);
      expect([when[0], when[1], when[2], when[7]].join('')).not.to.match(/\d/);
      const scales = allInside(element, '.scale[aria-hidden]').map(({children}) => Array.from(children, plain));
      const weeks = new Intl.NumberFormat(lang, {style: 'unit', unit: 'week', unitDisplay: 'long'});
      expect(scales).to.deep.equal([['0', '5', '10', weeks.format(15)]]);
    });
  }

  it('draws a line of time that moves on, and tells nobody who cannot see it', async () => {
    const element = await render('<smp-journey></smp-journey>');
    const spans = allInside(element, '.when svg path').map((path) =>
      (path.getAttribute('d')?.match(/\d+/g) ?? []).map(Number).filter((_, at) => at !== 1),
    );
    expect(spans).to.have.length(visits.length);
    spans.forEach(([from = NaN, to = NaN], at) => {
      const [before = 0, until = 0] = spans[at - 1] ?? [];
      expect(from).to.be.at.most(to).and.above(before);
      expect(to).to.be.above(until);
    });
    for (const drawing of allInside(element, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws four scalps, each with the dots of the one before and more, beside the share in words (WCAG 1.1.1)', async () => {
    const element = await render('<smp-journey></smp-journey>', 'en-GB');
    const dots = drawings(element);
    expect(dots).to.have.length(4);
    dots.forEach((now, at) => {
      const before = dots[at - 1] ?? [];
      expect(now.length).to.be.above(before.length);
      const all = new Set(now);
      expect(before.every((dot) => all.has(dot))).to.equal(true);
    });
    const shares = density.map((share) => (share ? new Intl.NumberFormat('en-GB', {style: 'percent'}).format(share) : ''));
    allInside(element, '.fields li').forEach((item, at) => expect(plain(item)).to.contain(shares[at]));
  });

  it('draws the same dots as a server does, and in each language', async () => {
    const name = 'journey/alone';
    const [here, server] = [await render('<smp-journey></smp-journey>', 'es'), await hydrated({name, html: ''})];
    expect(drawings(here).flat()).not.to.be.empty;
    expect(drawings(here).join() === drawings(server).join()).to.equal(true);
  });

  it('puts its headings one level below its own (WCAG 1.3.1)', async () => {
    for (const [given, level] of [
      ['', 2],
      ['heading-level="4"', 4],
      ['heading-level="6"', 6],
    ] as const) {
      const element = await render(`<smp-journey ${given}></smp-journey>`);
      const [own, ...others] = levels(element);
      expect(own).to.equal(`h${level}`);
      expect(others).to.deep.equal(Array(9).fill(`h${Math.min(level + 1, 6)}`));
    }
  });
});
