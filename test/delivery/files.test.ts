import {allInside, inside, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {atRest} from '../support/wait.js';
import {
  type Page,
  add,
  allRendered,
  close,
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
  tags,
  text,
  title,
} from '../support/page.js';
import {body, filled, price, ready, whole} from '../support/clinic.js';
import {templates as spanish} from '../../src/locales/es.js';

const cdn = (name: string) => `/dist/cdn/${name}`;
const its = (tag: string) => cdn(`${tag}.min.js`);

/** What a file defines besides its own tag: what that is made of. */
const more: Record<string, readonly string[]> = {'smp-related-list': ['smp-related-card'], 'smp-page': sections};

/** The numbers of sources in an element, and what they lead to. */
const marks = (element: Element) => allInside(element, 'sup a').map((mark) => mark.textContent);

/** Puts an import map on a page, before it has any module. */
function map(page: Page, integrity: Record<string, string>): void {
  const script = Object.assign(text(page, 'script', JSON.stringify({integrity})), {type: 'importmap'});
  page.document.head.append(script);
}

describe('the files for a CDN', () => {
  afterEach(close);

  describe('of one element each', () => {
    for (const tag of everyTag) {
      it(`${tag}: all that it needs, and no other`, async () => {
        const page = await filled(`<${tag} term="dermis" heading="[A]" items='[{"heading": "[A]"}]'><p>[Fallback]</p></${tag}>`);
        await load(page, its(tag));
        const element = one(page, tag);
        await element.updateComplete;
        // It shows nothing of its own.
        if (tag !== 'smp-config') await until(() => rendered(element));
        if (tag === 'smp-page') expect(parts(element).filter(rendered)).to.have.length(sections.length);
        await atRest(page.window);
        expect(page.seen.defined).to.have.members([tag, ...(more[tag] ?? [])]);
        expect(requests(page, '/cdn/')).to.deep.equal([its(tag)]);
        quiet(page);
      });
    }

    it('speak the language of the page', async () => {
      const page = await filled('<smp-faq></smp-faq><smp-glossary></smp-glossary>', 'es');
      await Promise.all([load(page, its('smp-faq')), load(page, its('smp-glossary'))]);
      for (const tag of ['smp-faq', 'smp-glossary'] as const) {
        await until(() => rendered(one(page, tag)));
        expect(title(one(page, tag))).to.equal(spanish[`${tag.slice(4) as 'faq'}.heading`]);
      }
      expect(requests(page, '/locales/')).to.deep.equal([cdn('locales/es.js')]);
      quiet(page);
    });
  });

  describe('of one element each, together', () => {
    const inOrder = async (page: Page, ...files: string[]) => {
      for (const each of files) await load(page, each);
    };
    const pair = (one: string, other: string) => [
      [one, other],
      [other, one],
    ];
    const config = '<smp-config config=\'{"prices": {"currency": "USD", "areas": [{"area": "full", "low": 7}]}}\'></smp-config>';

    for (const files of pair('smp-config', 'smp-cost-range')) {
      for (const when of ['before', 'after'] as const) {
        it(`share a configuration: ${files.join(', then ')}, on elements that come ${when} them`, async () => {
          const markup = `<div>${config}<smp-cost-range lang="en-US"></smp-cost-range></div>`;
          const page = await filled(when === 'before' ? markup : '');
          await inOrder(page, ...files.map(its));
          if (when === 'after') await add(page, markup);
          const range = one(page, 'smp-cost-range');
          await until(() => range.shadowRoot?.querySelector('.planner') && price(range) === 'From $7', "the clinic's price is shown");
          one(page, 'smp-config').remove();
          await until(() => price(range) !== 'From $7', 'it goes with the configuration');
          quiet(page);
        });
      }
    }

    for (const files of pair('smp-overview', 'smp-sources')) {
      for (const when of ['before', 'after'] as const) {
        it(`share numbers: ${files.join(', then ')}, on elements that come ${when} them`, async () => {
          const markup = '<div><smp-overview></smp-overview><smp-sources></smp-sources></div>';
          const page = await filled(when === 'before' ? markup : '');
          await inOrder(page, ...files.map(its));
          if (when === 'after') await add(page, markup);
          const [overview, list] = [one(page, 'smp-overview'), one(page, 'smp-sources')];
          await until(() => rendered(overview) && rendered(list));
          await until(() => !overview.shadowRoot?.querySelector('.sources'), "the section's own list goes");

          // A number leads to the source that the page's list has at that place.
          const [first] = allInside(overview, 'sup a');
          expect(first?.textContent).to.equal('1');
          first?.click();
          expect(list.shadowRoot?.activeElement?.id).to.equal('source-1');
          const listed = allInside(list, '.sources > li');
          expect(new Set(marks(overview)).size).to.be.above(3);
          for (const number of new Set([...marks(overview), ...marks(list)])) expect(Number(number)).to.be.within(1, listed.length);
          expect(new Set(listed.map(({textContent}) => textContent)).size, 'none is listed twice').to.equal(listed.length);

          list.remove();
          await until(() => overview.shadowRoot?.querySelector('.sources'), "the section's own list is there again");
          quiet(page);
        });
      }
    }

    it('number a source alike that several cite', async () => {
      const page = await filled('<smp-overview></smp-overview><smp-faq></smp-faq><smp-risks></smp-risks><smp-sources></smp-sources>');
      await inOrder(page, ...['smp-risks', 'smp-faq', 'smp-sources', 'smp-overview'].map(its));
      await until(() => ['smp-overview', 'smp-faq', 'smp-risks'].every((tag) => rendered(one(page, tag))));
      const apart = allInside(one(page, 'smp-sources'), '.sources > li').map(({textContent}) => textContent.replace(/\s+/g, ' '));

      const other = await filled('<smp-overview></smp-overview><smp-faq></smp-faq><smp-risks></smp-risks><smp-sources></smp-sources>');
      await load(other, file);
      await settled(other);
      for (const tag of ['smp-overview', 'smp-faq', 'smp-risks']) {
        await until(() => marks(one(page, tag)).join() === marks(one(other, tag)).join(), `${tag} has the same numbers as in one file`);
      }
      const together = allInside(one(other, 'smp-sources'), '.sources > li').map(({textContent}) => textContent.replace(/\s+/g, ' '));
      expect(apart.length).to.be.above(10);
      expect(apart).to.deep.equal(together);
    });
  });

  describe('of everything, beside others', () => {
    for (const [what, other] of [
      ['that of one element', its('smp-overview')],
      ['the autoloader', cdn('smp.auto.js')],
      ['the classic script', cdn('smp.classic.min.js')],
      ['the Spanish one', cdn('smp.es.min.js')],
    ] as const) {
      for (const isFirst of [true, false]) {
        it(`defines once, without a word: ${isFirst ? 'before' : 'after'} ${what}`, async () => {
          const page = await filled(body.then((html) => `${html}<smp-overview></smp-overview>`));
          for (const each of isFirst ? [file, other] : [other, file]) await load(page, each, other.includes('classic') ? '' : 'module');
          await ready(await settled(page));
          whole(page);
          expect([...page.seen.defined].sort()).to.deep.equal([...everyTag].sort());
          expect(events(page, 'smp-conflict')).to.be.empty;
          quiet(page);
        });
      }
    }
  });

  describe('with Spanish inside', () => {
    const es = cdn('smp.es.min.js');

    it('asks for nothing on a Spanish page', async () => {
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
      quiet(page);
    });

    it('is English on an English page', async () => {
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

    it('defines all, deferred, and leaves no global variable but the marks by which copies of Lit count themselves', async () => {
      const page = await settled(await open('classic.html'));
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
      const page = await settled(await open('classic.html'));
      page.document.documentElement.lang = 'es';
      await until(() => title(one(page, 'smp-overview')) === spanish['overview.heading']);
      expect(requests(page, '/cdn/')).to.deep.equal([classic, cdn('locales/es.js')]);
      quiet(page);
    });
  });

  describe('with an import map that knows their hashes', () => {
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

    it('take what is theirs', async () => {
      const page = await begin(await body, cdn(''), 'es');
      await ready(page);
      whole(page);
      await until(() => title(one(page, 'smp-cost-range')) === spanish['cost-range.heading']);
      quiet(page);
    });

    it('would take a changed chunk without it', async () => {
      const page = await filled('<smp-risks></smp-risks>');
      await load(page, '/flipped/smp-risks/cdn/smp.auto.js');
      await until(() => rendered(one(page, 'smp-risks')));
      quiet(page);
    });

    it('refuse a chunk that somebody has changed, and show the others', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-risks><p>[Fallback]</p></smp-risks><smp-faq></smp-faq>', '/flipped/smp-risks/cdn/');
      await until(() => rendered(one(page, 'smp-faq')));
      await until(() => page.seen.warnings.length);
      expect(page.seen.warnings).to.deep.equal(['smp-elements: "risks" could not be loaded']);
      expect(page.window.customElements.get('smp-risks')).to.be.undefined;
    });

    it('refuse what all stand on', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-faq></smp-faq>', '/flipped/core/cdn/');
      await until(() => page.seen.warnings.length);
      expect(page.seen.defined).to.be.empty;
    });

    it('refuse words that somebody has changed, and stay English', async function () {
      if (!(await minds())) return this.skip();
      const page = await begin('<smp-faq></smp-faq>', '/flipped/es/cdn/', 'es');
      await until(() => rendered(one(page, 'smp-faq')));
      expect(inside(one(page, 'smp-faq'), '.base').lang).to.equal('en');
      expect(page.seen.warnings).to.have.length(1);
    });
  });
});
