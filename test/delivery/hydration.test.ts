import {expect} from '@open-wc/testing';
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import {catalogue, sectionNames} from '../../src/elements/catalogue.js';
import {questionIds} from '../../src/elements/faq/faq.content.js';
import {content as keyFactors, factorIds} from '../../src/elements/key-factors/key-factors.content.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {emulate} from '../support/deep.js';
import {
  below,
  client,
  showReferences,
  file,
  finished,
  gone,
  nodes,
  openMarkup,
  ours,
  pieces,
  readyMade,
  rendering,
  said,
  scripts,
  served,
  still,
  stillButOne,
  take,
  together,
  wordsOf,
} from '../support/hydration.js';
import {allInside, inside} from '../support/inside.js';
import {itInFull, matrix} from '../support/matrix.js';
import {type Page, close, moved, one, openIds, requests, text} from '../support/page.js';
import {until} from '../support/wait.js';
import {numbersIn} from '../support/citations.js';

const languages = ['en', 'es'] as const;
const without = 'allow-same-origin';
const isChromium = 'userAgentData' in navigator;
const cdn = scripts['smp.min.js'] as readonly string[];
const modules = scripts['the modules from npm'] as readonly string[];

/** Whether something is there to be opened, by the browser's own means. */
const folded = (element: Element): boolean => Boolean(element.closest('details:not([open]) > :not(summary), [popover]'));
/** Whether something belongs to a control that is not there without a script. */
const forNothing = (element: Element): boolean => {
  const {control} = (element.closest('label') ?? {}) as Partial<HTMLLabelElement>;
  return Boolean(control && !shown(control)) || element.matches('.live, .live *, [part=contents] button');
};
const shown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
const details = (page: Page) => ours(page.document).flatMap((element) => allInside<HTMLDetailsElement>(element, 'details'));
/** Expects something to say that; of what is long it tells where the two part. */
function saysOf(root: Node, expected: string, about = ''): void {
  const actual = wordsOf(root);
  const at = [...actual].findIndex((letter, place) => letter !== expected[place]);
  if (at >= 0) expect(actual.slice(Math.max(at - 60, 0), at + 100), about).to.equal(expected.slice(Math.max(at - 60, 0), at + 100));
  expect(actual.length, about).to.equal(expected.length);
}

const says = (page: Page, expected: string): void => saysOf(page.document.body, expected);

