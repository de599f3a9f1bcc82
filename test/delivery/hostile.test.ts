import {expect} from '@open-wc/testing';
import type {SmpElement, SmpRelatedCard} from '../../src/index.js';
import {inside, shadow} from '../support/inside.js';
import {type Page, allRendered, close, count, elements, one, opened, rendered, tags, textOf, title, properties} from '../support/page.js';
import {atRest} from '../support/wait.js';

describe('the file for a CDN', () => {
  describe('given hostile text', () => {
    type Hostile = Window & {ran?: unknown};
    const unharmed = (page: Page) => {
      expect((page.window as Hostile).ran).to.be.undefined;
      expect(page.seen.errors).to.be.empty;
    };

    describe('in markup', () => {
      // One page for all: they change nothing that another reads.
      let page: Page;
      before(async () => (page = await opened('hostile.html')));
      after(close);

      it('renders all, and warns of what it cannot use', async () => {
        // Four cards more than one.
        allRendered(page, tags.length + 4);
        const unusable = [
          'heading-level',
          'open',
          'low',
          'region',
          'href',
          'image',
          'date',
          'reading-minutes',
          'reviewed-on',
          'show',
          'term',
        ];
        for (const named of unusable) {
          expect(
            page.seen.warnings.some((line) => line.includes(` ${named}=`)),
            named,
          ).to.be.true;
        }
        unharmed(page);
      });

      it('drops addresses that are scripts', async () => {
        for (const id of ['tab', 'control', 'case']) {
          const card = one(page, `#${id}`);
          expect(rendered(card), id).to.be.true;
          expect(count(card, '[href], [src]'), id).to.equal(0);
          inside(card, 'a').click();
        }
        await atRest(page.window);
        unharmed(page);
      });

      it('shows markup as text', async () => {
        const card = one(page, '#markup');
        expect(title(card)).to.equal('<img src=x onerror=ran=1>');
        expect(inside(card, '.summary').textContent).to.equal('</p><script>ran=1</script>');
        expect(inside(card, '.label').textContent.trim()).to.equal('" autofocus onfocus="ran=1');
        expect(inside<HTMLImageElement>(card, 'img').alt).to.equal('" onload="ran=1');
        expect(inside(card, 'a').getAttribute('href')).to.equal('/a" onclick="ran=1');
        expect(count(card, 'script, [onclick], [onload], [onerror], [onfocus], [autofocus]')).to.equal(0);
        unharmed(page);
      });

      it("shows a site's names as text", async () => {
        const says = (tag: string) => inside(one(page, tag), 'footer').textContent;
        one(page, 'smp-sources').setAttribute('reviewed-on', '2026-11-01');
        await one(page, 'smp-sources').updateComplete;
        expect(says('smp-aftercare')).to.contain('<img src=x onerror=ran=1>');
        expect(says('smp-sources')).to.contain('<img src=x onerror=ran=1>');
        expect(inside<HTMLSlotElement>(one(page, 'smp-term'), 'slot').assignedNodes()[0]?.textContent).to.equal('[Word]');
        for (const element of elements(page)) {
          expect(count(element, 'script, [onclick], [onload], [onerror], img[src=x]'), element.localName).to.equal(0);
        }
        unharmed(page);
      });

      it('writes right to left what is written so', async () => {
        const card = one(page, '#rtl');
        const edge = (node: Element, at: number) => {
          const range = page.document.createRange();
          range.setStart(textOf(node), at);
          range.setEnd(textOf(node), at + 1);
          return range.getBoundingClientRect().left;
        };
        for (const part of ['[part=heading]', '.summary', '.meta span', '.label bdi']) {
          const node = inside(card, part);
          // A mark at the end stands left of the first letter.
          expect(edge(node, textOf(node).data.length - 1), part).to.be.below(edge(node, 0));
        }
        expect(page.window.getComputedStyle(inside(card, '.base')).direction).to.equal('ltr');
      });

      it('names ticks in a form by any text', async () => {
        const list = one(page, 'smp-checklist');
        list.removeAttribute('disabled');
        await list.updateComplete;
        inside(list, 'input').click();
        await list.updateComplete;
        const [entry] = [...new FormData(one<HTMLFormElement>(page, 'form'))];
        expect(entry).to.deep.equal(['<script>ran=1</script>', 'training']);
        unharmed(page);
      });
    });

    describe('in properties', () => {
      let page: Page;
      before(async () => (page = await opened('all.html')));
      after(close);

      it('drops them as properties', async () => {
        const card = one<SmpRelatedCard>(page, 'smp-related-card');
        for (const address of [
          'java\tscript:ran=1',
          '\u0001 javascript:ran=1',
          'JaVaScRiPt:ran=1',
          ' \r\nj\nav\ta\rscript:ran=1',
          'data:text/html,<script>ran=1</script>',
          'blob:x',
          'vbscript:ran=1',
        ]) {
          Object.assign(card, {href: address, image: address});
          await card.updateComplete;
          expect(count(card, '[href], [src]'), address).to.equal(0);
          inside(card, 'a').click();
        }
        Object.assign(card, {href: {toString: () => 'javascript:ran=1'}, image: ['javascript:ran=1']});
        await card.updateComplete;
        expect(count(card, '[href], [src]')).to.equal(0);
        await atRest(page.window);
        unharmed(page);
      });

      it('shows the start of a heading of 100,000 letters', async () => {
        const card = one<SmpRelatedCard>(page, 'smp-related-card');
        for (const long of ['a'.repeat(100_000), 'word '.repeat(20_000)]) {
          card.heading = long;
          await card.updateComplete;
          expect(title(card)).to.have.length.within(1900, 2000);
          expect(long.startsWith(title(card).slice(0, -1))).to.equal(true);
          expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
        }
        unharmed(page);
      });

      it('shows half a pair of surrogates', async () => {
        const card = one<SmpRelatedCard>(page, 'smp-related-card');
        const half = 'a\ud800b\udc00\ud800';
        Object.assign(card, {
          heading: half,
          summary: half,
          label: half,
          tag: half,
          imageAlt: half,
          href: `/${half}`,
          readingMinutes: half,
          date: half,
        });
        await card.updateComplete;
        expect(title(card)).to.equal(half);
        expect(inside(card, '.summary').textContent).to.equal(half);
        for (const element of elements(page)) element.setAttribute('lang', half);
        await atRest(page.window);
        allRendered(page);
        unharmed(page);
      });
    });

    describe('on a page of its own', () => {
      afterEach(close);

      it('takes properties of any kind', async () => {
        const page = await opened('all.html');
        // A name without a tick is not sent to a form.
        inside(one(page, 'smp-checklist'), 'input').click();
        const thrower = {
          toString() {
            throw new Error('[T]');
          },
        };
        for (const value of [
          null,
          undefined,
          0,
          NaN,
          true,
          [],
          {},
          () => 1,
          new Date(0),
          10n,
          Symbol('[S]'),
          Object.create(null),
          thrower,
          '\0',
        ]) {
          for (const element of elements(page)) {
            for (const name of properties(element.constructor)) Object.assign(element, {[name]: value});
            await element.updateComplete;
            expect(element.matches(':state(fallback)'), element.localName).to.be.false;
            expect(element.shadowRoot?.textContent).not.to.match(/\[object|undefined|null|\[S\]|=>/);
          }
        }
        unharmed(page);
      });

      it('is as it was once an attribute is gone again', async () => {
        const page = await opened('all.html');
        for (const element of elements(page)) {
          for (const name of (element.constructor as typeof SmpElement).observedAttributes) {
            if (element.hasAttribute(name)) continue;
            const before = shadow(element);
            element.setAttribute(name, '[A]');
            await element.updateComplete;
            const said = page.seen.warnings.length;
            element.removeAttribute(name);
            await element.updateComplete;
            expect(page.seen.warnings.slice(said), `${element.localName} ${name}`).to.be.empty;
            expect(shadow(element) === before, `${element.localName} ${name}`).to.be.true;
          }
        }
        unharmed(page);
      });
    });
  });
});
