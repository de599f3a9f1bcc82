import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {inside, shadow} from '../support/inside.js';
import {matrix} from '../support/matrix.js';
import {
  type Page,
  add,
  allRendered,
  close,
  count,
  elements,
  events,
  fail,
  file,
  load,
  markup,
  one,
  open,
  openIds,
  opened,
  press,
  quiet,
  rendered,
  settled,
  tags,
  text,
  title,
  visible,
} from '../support/page.js';
import {until} from '../support/wait.js';

describe('the file for a CDN', () => {
  describe('when an element cannot render', () => {
    const children =
      '<h2 slot="heading">[Heading]</h2><p>[Fallback]</p><p slot="summary">[Summary]</p><p slot="none">[No slot of ours]</p>';

    // All have it from one base class: a section, a field, a word in a line, a card.
    const some = matrix(['smp-overview', 'smp-cost-range', 'smp-term', 'smp-related-card'] as const, tags);
    const of = (page: Page, type: string, element: Element) => events(page, type).filter(({target}) => target === element);

    describe('that has rendered', () => {
      let page: Page;
      before(async () => (page = await opened('all.html')));
      after(close);

      for (const tag of some) {
        it(`shows its children and says so: ${tag}`, async () => {
          const element = await add(page, markup(tag, 'lang="en-US" summary="[B]"', children));
          const others = elements(page).filter((other) => other !== element);
          const [before, untouched, warned] = [shadow(element), others.map((element) => shadow(element)), page.seen.warnings.length];

          const restore = await fail(element);
          for (const child of element.children) expect(visible(child), child.textContent ?? '').to.be.true;
          expect(rendered(element)).to.be.false;
          expect(element.matches(':state(fallback)')).to.be.true;
          const [error] = of(page, 'smp-error', element);
          expect(of(page, 'smp-error', element).length).to.equal(1);
          expect(error?.code).to.equal('render');
          expect(String(error?.error)).to.contain('[No such thing]');
          expect(page.seen.warnings.slice(warned)).to.have.length(1);
          expect(page.seen.warnings.at(-1)).to.contain(`<${tag}>`);
          expect(others.filter((other, at) => shadow(other) !== untouched[at]).map(({localName}) => localName)).to.be.empty;

          await restore();
          expect(rendered(element)).to.be.true;
          expect(shadow(element) === before).to.be.true;
          expect(element.matches(':state(fallback)')).to.be.false;
          // What stands in a term is its word.
          expect(visible(element.children[1] as Element)).to.equal(tag === 'smp-term');
          expect(of(page, 'smp-error', element).length).to.equal(1);
          expect(page.seen.errors).to.be.empty;
        });
      }
    });

    describe('that has never rendered', () => {
      let page: Page;
      before(async () => {
        page = await open('empty.html');
        await load(page, file);
        await settled(page);
      });
      after(close);

      for (const tag of some) {
        it(`shows its children: ${tag}`, async () => {
          const element = page.document.createElement(tag) as SmpElement;
          element.innerHTML = children;
          const failed = fail(element);
          page.document.body.append(element);
          const restore = await failed;
          for (const child of element.children) expect(visible(child), child.textContent ?? '').to.be.true;
          expect(of(page, 'smp-error', element)).to.have.length(1);
          await restore();
          expect(rendered(element)).to.be.true;
          expect(page.seen.errors).to.be.empty;
          // A list of sources is rendered again with each section that cites.
          element.remove();
        });
      }
    });

    describe('on a page of its own', () => {
      afterEach(close);

      it('shows children that come while it cannot', async () => {
        const page = await opened('all.html');
        for (const element of elements(page)) {
          await fail(element);
          expect(visible(element.appendChild(text(page, 'p', '[Later]'))), element.localName).to.be.true;
          expect(visible(element.appendChild(text(page, 'h2', '[Later]', 'heading'))), `${element.localName}, slotted`).to.be.true;
        }
      });

      it('works again afterwards', async () => {
        const page = await opened('all.html');
        const factors = one(page, 'smp-key-factors');
        for (let times = 0; times < 2; times++) {
          const restore = await fail(factors);
          expect(rendered(factors)).to.be.false;
          await restore();
        }
        expect(count(factors, '.base')).to.equal(1);
        expect(openIds(factors)).to.deep.equal(['aftercare']);
        await press(factors, 'cost');
        expect(openIds(factors)).to.deep.equal(['cost']);
        page.document.documentElement.lang = 'es';
        await until(() => title(factors) === spanish['key-factors.heading']);
      });

      it('fails again and again without an end to its children', async () => {
        const page = await opened('all.html');
        const card = one(page, 'smp-related-card');
        await fail(card);
        const slots = count(card, 'slot');
        for (let times = 0; times < 4; times++) await fail(card);
        expect(count(card, 'slot')).to.equal(slots);
        expect(visible(card.children[0] as Element)).to.be.true;
        expect(page.seen.warnings).to.have.length(1);
      });
    });
  });

  describe('in a browser that lacks things', () => {
    afterEach(close);

    it('renders without Trusted Types', async () => {
      const page = await opened('old.html');
      expect('trustedTypes' in page.window).to.be.false;
      allRendered(page);
      quiet(page);
    });

    it('opens one at a time without disclosures that share a name', async () => {
      const page = await opened('old.html');
      const factors = one(page, 'smp-key-factors');
      expect(count(factors, 'details[name]')).to.equal(0);
      for (const id of ['cost', 'shade', 'health']) {
        await press(factors, id);
        expect(openIds(factors)).to.deep.equal([id]);
      }
      await press(factors, 'health');
      expect(openIds(factors)).to.be.empty;
      quiet(page);
    });

    it('opens what a term means in its place without popovers', async () => {
      const page = await opened('old.html');
      expect('showPopover' in page.window.HTMLElement.prototype).to.be.false;
      for (const tag of ['smp-term', 'smp-overview', 'smp-risks', 'smp-faq']) {
        const element = one(page, tag);
        if (tag === 'smp-faq') inside(element, '[part=button]').click();
        const [word, note] = [inside(element, '.term'), inside(element, '.term + .note')];
        await until(() => visible(word));
        expect(visible(note), tag).to.be.false;
        for (const open of [true, false, true]) {
          word.click();
          expect(visible(note), tag).to.equal(open);
          expect(word.getAttribute('aria-expanded'), tag).to.equal(String(open));
        }
        expect(note.textContent.trim().length, tag).to.be.above(20);
      }
      quiet(page);
    });

    it('leads from a number to its source without popovers', async () => {
      const page = await opened('old.html');
      const [overview, list] = [one(page, 'smp-overview'), one(page, 'smp-sources')];
      inside(overview, 'sup a').click();
      expect(list.shadowRoot?.activeElement?.id, "the page's list").to.equal('source-1');

      list.remove();
      await until(() => count(overview, 'footer'));
      inside(overview, 'sup a').click();
      const source = inside(overview, '#source-1');
      expect(overview.shadowRoot?.activeElement === source, "the section's own").to.be.true;
      expect(visible(source)).to.be.true;
      quiet(page);
    });
  });
});
