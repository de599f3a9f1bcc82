import {expect} from '@open-wc/testing';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {body, filled, price, ready, whole} from '../support/clinic.js';
import {allInside, inside} from '../support/inside.js';
import {itInFull} from '../support/matrix.js';
import {
  type Page,
  allRendered,
  close,
  english,
  everyTag,
  events,
  file,
  load,
  one,
  open,
  parts,
  quiet,
  rendered,
  requests,
  sections,
  settled,
  speakSpanish,
  tags,
  text,
  title,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';
import {followToList, numbersIn} from '../support/citations.js';

const cdn = (name: string) => `/dist/cdn/${name}`;
const its = (tag: string) => cdn(`${tag}.min.js`);

/** What a file defines besides its own tag: what that is made of. */
const more: Record<string, readonly string[]> = {'smp-related-list': ['smp-related-card'], 'smp-page': sections};

/** Puts an import map on a page, before it has any module. */
function map(page: Page, integrity: Record<string, string>): void {
  const script = Object.assign(text(page, 'script', JSON.stringify({integrity})), {type: 'importmap'});
  page.document.head.append(script);
}

describe('the files for a CDN', () => {
  const inOrder = async (page: Page, ...files: string[]) => {
    for (const each of files) await load(page, each, each.includes('classic') ? '' : 'module');
  };

  describe('of one element each', () => {
    afterEach(close);
    const bare = (tag: string) => `<${tag} term="dermis" heading="[A]" items='[{"heading": "[A]"}]'><p>[Fallback]</p></${tag}>`;

    /** Loads the file of a tag, and waits until its element shows what is its own. */
    async function shows(page: Page, tag: string): Promise<void> {
      await load(page, its(tag));
      const element = one(page, tag);
      await element.updateComplete;
      // It shows nothing of its own.
      if (tag !== 'smp-config') await until(() => rendered(element), `${tag} has rendered`);
      if (tag === 'smp-page') expect(parts(element).filter(rendered)).to.have.length(sections.length);
      await atRest(page.window);
    }

    const [whole, ...rest] = everyTag.toReversed() as [string, ...string[]];
    // What holds the others last. What a file should not bring is new in one of the two orders.
    for (const [how, order] of Object.entries({'in this order': everyTag, 'in another': [...rest, whole]})) {
      it(`bring all that they need, and no other, one after the other ${how}`, async () => {
        const page = await filled(order.map(bare).join(''));
        for (const [at, tag] of order.entries()) {
          const before = [...page.seen.defined];
          await shows(page, tag);
          const own = [tag, ...(more[tag] ?? [])].filter((each) => !before.includes(each));
          expect(page.seen.defined.slice(before.length), tag).to.have.members(own);
          expect(requests(page, '/cdn/'), tag).to.deep.equal(order.slice(0, at + 1).map(its));
        }
        quiet(page);
      });
    }

    for (const tag of everyTag) {
      // Each is looked at above, beside others.
      itInFull(`${tag}: all that it needs, and no other`, async () => {
        const page = await filled(bare(tag));
        await shows(page, tag);
        expect(page.seen.defined).to.have.members([tag, ...(more[tag] ?? [])]);
        expect(requests(page, '/cdn/')).to.deep.equal([its(tag)]);
        quiet(page);
      });
    }

    it('speak the language of the page, and number a source alike that several cite', async () => {
      const citing = ['smp-overview', 'smp-faq', 'smp-risks'] as const;
      const markup = [...citing, 'smp-sources'].map((tag) => `<${tag}></${tag}>`).join('');
      const listed = (page: Page) =>
        allInside(one(page, 'smp-sources'), '.sources > li').map(({textContent}) => textContent.replace(/\s+/g, ' '));

      const page = await filled(markup, 'es');
      await Promise.all([load(page, its('smp-risks')), load(page, its('smp-faq'))]);
      await inOrder(page, ...['smp-sources', 'smp-overview'].map(its));
      await until(() => citing.every((tag) => rendered(one(page, tag))));
      for (const tag of citing) expect(title(one(page, tag))).to.equal(spanish[`${tag.slice(4) as 'faq'}.heading`]);
      expect(requests(page, '/locales/')).to.deep.equal([cdn('locales/es.js')]);

      const other = await filled(markup, 'es');
      await load(other, file);
      await settled(other);
      for (const tag of citing) {
        await until(
          () => numbersIn(one(page, tag)).join() === numbersIn(one(other, tag)).join(),
          `${tag} has the same numbers as in one file`,
        );
      }
      expect(listed(page).length).to.be.above(10);
      expect(listed(page)).to.deep.equal(listed(other));
      quiet(page);
    });
  });

  describe('of one element each, together', () => {
    const markup =
      '<smp-config config=\'{"prices": {"currency": "USD", "areas": [{"area": "full", "low": 7}]}}\'></smp-config><smp-overview></smp-overview><smp-cost-range lang="en-US"></smp-cost-range><smp-sources></smp-sources>';
    const order = ['smp-config', 'smp-cost-range', 'smp-overview', 'smp-sources'];

    for (const files of [order, order.toReversed()]) {
      describe(files.join(', then '), () => {
        let page: Page;
        before(async () => {
          page = await filled(markup);
          await inOrder(page, ...files.map(its));
        });
        after(close);

        for (const when of ['before', 'after'] as const) {
          it(`share a configuration, on elements that come ${when} them`, async () => {
            if (when === 'after') one(page, 'main').innerHTML = markup;
            const range = one(page, 'smp-cost-range');
            await until(() => range.shadowRoot?.querySelector('.planner') && price(range) === 'From $7', "the clinic's price is shown");
            one(page, 'smp-config').remove();
            await until(() => price(range) !== 'From $7', 'it goes with the configuration');
            quiet(page);
          });

          it(`share numbers, on elements that come ${when} them`, async () => {
            if (when === 'after') one(page, 'main').innerHTML = markup;
            const [overview, list] = [one(page, 'smp-overview'), one(page, 'smp-sources')];
            await until(() => rendered(overview) && rendered(list));
            await until(() => !overview.shadowRoot?.querySelector('.sources'), "the section's own list goes");

            // A number leads to the source that the page's list has at that place.
            const [first] = allInside(overview, 'sup a');
            expect(first?.textContent).to.equal('1');
            if (first) followToList(overview, first);
            expect(list.shadowRoot?.activeElement?.id).to.equal('source-1');
            const listed = allInside(list, '.sources > li');
            expect(new Set(numbersIn(overview)).size).to.be.above(3);
            for (const number of new Set([...numbersIn(overview), ...numbersIn(list)])) expect(number).to.be.within(1, listed.length);
            expect(new Set(listed.map(({textContent}) => textContent)).size, 'none is listed twice').to.equal(listed.length);

            list.remove();
            await until(() => overview.shadowRoot?.querySelector('.sources'), "the section's own list is there again");
            quiet(page);
          });
        }
      });
    }
  });

  describe('of everything, beside others', () => {
    afterEach(close);
    const others = {
      'that of one element': its('smp-overview'),
      'the autoloader': cdn('smp.auto.js'),
      'the classic script': cdn('smp.classic.min.js'),
      'the Spanish one': cdn('smp.es.min.js'),
    };

    /** Loads files on a page with elements, and expects each tag to be defined once. */
    async function once(...files: string[]): Promise<void> {
      const page = await filled(body.then((html) => `${html}<smp-overview></smp-overview>`));
      await inOrder(page, ...files);
      await ready(await settled(page));
      whole(page);
      expect([...page.seen.defined].sort()).to.deep.equal([...everyTag].sort());
      expect(title(one(page, 'smp-overview'))).to.equal(english);
      expect(events(page, 'smp-conflict').map(({tag}) => tag)).to.be.empty;
      quiet(page);
    }

    it('defines once, without a word: between the others', () => {
      const [element, auto, classic, es] = Object.values(others) as [string, string, string, string];
      return once(element, auto, file, classic, es);
    });

    for (const [what, other] of Object.entries(others)) {
      // All of them are on the page above.
      itInFull(`defines once, without a word: before ${what}`, () => once(file, other));
      itInFull(`defines once, without a word: after ${what}`, () => once(other, file));
    }
  });

  describe('with Spanish inside', () => {
    afterEach(close);
    const es = cdn('smp.es.min.js');

    it('asks for nothing on a Spanish page, nor once that is English', async () => {
      const page = await filled(
        `${tags.map((tag) => `<${tag} term="dermis" heading="[A]"></${tag}>`).join('')}<smp-page></smp-page>`,
        'es',
      );
      await load(page, es);
      await settled(page);
      expect(title(one(page, 'smp-overview'))).to.equal(spanish['overview.heading']);
      for (const section of parts(one(page, 'smp-page')))
        expect(inside(section, '.base').hasAttribute('lang'), section.localName).to.be.false;
      expect(requests(page, '/cdn/')).to.deep.equal([es]);

      page.document.documentElement.lang = 'en';
      await until(() => title(one(page, 'smp-overview')) === english);
      allRendered(page);
      expect(requests(page, '/cdn/')).to.deep.equal([es]);
      quiet(page);
    });

    // It is so beside other files too, above.
    itInFull('is English on an English page', async () => {
      const page = await open(`all.html?file=${es}`);
      await settled(page);
      allRendered(page);
      expect(title(one(page, 'smp-faq'))).not.to.equal(spanish['faq.heading']);
      expect(requests(page, '/cdn/')).to.deep.equal([es]);
      quiet(page);
    });
  });

  describe('as a classic script', () => {
    const classic = cdn('smp.classic.min.js');
    let page: Page;
    before(async () => {
      page = await settled(await open('classic.html'));
    });
    after(close);

    it('defines all, deferred, and leaves no global variable but the marks by which copies of Lit count themselves', () => {
      allRendered(page);
      expect(page.seen.defined).to.have.members(everyTag);
      expect(requests(page, '/cdn/')).to.deep.equal([classic]);
      const {globals} = page.window as unknown as {globals: Set<string>};
      const left = Object.getOwnPropertyNames(page.window).filter((name) => !globals.has(name));
      expect(left.sort()).to.deep.equal([
        'globals',
        'litElementVersions',
        'litHtmlVersions',
        'litPropertyMetadata',
        'reactiveElementVersions',
      ]);
      quiet(page);
    });

    it('fetches another language from beside it', async () => {
      await speakSpanish(page);
      expect(requests(page, '/cdn/')).to.deep.equal([classic, cdn('locales/es.js')]);
      quiet(page);
    });
  });

  describe('as a classic script that an optimizer has moved', () => {
    afterEach(close);

    it('fetches another language from the folder that the page names', async () => {
      const page = await settled(await open('classic-moved.html'));
      allRendered(page);
      expect(title(one(page, 'smp-faq'))).to.equal(spanish['faq.heading']);
      expect(requests(page, '/cdn/')).to.include(cdn('locales/es.js'));
      expect([...page.seen.errors, ...page.seen.warnings]).to.deep.equal([]);
    });
  });

  // For test:all: that a browser takes what is right and refuses the rest, test/delivery/integrity.test.ts shows with the same map.
  describe('with an import map that knows their hashes', () => {
    afterEach(close);
    const known = fetch(cdn('importmap.json')).then((response) => response.json() as Promise<{integrity: Record<string, string>}>);
    const folder = async (path: string) =>
      Object.fromEntries(Object.entries((await known).integrity).map(([file, hash]) => [file.replace('./', path), hash]));

    /** Whether this engine minds an import map's hashes: of an address that no other page asks for, since Chromium remembers a refusal. */
    const minds = async () => {
      const page = await open('empty.html');
      const path = '/as/0.0.0/cdn/locales/es.js';
      map(page, {[path]: `sha384-${'A'.repeat(64)}`});
      const code = `import('${path}').then(() => (window.came = true), () => (window.came = false));`;
      page.document.head.append(Object.assign(text(page, 'script', code), {type: 'module'}));
      const seen = page.window as {came?: boolean};
      await until(() => seen.came !== undefined);
      close();
      return !seen.came;
    };
    const begin = async (markup: string, path: string, lang = 'en') => {
      const page = await filled(markup, lang);
      map(page, await folder(path));
      await load(page, `${path}smp.auto.js`);
      return page;
    };

    itInFull('take what is theirs', async () => {
      const page = await begin(await body, cdn(''), 'es');
      await ready(page);
      whole(page);
      await until(() => title(one(page, 'smp-cost-range')) === spanish['cost-range.heading']);
      quiet(page);
    });

    itInFull('would take a changed chunk without it', async () => {
      const page = await filled('<smp-risks></smp-risks>');
      await load(page, '/flipped/smp-risks/cdn/smp.auto.js');
      await until(() => rendered(one(page, 'smp-risks')));
      quiet(page);
    });

    itInFull('refuse a chunk that somebody has changed, and show the others', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-risks><p>[Fallback]</p></smp-risks><smp-faq></smp-faq>', '/flipped/smp-risks/cdn/');
      await until(() => rendered(one(page, 'smp-faq')));
      await until(() => page.seen.warnings.length);
      expect(page.seen.warnings).to.deep.equal(['smp-elements: "risks" could not be loaded']);
      expect(page.window.customElements.get('smp-risks')).to.be.undefined;
    });

    itInFull('refuse what all stand on', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-faq></smp-faq>', '/flipped/core/cdn/');
      await until(() => page.seen.warnings.length);
      expect(page.seen.defined).to.be.empty;
    });

    itInFull('refuse words that somebody has changed, and stay English', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-faq></smp-faq>', '/flipped/es/cdn/', 'es');
      await until(() => rendered(one(page, 'smp-faq')));
      expect(inside(one(page, 'smp-faq'), '.base').lang).to.equal('en');
      expect(page.seen.warnings).to.have.length(1);
    });
  });
});
