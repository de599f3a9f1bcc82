import {expect} from '@open-wc/testing';
import {catalogue, citingNames} from '../../src/elements/catalogue.js';
import type {SmpCostRange, SmpElement} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {all, body, data, fetched, filled, price, ready, shown, twice, whole} from '../support/clinic.js';
import {stopClock} from '../support/clock.js';
import {allInside, inside} from '../support/inside.js';
import {itInFull, matrix} from '../support/matrix.js';
import {
  type Page,
  add,
  close,
  count,
  elements,
  events,
  everyTag,
  load,
  one,
  open,
  parts,
  quiet,
  rendered,
  requests,
  sections,
  tags,
  title,
  visible,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

const auto = '/dist/cdn/smp.auto.js';
/** The autoloader where something is amiss: see `tools/servers/host-pages.mjs`. */
const amiss = (how: string) => `/${how}/cdn/smp.auto.js`;

const names = (tagNames: readonly string[]) => tagNames.map((tag) => tag.slice(4));
/** Tells whether an element needs what sections share. */
const cites = (name: string) => citingNames.includes(name);
/** What elements are fetched as, with what they stand on. */
const files = (...elements: string[]) => ['auto/core', ...(elements.some(cites) ? ['auto/evidence'] : []), ...elements.map((name) => (name === 'estimator' ? 'auto/estimator' : `auto/smp-${name}`))].sort(); // prettier-ignore
/** What `clinic.html` needs. */
const needed = files('config', 'estimator', 'related-card', ...names(shown));

/** A page with this markup and an autoloader. */
async function loaded(markup: string | Promise<string> = '', src = auto, lang = 'en'): Promise<Page> {
  const page = await filled(markup, lang);
  await load(page, src);
  return page;
}

/** Waits until an element shows its own content. */
const shows = async (page: Page, selector: string) => {
  const element = one(page, selector);
  await until(() => rendered(element), `${selector} has rendered`);
  return element;
};

/** The sections that smp-page shows. */
const shownBy = (whole: Element) =>
  parts(whole)
    .filter(rendered)
    .map(({localName}) => localName.slice(4));

/** What could not be loaded, by what was said. */
const said = (page: Page) =>
  page.seen.warnings.map((line) => /^smp-elements: (?:.*)"([\w-]+)" could not be loaded/.exec(line)?.[1] ?? line).sort();

/** What an element makes besides itself. */
const ownOf = (tag: string) => (tag === 'smp-related-list' ? ['smp-related-list', 'smp-related-card'] : [tag]);

let ids = 0;
/** A file that is kept back: where to begin, and how to let it go. */
const held = (name: string) => {
  const id = `auto${Date.now()}x${ids++}`;
  return {src: amiss(`held/${id}/${name}`), release: () => fetch(`/__release__/${id}`)};
};

/** Removes all that a test has put on a page. */
function clear(page: Page): void {
  page.document.body.replaceChildren(one(page, 'main'));
  one(page, 'main').replaceChildren();
}

/** What a page has fetched since it had fetched something. */
function since(page: Page, before: readonly string[]): string[] {
  const now = fetched(page);
  // One by one: what is fetched twice is seen.
  for (const path of before) now.splice(now.indexOf(path), 1);
  return now;
}

describe('the autoloader', () => {
  describe('on a page that uses nothing at first', () => {
    let page: Page;
    before(async () => {
      page = await loaded('<p class="smp-config" data-tag="smp-risks">[Nothing of ours]</p><smp-></smp-><smp-other></smp-other>');
    });
    afterEach(() => clear(page));
    after(close);

    it('fetches nothing', async () => {
      await add(page, '<svg><smp></smp></svg>');
      await atRest(page.window);
      expect(fetched(page)).to.be.empty;
      expect(page.seen.defined).to.be.empty;
      quiet(page);
    });

    it('makes elements of plain markup, with what it needs and no more', async () => {
      one(page, 'main').innerHTML = '<div data-smp="faq" data-smp-heading-level="3">[Ask us]</div>';
      await until(() => page.document.querySelector('smp-faq') && rendered(one(page, 'smp-faq')), 'it is the element');
      expect(inside(one(page, 'smp-faq'), '[part=heading]').localName).to.equal('h3');
      expect(fetched(page)).to.deep.equal(['auto/core', 'auto/evidence', 'auto/plain-markup', 'auto/smp-faq']);
      quiet(page);
    });

    // The list before the card that it is made of: it fetches both.
    for (const tag of ['smp-related-list', ...everyTag.filter((tag) => !['smp-page', 'smp-related-list'].includes(tag))]) {
      it(`fetches ${tag} once it comes, and no other`, async () => {
        const before = fetched(page);
        const earlier = [...page.seen.defined];
        await add(page, `<${tag} term="dermis"><p>[Fallback]</p></${tag}>`);
        await until(() => page.window.customElements.get(tag), 'it is defined');
        const element = one(page, tag);
        await element.updateComplete;
        if (tag !== 'smp-config') await shows(page, tag);
        await atRest(page.window);
        // What has nothing of its own to show, and the word that is a term.
        expect(visible(element.children[0] as Element)).to.equal(/config|related|term/.test(tag));
        const wanted = files(...names(ownOf(tag))).filter((path) => !before.includes(path));
        expect(since(page, before)).to.deep.equal(wanted);
        expect(page.seen.defined.slice(earlier.length)).to.have.members(ownOf(tag).filter((own) => !earlier.includes(own)));
        quiet(page);
      });
    }

    it('has no element need another, but a list its cards', async () => {
      // One that had come before would not have been missed above.
      const more: Record<string, readonly string[]> = {
        'smp-cost-range': ['estimator'],
        'smp-page': ['structured-data'],
        'smp-related-list': ['smp-related-card'],
      };
      for (const tag of everyTag) {
        const text = await (await fetch(`/dist/cdn/auto/${tag}.js`)).text();
        const named = [...text.matchAll(/(?:from|import\(?)"\.\/([\w-]+)\.js"/g)].map(([, name]) => name);
        expect(named, tag).to.have.members(['core', ...(cites(tag.slice(4)) ? ['evidence'] : []), ...(more[tag] ?? [])]);
      }
    });

    it('fetches the calendar when a reader saves dates', async () => {
      await add(page, '<smp-aftercare></smp-aftercare>');
      const before = fetched(page);
      const aftercare = await shows(page, 'smp-aftercare');
      const input = inside<HTMLInputElement>(aftercare, 'input');
      input.value = '2026-12-01';
      input.dispatchEvent(new Event('input'));
      await aftercare.updateComplete;
      let saved = '';
      page.window.HTMLAnchorElement.prototype.click = function () {
        saved = this.download;
      };
      expect(since(page, before)).to.be.empty;
      inside(aftercare, '[part=button]').click();
      await until(() => saved);
      expect(since(page, before)).to.deep.equal(['parts/calendar']);
      quiet(page);
    });
  });

  describe('on a page that has an element from the beginning', () => {
    afterEach(close);

    for (const tag of everyTag.filter((tag) => tag !== 'smp-page')) {
      // What each fetches is shown above, one after the other; that it is found where it stands, by the pages below.
      itInFull(`fetches ${tag} alone`, async () => {
        const page = await loaded(`<${tag} term="dermis" heading="[A]" items='[{"heading": "[A]"}]'></${tag}>`);
        await until(() => page.window.customElements.get(tag), 'it is defined');
        if (tag !== 'smp-config') await shows(page, tag);
        await atRest(page.window);
        expect(fetched(page)).to.deep.equal(files(...names(ownOf(tag))));
        expect(page.seen.defined).to.have.members(ownOf(tag));
        quiet(page);
      });
    }

    // Those with a strict policy, and twice on a page, fetch the same.
    itInFull('fetches all of a page with many', async () => {
      const page = await ready(await open(`clinic.html?file=${auto}`));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      expect(requests(page, '/dist/')).to.have.length(needed.length + 1);
      expect(events(page, 'smp-error').length).to.equal(0);
      quiet(page);
    });

    // So does the page that has it twice, once by such an address.
    itInFull('fetches with its address as WordPress writes it', async () => {
      const page = await ready(await loaded(body, `${auto}?ver=1`));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      quiet(page);
    });

    it('works under a strict content policy with Trusted Types, and fetches all of a page with many', async () => {
      const page = await ready(await open(`clinic.html?csp=1&file=${auto}`));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      expect(requests(page, '/dist/')).to.have.length(needed.length + 1);
      expect(events(page, 'smp-error').length).to.equal(0);
      const range = one<SmpCostRange>(page, 'smp-cost-range');
      inside(range, '[value=full]').click();
      await range.updateComplete;
      expect(data(page)['cost-area']).to.equal('full');
      expect(page.window.getComputedStyle(inside(range, '.offer .cta')).textDecorationLine, "the estimator's own styles").to.equal('none');
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('defines in order: first what configures and what numbers, then as a page reads', async () => {
      const page = await loaded(everyTag.map((tag) => `<${tag} term="dermis"></${tag}>`).reverse().join('')); // prettier-ignore
      await until(() => page.seen.defined.length === everyTag.length, 'all are defined');
      const isFirst = (entry: (typeof catalogue)[number]) => 'isFirst' in entry;
      const order = [...catalogue.filter(isFirst), ...catalogue.filter((entry) => !isFirst(entry))];
      expect(page.seen.defined).to.deep.equal(order.map(({name}) => `smp-${name}`));
      quiet(page);
    });
  });

  describe('on a page with prices', () => {
    let page: Page;
    before(async () => {
      page = await loaded(
        '<smp-config><script type="application/json">{"articles": [{"heading": "[A]"}]}</script><smp-cost-range></smp-cost-range></smp-config>',
      );
    });
    afterEach(() => clear(page));
    after(close);

    it('fetches no estimator where nothing is configured that it shows', async () => {
      await shows(page, 'smp-cost-range');
      await atRest(page.window);
      expect(fetched(page)).to.deep.equal(files('config', 'cost-range'));
      quiet(page);
    });

    it('has a configuration be for what has long been there', async () => {
      await add(page, '<smp-cost-range lang="en-US"></smp-cost-range>');
      const range = await shows(page, 'smp-cost-range');
      expect(price(range)).not.to.equal('$900 – $1,500');
      await add(page, '<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 900, "high": 1500}}}\'></smp-config>');
      await until(() => price(range) === '$900 – $1,500');
      expect(fetched(page)).to.deep.equal(files('config', 'cost-range', 'estimator'));
      quiet(page);
    });

    it('fetches what comes deep inside what a script adds, each once, however many elements there are', async () => {
      const section = await add(page, `<section><div>${await body.then((html) => html + html)}</div></section>`);
      await ready(page);
      await add(page, await body);
      await until(() => all(page).length === 15 && all(page).every(rendered));
      expect(fetched(page)).to.deep.equal(needed);
      expect(all(page, 'smp-cost-range').map((element) => count(element, '.planner'))).to.deep.equal([1, 1, 1]);
      section.remove();
      await ready(page);
      whole(page);
      quiet(page);
    });
  });

  describe('in open shadow roots', () => {
    let page: Page;
    before(async () => {
      page = await open('empty.html');
    });
    after(close);

    /** Puts an element into a shadow root in some way, and gives it. */
    const ways: Record<string, (markup: string) => Element | null | undefined> = {
      'attached by script'(markup) {
        const card = page.document.createElement('their-card');
        card.attachShadow({mode: 'open'}).innerHTML = markup;
        const outer = page.document.createElement('their-section');
        outer.append(card);
        page.document.body.append(outer);
        return card;
      },
      declared(markup) {
        const outer = page.document.createElement('their-section');
        outer.setHTMLUnsafe(`<their-card><template shadowrootmode="open">${markup}</template></their-card>`);
        page.document.body.append(outer);
        return outer.querySelector('their-card');
      },
      'within another'(markup) {
        const outer = page.document.createElement('their-section');
        const card = page.document.createElement('their-card');
        card.attachShadow({mode: 'open'}).innerHTML = markup;
        outer.attachShadow({mode: 'open'}).append(card);
        page.document.body.append(outer);
        return card;
      },
    };

    // Each way has an element of its own, which nothing else would fetch.
    for (const [when, ...tags] of [
      ['before', 'before-after', 'faq', 'risks'],
      ['after', 'glossary', 'journey', 'term'],
    ] as const) {
      it(`fetches what comes with its tree ${when} the script: ${Object.keys(ways).join(', ')}`, async () => {
        const earlier = fetched(page);
        const cards = Object.values(ways).map((put, at) => put(`<div><smp-${tags[at]} term="dermis">[A]</smp-${tags[at]}></div>`));
        if (when === 'before') await load(page, auto);
        for (const [at, card] of cards.entries()) {
          const element = card?.shadowRoot?.querySelector(`smp-${tags[at]}`);
          await until(() => element && rendered(element), `${tags[at]} has rendered`);
        }
        expect(since(page, earlier)).to.deep.equal(files(...tags).filter((path) => !earlier.includes(path)));
        quiet(page);
      });
    }

    it('fetches what comes into one that is filled later', async () => {
      const earlier = fetched(page);
      const card = page.document.createElement('their-card');
      const root = card.attachShadow({mode: 'open'});
      page.document.body.append(card);
      await atRest(page.window);
      expect(since(page, earlier)).to.be.empty;
      root.innerHTML = '<smp-page sections="overview"></smp-page>';
      const whole = root.querySelector<SmpElement>('smp-page');
      await until(() => whole && rendered(whole));
      whole?.setAttribute('sections', 'overview cost-comparison');
      await until(() => whole && shownBy(whole).length === 2);
      expect(since(page, earlier)).to.deep.equal(files('cost-comparison', 'overview', 'page').filter((path) => !earlier.includes(path)));
      quiet(page);
    });

    it('fetches what has gone before anyone could see it, once it is there again', async () => {
      const element = page.document.createElement('smp-checklist');
      one(page, 'main').append(element);
      element.remove();
      await atRest(page.window);
      expect(page.seen.errors).to.be.empty;
      one(page, 'main').append(element);
      await until(() => rendered(element));
      quiet(page);
    });
  });

  describe('for a whole page', () => {
    afterEach(close);
    const everything = files('page', ...names(sections));

    for (const attribute of ['', 'sections="everything"', 'sections=" "', 'sections="config term page"']) {
      // Where it names none that there is, the last of those below does too; where nothing is named, the one without risks.
      itInFull(`fetches all sections: ${attribute || 'none is named'}`, async () => {
        const page = await loaded(`<smp-page ${attribute}></smp-page>`);
        await until(() => shownBy(one(page, 'smp-page')).length === sections.length, 'all are shown');
        expect(shownBy(one(page, 'smp-page'))).to.deep.equal(names(sections));
        expect(fetched(page)).to.deep.equal(everything);
        expect(page.seen.defined.slice(0, 2)).to.deep.equal(['smp-sources', 'smp-overview']);
        expect(page.seen.warnings).to.have.length(attribute ? 1 : 0);
        expect(page.seen.errors).to.be.empty;
      });
    }

    it("fetches what stands in a section's place, the sections that it names, and others once it names them", async () => {
      const page = await loaded('<smp-page sections="faq"><smp-glossary slot="faq"></smp-glossary></smp-page>');
      await until(() => shownBy(one(page, 'smp-page')).join() === 'glossary');
      quiet(page);
      const before = fetched(page);
      one(page, 'main').innerHTML = '<smp-page sections="overview everything risks"></smp-page>';
      const element = one(page, 'smp-page');
      await until(() => shownBy(element).length === 2);
      await atRest(page.window);
      expect(since(page, before)).to.deep.equal(['auto/smp-overview', 'auto/smp-risks']);
      element.setAttribute('sections', 'overview cost-comparison');
      await until(() => shownBy(element).includes('cost-comparison'));
      expect(since(page, before)).to.deep.equal(['auto/smp-cost-comparison', 'auto/smp-overview', 'auto/smp-risks']);
      element.removeAttribute('sections');
      await until(() => shownBy(element).length === sections.length);
      expect(fetched(page)).to.deep.equal(everything);
    });

    it('fetches what it will show along with it: on the page, in a shadow root, later, beside another', async () => {
      const {src, release} = held('smp-page');
      const page = await filled('<smp-page sections="faq sources"></smp-page><their-card></their-card>');
      one(page, 'their-card').attachShadow({mode: 'open'}).innerHTML = '<smp-page sections="glossary"></smp-page>';
      const come = (...names: string[]) => until(() => files(...names).every((file) => fetched(page).includes(file)), 'they have come');
      await load(page, src);
      await come('faq', 'glossary', 'sources');
      expect(fetched(page)).to.deep.equal(files('faq', 'glossary', 'sources'));
      await add(page, '<smp-page sections="risks"></smp-page>');
      await come('risks');
      expect(fetched(page)).to.deep.equal(files('faq', 'glossary', 'risks', 'sources'));
      // It names none that there is.
      await add(page, '<smp-page sections="config term page"></smp-page>');
      await come(...names(sections));
      expect(fetched(page)).to.deep.equal(files(...names(sections)));
      expect(page.window.customElements.get('smp-page')).to.be.undefined;
      await release();
      const wholes = [...page.document.querySelectorAll('smp-page'), one(page, 'their-card').shadowRoot?.firstElementChild as Element];
      await until(
        () => wholes.map((whole) => shownBy(whole).join()).join('; ') === `faq,sources; risks; ${names(sections).join()}; glossary`,
        'each shows its own',
      );
      // Where they come together, the list is there before what it numbers.
      expect(page.seen.defined.filter((tag) => /sources|faq|glossary|page/.test(tag))).to.deep.equal(['smp-sources', 'smp-faq', 'smp-glossary', 'smp-page']); // prettier-ignore
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('where a file cannot be had', () => {
    afterEach(close);

    // Those that all but one can be had of, or not even what all stand on, are below.
    itInFull('leaves what stands there, with one warning for each', async () => {
      const page = await loaded(body.then((html) => html + html), amiss('broken')); // prettier-ignore
      await until(() => page.seen.warnings.length > 5);
      await atRest(page.window);
      expect(said(page)).to.deep.equal(['config', ...names(shown)].sort());
      for (const element of all(page)) {
        expect(element.shadowRoot, element.localName).to.be.null;
        for (const child of element.children) expect(visible(child), element.localName).to.be.true;
      }
      expect(page.seen.defined).to.be.empty;
      expect(page.seen.errors).to.be.empty;

      await add(page, '<div><smp-before-after><p>[Later]</p></smp-before-after></div>');
      await atRest(page.window);
      expect(page.seen.warnings).to.have.length(6);
    });

    it('shows the others, and the other sections of a whole page', async () => {
      const markup = tags.map((tag) => `<${tag} heading="[A]" term="dermis"><p>[Fallback]</p></${tag}>`).join('');
      const page = await loaded(`${markup}<smp-page></smp-page>`, amiss('without/smp-risks'));
      await until(() => elements(page).filter(rendered).length === tags.length - 1);
      await until(() => shownBy(one(page, 'smp-page')).length === sections.length - 1);
      await until(() => page.seen.warnings.length);
      expect(said(page)).to.deep.equal(['risks']);
      expect(visible(one(page, 'smp-risks > p'))).to.be.true;
      expect(page.seen.errors).to.be.empty;
    });

    it('leaves a page alone that would not need it, and all that comes without what all stand on, with one warning for each', async () => {
      const page = await loaded('<p>[Nothing of ours]</p>', amiss('without/core'));
      await atRest(page.window);
      quiet(page);

      const markup = '<smp-faq><p>[Fallback]</p></smp-faq><smp-overview><p>[Fallback]</p></smp-overview>';
      one(page, 'main').innerHTML = markup + markup;
      await until(() => page.seen.warnings.length > 1);
      await atRest(page.window);
      expect(said(page)).to.deep.equal(['faq', 'overview']);
      for (const child of page.document.querySelectorAll('main p')) expect(visible(child)).to.be.true;
      await add(page, `<div>${markup}</div>`);
      await atRest(page.window);
      expect(said(page)).to.deep.equal(['faq', 'overview']);
      expect(page.seen.defined).to.be.empty;
      expect(page.seen.errors).to.be.empty;
    });

    it('shows a price without its estimator, the one for all areas where there is one', async () => {
      const form = (course: string) =>
        `<form><smp-config><script type="application/json">{"clinic": {"name": "[A]"}, "prices": {"currency": "USD", ${course}"areas": [{"area": "full", "low": 2}]}}</script>
          <smp-cost-range name="cost"><p>[Ask us.]</p></smp-cost-range></smp-config></form>`;
      const page = await loaded(form('"course": {"low": 900, "high": 1500}, ') + form(''), amiss('without/estimator'));
      const ranges = [...page.document.querySelectorAll<SmpCostRange>('smp-cost-range')];
      await until(() => ranges.length === 2 && ranges.every(rendered), 'both have rendered');
      expect(said(page)).to.deep.equal(['estimator']);
      for (const range of ranges) {
        expect(count(range, '.planner')).to.equal(0);
        expect(price(range)).not.to.be.empty;
        expect(range.value).to.be.empty;
      }
      expect(price(ranges[0] as SmpCostRange)).to.equal('$900 – $1,500');
      for (const form of page.document.forms) form.reset();
      await atRest(page.window);
      for (const form of page.document.forms) expect([...new FormData(form)]).to.be.empty;
      expect(page.seen.errors).to.be.empty;
      expect(page.seen.warnings).to.have.length(1);
    });
  });

  describe('where a file does not come', () => {
    const markup =
      '<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 7}}}\'></smp-config><smp-cost-range lang="en-US"><p>[Ask us.]</p></smp-cost-range><smp-sources></smp-sources>';

    afterEach(close);

    /** A page that has all it asks for but its configuration, its clock stopped. */
    async function withoutConfig() {
      const {src, release} = held('smp-config');
      const page = await filled(markup);
      const clock = stopClock(page.window, 1000);
      await load(page, src);
      await until(
        () => ['core', 'smp-cost-range', 'smp-sources'].every((name) => fetched(page).includes(`auto/${name}`)),
        'they have come',
      );
      return {page, clock, release};
    }

    it('waits for what comes together, so that nobody sees other prices first, and lets nothing wait that comes later', async () => {
      const {page, clock, release} = await withoutConfig();
      await atRest(page.window);
      expect(page.seen.defined).to.be.empty;
      expect(visible(one(page, 'smp-cost-range > p'))).to.be.true;
      expect(clock.waiting).to.have.length(1);

      await add(page, '<smp-faq></smp-faq>');
      await shows(page, 'smp-faq');
      expect(page.seen.defined).to.deep.equal(['smp-faq']);

      await release();
      await until(() => page.seen.defined.length === 4);
      expect(page.seen.defined).to.deep.equal(['smp-faq', 'smp-config', 'smp-sources', 'smp-cost-range']);
      expect(price(await shows(page, 'smp-cost-range'))).to.equal('From $7');
      quiet(page);
    });

    it('goes on after three seconds, and takes it up when it comes', async () => {
      const {page, clock, release} = await withoutConfig();
      expect(clock.waiting.map(({after}) => after)).to.deep.equal([3000]);
      clock.pass();
      const range = await shows(page, 'smp-cost-range');
      // Each as it comes: what has been fetched may be read later than another.
      await until(() => page.seen.defined.length === 2);
      expect(page.seen.defined).to.have.members(['smp-sources', 'smp-cost-range']);
      expect(price(range)).not.to.equal('From $7');

      await release();
      await until(() => price(range) === 'From $7');
      quiet(page);
    });
  });

  describe('twice on a page', () => {
    afterEach(close);
    const ways = twice(auto, `${auto}?ver=1`);

    for (const [how, run] of matrix(
      ways.filter(([how]) => how === 'at once'),
      ways,
    )) {
      for (const when of matrix(['before'], ['before', 'after'])) {
        it(`works once: ${how}, with elements that come ${when} it`, async () => {
          const page = await filled(when === 'before' ? body : '');
          await run(page);
          if (when === 'after') await add(page, await body);
          await ready(page);
          whole(page);
          expect(requests(page, auto)).to.have.length(2);
          expect(fetched(page)).to.deep.equal(needed);
          expect(events(page, 'smp-conflict').map(({tag}) => tag)).to.be.empty;
          quiet(page);
        });
      }
    }
  });

  describe('beside another version', () => {
    afterEach(close);

    for (const when of matrix(['after'], ['before', 'after'])) {
      it(`keeps to its own files and configuration: elements that come ${when} it`, async () => {
        const page = await filled(when === 'before' ? body : '');
        await load(page, auto);
        if (when === 'before') await ready(page);
        await load(page, amiss('as/9.9.9'));
        if (when === 'after') await add(page, await body);
        await ready(page);
        const used = [...shown, 'smp-config', 'smp-related-card'];
        await until(() => events(page, 'smp-conflict').length === used.length, 'each tag has been claimed twice');
        whole(page);
        expect(events(page, 'smp-conflict').map(({tag}) => tag)).to.have.members(used);
        expect(page.seen.warnings).to.have.length(used.length);
        for (const {constructor} of all(page)) {
          const {smpVersion} = constructor as typeof SmpElement;
          if (when === 'before') expect(smpVersion).not.to.equal('9.9.9');
        }
        expect(page.seen.errors).to.be.empty;
      });
    }
  });

  describe('on a Spanish page', () => {
    afterEach(close);

    it('speaks Spanish, with one request for it', async () => {
      const page = await ready(await loaded(body, auto, 'es'));
      await until(() => title(one(page, 'smp-cost-range')) === spanish['cost-range.heading']);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      whole(page);
      const list = await add(page, '<smp-faq></smp-faq>');
      await until(() => title(list) === spanish['faq.heading']);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });

    // The file that holds all does the same, in test/delivery/cdn-bundle-placement.test.ts; the words are fetched by the same module.
    itInFull('shows its children until the words have come, and English where they do not', async () => {
      const page = await loaded('<smp-faq><p>[Fallback]</p></smp-faq>', amiss('without/es'), 'es');
      const faq = await shows(page, 'smp-faq');
      expect(inside(faq, '.base').lang).to.equal('en');
      expect(allInside(faq, '.row').length).to.be.above(5);
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.errors).to.be.empty;
    });
  });
});
