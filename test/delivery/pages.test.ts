import {allInside, inside, shadow, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpCostRange, SmpElement, SmpKeyFactors, SmpRelatedCard} from '../../src/index.js';
import {type Page, add, close, elements, load, one, open, opened, pause, rendered, settled, tags, visible} from '../support/page.js';
import {fixtures} from '../fixtures.js';
import {templates as spanish} from '../../src/locales/es.js';

/** The heading of the overview. */
const english = 'Scalp micropigmentation: dots that imitate closely cut hair';
const file = '/dist/cdn/smp.min.js';

const texted = (element: Element) => (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const title = (element: Element) => inside(element, '[part=heading]').textContent;
const openIds = (element: Element) => allInside<HTMLDetailsElement>(element, '.factor details[open]').map(({id}) => id);
const events = ({seen}: Page, type: string) => seen.events.filter((event) => event.type === type);
// A failing assertion prints what it was given, which no page may be: a number says as much.
const count = (element: Element, selector: string) => allInside(element, selector).length;
const wordRequests = ({window}: Page) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.includes('/locales/'));

const quiet = ({seen}: Page) => {
  expect(seen.errors, 'errors').to.be.empty;
  expect(seen.warnings, 'warnings').to.be.empty;
};
const allRendered = (page: Page, wanted = 4) => {
  expect(elements(page).filter(rendered).length).to.equal(wanted);
  for (const element of elements(page)) {
    for (const child of element.children) if (!child.slot) expect(visible(child), element.localName).to.be.false;
  }
};
const press = async (element: SmpElement, id: string) => {
  inside(element, `#${id}-answer`).click();
  await pause();
  await element.updateComplete;
};

const set = (element: SmpElement, name: string, value: unknown) => void Object.assign(element, {[name]: value});
/** Makes an element's template throw, and gives what ends it. */
async function fail(element: SmpElement): Promise<() => Promise<void>> {
  const lang = element.getAttribute('lang');
  // A property that reads what the page has not got; a new language has it read.
  const name = element.localName === 'smp-related-card' ? 'heading' : 'headingLevel';
  const rerender = async (tag: string | null) => {
    if (tag === null) element.removeAttribute('lang');
    else element.lang = tag;
    await pause();
    await element.updateComplete;
  };
  Object.defineProperty(element, name, {
    configurable: true,
    get() {
      throw new Error('[No such thing]');
    },
  });
  await rerender(lang === 'en-AU' ? 'en-NZ' : 'en-AU');
  return async () => {
    Reflect.deleteProperty(element, name);
    await rerender(lang);
  };
}
const textOf = (element: Element) =>
  [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) as Text;
const text = ({document: page}: Page, tag: string, textContent: string, slot = '') =>
  Object.assign(page.createElement(tag), {textContent, slot});

