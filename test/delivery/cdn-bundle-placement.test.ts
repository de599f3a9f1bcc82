import {expect} from '@open-wc/testing';
import type {SmpElement, SmpRelatedCard} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {contrast} from '../support/contrast.js';
import {allInside, inside} from '../support/inside.js';
import {
  type Page,
  add,
  allRendered,
  close,
  count,
  elements,
  english,
  fail,
  load,
  markup,
  one,
  open,
  opened,
  quiet,
  rendered,
  requests,
  sections,
  tags,
  text,
  textOf,
  texted,
  title,
  visible,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

const heading = (tag: string) => spanish[`${tag.slice(4) as 'overview'}.heading`];

describe('the file for a CDN', () => {
  afterEach(close);

  describe('wherever an element stands', () => {
    const inShadow = async (page: Page, lang: string) => {
      const host = page.document.createElement('x-host');
      host.lang = lang;
      const outer = host.attachShadow({mode: 'open'});
      const between = outer.appendChild(page.document.createElement('x-between'));
      const inner = between.attachShadow({mode: 'open'});
      inner.innerHTML = tags.map((tag) => markup(tag, 'reading-minutes="4"')).join('');
      page.document.body.append(host);
      const found = [...inner.children] as SmpElement[];
      await Promise.all(found.map((element) => element.updateComplete));
      return found;
    };

    it('renders what stood there before and what came after', async () => {
      const page = await opened('all.html');
      allRendered(page);
      for (const tag of tags) expect(rendered(await add(page, markup(tag, '', '<p>[Fallback]</p>'))), tag).to.be.true;
      allRendered(page, 2 * tags.length);
      quiet(page);
    });

    it('asks for no language on an English page', async () => {
      const page = await opened('all.html');
      await add(page, '<smp-overview lang="en-GB"></smp-overview>');
      await add(page, '<smp-overview lang="fr"></smp-overview>');
      await add(page, '<smp-overview lang=""></smp-overview>');
      expect(requests(page, '/locales/')).to.be.empty;
    });

    it("is Spanish in another component's shadow root that stands in Spanish", async () => {
      const page = await opened('all.html');
      const found = await inShadow(page, 'es');
      for (const element of found) {
        expect(rendered(element), element.localName).to.be.true;
        if (sections.some((tag) => tag === element.localName)) expect(title(element)).to.equal(heading(element.localName));
      }
      const card = found.find(({localName}) => localName === 'smp-related-card') as SmpElement;
      expect(texted(card)).to.contain('4 minutos de lectura');
      expect(title(one(page, 'smp-overview'))).to.equal(english);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });

    it('follows the language of the page', async () => {
      const page = await opened('all.html');
      const overview = one(page, 'smp-overview');
      const card = await add(page, '<smp-related-card heading="[A]" reading-minutes="4"></smp-related-card>');
      const lang = async (value: string) => {
        page.document.documentElement.lang = value;
        await atRest(page.window);
        await until(() => elements(page).every((element) => !element.isUpdatePending));
      };
      await lang('es');
      await until(() => title(overview) === spanish['overview.heading']);
      expect(inside(overview, '.base').hasAttribute('lang')).to.be.false;
      expect(texted(card)).to.contain('4 minutos de lectura');
      await lang('fr');
      expect(title(overview)).to.equal(english);
      expect(inside(overview, '.base').lang).to.equal('en');
      expect(texted(card)).to.contain('4 minutes to read');
      expect(allInside(card, '[lang=en]').map(({textContent}) => textContent)).to.contain('4 minutes to read');
      await lang('es');
      expect(title(overview)).to.equal(spanish['overview.heading']);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });
  });

  describe('where the words of a language are not to be had', () => {
    it('stays English, marked as such, and says so once', async () => {
      const page = await opened('broken.html');
      allRendered(page);
      expect(title(one(page, 'smp-overview'))).to.equal(english);
      for (const tag of tags.filter((tag) => tag !== 'smp-related-card')) expect(inside(one(page, tag), '.base').lang, tag).to.equal('en');
      const card = one(page, 'smp-related-card') as SmpRelatedCard;
      card.href = '/a';
      await card.updateComplete;
      expect(count(card, '.label [lang=en]')).to.equal(1);
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.warnings[0]).to.contain('"es"');
      expect(page.seen.errors).to.be.empty;
    });

    it('never shows nothing', async () => {
      const page = await opened('broken.html');
      const {looked} = page.window as unknown as {looked: {times: number; blank: string[]}};
      expect(looked.times).to.be.above(2);
      expect(looked.blank).to.be.empty;
    });

    it('shows children that come while it waits', async () => {
      const page = await open('empty.html');
      await load(page, '/broken/cdn/smp.min.js');
      const host = one<HTMLElement>(page, 'main');
      host.lang = 'es';
      for (const tag of [...tags, 'smp-page']) {
        const element = host.appendChild(page.document.createElement(tag));
        const child = element.appendChild(text(page, 'p', '[Later]'));
        const slotted = element.appendChild(text(page, 'h2', '[Heading, later]', 'heading'));
        expect(rendered(element)).to.be.false;
        expect(visible(child), tag).to.be.true;
        expect(visible(slotted), `${tag}, slotted`).to.be.true;
      }
    });
  });
});

