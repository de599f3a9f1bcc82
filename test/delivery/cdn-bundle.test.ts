import {expect} from '@open-wc/testing';
import type {SmpCostRange, SmpElement, SmpPage} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {all, body, data, filled, price, ready, shown, twice, whole} from '../support/clinic.js';
import {allInside, inside} from '../support/inside.js';
import {matrix} from '../support/matrix.js';
import {
  type Page,
  add,
  close,
  count,
  events,
  everyTag,
  file,
  load,
  one,
  open,
  opened,
  parts,
  quiet,
  rendered,
  requests,
  sections,
  settled,
  speakSpanish,
  title,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

/** All that stands in an element and in the shadow roots below it, texts of pictures too. */
const within = (root: Element | ShadowRoot): string =>
  [...root.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
      if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.nodeName.toLowerCase())) return '';
      const element = node as Element;
      return `${element.getAttribute('alt') ?? ''} ${element.shadowRoot ? within(element.shadowRoot) : ''} ${within(element)}`;
    })
    .join(' ');
const reads = ({document}: Page) => within(document.body).replace(/\s+/g, ' ');

describe('the file for a CDN', () => {
  describe("on a clinic's page", () => {
    let page: Page;
    before(async () => {
      page = await ready(await settled(await open('clinic.html')));
    });
    after(close);

    it('holds all, so that a page with each element asks for nothing else', () => {
      whole(page);
      expect(requests(page, '/dist/')).to.deep.equal([file]);
      expect(page.seen.defined).to.have.members(everyTag);
      expect(events(page, 'smp-error').length).to.equal(0);
      quiet(page);
    });

    it('shows prices, which a reader chooses for a form', async () => {
      const range = one<SmpCostRange>(page, 'smp-cost-range');
      const changes: unknown[] = [];
      page.document.addEventListener('smp-change', (event) => changes.push((event as Event & {option?: unknown}).option));
      const before = data(page);
      expect(before['cost-currency']).to.equal('USD');

      for (const area of ['full', 'hairline']) {
        inside(range, `[value=${area}]`).click();
        await range.updateComplete;
        expect(data(page)['cost-area']).to.equal(area);
      }
      const select = inside<HTMLSelectElement>(range, 'select');
      select.value = '4';
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true}));
      await range.updateComplete;
      inside(range, '[name=scar]').click();
      await range.updateComplete;
      inside(range, '[name=repair]').click();
      await range.updateComplete;
      const years = inside<HTMLInputElement>(range, '[name=years]');
      years.value = '0';
      for (const type of ['input', 'change']) years.dispatchEvent(new Event(type, {bubbles: true}));
      await range.updateComplete;

      const chosen = {area: 'hairline', visits: '4', scar: 'yes', repair: 'yes', low: '1400', high: '2150', currency: 'USD'};
      expect(data(page)).to.deep.equal(Object.fromEntries(Object.entries(chosen).map(([key, value]) => [`cost-${key}`, value])));
      expect(range.value).to.deep.equal(chosen);
      expect(price(range)).to.match(/1,400.*2,150/);
      expect(changes).to.deep.equal(['area', 'area', 'visits', 'scar', 'repair', 'years']);

      one<HTMLFormElement>(page, 'form').reset();
      await until(() => JSON.stringify(data(page)) === JSON.stringify(before), 'all is as it was');
      quiet(page);
    });

    it('shows names, links, articles, questions and reviews: no name of a configuration is shortened', () => {
      const said = reads(page);
      const words = ['[Quietdot]', '+1 600 000 000', '[Come and see us]', '[A. Example]', '[Register 123]', '[All visits]'];
      for (const word of [...words, '[Dr A. Example]', '[Where are you?]', '[By the river.]', '[Aftercare]', '[Ten days.]', '[Guide]']) {
        expect(said).to.contain(word);
      }
      expect(said)
        .to.contain('[Dots]')
        .and.contain('[Costs]')
        .and.contain('5 min')
        .and.match(/4.6 years/);
      const hrefs = (tag: string) => allInside(one(page, tag), 'a').map((a) => a.getAttribute('href'));
      expect(hrefs('smp-cost-range')).to.include.members(['/book', 'tel:+1600000000', 'https://register.example/123']);
      const [card] = inside(one(page, 'smp-related-list'), '.cards').querySelectorAll<SmpElement>('smp-related-card');
      expect(card?.getAttribute('href')).to.equal('/care');
      const comparison = one(page, 'smp-cost-comparison');
      expect(allInside<HTMLInputElement>(comparison, 'input').map(({value}) => value), 'fibers').to.include('123'); // prettier-ignore
      expect(page.seen.touched).to.be.empty;
    });
  });

  describe('on a page that has long had it', () => {
    let page: Page;
    before(async () => {
      page = await opened('empty-file.html');
    });
    afterEach(() => {
      one(page, 'main').replaceChildren();
      page.document.body.replaceChildren(one(page, 'main'));
      page.seen.warnings.length = 0;
    });
    after(close);

    const put = (markup: string) => add(page, markup);
    const shownBy = () =>
      parts(one(page, 'smp-page'))
        .filter(rendered)
        .map(({localName}) => localName);

    it('holds all, for as many as there are', async () => {
      one(page, 'main').innerHTML = await body.then((html) => html + html);
      await ready(page);
      await add(page, await body);
      await until(() => all(page).length === 15 && all(page).every(rendered));
      expect(requests(page, '/dist/')).to.deep.equal([file]);
      expect(all(page, 'smp-cost-range').map((element) => count(element, '.planner'))).to.deep.equal([1, 1, 1]);
      quiet(page);
    });

    it('shows no estimator where nothing is configured that it shows, in a form that is reset', async () => {
      await put(
        '<form><smp-config><script type="application/json">{"articles": [{"heading": "[A]"}]}</script><smp-cost-range name="cost"></smp-cost-range></smp-config></form>',
      );
      await settled(page);
      one<HTMLFormElement>(page, 'form').reset();
      await atRest(page.window);
      expect(rendered(one(page, 'smp-cost-range'))).to.be.true;
      expect(count(one(page, 'smp-cost-range'), '.planner')).to.equal(0);
      expect(data(page)).to.be.empty;
      quiet(page);
    });

    it('configures what has long been there', async () => {
      const range = await put('<smp-cost-range lang="en-US"></smp-cost-range>');
      expect(price(range)).not.to.equal('$900 – $1,500');
      await put('<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 900, "high": 1500}}}\'></smp-config>');
      await until(() => price(range) === '$900 – $1,500');
      quiet(page);
    });

    it('makes a whole page of the sections that an attribute names, and follows it', async () => {
      const element = await put('<smp-page sections="overview"></smp-page>');
      expect(shownBy()).to.deep.equal(['smp-overview']);
      element.setAttribute('sections', 'risks cost-comparison');
      await until(() => shownBy().join() === 'smp-risks,smp-cost-comparison');
      element.removeAttribute('sections');
      await until(() => shownBy().length === sections.length);
      expect(shownBy()).to.deep.equal([...sections]);
      quiet(page);
    });

    it('makes a whole page of the sections that a script names', async () => {
      const element = (await put('<smp-page sections="overview"></smp-page>')) as SmpPage;
      element.sections = 'overview cost-comparison';
      await until(() => shownBy().join() === 'smp-overview,smp-cost-comparison');
      quiet(page);
    });

    it('makes a whole page of all where it is given names of none', async () => {
      await put('<smp-page sections="everything"></smp-page>');
      expect(shownBy()).to.deep.equal([...sections]);
      expect(page.seen.warnings).to.have.length(1);
    });

    it('shows texts that are markup as they are written', async () => {
      const markup = '<img src=x onerror=ran=1>${ran=1}';
      one(page, 'main').innerHTML = await body.then((html) => html.replace(/\[(Quietdot|Aftercare|Ten days\.|Where are you\?|All visits|Come and see us)\]/g, markup.replaceAll('$', '$$$$').replaceAll('<', '\\u003c'))); // prettier-ignore
      await ready(page);
      whole(page);
      expect(reads(page).split(markup).length).to.be.above(5);
      expect((page.window as {ran?: unknown}).ran).to.be.undefined;
      quiet(page);
    });

    it('speaks Spanish in what comes later', async () => {
      await put('<smp-overview></smp-overview>');
      await speakSpanish(page);
      const [comparison, list, pictures] = [
        await put('<smp-cost-comparison></smp-cost-comparison>'),
        await put('<smp-related-list></smp-related-list>'),
        await put('<smp-before-after></smp-before-after>'),
      ];
      expect(title(comparison)).to.equal(spanish['cost-comparison.heading']);
      expect(title(list)).to.equal(spanish['related-list.heading']);
      expect(pictures.shadowRoot?.textContent).to.contain(spanish['before-after.vary']);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      page.document.documentElement.lang = 'en';
      await until(() => title(list) !== spanish['related-list.heading']);
      quiet(page);
    });
  });

  describe('on a page of its own', () => {
    afterEach(close);

    it('works under a strict content policy with Trusted Types', async () => {
      const page = await ready(await open('clinic.html?csp=1'));
      whole(page);
      const range = one<SmpCostRange>(page, 'smp-cost-range');
      inside(range, '[value=full]').click();
      await range.updateComplete;
      expect(data(page)['cost-area']).to.equal('full');
      inside(one(page, 'smp-before-after'), 'input').dispatchEvent(new Event('input'));
      inside(one(page, 'smp-cost-comparison'), '#years').dispatchEvent(new Event('input', {bubbles: true}));
      await atRest(page.window);
      for (const element of all(page)) {
        expect(page.window.getComputedStyle(inside(element, '.base')).fontSize, element.localName).to.equal('17px');
      }
      expect(page.window.getComputedStyle(inside(range, '.offer .cta')).textDecorationLine, "the estimator's own styles").to.equal('none');
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    for (const when of matrix(['after'], ['before', 'after'])) {
      it(`keeps its own configuration beside another version: elements that come ${when} it`, async () => {
        const page = await filled(when === 'before' ? body : '');
        await load(page, file);
        await load(page, `${file}?version=9.9.9`);
        if (when === 'after') await add(page, await body);
        await ready(await settled(page));
        whole(page);
        const versions = all(page, `${shown.join()}, smp-config`).map(({constructor}) => (constructor as typeof SmpElement).smpVersion);
        expect(new Set(versions).size).to.equal(1);
        expect(versions[0]).not.to.equal('9.9.9');
        expect(events(page, 'smp-conflict').map(({tag}) => tag)).to.have.members(everyTag);
        expect(page.seen.warnings).to.have.length(everyTag.length);
        expect(page.seen.errors).to.be.empty;
      });
    }

    it('speaks Spanish on a Spanish page, with one request for it', async () => {
      const page = await filled(body, 'es');
      await load(page, file);
      await ready(page);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      const comparison = one(page, 'smp-cost-comparison');
      comparison.lang = 'es-US';
      await until(() => title(comparison) === spanish['cost-comparison.heading']);
      expect(title(one(page, 'smp-cost-range'))).to.equal(spanish['cost-range.heading']);
      const said = reads(page);
      expect(said).to.contain(spanish['estimator.parts']).and.contain(spanish['before-after.vary']);
      whole(page);
      const list = await add(page, '<smp-related-list></smp-related-list>');
      await until(() => title(list) === spanish['related-list.heading']);
      expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
      quiet(page);
    });
  });

  describe('where a page has it twice', () => {
    afterEach(close);
    const ran = (page: Page) => requests(page, file);
    const ways = twice(file, `${file}?delay=0`);

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
          expect(ran(page)).to.have.length(2);
          const range = one<SmpCostRange>(page, 'smp-cost-range');
          inside(range, '[value=full]').click();
          await range.updateComplete;
          expect(data(page)['cost-area']).to.equal('full');
          expect(events(page, 'smp-conflict').map(({tag}) => tag)).to.be.empty;
          quiet(page);
        });
      }
    }
  });

  describe('takes no harm from a configuration', () => {
    const harm = '{"polluted": 1}';
    const good = '"prices": {"currency": "USD", "course": {"low": 1234}}';
    const template = '{"_$litType$": 1, "strings": ["<img src=x onerror=ran=1>"], "values": []}';
    const many = (item: string, n = 10_000) => `[${Array.from({length: n}, () => item).join()}]`;

    /** What it is, its JSON, what the one warning names, and whether the good price in it is shown. */
    const cases: [what: string, json: string, named: RegExp, isUsed?: boolean][] = [
      ['an array', '[]', /all of it: expected an object/],
      ['an array of configurations', `[{${good}}]`, /all of it: expected an object/],
      ['null', 'null', /all of it: expected an object/],
      ['a text', '"javascript:ran=1"', /all of it: expected an object/],
      ['a number', '1e999', /all of it: expected an object/],
      ['__proto__', `{"__proto__": ${harm}, ${good}}`, /: __proto__: expected/, true],
      ['__proto__ in its place', `{"__proto__": {${good}}}`, /: __proto__: expected/],
      ['__proto__ within', '{"clinic": {"__proto__": {"name": "[A]"}}}', /: clinic\.__proto__: expected/],
      ['constructor', `{"constructor": {"prototype": ${harm}}, ${good}}`, /: constructor: expected/, true],
      ['toString', `{"toString": 1, "hasOwnProperty": null, "then": {}, ${good}}`, /: toString: expected/, true],
      ['a template', `{"_$litType$": 1, "strings": ["<img src=x onerror=ran=1>"], ${good}}`, /: _\$litType\$: expected/, true],
      [
        'a template for a text',
        `{"articles": [{"heading": ${template}}, {"heading": "[Good]"}], ${good}}`,
        /: articles\[0\]\.heading: expected/,
        true,
      ],
      [
        'a template for a question',
        `{"questions": [{"question": "[Q]", "answer": ${template}}], ${good}}`,
        /: questions\[0\]\.answer: expected/,
        true,
      ],
      [
        'a script for an address',
        `{"clinic": {"booking": {"href": "java\\tscript:ran=1"}}, ${good}}`,
        /: clinic\.booking\.href: expected/,
        true,
      ],
      ['10,000 articles', `{"articles": ${many('{"heading": "[Good]"}')}, ${good}}`, /: articles: expected at most 500/, true],
      [
        '10,000 questions',
        `{"questions": ${many('{"question": "[Q]", "answer": "[A]"}')}, ${good}}`,
        /: questions: expected at most 500/,
        true,
      ],
      ['10,000 wrong articles', `{"articles": ${many('1')}, ${good}}`, /articles: expected at most 500/, true],
      ['10,000 names', `{${good}, ${Array.from({length: 10_000}, (_, at) => `"n${at}": 1`).join()}}`, /: n0: expected/, true],
      [
        'a text of a million letters',
        `{"articles": [{"heading": "${'a'.repeat(1_000_000)}"}], ${good}}`,
        /: articles\[0\]\.heading: expected/,
        true,
      ],
      [
        'more than a million letters',
        `{"articles": [{"heading": "${'a'.repeat(1_100_000)}"}], ${good}}`,
        /all of it: expected at most 1 MiB/,
      ],
      ['100,000 levels', `{"clinic": ${'['.repeat(100_000)}${']'.repeat(100_000)}, ${good}}`, /clinic|all of it/],
      ['broken JSON', `{${good}`, /all of it: expected JSON/],
      ['a script', '<img src=x onerror=ran=1>', /all of it: expected JSON/],
      ['the same name twice', `{"prices": {"currency": "USD", "course": {"low": 1}}, ${good}}`, /: prices: expected each name once/, true],
    ];

    let page: Page;
    let unpolluted: string[];
    const clean = () => Reflect.ownKeys(page.window.Object.prototype).map(String).sort();
    const told = () =>
      events(page, 'smp-error').map(({target, code, error}) => ({target, code, line: `<smp-config>: ${(error as Error).message}`}));

    // Each is for what is inside it, so that one page can hold them all.
    before(async () => {
      page = await filled(
        '<smp-config><script type="application/json"></script><smp-cost-range lang="en-US"></smp-cost-range><smp-related-list></smp-related-list><smp-faq></smp-faq></smp-config>'.repeat(
          cases.length,
        ),
      );
      unpolluted = clean();
      page.document.querySelectorAll('smp-config script').forEach((script, at) => (script.textContent = cases[at]?.[1] ?? ''));
      await load(page, file);
      await ready(page);
    });
    after(close);

    for (const [at, [what, json, named, isUsed]] of cases.entries()) {
      it(`that is or holds ${what}`, () => {
        const config = page.document.querySelectorAll('smp-config')[at] as Element;
        const [error, ...more] = told().filter(({target}) => target === config);
        expect(more.map(({line}) => line)).to.be.empty;
        expect(error?.code).to.equal('config');
        expect(error?.line).to.match(named);
        expect(error?.line.length).to.be.below(2000);
        expect(page.seen.warnings.filter((line) => line === error?.line)).to.have.length(1);
        const shownPrice = price(config.querySelector('smp-cost-range') as Element);
        if (isUsed) expect(shownPrice).to.equal('From $1,234');
        else if (isUsed === undefined && !what.includes('levels')) expect(shownPrice).to.equal('$1,200 – $6,000');
        expect(count(config.querySelector('smp-related-list') as Element, 'smp-related-card')).to.equal(
          what === '10,000 articles' ? 6 : Number(json.includes('[Good]')),
        );
      });
    }

    it('and says nothing else, keeps nothing, and runs nothing', () => {
      // The same is said once.
      expect(page.seen.warnings).to.have.members([...new Set(told().map(({line}) => line))]);
      expect(told().length).to.equal(cases.length);
      expect(page.seen.errors).to.be.empty;
      expect(page.seen.touched).to.be.empty;
      expect(clean()).to.deep.equal(unpolluted);
      expect([page.window, {}, []].map((each) => (each as {polluted?: unknown}).polluted)).to.deep.equal([undefined, undefined, undefined]);
      expect((page.window as {ran?: unknown}).ran).to.be.undefined;
      expect(requests(page, '/x')).to.be.empty;
    });
  });
});