// By the formula of WCAG 2; where nothing has a ground the canvas is white.
const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number, number | undefined];
const luminance = ([r, g, b]: readonly (number | undefined)[]) => {
  const [red, green, blue] = [r, g, b].map((c = 0) => (c > 10 ? ((c / 255 + 0.055) / 1.055) ** 2.4 : c / 255 / 12.92)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
function contrast(element: Element): number {
  const style = (of: Element) => (of.ownerDocument.defaultView as Window).getComputedStyle(of);
  const ink = channels(style(element).color);
  if (ink[3] !== undefined && ink[3] < 1) return 1;
  let ground: readonly number[] = [255, 255, 255];
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const [r, g, b, alpha = 1] = channels(style(at).backgroundColor);
    if (alpha < 1) continue;
    ground = [r, g, b];
    break;
  }
  const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the file for a CDN', () => {
  afterEach(close);

  describe('under a strict content policy with Trusted Types', () => {
    it('the policy is in force', async () => {
      const page = await opened('four.html?csp=1');
      page.document.body.append(text(page, 'style', '* {color: red}'));
      expect(() => (page.document.body.innerHTML = '<p>')).to.throw();
      await until(() => page.seen.violations.length > 1);
    });

    it('renders all without a violation', async () => {
      const page = await opened('four.html?csp=1');
      allRendered(page);
      const picture = inside<HTMLImageElement>(one(page, 'smp-related-card'), 'img');
      picture.scrollIntoView();
      await until(() => picture.naturalWidth);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('is styled', async () => {
      const page = await opened('four.html?csp=1');
      for (const element of elements(page)) {
        const {fontWeight} = page.window.getComputedStyle(inside(element, '[part=heading]'));
        expect(fontWeight, element.localName).to.equal('700');
        expect(page.window.getComputedStyle(inside(element, '.base')).fontSize).to.equal('17px');
      }
    });

    it('opens and closes', async () => {
      const page = await opened('four.html?csp=1');
      const factors = one(page, 'smp-key-factors');
      expect(openIds(factors)).to.deep.equal(['aftercare']);
      await press(factors, 'cost');
      expect(openIds(factors)).to.deep.equal(['cost']);
      inside(factors, '[part=button]').click();
      await until(() => openIds(factors).length === 8);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('fetches another language', async () => {
      const page = await opened('four.html?csp=1');
      page.document.documentElement.lang = 'es';
      await until(() => title(one(page, 'smp-overview')) === spanish['overview.heading']);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });
  });

  describe('more than once on a page', () => {
    const versions = async (first: string, second: string) => {
      const page = await open('empty.html');
      await load(page, `${file}?version=${first}`);
      const before = tags.map((tag) => page.window.customElements.get(tag));
      await load(page, `${file}?version=${second}`);
      await add(page, tags.map((tag) => `<${tag} heading="[A]"></${tag}>`).join(''));
      await settled(page);
      tags.forEach((tag, at) => expect(page.window.customElements.get(tag) === before[at], tag).to.be.true);
      allRendered(page);
      expect(page.seen.errors).to.be.empty;
      return page;
    };

    it('defines once and says nothing', async () => {
      const page = await opened('twice.html');
      const ran = page.window.performance.getEntriesByType('resource').filter(({name}) => name.includes(`${file}?`));
      expect(ran.length).to.equal(2);
      expect([...page.seen.defined].sort()).to.deep.equal([...tags].sort());
      expect(page.seen.events.length).to.equal(0);
      allRendered(page);
      quiet(page);
    });

    it('keeps a compatible version without a word', async () => {
      const page = await versions('0.1.0', '0.1.9');
      expect(page.seen.events.length).to.equal(0);
      quiet(page);
    });

    it('keeps an incompatible version and says so once for each tag', async () => {
      const page = await versions('0.1.0', '9.9.9');
      const conflicts = events(page, 'smp-conflict');
      expect(conflicts.map(({tag}) => tag).sort()).to.deep.equal([...tags].sort());
      for (const {found, target} of conflicts) {
        expect(found).to.equal('0.1.0');
        expect(target === page.window).to.be.true;
      }
      expect(page.seen.warnings).to.have.length(4);
      for (const tag of tags) {
        const [said] = page.seen.warnings.filter((line) => line.includes(`<${tag}>`));
        expect(said).to.contain('0.1.0').and.contain('9.9.9');
      }
    });

    it("keeps a stranger's element", async () => {
      const page = await open('empty.html');
      await load(page, '/test/pages/stranger.js', '');
      const theirs = page.window.customElements.get('smp-overview');
      await add(page, tags.map((tag) => `<${tag} heading="[A]"></${tag}>`).join(''));
      await load(page, file);
      await settled(page);
      expect(page.window.customElements.get('smp-overview') === theirs).to.be.true;
      expect(one(page, 'smp-overview').textContent).to.equal('[Not ours]');
      expect(
        elements(page)
          .filter(rendered)
          .map(({localName}) => localName),
      ).to.deep.equal(tags.slice(1));
      expect(events(page, 'smp-conflict').map(({tag, found}) => [tag, found])).to.deep.equal([['smp-overview', undefined]]);
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.warnings[0]).to.contain('<smp-overview>');
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('wherever an element stands', () => {
    const inShadow = async (page: Page, lang: string) => {
      const host = page.document.createElement('x-host');
      host.lang = lang;
      const outer = host.attachShadow({mode: 'open'});
      const between = outer.appendChild(page.document.createElement('x-between'));
      const inner = between.attachShadow({mode: 'open'});
      inner.innerHTML = tags.map((tag) => `<${tag} heading="[A]" reading-minutes="4"></${tag}>`).join('');
      page.document.body.append(host);
      const found = [...inner.children] as SmpElement[];
      await Promise.all(found.map((element) => element.updateComplete));
      return found;
    };

    it('renders what stood there before and what came after', async () => {
      const page = await opened('four.html');
      allRendered(page);
      for (const tag of tags) expect(rendered(await add(page, `<${tag} heading="[A]"><p>[Fallback]</p></${tag}>`)), tag).to.be.true;
      allRendered(page, 8);
      quiet(page);
    });

    it('asks for no language on an English page', async () => {
      const page = await opened('four.html');
      await add(page, '<smp-overview lang="en-GB"></smp-overview>');
      await add(page, '<smp-overview lang="fr"></smp-overview>');
      await add(page, '<smp-overview lang=""></smp-overview>');
      expect(wordRequests(page)).to.be.empty;
    });

    it("is Spanish in another component's shadow root that stands in Spanish", async () => {
      const page = await opened('four.html');
      const [overview, factors, costs, card] = (await inShadow(page, 'es')) as [SmpElement, SmpElement, SmpElement, SmpElement];
      expect(title(overview)).to.equal(spanish['overview.heading']);
      expect(title(factors)).to.equal(spanish['key-factors.heading']);
      expect(title(costs)).to.equal(spanish['cost-range.heading']);
      expect(texted(card)).to.contain('4 min de lectura');
      for (const element of [overview, factors, costs, card]) expect(rendered(element)).to.be.true;
      expect(title(one(page, 'smp-overview'))).to.equal(english);
      expect(wordRequests(page)).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });

    it('follows the language of the page', async () => {
      const page = await opened('four.html');
      const overview = one(page, 'smp-overview');
      const card = await add(page, '<smp-related-card heading="[A]" reading-minutes="4"></smp-related-card>');
      const lang = async (value: string) => {
        page.document.documentElement.lang = value;
        await pause();
        await until(() => elements(page).every((element) => !element.isUpdatePending));
      };
      await lang('es');
      await until(() => title(overview) === spanish['overview.heading']);
      expect(inside(overview, '.base').hasAttribute('lang')).to.be.false;
      expect(texted(card)).to.contain('4 min de lectura');
      await lang('fr');
      expect(title(overview)).to.equal(english);
      expect(inside(overview, '.base').lang).to.equal('en');
      expect(texted(card)).to.contain('4 min read');
      expect(allInside(card, '[lang=en]').map(({textContent}) => textContent)).to.contain('4 min read');
      await lang('es');
      expect(title(overview)).to.equal(spanish['overview.heading']);
      expect(wordRequests(page)).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });
  });

  describe('where the words of a language are not to be had', () => {
    it('stays English, marked as such, and says so once', async () => {
      const page = await opened('broken.html');
      allRendered(page);
      expect(title(one(page, 'smp-overview'))).to.equal(english);
      for (const tag of tags.slice(0, 3)) expect(inside(one(page, tag), '.base').lang, tag).to.equal('en');
      expect(count(one(page, 'smp-related-card'), '.label [lang=en]')).to.equal(1);
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
      for (const tag of tags) {
        const element = host.appendChild(page.document.createElement(tag));
        const child = element.appendChild(text(page, 'p', '[Later]'));
        const slotted = element.appendChild(text(page, 'h2', '[Heading, later]', 'heading'));
        expect(rendered(element)).to.be.false;
        expect(visible(child), tag).to.be.true;
        expect(visible(slotted), `${tag}, slotted`).to.be.true;
      }
    });
  });

  describe('on a page whose ids are names that Lit reads', () => {
    for (const name of ['clobbered.html', 'clobbered-modules.html']) {
      it(`works: ${name}`, async () => {
        const page = await opened(name);
        allRendered(page);
        await press(one(page, 'smp-key-factors'), 'cost');
        expect(openIds(one(page, 'smp-key-factors'))).to.deep.equal(['cost']);
        quiet(page);
      });
    }

    it('works where such ids come later', async () => {
      const page = await opened('four.html');
      const clobbering = await (await fetch('/__page__/clobbered.html')).text();
      page.document.body.insertAdjacentHTML('beforeend', clobbering.replace(/[^]*<body>|<\/body>[^]*/g, ''));
      await pause();
      allRendered(page, 8);
      quiet(page);
    });

    it('works where a form with a field stands for Trusted Types', async () => {
      const page = await open('empty.html');
      delete (page.window as {trustedTypes?: unknown}).trustedTypes;
      await add(page, '<form id="trustedTypes"><input name="createPolicy"></form><smp-overview></smp-overview>');
      await load(page, file);
      quiet(page);
      expect(rendered(one(page, 'smp-overview'))).to.be.true;
    });
  });

  describe('on a page that resets everything', () => {
    let page: Page;
    const style = (element: Element) => page.window.getComputedStyle(element);
    const shown = () => elements(page).filter(({hidden}) => !hidden);
    beforeEach(async () => (page = await opened('reset.html')));

    it('the page does reset', () => {
      expect(style(page.document.documentElement).fontSize).to.equal('10px');
      expect(style(page.document.body).display).to.equal('inline');
    });

    it('is a block, and gone when hidden', () => {
      for (const element of shown()) expect(style(element).display, element.localName).to.equal('block');
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
      for (const element of shown().slice(0, 4)) {
        const own = element.querySelector('[slot=heading]') as Element;
        expect(visible(own), element.localName).to.be.true;
        const {display, fontWeight, fontSize} = style(own);
        expect([display, fontWeight], element.localName).to.deep.equal(['block', '700']);
        expect(parseFloat(fontSize)).to.be.above(parseFloat(style(inside(element, '.base')).fontSize));
        expect(contrast(own), element.localName).to.be.at.least(4.5);
      }
    });

    it('shows the fallback of a card that has nothing else', () => {
      expect(visible(one(page, '#fallback p'))).to.be.true;
    });

    it('never shows data', () => {
      const data = page.document.querySelectorAll('body script[type]');
      expect(data.length).to.equal(5);
      for (const script of data) expect(visible(script), script.parentElement?.localName).to.be.false;
    });

    it('never shows data in a fallback', async () => {
      for (const element of shown().slice(0, 4)) {
        await fail(element);
        expect(visible(element.querySelector('[slot]') as Element), element.localName).to.be.true;
        expect(visible(element.querySelector('script') as Element), element.localName).to.be.false;
      }
    });
  });

  describe('without JavaScript', () => {
    it('leaves what stands inside', async () => {
      const page = await open('four.html', 'allow-same-origin');
      expect(page.seen).to.be.undefined;
      for (const element of elements(page)) {
        expect(element.shadowRoot, element.localName).to.be.null;
        expect(visible(element), element.localName).to.be.true;
        for (const child of element.children) expect(visible(child), element.localName).to.be.true;
      }
      expect(page.document.body.innerText.split(/\s*\n\s*/).filter(Boolean)).to.deep.equal([
        '[Overview]',
        '[What it is.]',
        '[Factors]',
        '[What to weigh up.]',
        '[Cost]',
        '[Ask us.]',
        '[Read about aftercare]',
      ]);
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
      one(page, 'main').append(costs, card, factors);
      await load(page, file);
      await settled(page);

      expect(inside(costs, '[part=price]').textContent.replace(/\s+/g, ' ').trim()).to.equal('$900 – $1,500');
      expect(inside(costs, 'h3').textContent).to.equal('What it costs');
      expect(title(card)).to.equal('[A]');
      expect(inside(card, 'a').getAttribute('href')).to.equal('/a');
      expect(texted(card)).to.contain('5 min read');
      expect(openIds(factors)).to.deep.equal(['shade', 'cost']);

      costs.low = 1000;
      await costs.updateComplete;
      expect(inside(costs, '[part=price]').textContent).to.contain('$1,000');
      quiet(page);
    });

    it('puts children that come later where they belong', async () => {
      const page = await opened('four.html');
      for (const tag of tags) {
        const element = await add(page, `<${tag} heading="[A]"></${tag}>`);
        const fallback = element.appendChild(text(page, 'p', '[Fallback]'));
        const own = element.appendChild(text(page, 'h2', '[My heading]', 'heading'));
        expect(visible(own), tag).to.be.true;
        expect(visible(inside(element, '[part=heading]')), tag).to.be.false;
        expect(visible(fallback), tag).to.be.false;
        own.remove();
        expect(visible(inside(element, '[part=heading]')), tag).to.be.true;
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
  });

  describe('when an element cannot render', () => {
    const children =
      '<h2 slot="heading">[Heading]</h2><p>[Fallback]</p><p slot="summary">[Summary]</p><p slot="none">[No slot of ours]</p>';

    for (const tag of tags) {
      it(`${tag} shows its children and says so`, async () => {
        const page = await opened('four.html');
        const element = await add(page, `<${tag} lang="en-US" heading="[A]" summary="[B]">${children}</${tag}>`);
        const others = elements(page).filter((other) => other !== element);
        const [before, untouched] = [shadow(element), others.map(shadow)];

        const restore = await fail(element);
        for (const child of element.children) expect(visible(child), child.textContent ?? '').to.be.true;
        expect(rendered(element)).to.be.false;
        expect(element.matches(':state(fallback)')).to.be.true;
        const [error] = events(page, 'smp-error');
        expect(events(page, 'smp-error').length).to.equal(1);
        expect(error?.code).to.equal('render');
        expect(String(error?.error)).to.contain('[No such thing]');
        expect(error?.target === element).to.be.true;
        expect(page.seen.warnings).to.have.length(1);
        expect(page.seen.warnings[0]).to.contain(`<${tag}>`);
        expect(others.map(shadow)).to.deep.equal(untouched);

        await restore();
        expect(rendered(element)).to.be.true;
        expect(shadow(element)).to.equal(before);
        expect(element.matches(':state(fallback)')).to.be.false;
        expect(visible(element.children[1] as Element)).to.be.false;
        expect(events(page, 'smp-error').length).to.equal(1);
        expect(page.seen.errors).to.be.empty;
      });

      it(`${tag} shows its children where it never rendered`, async () => {
        const page = await opened('four.html');
        const element = page.document.createElement(tag) as SmpElement;
        element.innerHTML = children;
        const failed = fail(element);
        page.document.body.append(element);
        const restore = await failed;
        for (const child of element.children) expect(visible(child), child.textContent ?? '').to.be.true;
        expect(events(page, 'smp-error').map(({target}) => target === element)).to.deep.equal([true]);
        await restore();
        expect(rendered(element)).to.be.true;
        expect(page.seen.errors).to.be.empty;
      });
    }

    it('shows children that come while it cannot', async () => {
      const page = await opened('four.html');
      for (const element of elements(page)) {
        await fail(element);
        expect(visible(element.appendChild(text(page, 'p', '[Later]'))), element.localName).to.be.true;
        expect(visible(element.appendChild(text(page, 'h2', '[Later]', 'heading'))), `${element.localName}, slotted`).to.be.true;
      }
    });

    it('works again afterwards', async () => {
      const page = await opened('four.html');
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
      const page = await opened('four.html');
      const card = one(page, 'smp-related-card');
      await fail(card);
      const slots = count(card, 'slot');
      for (let times = 0; times < 4; times++) await fail(card);
      expect(count(card, 'slot')).to.equal(slots);
      expect(visible(card.children[0] as Element)).to.be.true;
      expect(page.seen.warnings).to.have.length(1);
    });
  });

  describe('given hostile text', () => {
    type Hostile = Window & {ran?: unknown};
    const unharmed = (page: Page) => {
      expect((page.window as Hostile).ran).to.be.undefined;
      expect(page.seen.errors).to.be.empty;
    };

    it('drops addresses that are scripts', async () => {
      const page = await opened('hostile.html');
      for (const id of ['tab', 'control', 'case']) {
        const card = one(page, `#${id}`);
        expect(rendered(card), id).to.be.true;
        expect(count(card, '[href], [src]'), id).to.equal(0);
        inside(card, 'a').click();
      }
      await pause();
      unharmed(page);
    });

    it('drops them as properties', async () => {
      const page = await opened('four.html');
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
      await pause();
      unharmed(page);
    });

    it('shows markup as text', async () => {
      const page = await opened('hostile.html');
      const card = one(page, '#markup');
      expect(title(card)).to.equal('<img src=x onerror=ran=1>');
      expect(inside(card, '.summary').textContent).to.equal('</p><script>ran=1</script>');
      expect(inside(card, '.label').textContent.trim()).to.equal('" autofocus onfocus="ran=1');
      expect(inside<HTMLImageElement>(card, 'img').alt).to.equal('" onload="ran=1');
      expect(inside(card, 'a').getAttribute('href')).to.equal('/a" onclick="ran=1');
      expect(count(card, 'script, [onclick], [onload], [onerror], [onfocus], [autofocus]')).to.equal(0);
      unharmed(page);
    });

    it('renders all, and warns of what it cannot use', async () => {
      const page = await opened('hostile.html');
      allRendered(page, 8);
      for (const named of ['heading-level', 'open', 'low', 'region', 'href', 'image', 'date', 'reading-minutes']) {
        expect(
          page.seen.warnings.some((line) => line.includes(` ${named}=`)),
          named,
        ).to.be.true;
      }
      unharmed(page);
    });

    it('shows a heading of 100,000 letters', async () => {
      const page = await opened('four.html');
      const card = one<SmpRelatedCard>(page, 'smp-related-card');
      for (const long of ['a'.repeat(100_000), 'word '.repeat(20_000)]) {
        card.heading = long;
        await card.updateComplete;
        expect(title(card)).to.equal(long);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
      }
      unharmed(page);
    });

    it('shows half a pair of surrogates', async () => {
      const page = await opened('four.html');
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
      await pause();
      allRendered(page);
      unharmed(page);
    });

    it('takes properties of any kind', async () => {
      const page = await opened('four.html');
      const names = [
        'headingLevel',
        'open',
        'low',
        'high',
        'currency',
        'priceAsOf',
        'per',
        'region',
        'href',
        'image',
        'date',
        'readingMinutes',
        'label',
        'tag',
        'heading',
        'summary',
      ];
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
          for (const name of names) if (name in element) set(element, name, value);
          await element.updateComplete;
          expect(element.matches(':state(fallback)'), element.localName).to.be.false;
          expect(element.shadowRoot?.textContent).not.to.match(/\[object|undefined|null|\[S\]|=>/);
        }
      }
      unharmed(page);
    });

    it('writes right to left what is written so', async () => {
      const page = await opened('hostile.html');
      const card = one(page, '#rtl');
      const edge = (node: Element, at: number) => {
        const range = page.document.createRange();
        range.setStart(textOf(node), at);
        range.setEnd(textOf(node), at + 1);
        return range.getBoundingClientRect().left;
      };
      for (const part of ['[part=heading]', '.summary slot', '.meta span', '.label span']) {
        const node = inside(card, part);
        // A mark at the end stands left of the first letter.
        expect(edge(node, textOf(node).data.length - 1), part).to.be.below(edge(node, 0));
      }
      expect(page.window.getComputedStyle(inside(card, '.base')).direction).to.equal('ltr');
    });
  });

  describe('where a server has rendered', () => {
    const served = fetch('/__ssr__/fixtures.json').then((response) => response.json() as Promise<Record<string, string>>);

    for (const when of ['before', 'after'] as const) {
      it(`shows nothing twice: markup that comes ${when} the script`, async () => {
        const page = await open('empty.html');
        if (when === 'after') await load(page, file);
        const pairs = [];
        for (const {name, html, lang = 'en'} of fixtures) {
          const [host, afresh] = [text(page, 'div', ''), text(page, 'div', '')];
          for (const each of [host, afresh]) each.lang = lang;
          one(page, 'main').append(host, afresh);
          host.setHTMLUnsafe((await served)[name] ?? '');
          expect(Boolean(host.firstElementChild?.shadowRoot), name).to.be.true;
          pairs.push({name, lang, html, host, afresh});
        }
        if (when === 'before') await load(page, file);
        await settled(page);

        for (const {name, lang, html, host, afresh} of pairs) {
          afresh.innerHTML = html;
          const here = afresh.firstElementChild as SmpElement;
          // The server knows only the element's own language, so it stands there.
          here.lang = lang;
          await here.updateComplete;
          const element = host.firstElementChild as SmpElement;
          expect(count(element, '.base'), name).to.equal(1);
          expect(shadow(element), name).to.equal(shadow(here));
          expect(texted(element).length, name).to.be.above(5);
        }
        expect(page.seen.errors).to.be.empty;
      });
    }
  });

  describe('when the page is printed', () => {
    const states = (page: Page) =>
      elements(page).map((element) => allInside<HTMLDetailsElement>(element, 'details').map(({open: is}) => is));

    it('opens all, and closes again what was closed', async () => {
      const page = await opened('four.html');
      const factors = one(page, 'smp-key-factors');
      await press(factors, 'cost');
      inside<HTMLDetailsElement>(one(page, 'smp-overview'), 'footer details').open = true;
      await pause();
      const before = states(page);
      expect(before.flat().filter(Boolean)).to.have.length(2);
      page.seen.events.length = 0;

      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      expect(states(page).flat().every(Boolean)).to.be.true;
      await pause();
      expect(states(page).flat().every(Boolean), 'a little later').to.be.true;
      page.window.dispatchEvent(new page.window.Event('afterprint'));
      expect(states(page)).to.deep.equal(before);
      await pause();
      expect(states(page), 'a little later').to.deep.equal(before);
      expect(events(page, 'smp-toggle').length).to.equal(0);

      await press(factors, 'shade');
      expect(openIds(factors)).to.deep.equal(['shade']);
      quiet(page);
    });

    it('opens all while an element is rendered again', async () => {
      const page = await opened('four.html');
      const factors = one(page, 'smp-key-factors');
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      set(factors, 'headingLevel', 3);
      await factors.updateComplete;
      await pause();
      expect(openIds(factors)).to.have.length(8);
      page.window.dispatchEvent(new page.window.Event('afterprint'));
      await pause();
      expect(openIds(factors)).to.deep.equal(['aftercare']);
    });
  });

  describe('in a browser that lacks things', () => {
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
  });

  describe('once all elements are gone', () => {
    interface Live {
      listeners: {type: string}[];
      observers: Set<unknown>;
    }
    const live = (page: Page) => (page.window as unknown as {live: Live}).live;
    const all = tags.map((tag) => `<${tag} heading="[A]"></${tag}>`).join('');

    it('nothing listens, nothing observes, nothing is left', async () => {
      const page = await opened('count.html');
      const main = one<HTMLElement>(page, 'main');
      const before = page.document.documentElement.outerHTML;
      const own = live(page).listeners.length;
      for (let times = 0; times < 3; times++) {
        main.innerHTML = `${all}<div lang="es">${all}</div>`;
        await settled(page);
        expect(live(page).listeners.length).to.be.above(own);
        expect(live(page).observers.size).to.be.above(0);
        await press(one(page, 'smp-key-factors'), 'cost');
        await fail(one(page, 'smp-related-card'));
        main.textContent = '';
        await pause();
        expect(
          live(page)
            .listeners.slice(own)
            .map(({type}) => type),
        ).to.be.empty;
        expect(live(page).observers.size).to.equal(0);
        expect(page.document.documentElement.outerHTML).to.equal(before);
      }
    });

    it('nothing is left of elements that went before their words came', async () => {
      const page = await opened('count.html');
      const own = live(page).listeners.length;
      const main = one<HTMLElement>(page, 'main');
      main.innerHTML = `<div lang="es">${all}</div>`;
      main.textContent = '';
      await until(() => wordRequests(page).length === 1);
      await pause();
      expect(
        live(page)
          .listeners.slice(own)
          .map(({type}) => type),
      ).to.be.empty;
      expect(live(page).observers.size).to.equal(0);
      quiet(page);
    });

    it('an element that moves lives on', async () => {
      const page = await opened('count.html');
      const main = one<HTMLElement>(page, 'main');
      main.innerHTML = `${all}<div lang="es"></div>`;
      await settled(page);
      const [overview] = elements(page) as [SmpElement];
      one(page, 'div').append(...elements(page));
      await until(() => title(overview) === spanish['overview.heading']);
      one<HTMLElement>(page, 'div').lang = 'en';
      await until(() => title(overview) === english);
      main.append(...elements(page));
      expect(live(page).observers.size).to.equal(1);
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      expect(inside<HTMLDetailsElement>(overview, 'footer details').open).to.be.true;
    });
  });
});