describe('ready-made HTML', () => {
  afterEach(close);

  describe('without JavaScript', () => {
    for (const lang of languages) {
      it(`can be read, and its links lead somewhere: ${lang}`, async () => {
        const page = await served(lang, readyMade.join(), '', without);
        for (const tag of readyMade) expect(pieces(one(page, tag)).length, tag).to.be.above(2);
        for (const [words, element] of pieces(page.document.body)) {
          expect(shown(element) || folded(element) || forNothing(element), words).to.be.true;
        }
        const controls = ours(page.document).flatMap((element) => allInside(element, 'button, input, select, textarea'));
        // What the browser answers by itself.
        const dead = controls.filter((control) => shown(control) && !control.matches('[popovertarget], [type=checkbox]'));
        expect(dead.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        for (const {shadowRoot} of ours(page.document)) {
          for (const link of shadowRoot?.querySelectorAll('a[href]') ?? []) {
            const href = link.getAttribute('href') ?? '';
            // A fragment leads to what is in the page's own tree alone.
            const target = href.startsWith('#') && page.document.getElementById(href.slice(1));
            expect(/^https?:\/\//.test(href) || target, href).to.be.ok;
          }
        }
      });
    }

    it('opens and closes', async () => {
      const page = await served('en', together, '', without);
      const all = details(page);
      expect(all.length).to.be.above(20);
      for (const one of all) {
        for (const open of [true, false]) {
          one.open = open;
          for (const [words, element] of [...one.children].slice(1).flatMap(pieces)) {
            expect(shown(element), words).to.equal(open && !element.closest('[popover]'));
          }
        }
      }
    });

    it('opens and closes by a click, one of a kind at a time, and notes too', async () => {
      const page = await served('en', 'smp-faq', '', without);
      const faq = one(page, 'smp-faq');
      const frame = page.window.frameElement as HTMLIFrameElement;
      const click = async (element: Element) => {
        element.scrollIntoView({block: 'center'});
        const [{left, top}, box] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
        await sendMouse({type: 'click', position: [Math.round(left + box.left + 8), Math.round(top + box.top + box.height / 2)]});
      };
      const [first, second] = allInside(faq, '.row summary') as [HTMLElement, HTMLElement];
      await click(first);
      await until(() => openIds(faq).length === 1);
      await click(second);
      await until(() => openIds(faq)[0] === second.parentElement?.id);
      expect(openIds(faq)).to.have.length(1);
      await click(second);
      await until(() => openIds(faq).length === 0);
    });

    it('prints all, where the engine can be told to', async () => {
      const page = await served('en', together, '', without);
      if (!(await emulate({media: 'print'}))) return;
      try {
        await until(() => page.window.matchMedia('print').matches);
        for (const [words, element] of pieces(page.document.body)) {
          expect(shown(element) || forNothing(element) || Boolean(element.closest('[popover], [part=contents]')), words).to.be.true;
        }
      } finally {
        await emulate({});
      }
    });

    it('leads from the contents of a page to its sections', async () => {
      for (const lang of matrix(['es'] as const, languages)) {
        const page = await served(lang, 'smp-page', '', without);
        const links = allInside<HTMLAnchorElement>(one(page, 'smp-page'), 'nav a');
        expect(links).to.have.length(sectionNames.length);
        for (const link of links) {
          const target = page.document.getElementById(link.hash.slice(1));
          expect(target?.parentElement?.localName, link.hash).to.equal('smp-page');
          expect(shown(target as Element), link.hash).to.be.true;
          link.click();
          await until(
            () =>
              Math.abs(target?.getBoundingClientRect().top ?? 99) < 2 ||
              page.window.scrollY + 501 > page.document.documentElement.scrollHeight,
          );
        }
        page.window.frameElement?.remove();
      }
    });
  });

  describe('with a script', () => {
    // The others stand on one page, below, and there in both languages.
    for (const lang of matrix(['es'] as const, languages)) {
      for (const tag of matrix(['smp-page', 'smp-sources'] as const, readyMade)) {
        it(`is taken over in place: ${lang}, ${tag}`, async () => {
          const page = await served(lang, tag);
          below(page);
          const before = nodes(page);
          const run = async () => {
            await take(page, cdn);
            await finished(page);
          };
          if (isChromium) expect(await moved(page, run), 'layout shift').to.equal(0);
          else await run();
          expect(gone(before).join('\n')).to.equal('');
          const all = tag === 'smp-sources' ? ' show="all"' : '';
          says(page, `${await client(`<${tag}${all}></${tag}>`, lang, cdn)} [Below]`);
          expect(requests(page, '/dist/')).to.have.members([...cdn, ...(lang === 'es' ? ['/dist/cdn/locales/es.js'] : [])]);
          still(page);
        });
      }
    }

    for (const [name, files] of Object.entries(scripts)) {
      for (const lang of name === 'smp.min.js' ? languages : matrix(['en'] as const, languages)) {
        it(`is taken over in place, all on one page: ${lang}, ${name}`, async () => {
          const page = await served(lang, together);
          below(page);
          const before = nodes(page);
          const words = said(page);
          const run = async () => {
            await take(page, files);
            await finished(page);
          };
          if (isChromium) expect(await moved(page, run), 'layout shift').to.equal(0);
          else await run();
          expect(gone(before).join('\n')).to.equal('');
          says(page, words);
          for (const path of requests(page, '/')) expect(path).to.match(/^\/(dist|npm)\/|^\/test\/pages\/record/);
          still(page);
        });
      }

      if (!matrix(['smp.min.js'], ['smp.min.js', 'the modules from npm']).includes(name)) continue;
      it(`keeps what a reader has done before: ${name}`, async () => {
        const page = await served('en', together);
        const row = inside<HTMLDetailsElement>(one(page, 'smp-key-factors'), '#cost');
        row.open = true;
        const search = inside<HTMLInputElement>(one(page, 'smp-faq'), 'input');
        search.value = 'pain';
        const day = inside<HTMLInputElement>(one(page, 'smp-aftercare'), 'input');
        day.value = '2026-12-01';
        const tick = inside<HTMLInputElement>(one(page, 'smp-checklist'), '[type=checkbox]');
        tick.checked = true;
        const sources = inside<HTMLDetailsElement>(one(page, 'smp-risks'), 'footer details');
        sources.open = true;
        await take(page, files);
        await finished(page);
        expect([row, search, day, tick, sources].every(({isConnected}) => isConnected)).to.be.true;
        expect([row.open, search.value, day.value, tick.checked, sources.open]).to.deep.equal([true, 'pain', '2026-12-01', true, true]);
        expect(openIds(one(page, 'smp-key-factors'))).to.deep.equal(['cost']);
        // And goes on from there.
        expect(inside(one(page, 'smp-checklist'), '.progress').textContent).to.contain('1 of');
        expect(allInside(one(page, 'smp-faq'), '.row:not([hidden])').length).to.be.below(allInside(one(page, 'smp-faq'), '.row').length);
        expect(inside(one(page, 'smp-aftercare'), '.base').textContent).to.contain('Dec 3');
        still(page);
      });
    }

    it('keeps the row that a reader has opened instead of another', async () => {
      const page = await openMarkup(await rendering('<smp-key-factors open="health"></smp-key-factors>'));
      const factors = one(page, 'smp-key-factors');
      inside<HTMLDetailsElement>(factors, '#cost').open = true;
      await until(() => openIds(factors).join() === 'cost');
      await take(page, cdn);
      await finished(page);
      page.document.documentElement.lang = 'es';
      await until(() => said(page).includes(spanish['key-factors.heading']));
      expect(openIds(factors)).to.deep.equal(['cost']);
      inside<HTMLDetailsElement>(factors, '#cost').open = false;
      await until(() => page.seen.events.length === 1);
      const {item, open} = page.seen.events[0] as unknown as {item: string; open: boolean};
      expect([item, open]).to.deep.equal(['cost', false]);
      still(page);
    });

    for (const [when, before] of [
      ['before the script', true],
      ['after it', false],
    ] as const) {
      it(`works where an extension puts a style sheet first into the shadow root ${when}`, async () => {
        const page = await served('en', 'smp-faq');
        const faq = one(page, 'smp-faq');
        const extend = () => faq.shadowRoot?.prepend(page.document.createElement('style'));
        if (before) extend();
        await take(page, cdn);
        await finished(page);
        if (!before) extend();
        inside(faq, '[part=button]').click();
        await until(() => openIds(faq).length === questionIds.length, 'all are open');
        await until(() => inside(faq, '[part=button]').textContent === 'Close all', 'the button follows');
        still(page);
      });
    }

    it('works from then on', async () => {
      const page = await served('en', together);
      await take(page, cdn);
      await finished(page);
      const factors = one(page, 'smp-key-factors');
      inside(factors, '[part=button]').click();
      await until(() => openIds(factors).length === factorIds.length);
      const checklist = one(page, 'smp-checklist');
      inside(checklist, '[type=checkbox]').click();
      await until(() => inside(checklist, '.progress').textContent.includes('1 of'));
      page.document.documentElement.lang = 'es';
      await until(() => said(page).includes(spanish['key-factors.heading']));
      await finished(page);
      expect(said(page)).not.to.contain(keyFactors().heading);
      still(page);
    });
  });

  describe('of a page of sections', () => {
    const numbers = (page: Page) =>
      ours(page.document).flatMap((section) =>
        allInside(section, 'sup a').map((link) => `${section.localName} ${link.textContent} ${link.getAttribute('aria-label') ?? ''}`),
      );
    const listed = (page: Page) =>
      allInside(one(page, 'smp-sources'), '.sources li').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

    for (const lang of matrix(['es'] as const, languages)) {
      it(`has one list of sources, with all that is cited, before and after: ${lang}`, async () => {
        const page = await served(lang, 'smp-page');
        const [cited, list] = [numbers(page), listed(page)];
        const met = ours(page.document).flatMap(numbersIn);
        const used = new Set(met);
        expect(list.length).to.be.above(30);
        expect([...used].sort((a, b) => a - b)).to.deep.equal(list.map((_, at) => at + 1));
        // In the order of reading each number is at most the next.
        let last = 0;
        for (const number of met) {
          expect(number).to.be.at.most(last + 1);
          last = Math.max(last, number);
        }
        expect(
          ours(page.document).filter((section) => section.localName !== 'smp-sources' && allInside(section, '.sources').length),
        ).to.have.length(0);
        await take(page, cdn);
        await finished(page);
        expect(numbers(page)).to.deep.equal(cited);
        expect(listed(page)).to.deep.equal(list);
        still(page);
      });
    }
  });

  describe('that does not fit', () => {
    const asIs = (html: string) => html;

    /** What a server has written that a script cannot take over, or can in spite of what is done to it. */
    interface Misfit {
      readonly what: string;
      readonly tag: string;
      /** The language that it is written in. Default: English. */
      readonly lang?: 'en' | 'es';
      /** The language of the page. Default: the same. */
      readonly page?: string;
      readonly attributes?: string;
      readonly change?: (html: string) => string;
      /** True where the nodes stay. */
      readonly isKept?: boolean;
    }

    const damages: Record<string, (html: string) => string> = {
      'its version': (html) => html.replace(/<!--smp:\w+-->/, '<!--smp:0-->'),
      'its templates': (html) => html.replace(/<!--lit-part \S+-->/, '<!--lit-part AAAAAAAAAAA=-->'),
      'a template far inside': (html) => html.replace(/(.*)<!--lit-part [^ ]+-->/, '$1<!--lit-part AAAAAAAAAAA=-->'),
      'its end, which is missing': (html) => html.slice(0, html.lastIndexOf('</p>', html.length * 0.7)),
      'its middle, which is missing': (html) =>
        html.slice(0, html.indexOf('<slot name="text"')) + html.slice(html.lastIndexOf('</section>')),
      'its comments, which are gone': (html) => html.replace(/<!--[^]*?-->/g, ''),
      'its comments, of which only the first is left': (html) => html.replace(/<!--lit[^]*?-->|<!--\/lit[^]*?-->/g, ''),
      'its marks of places': (html) => html.replace(/ data-live=""/g, ''),
      'one mark of a place': (html) => html.replace(' data-live=""', ''),
    };

    const misfits: readonly Misfit[] = [
      ...['smp-overview', 'smp-faq', 'smp-cost-range', 'smp-checklist'].flatMap((tag): Misfit[] => [
        {what: 'its language', tag, lang: 'es', page: 'en'},
        {what: 'its language', tag, lang: 'en', page: 'es'},
      ]),
      {what: 'its region', tag: 'smp-cost-range', page: 'en-GB'},
      {what: 'a language without words', tag: 'smp-overview', page: 'fr'},
      {what: 'no language', tag: 'smp-overview', page: ''},
      ...Object.entries({
        'smp-overview': ' heading-level="4"',
        'smp-faq': ' open="pain"',
        'smp-cost-range': ' region="DE"',
        'smp-risks': ' reviewed-by="[A]" reviewed-on="2026-01-01"',
      }).map(([tag, attributes]) => ({what: 'an attribute', tag, attributes})),
      ...Object.entries(damages).flatMap(([what, change]): Misfit[] => [
        {what, tag: 'smp-overview', change},
        {what, tag: 'smp-key-factors', lang: 'es', change},
      ]),
      {what: 'white space between tags', tag: 'smp-overview', change: (html) => html.replace(/> +</g, '><'), isKept: true},
    ];

    /** A part of a page, in a language, with some markup. */
    async function region(page: Page, lang: string, html: string): Promise<HTMLElement> {
      const host = text(page, 'div', '');
      host.lang = lang;
      host.setHTMLUnsafe(html);
      page.document.body.append(host);
      return host;
    }

    for (const [name, files] of [
      ['smp.min.js', cdn],
      ['the modules from npm', modules],
    ] as const) {
      // All of them on one page: none of these sections minds what stands beside it.
      it(`is rendered afresh by ${name}, as a script would have rendered it alone`, async () => {
        const page = await openMarkup('');
        const hosts: HTMLElement[] = [];
        for (const {tag, lang = 'en', page: of = lang, attributes = '', change = asIs} of misfits) {
          hosts.push(await region(page, of, change((await file(lang, tag)).replace(`<${tag}`, `<${tag}${attributes}`))));
        }
        const before = nodes(page);
        await take(page, files);
        await finished(page);
        for (const [at, {what, tag, lang = 'en', page: of = lang, attributes = '', isKept = false}] of misfits.entries()) {
          const host = hosts[at] as HTMLElement;
          const about = `${what}: ${tag}, ${lang} on a page in "${of}"`;
          const afresh = await region(page, of, `<${tag}${attributes}></${tag}>`);
          await finished(page);
          if (isKept) await showReferences(afresh);
          saysOf(host, wordsOf(afresh), about);
          afresh.remove();
          const own = new Set([host.firstElementChild, ...ours(host)]);
          const lost = gone(before.filter((held) => own.has(held.host) || host.contains(held.host)));
          expect(lost.length > 0, about).to.equal(!isKept);
        }
        expect(stillButOne(page)).to.match(/^<smp-overview>: /);
      });
    }

    it('or that nothing can take over is rendered afresh', async () => {
      const page = await served('en', 'smp-overview');
      const before = nodes(page);
      await take(page, ['/npm/define/all.js']);
      await finished(page);
      expect(gone(before)).not.to.be.empty;
      await showReferences(page.document);
      says(page, await client('<smp-overview></smp-overview>', 'en', cdn));
      still(page);
    });

    const prices = {schemaVersion: 1, prices: {currency: 'EUR', asOf: '2026-11', course: {low: 700, high: 950}}};
    const config = `<smp-config><script type="application/json">${JSON.stringify(prices)}</script></smp-config>`;

    // A whole page has a list of sources, by which all that stands beside it would number.
    for (const [what, tag, {lang = 'en', of = lang, more = '', files = cdn}] of [
      ['its language', 'smp-page', {lang: 'es', of: 'en'}],
      ['what is configured', 'smp-cost-range', {more: config}],
      ['what is configured', 'smp-page', {more: config, files: modules}],
      ['that nothing can hydrate', 'smp-overview', {files: ['/npm/define/overview.js']}],
    ] as readonly [string, string, {lang?: string; of?: string; more?: string; files?: readonly string[]}][]) {
      it(`in ${what} is rendered afresh: ${tag}`, async () => {
        const page = await openMarkup((await file(lang, tag)) + more, of);
        const before = nodes(page);
        await take(page, files);
        await finished(page);
        await showReferences(page.document);
        says(page, await client(`<${tag}></${tag}>${more}`, of, files));
        expect(gone(before)).not.to.be.empty;
        // Without hydration, each page renders again.
        expect(stillButOne(page)).to.match(what === 'that nothing can hydrate' ? /^$/ : /^<smp-/);
      });
    }
  });

  describe('of any kind', () => {
    const names: string[] = catalogue.map(({name}) => name);
    const attributes: Record<string, string[]> = {
      faq: ['', ' open="pain"', ' multiple open="all"'],
      'key-factors': ['', ' open="cost"'],
      'cost-range': ['', ' region="DE"', ' low="900" high="1800" currency="GBP" price-as-of="2026"'],
      'cost-comparison': ['', ' region="US" years="20"'],
      sources: ['', ' show="all"'],
      'related-list': ['', ` items='[{"heading": "[A]", "date": "2026-11-22"}, {"heading": "[B]"}]'`],
      'related-card': [' heading="[A]" href="/a" date="2026-02-28"'],
      term: [' term="dermis"'],
      'before-after': ['', ' before="/test/support/picture.svg" after="/test/support/picture.svg?2" healed-weeks="6"'],
    };
    const element = fc
      .constantFrom(...names.filter((name) => name !== 'config' && name !== 'page'))
      .chain((name) =>
        fc
          .tuple(
            fc.constantFrom(...(attributes[name] ?? [''])),
            fc.constantFrom(
              '',
              ' heading-level="3"',
              ' lang="es"',
              ' lang="en-GB"',
              ' lang="fr"',
              ' reviewed-by="[R]" reviewed-on="2026-01-01"',
            ),
            fc.constantFrom('', '<p>[Children]</p>', '[Text]', '<h3 slot="heading">[Own]</h3>'),
          )
          .map(([own, any, children]) => `<smp-${name}${own}${any}>${children}</smp-${name}>`),
      );
    const prices = {schemaVersion: 1, prices: {currency: 'EUR', asOf: '2026-11', course: {low: 700, high: 950}}};
    const page = fc.record({
      markup: fc.array(element, {minLength: 1, maxLength: 4}).map((list) => list.join('\n')),
      lang: fc.constantFrom('', 'en', 'en-US', 'es', 'es-MX', 'fr'),
      order: fc.shuffledSubarray(names, {minLength: names.length}),
      config: fc.constantFrom(undefined, undefined, prices),
      timeZone: fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Eucla', 'America/St_Johns', 'Europe/Madrid'),
      locale: fc.constantFrom('ar-EG', 'fa-IR', 'hi-IN', 'de-DE', 'en-US', 'th-TH'),
    });

    // What a server renders of anything, test/node/server.test.mjs holds to Lit's own renderer.
    itInFull('is taken over, whatever it holds, in any language and place, and in any order of definition', async () => {
      const numRuns = 25;
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(page, async ({markup, lang, order, config, timeZone, locale}) => {
          const isMoved = await executeServerCommand('place', {timeZone, locale});
          try {
            const html = await rendering(markup, lang, config);
            if (isMoved) expect(new Intl.DateTimeFormat().resolvedOptions()).to.include({timeZone, locale});
            const shownPage = await openMarkup(html, lang);
            const before = nodes(shownPage);
            await take(shownPage, ['/npm/delivery/hydrate.js', ...order.map((name) => `/npm/define/${name}.js`)]);
            await finished(shownPage);
            const told = config ? `<smp-config><script type="application/json">${JSON.stringify(config)}</script></smp-config>` : '';
            says(shownPage, await client(told + markup, lang, ['/npm/define/all.js']));
            expect(gone(before).join('\n')).to.equal('');
            still(shownPage);
            taken++;
          } finally {
            close();
            await executeServerCommand('place', {});
          }
        }),
        {numRuns, endOnFailure: true, includeErrorInReport: true},
      );
      expect(taken).to.equal(numRuns);
    });
  });

  describe('under a strict content policy with Trusted Types', () => {
    // The page for one, all the others for the other: which styles a policy allows, it allows in each.
    for (const csp of ['hashes', 'self'] as const) {
      for (const lang of matrix([csp === 'self' ? 'en' : 'es'] as const, languages)) {
        it(`keeps it: styles by ${csp}, ${lang}`, async () => {
          for (const tags of matrix([csp === 'self' ? 'smp-page' : together], [together, 'smp-page'])) {
            const page = await served(lang, tags, `?csp=${csp}&script=smp.min.js`);
            await finished(page);
            for (const element of ours(page.document)) {
              const base = element.shadowRoot?.querySelector('.base');
              if (base) expect(page.window.getComputedStyle(base).fontSize, element.localName).to.equal('17px');
            }
            expect(page.seen.violations).to.be.empty;
            still(page);
            page.window.frameElement?.remove();
          }
        });
      }

      if (!matrix(csp === 'self', true)) continue;
      it(`would be seen to break it: styles by ${csp}`, async () => {
        const page = await served('en', 'smp-overview', `?csp=${csp}`);
        expect(page.seen.violations).to.be.empty;
        page.document.body.append(Object.assign(page.document.createElement('style'), {textContent: '* {color: red}'}));
        await until(() => page.seen.violations.length === 1);
      });
    }
  });
});
