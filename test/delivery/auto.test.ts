import {allInside, inside, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {atRest} from '../support/wait.js';
import {stopClock} from '../support/clock.js';
import type {SmpCostRange, SmpElement} from '../../src/index.js';
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
import {all, body, data, fetched, filled, price, ready, shown, twice, whole} from '../support/clinic.js';
import {templates as spanish} from '../../src/locales/es.js';

const auto = '/dist/cdn/smp.auto.js';
/** The autoloader where something is amiss: see `tools/host-pages.mjs`. */
const amiss = (how: string) => `/${how}/cdn/smp.auto.js`;

const names = (tagNames: readonly string[]) => tagNames.map((tag) => tag.slice(4));
/** What elements are fetched as, with what they stand on. */
const files = (...elements: string[]) => ['auto/core', ...elements.map((name) => (name === 'estimator' ? 'auto/estimator' : `auto/smp-${name}`))].sort(); // prettier-ignore
/** What `clinic.html` needs. */
const needed = files('before-after', 'config', 'cost-comparison', 'cost-range', 'estimator', 'faq', 'related-card', 'related-list');

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

let ids = 0;
/** A file that is kept back: where to begin, and how to let it go. */
const held = (name: string) => {
  const id = `auto${Date.now()}x${ids++}`;
  return {src: amiss(`held/${id}/${name}`), release: () => fetch(`/__release__/${id}`)};
};

describe('the autoloader', () => {
  afterEach(close);

  describe('fetches what a page uses', () => {
    it('nothing for one that uses nothing', async () => {
      const page = await loaded('<p class="smp-config" data-tag="smp-risks">[Nothing of ours]</p><smp-></smp-><smp-other></smp-other>');
      await add(page, '<svg><smp></smp></svg>');
      await atRest(page.window);
      expect(fetched(page)).to.be.empty;
      expect(page.seen.defined).to.be.empty;
      quiet(page);
    });

    for (const tag of everyTag.filter((tag) => tag !== 'smp-page')) {
      it(`${tag} alone`, async () => {
        const page = await loaded(`<${tag} term="dermis" heading="[A]" items='[{"heading": "[A]"}]'></${tag}>`);
        await until(() => page.window.customElements.get(tag), 'it is defined');
        if (tag !== 'smp-config') await shows(page, tag);
        await atRest(page.window);
        const own = tag === 'smp-related-list' ? ['smp-related-list', 'smp-related-card'] : [tag];
        expect(fetched(page)).to.deep.equal(files(...names(own)));
        expect(page.seen.defined).to.have.members(own);
        quiet(page);
      });
    }

    it('no estimator where nothing is configured that it shows', async () => {
      const page = await loaded(
        '<smp-config><script type="application/json">{"articles": [{"heading": "[A]"}]}</script><smp-cost-range></smp-cost-range></smp-config>',
      );
      await shows(page, 'smp-cost-range');
      await atRest(page.window);
      expect(fetched(page)).to.deep.equal(files('config', 'cost-range'));
      quiet(page);
    });

    it('all of a page with many', async () => {
      const page = await ready(await open(`clinic.html?file=${auto}`));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      expect(requests(page, '/dist/')).to.have.length(needed.length + 1);
      expect(events(page, 'smp-error')).to.be.empty;
      quiet(page);
    });

    it('each once, however many elements there are', async () => {
      const page = await loaded(body.then((html) => html + html));
      await ready(page);
      await add(page, await body);
      await until(() => all(page).length === 15 && all(page).every(rendered));
      expect(fetched(page)).to.deep.equal(needed);
      expect(all(page, 'smp-cost-range').map((element) => count(element, '.planner'))).to.deep.equal([1, 1, 1]);
      quiet(page);
    });

    it('with its address as WordPress writes it', async () => {
      const page = await ready(await loaded(body, `${auto}?ver=1`));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      quiet(page);
    });
  });

  it('defines in order: first what configures and what numbers, then as a page reads', async () => {
    const page = await loaded(everyTag.map((tag) => `<${tag} term="dermis"></${tag}>`).reverse().join('')); // prettier-ignore
    await until(() => page.seen.defined.length === everyTag.length, 'all are defined');
    const order = ['smp-config', 'smp-sources', ...sections.slice(0, -1), 'smp-term', 'smp-related-card', 'smp-related-list', 'smp-before-after', 'smp-page']; // prettier-ignore
    expect(page.seen.defined).to.deep.equal(order);
    quiet(page);
  });

  it('works under a strict content policy with Trusted Types', async () => {
    const page = await ready(await open(`clinic.html?csp=1&file=${auto}`));
    whole(page);
    expect(fetched(page)).to.deep.equal(needed);
    const range = one<SmpCostRange>(page, 'smp-cost-range');
    inside(range, '[value=full]').click();
    await range.updateComplete;
    expect(data(page)['cost-area']).to.equal('full');
    expect(page.window.getComputedStyle(inside(range, '.offer .cta')).textDecorationLine, "the estimator's own styles").to.equal('none');
    expect(page.seen.violations).to.be.empty;
    quiet(page);
  });

  it('fetches the calendar when a reader saves dates', async () => {
    const page = await loaded('<smp-aftercare></smp-aftercare>');
    const aftercare = await shows(page, 'smp-aftercare');
    const input = inside<HTMLInputElement>(aftercare, 'input');
    input.value = '2026-12-01';
    input.dispatchEvent(new Event('input'));
    await aftercare.updateComplete;
    let saved = '';
    page.window.HTMLAnchorElement.prototype.click = function () {
      saved = this.download;
    };
    expect(fetched(page)).to.deep.equal(files('aftercare'));
    inside(aftercare, '[part=button]').click();
    await until(() => saved);
    expect(fetched(page)).to.deep.equal([...files('aftercare'), 'parts/calendar']);
    quiet(page);
  });

  it('makes elements of plain markup, with what it needs and no more', async () => {
    const page = await loaded();
    one(page, 'main').innerHTML = '<div data-smp="faq" data-smp-heading-level="3">[Ask us]</div>';
    await until(() => page.document.querySelector('smp-faq') && rendered(one(page, 'smp-faq')), 'it is the element');
    expect(inside(one(page, 'smp-faq'), '[part=heading]').localName).to.equal('h3');
    expect(fetched(page)).to.deep.equal(['auto/core', 'auto/plain-markup', 'auto/smp-faq']);
    quiet(page);
  });

  describe('fetches what comes later', () => {
    for (const tag of everyTag.filter((tag) => tag !== 'smp-page')) {
      it(tag, async () => {
        const page = await loaded();
        await add(page, `<${tag} term="dermis"><p>[Fallback]</p></${tag}>`);
        await until(() => page.window.customElements.get(tag), 'it is defined');
        const element = one(page, tag);
        await element.updateComplete;
        if (tag !== 'smp-config') await shows(page, tag);
        // What has nothing of its own to show, and the word that is a term.
        expect(visible(element.children[0] as Element)).to.equal(/config|related|term/.test(tag));
        quiet(page);
      });
    }

    it('deep inside what a script adds', async () => {
      const page = await loaded();
      await add(page, `<section><div>${await body}</div></section>`);
      await ready(page);
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      quiet(page);
    });

    it('a configuration around what has long been there', async () => {
      const page = await loaded('<smp-cost-range lang="en-US"></smp-cost-range>');
      const range = await shows(page, 'smp-cost-range');
      expect(price(range)).not.to.equal('$900 – $1,500');
      await add(page, '<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 900, "high": 1500}}}\'></smp-config>');
      await until(() => price(range) === '$900 – $1,500');
      expect(fetched(page)).to.deep.equal(files('config', 'cost-range', 'estimator'));
      quiet(page);
    });

    for (const how of ['attached by script', 'declared', 'within another'] as const) {
      for (const when of ['before', 'after'] as const) {
        it(`inside an open shadow root that comes with its tree ${when} the script: ${how}`, async () => {
          const page = await open('empty.html');
          if (when === 'after') await load(page, auto);
          const outer = page.document.createElement('their-section');
          const markup = '<div><smp-before-after></smp-before-after></div>';
          if (how === 'declared') outer.setHTMLUnsafe(`<their-card><template shadowrootmode="open">${markup}</template></their-card>`);
          else {
            const card = page.document.createElement('their-card');
            card.attachShadow({mode: 'open'}).innerHTML = markup;
            if (how === 'within another') outer.attachShadow({mode: 'open'}).append(card);
            else outer.append(card);
          }
          page.document.body.append(outer);
          if (when === 'before') await load(page, auto);
          const card = (outer.shadowRoot ?? outer).querySelector('their-card');
          const element = card?.shadowRoot?.querySelector('smp-before-after');
          await until(() => element && rendered(element));
          expect(fetched(page)).to.deep.equal(files('before-after'));
          quiet(page);
        });
      }
    }

    it('inside an open shadow root that is filled later', async () => {
      const page = await loaded();
      const card = page.document.createElement('their-card');
      const root = card.attachShadow({mode: 'open'});
      page.document.body.append(card);
      await atRest(page.window);
      expect(fetched(page)).to.be.empty;
      root.innerHTML = '<smp-page sections="overview"></smp-page>';
      const whole = root.querySelector<SmpElement>('smp-page');
      await until(() => whole && rendered(whole));
      whole?.setAttribute('sections', 'overview cost-comparison');
      await until(() => whole && shownBy(whole).length === 2);
      expect(fetched(page)).to.deep.equal(files('cost-comparison', 'overview', 'page'));
      quiet(page);
    });

    it('what has gone before anyone could see it, once it is there again', async () => {
      const page = await loaded();
      const element = page.document.createElement('smp-before-after');
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
    const everything = files('page', ...names(sections));

    for (const attribute of ['', 'sections="everything"', 'sections=" "', 'sections="config term page"']) {
      it(`fetches all sections: ${attribute || 'none is named'}`, async () => {
        const page = await loaded(`<smp-page ${attribute}></smp-page>`);
        await until(() => shownBy(one(page, 'smp-page')).length === sections.length, 'all are shown');
        expect(shownBy(one(page, 'smp-page'))).to.deep.equal(names(sections));
        expect(fetched(page)).to.deep.equal(everything);
        expect(page.seen.defined.slice(0, 2)).to.deep.equal(['smp-sources', 'smp-overview']);
        expect(page.seen.warnings).to.have.length(attribute ? 1 : 0);
        expect(page.seen.errors).to.be.empty;
      });
    }

    it('fetches the sections that it names, and others once it names them', async () => {
      const page = await loaded('<smp-page sections="overview everything risks"></smp-page>');
      const element = one(page, 'smp-page');
      await until(() => shownBy(element).length === 2);
      await atRest(page.window);
      expect(fetched(page)).to.deep.equal(files('overview', 'page', 'risks'));
      element.setAttribute('sections', 'overview cost-comparison');
      await until(() => shownBy(element).includes('cost-comparison'));
      expect(fetched(page)).to.deep.equal(files('cost-comparison', 'overview', 'page', 'risks'));
      element.removeAttribute('sections');
      await until(() => shownBy(element).length === sections.length);
      expect(fetched(page)).to.deep.equal(everything);
    });

    for (const where of ['on the page', 'in a shadow root', 'later', 'beside another'] as const) {
      it(`fetches what it will show along with it: ${where}`, async () => {
        const {src, release} = held('smp-page');
        const markup = '<smp-page sections="faq sources"></smp-page>';
        const page = await filled(
          where === 'on the page' ? markup : where === 'beside another' ? '<smp-page sections="faq"></smp-page>' : '',
        );
        if (where === 'in a shadow root') one(page, 'main').attachShadow({mode: 'open'}).innerHTML = markup;
        await load(page, src);
        if (where === 'later' || where === 'beside another') await add(page, markup);
        await until(() => ['core', 'smp-faq', 'smp-sources'].every((name) => fetched(page).includes(`auto/${name}`)), 'they have come');
        expect(page.window.customElements.get('smp-page')).to.be.undefined;
        await release();
        const {shadowRoot} = one(page, 'main');
        const element = [...(shadowRoot ?? page.document).querySelectorAll('smp-page')].at(-1) as Element;
        await until(() => shownBy(element).join() === 'faq,sources');
        // Where they come together, the list is there before what it numbers.
        if (where !== 'beside another') expect(page.seen.defined).to.deep.equal(['smp-sources', 'smp-faq', 'smp-page']);
        quiet(page);
      });
    }

    it("fetches what stands in a section's place", async () => {
      const page = await loaded('<smp-page sections="faq"><smp-glossary slot="faq"></smp-glossary></smp-page>');
      await until(() => shownBy(one(page, 'smp-page')).join() === 'glossary');
      quiet(page);
    });
  });

  describe('where a file cannot be had', () => {
    it('leaves what stands there, with one warning for each', async () => {
      const page = await loaded(body.then((html) => html + html), amiss('broken')); // prettier-ignore
      await until(() => page.seen.warnings.length > 5);
      await atRest(page.window);
      expect(said(page)).to.deep.equal(['before-after', 'config', 'cost-comparison', 'cost-range', 'faq', 'related-list']);
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

    it('shows the others', async () => {
      const page = await loaded(tags.map((tag) => `<${tag} heading="[A]" term="dermis"><p>[Fallback]</p></${tag}>`).join(''), amiss('without/smp-risks')); // prettier-ignore
      await until(() => elements(page).filter(rendered).length === tags.length - 1);
      await until(() => page.seen.warnings.length);
      expect(said(page)).to.deep.equal(['risks']);
      expect(visible(one(page, 'smp-risks > p'))).to.be.true;
      expect(page.seen.errors).to.be.empty;
    });

    it('shows the other sections of a whole page', async () => {
      const page = await loaded('<smp-page></smp-page>', amiss('without/smp-cost-comparison'));
      await until(() => shownBy(one(page, 'smp-page')).length === sections.length - 1);
      expect(said(page)).to.deep.equal(['cost-comparison']);
      expect(page.seen.errors).to.be.empty;
    });

    it('leaves a page alone that would not need it', async () => {
      const page = await loaded('<p>[Nothing of ours]</p>', amiss('without/core'));
      await atRest(page.window);
      quiet(page);
    });

    it('leaves all of a page without what all stand on', async () => {
      const page = await loaded(
        '<smp-faq><p>[Fallback]</p></smp-faq><smp-overview><p>[Fallback]</p></smp-overview>',
        amiss('without/core'),
      );
      await until(() => page.seen.warnings.length > 1);
      expect(said(page)).to.deep.equal(['faq', 'overview']);
      for (const child of page.document.querySelectorAll('main p')) expect(visible(child)).to.be.true;
      expect(page.seen.errors).to.be.empty;
    });

    for (const [course, expected] of [
      ['"course": {"low": 900, "high": 1500}, ', '$900 – $1,500'],
      ['', undefined],
    ] as const) {
      it(`shows a price without its estimator${course && ', the one for all areas'}`, async () => {
        const page = await loaded(
          `<form><smp-config><script type="application/json">{"clinic": {"name": "[A]"}, "prices": {"currency": "USD", ${course}"areas": [{"area": "full", "low": 2}]}}</script>
          <smp-cost-range name="cost"><p>[Ask us.]</p></smp-cost-range></smp-config></form>`,
          amiss('without/estimator'),
        );
        const range = (await shows(page, 'smp-cost-range')) as SmpCostRange;
        expect(said(page)).to.deep.equal(['estimator']);
        expect(count(range, '.planner')).to.equal(0);
        if (expected) expect(price(range)).to.equal(expected);
        expect(price(range)).not.to.be.empty;
        expect(range.value).to.be.empty;
        one<HTMLFormElement>(page, 'form').reset();
        await atRest(page.window);
        expect(data(page)).to.be.empty;
        expect(page.seen.errors).to.be.empty;
        expect(page.seen.warnings).to.have.length(1);
      });
    }
  });

  describe('where a file does not come', () => {
    const markup =
      '<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 7}}}\'></smp-config><smp-cost-range lang="en-US"><p>[Ask us.]</p></smp-cost-range><smp-sources></smp-sources>';

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

    it('waits for what comes together, so that nobody sees other prices first', async () => {
      const {page, clock, release} = await withoutConfig();
      await atRest(page.window);
      expect(page.seen.defined).to.be.empty;
      expect(visible(one(page, 'smp-cost-range > p'))).to.be.true;
      expect(clock.waiting).to.have.length(1);

      await release();
      await until(() => page.seen.defined.length === 3);
      expect(page.seen.defined).to.deep.equal(['smp-config', 'smp-sources', 'smp-cost-range']);
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

    it('does not let what comes later wait', async () => {
      const {src, release} = held('smp-config');
      const page = await filled(markup);
      stopClock(page.window, 1000);
      await load(page, src);
      await add(page, '<smp-faq></smp-faq>');
      await shows(page, 'smp-faq');
      expect(page.seen.defined).to.deep.equal(['smp-faq']);
      await release();
      await until(() => page.seen.defined.length === 4);
      quiet(page);
    });
  });

  describe('twice on a page', () => {
    for (const [how, run] of twice(auto, `${auto}?ver=1`)) {
      for (const when of ['before', 'after'] as const) {
        it(`works once: ${how}, with elements that come ${when} it`, async () => {
          const page = await filled(when === 'before' ? body : '');
          await run(page);
          if (when === 'after') await add(page, await body);
          await ready(page);
          whole(page);
          expect(requests(page, auto)).to.have.length(2);
          expect(fetched(page)).to.deep.equal(needed);
          expect(events(page, 'smp-conflict')).to.be.empty;
          quiet(page);
        });
      }
    }
  });

  describe('beside another version', () => {
    for (const when of ['before', 'after'] as const) {
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

    it('shows its children until the words have come, and English where they do not', async () => {
      const page = await loaded('<smp-faq><p>[Fallback]</p></smp-faq>', amiss('without/es'), 'es');
      const faq = await shows(page, 'smp-faq');
      expect(inside(faq, '.base').lang).to.equal('en');
      expect(allInside(faq, '.row').length).to.be.above(5);
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.errors).to.be.empty;
    });
  });
});
