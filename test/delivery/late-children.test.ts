import {expect} from '@open-wc/testing';
import type {SmpCostRange, SmpElement, SmpKeyFactors, SmpRelatedCard} from '../../src/index.js';
import {fixtures} from '../fixtures.js';
import {inside, shadow} from '../support/inside.js';
import {matrix} from '../support/matrix.js';
import {
  add,
  close,
  count,
  elements,
  file,
  load,
  markup,
  one,
  open,
  openIds,
  opened,
  parts,
  quiet,
  readable,
  rendered,
  settled,
  tags,
  text,
  texted,
  title,
  visible,
  written,
} from '../support/page.js';
import {turn, until} from '../support/wait.js';

describe('the file for a CDN', () => {
  afterEach(close);

  describe('without JavaScript', () => {
    it('leaves what stands inside', async () => {
      const page = await open('all.html', 'allow-same-origin');
      expect(page.seen).to.be.undefined;
      expect(elements(page).length).to.equal(tags.length);
      for (const element of elements(page)) {
        expect(element.shadowRoot, element.localName).to.be.null;
        expect(visible(element), element.localName).to.be.true;
        for (const child of element.children) expect(visible(child), child.localName).to.be.true;
      }
      expect(readable(page)).to.deep.equal(await written('all.html'));
    });
  });

  describe('that comes late', () => {
    it('keeps properties that were set before', async () => {
      const page = await open('empty.html');
      const costs = page.document.createElement('smp-cost-range') as SmpCostRange;
      Object.assign(costs, {low: 900, high: 1500, currency: 'USD', priceAsOf: '2026', headingLevel: 3});
      const card = page.document.createElement('smp-related-card') as SmpRelatedCard;
      Object.assign(card, {heading: '[A]', href: '/a', readingMinutes: 5});
      const factors = page.document.createElement('smp-key-factors') as SmpKeyFactors;
      Object.assign(factors, {open: 'cost shade', multiple: true});
      const term = Object.assign(page.document.createElement('smp-term') as SmpElement, {term: 'dermis'});
      const list = Object.assign(page.document.createElement('smp-sources') as SmpElement, {
        show: 'all',
        reviewedBy: '[Dr A]',
        reviewedOn: '2026',
      });
      const whole = Object.assign(page.document.createElement('smp-page') as SmpElement, {sections: 'journey risks'});
      one(page, 'main').append(costs, card, factors, term, list, whole);
      await load(page, file);
      await settled(page);

      expect(inside(costs, '[part=price]').textContent.replace(/\s+/g, ' ').trim()).to.equal('$900 – $1,500');
      expect(inside(costs, 'h3').textContent).to.equal('What it costs');
      expect(title(card)).to.equal('[A]');
      expect(inside(card, 'a').getAttribute('href')).to.equal('/a');
      expect(texted(card)).to.contain('5 minutes to read');
      expect(openIds(factors)).to.deep.equal(['shade', 'cost']);
      expect(inside(term, '.term').textContent.trim()).to.equal('dermis');
      expect(count(list, '.sources li')).to.be.above(60);
      expect(inside(list, 'footer').textContent).to.contain('Review: [Dr A], 2026.');
      expect(parts(whole).map(({localName}) => localName)).to.deep.equal(['smp-journey', 'smp-risks']);

      costs.low = 1000;
      await costs.updateComplete;
      expect(inside(costs, '[part=price]').textContent).to.contain('$1,000');
      quiet(page);
    });

    it('puts children that come later where they belong', async () => {
      const page = await opened('all.html');
      for (const tag of tags) {
        const element = await add(page, markup(tag));
        const fallback = element.appendChild(text(page, 'p', '[Fallback]'));
        if (tag === 'smp-term') {
          expect(visible(fallback), tag).to.be.true;
          continue;
        }
        const own = element.appendChild(text(page, 'h2', '[My heading]', 'heading'));
        // A card makes the slot first.
        await turn();
        const ours = () => element.shadowRoot?.querySelector('[part=heading]');
        expect(visible(own), tag).to.be.true;
        expect(ours()?.checkVisibility() ?? false, tag).to.be.false;
        expect(visible(fallback), tag).to.be.false;
        own.remove();
        await turn();
        expect(ours()?.checkVisibility(), tag).to.be.true;
      }
      const bare = await add(page, '<smp-related-card></smp-related-card>');
      expect(visible(bare.appendChild(text(page, 'p', '[Fallback]')))).to.be.true;
    });

    it('renders elements whose children are still to be parsed', async () => {
      const page = await open('empty.html');
      await load(page, file);
      // Written piece by piece, the parser has made the element before its children are there.
      page.document.open();
      page.document.write('<!doctype html><html lang="en"><body><smp-overview>');
      const element = one(page, 'smp-overview');
      await element.updateComplete;
      page.document.write('<h2 slot="heading">[Mine]</h2><p>[Fallback]</p></smp-overview>');
      page.document.close();
      expect(rendered(element)).to.be.true;
      expect(visible(one(page, 'h2'))).to.be.true;
      expect(visible(one(page, 'p'))).to.be.false;
    });

    it('reads a configuration when its script is complete, without a warning', async () => {
      const page = await open('empty.html');
      await load(page, file);
      page.document.open();
      page.document.write(
        '<!doctype html><html lang="en"><body><smp-cost-range></smp-cost-range><smp-config><script type="application/json">',
      );
      page.document.write('{"prices": {"currency": "GBP", "asOf": "2026", ');
      await turn();
      page.document.write('"course": {"low": 900}}}</scr' + 'ipt></smp-config>');
      await until(() => one(page, 'smp-cost-range').shadowRoot?.textContent.includes('£900'));
      page.document.close();
      quiet(page);
    });

    it('says so when a script is complete and broken', async () => {
      const page = await open('empty.html');
      await load(page, file);
      page.document.open();
      page.document.write(
        '<!doctype html><html lang="en"><body><smp-config><script type="application/json">{"prices": </scr' + 'ipt></smp-config>',
      );
      const faults: Event[] = [];
      one(page, 'smp-config').addEventListener('smp-error', (event) => faults.push(event));
      await turn();
      expect(faults).to.have.length(0);
      page.document.close();
      await until(() => faults.length);
    });

    it('takes in a fallback that was pushed out, and is parsed later', async () => {
      const page = await open('empty.html');
      await load(page, file);
      page.document.open();
      page.document.write('<!doctype html><html lang="en"><body><p><smp-overview></p>');
      const element = one(page, 'smp-overview');
      await element.updateComplete;
      page.document.write('<p data-smp-fallback>[Fallback]</p><p></smp-overview></p>');
      expect(element.children).to.have.length(0);
      page.document.close();
      await until(() => element.children.length);
      expect(visible(one(page, '[data-smp-fallback]'))).to.be.false;
    });
  });

  describe('where a server has rendered', () => {
    const served = fetch('/__ssr__/fixtures.json').then((response) => response.json() as Promise<Record<string, string>>);

    for (const when of ['before', 'after'] as const) {
      it(`shows nothing twice: markup that comes ${when} the script`, async () => {
        const page = await open('empty.html');
        if (when === 'after') await load(page, file);
        const pairs = [];
        // How a section is taken over does not depend on its state.
        for (const {name, html, lang = 'en'} of fixtures.filter(({isFullest}) => matrix(isFullest, true))) {
          const [host, afresh] = [text(page, 'div', ''), text(page, 'div', '')];
          for (const each of [host, afresh]) each.lang = lang;
          one(page, 'main').append(host, afresh);
          host.setHTMLUnsafe((await served)[name] ?? '');
          expect(Boolean(host.firstElementChild?.shadowRoot), name).to.be.true;
          host.lang = lang;
          pairs.push({name, lang, html, host, afresh});
        }
        if (when === 'before') await load(page, file);
        await settled(page);

        for (const {name, lang, html, host, afresh} of pairs) {
          // It shows nothing of its own.
          if (name.startsWith('config/')) continue;
          afresh.innerHTML = html;
          const here = afresh.firstElementChild as SmpElement;
          afresh.lang = lang;
          await here.updateComplete;
          const element = host.firstElementChild as SmpElement;
          for (const each of [element, ...parts(element)]) expect(count(each, '.base'), `${name} ${each.localName}`).to.equal(1);
          // Each is taken over, or rendered afresh, in a task of its own. What was taken over keeps its own numbers and list, though
          // the page has one, and a page of sections has them as children.
          const told = (of: SmpElement) =>
            shadow(of).replace(/<sup>.*?<\/sup>|<footer.*?<\/footer>|<smp-[^>]*><\/smp-[\w-]+>| aria-current="true"/g, '');
          await until(() => [element, ...parts(element)].map(told).join() === [here, ...parts(here)].map(told).join(), name);
          expect(texted(element).length, name).to.be.above(5);
        }
        expect(page.seen.errors).to.be.empty;
      });
    }
  });
});
