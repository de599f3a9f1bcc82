import {allInside, clear, inside, render, texts} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {bibliography} from '../../src/evidence/bibliography.js';
import {content} from '../../src/evidence/section.content.js';
import {isShown, withoutPopover} from '../support/notes.js';
import {sections as all} from '../support/page.js';
import {numbersIn, numbersOf} from '../support/citations.js';

// The list of sources has tests of its own.
const sections = all.filter((tag) => tag !== 'smp-sources');
const lastNumber = (element: Element) => {
  const number = allInside(element, 'sup a').at(-1);
  if (!number) throw new Error(`${element.localName} cites nothing`);
  return number;
};

describe('every section', () => {
  afterEach(clear);

  for (const tag of sections) {
    describe(tag, () => {
      it('numbers its sources in the order of reading, each once', async () => {
        const element = await render(`<${tag}></${tag}>`, 'en-US');
        const order = numbersIn(element);
        const first = [...new Set(order)];
        expect(first).to.deep.equal(first.map((_, at) => at + 1));
        const listed = allInside(element, 'footer li');
        expect(listed).to.have.length(first.length);
        expect(new Set(listed.map(({textContent}) => textContent)).size).to.equal(first.length);
      });

      it('shows each source with its grade, and a verified address as a link', async () => {
        const element = await render(`<${tag}></${tag}>`, 'en-US');
        for (const item of allInside(element, 'footer li')) {
          const name = item.getAttribute('data-citation');
          const source = bibliography.find(([, citation]) => citation === name);
          if (!source) throw new Error(`"${String(name)}" is not in the bibliography`);
          expect(item.querySelector('.grade')?.textContent).to.equal(content().grade[source[0]]);
          const link = source[2]?.replace(/^10\./, 'https://doi.org/10.');
          expect(item.querySelector('a')?.getAttribute('href')).to.equal(link);
        }
      });

      it('shows the source of a number in a note', async () => {
        const element = await render(`<${tag}></${tag}>`, 'en-US');
        const number = lastNumber(element);
        number.click();
        expect(isShown(inside(element, '#note'))).to.equal(true);
        const listed = numbersOf(number).map((n) => inside(element, `footer li:nth-child(${n})`));
        expect(texts(inside(element, '#note ol'))).to.deep.equal(listed.flatMap((item) => texts(item)));
      });

      it('leads from a number to the list where the browser has no notes', async () => {
        const restore = withoutPopover();
        try {
          const element = await render(`<${tag}></${tag}>`, 'en-US');
          const number = lastNumber(element);
          number.click();
          expect(inside<HTMLDetailsElement>(element, 'footer details').open).to.equal(true);
          expect(element.shadowRoot?.activeElement?.id).to.equal(`source-${numbersOf(number)[0]}`);
        } finally {
          restore();
        }
      });

      it('says when its sources were checked, and that no clinician has', async () => {
        const element = await render(`<${tag}></${tag}>`, 'en-GB');
        expect(texts(inside(element, 'footer')).slice(-2)).to.deep.equal([
          'Sources checked 30 November 2026. Next check 30 May 2027.',
          'No clinician has reviewed this text yet.',
        ]);
      });

      it('lets a page replace its heading (WCAG 2.4.6)', async () => {
        const element = await render(`<${tag}><h4 slot="heading">Ours</h4></${tag}>`);
        expect(texts(element)[0]).to.equal('Ours');
        expect(parseFloat(getComputedStyle(element.firstElementChild as Element).fontSize)).to.be.above(25);
      });

      it('shows its children until it renders, and not after', async () => {
        const element = await render(`<${tag}><p>fallback</p></${tag}>`);
        expect(element.firstElementChild?.checkVisibility()).to.equal(false);
      });

      it('opens its sources to print', async () => {
        const element = await render(`<${tag}></${tag}>`);
        const details = inside<HTMLDetailsElement>(element, 'footer details');
        dispatchEvent(new Event('beforeprint'));
        expect(details.open).to.equal(true);
        dispatchEvent(new Event('afterprint'));
        expect(details.open).to.equal(false);
      });
    });
  }

  it('can be themed by tokens set anywhere above it', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    element.parentElement?.style.setProperty('--smp-ink', 'rgb(1, 2, 3)');
    element.parentElement?.style.setProperty('--smp-accent', 'rgb(4, 5, 6)');
    element.parentElement?.style.setProperty('--smp-font', 'monospace');
    expect(getComputedStyle(inside(element, '.base')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(inside(element, 'button')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(inside(element, 'h2')).fontFamily).to.equal('monospace');
  });
});