describe('the file for a CDN', () => {
  describe('on a page that resets everything', () => {
    let page: Page;
    const style = (element: Element) => page.window.getComputedStyle(element);
    const shown = () => elements(page).filter(({hidden}) => !hidden);
    // A term has no heading and holds no data.
    const withHeading = () => shown().filter((element) => element.querySelector('[slot=heading]'));
    // Read by all; the last test changes it.
    before(async () => (page = await opened('reset.html')));
    after(close);

    it('the page does reset', () => {
      expect(style(page.document.documentElement).fontSize).to.equal('10px');
      expect(style(page.document.body).display).to.equal('inline');
      expect(withHeading().length).to.equal(tags.length - 1);
    });

    it('is a block, a term in its line, and gone when hidden', () => {
      for (const element of shown()) {
        expect(style(element).display, element.localName).to.equal(element.localName === 'smp-term' ? 'inline' : 'block');
      }
      expect(visible(one(page, '[hidden]'))).to.be.false;
    });

    it('has text of 16 pixels at least', () => {
      for (const element of shown()) {
        for (const paragraph of allInside(element, 'p:not(.soft, .meta)')) {
          expect(parseFloat(style(paragraph).fontSize), `${element.localName} ${paragraph.className}`).to.be.at.least(16);
        }
      }
    });

    it('can be read', () => {
      for (const element of shown()) {
        for (const node of allInside(element, '*')) {
          if (!textOf(node) || !visible(node)) continue;
          expect(contrast(node), `${element.localName} ${node.localName} ${style(node).color}`).to.be.at.least(4.5);
        }
      }
    });

    it("shows the page's own heading as a heading", () => {
      for (const element of withHeading()) {
        const own = element.querySelector('[slot=heading]') as Element;
        expect(visible(own), element.localName).to.be.true;
        const {display, fontWeight, fontSize} = style(own);
        expect([display, fontWeight], element.localName).to.deep.equal(['block', '700']);
        expect(parseFloat(fontSize), element.localName).to.be.above(parseFloat(style(inside(element, '.base')).fontSize));
        expect(contrast(own), element.localName).to.be.at.least(4.5);
      }
    });

    it('shows the fallback of a card that has nothing else', () => {
      expect(visible(one(page, '#fallback p'))).to.be.true;
    });

    it('never shows data', () => {
      const data = page.document.querySelectorAll('body script[type]');
      expect(data.length).to.equal(tags.length);
      for (const script of data) expect(visible(script), script.parentElement?.localName).to.be.false;
    });

    it('never shows data in a fallback', async () => {
      for (const element of withHeading()) {
        await fail(element);
        expect(visible(element.querySelector('[slot]') as Element), element.localName).to.be.true;
        expect(visible(element.querySelector('script') as Element), element.localName).to.be.false;
      }
    });
  });
});
