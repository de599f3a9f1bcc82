import {allInside, inside, until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpCostRange, SmpElement, SmpPage} from '../../src/index.js';
import {
  type Page,
  add,
  close,
  count,
  events,
  everyTag,
  file,
  late,
  load,
  one,
  open,
  opened,
  parts,
  pause,
  quiet,
  rendered,
  requests,
  sections,
  settled,
  text,
  title,
  visible,
} from '../support/page.js';
import {templates as spanish} from '../../src/locales/es.js';

/** What stands on `parts.html`. */
const body = fetch('/__page__/parts.html')
  .then((response) => response.text())
  .then((html) => html.replace(/[^]*<body>|<\/body>[^]*/g, ''));

/** The parts that a page has fetched, in the order of their names. */
const fetched = (page: Page) =>
  requests(page, '/parts/')
    .map((path) => path.replace(/.*\/parts\/|\.js$/g, ''))
    .sort();
/** What `parts.html` needs. */
const needed = ['before-after', 'configuration', 'cost-comparison', 'estimator', 'related-list'];

const shown = ['smp-cost-range', 'smp-cost-comparison', 'smp-before-after', 'smp-related-list', 'smp-faq'];
const all = ({document}: Page, selector = shown.join()) => [...document.querySelectorAll<SmpElement>(selector)];

/** Waits until what stands on a page shows its own content. */
async function ready(page: Page): Promise<Page> {
  await settled(page);
  await until(() => all(page).every(rendered), 'all have rendered');
  await pause();
  return page;
}

/** Puts markup on a page that has nothing yet. */
async function filled(markup: string | Promise<string>, lang = 'en'): Promise<Page> {
  const page = await open('empty.html');
  page.document.documentElement.lang = lang;
  one(page, 'main').innerHTML = await markup;
  return page;
}

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
const price = (element: Element) => inside(element, '[part=price]').textContent.replace(/\s+/g, ' ').trim();
const data = (page: Page) => Object.fromEntries(new FormData(one<HTMLFormElement>(page, 'form'))) as Record<string, string>;

/** That all of `parts.html` is there, configured, once. */
function whole(page: Page): void {
  expect(all(page).filter(rendered).map(({localName}) => localName)).to.deep.equal(shown); // prettier-ignore
  for (const element of all(page)) {
    expect(count(element, '.base'), element.localName).to.equal(1);
    for (const child of element.children) expect(visible(child), element.localName).to.equal(Boolean(child.slot));
  }
  expect(count(one(page, 'smp-cost-range'), '.planner')).to.equal(1);
  expect(count(one(page, 'smp-related-list'), 'smp-related-card')).to.equal(2);
  expect(new Set(page.seen.defined).size).to.equal(page.seen.defined.length);
}

describe('the parts of the file for a CDN', () => {
  afterEach(close);

  describe('are fetched where a page needs them', () => {
    it('not by a page without them', async () => {
      const page = await opened('all.html');
      await add(page, '<p class="smp-config" data-tag="smp-related-list">[Nothing of ours]</p>');
      await pause(200);
      expect(fetched(page)).to.be.empty;
      for (const tag of late) expect(page.window.customElements.get(tag), tag).to.be.undefined;
      quiet(page);
    });

    it('not by the price of a page without a configuration, in a form that is reset', async () => {
      const page = await opened('all.html');
      await add(page, '<form><smp-cost-range name="cost" lang="en-US"></smp-cost-range></form>');
      one<HTMLFormElement>(page, 'form').reset();
      await pause(200);
      expect(fetched(page)).to.be.empty;
      quiet(page);
    });

    for (const [tag, part] of [
      ['smp-config', 'configuration'],
      ['smp-cost-comparison', 'cost-comparison'],
      ['smp-before-after', 'before-after'],
      ['smp-related-list', 'related-list'],
    ] as const) {
      it(`one by one that has ${tag}`, async () => {
        const page = await filled(`<${tag}></${tag}>`);
        await load(page, file);
        await settled(page);
        if (tag !== 'smp-config') await until(() => rendered(one(page, tag)));
        await pause(200);
        expect(fetched(page)).to.deep.equal([part]);
        quiet(page);
      });
    }

    it('no estimator where nothing is configured that it shows', async () => {
      const page = await filled(
        '<smp-config><script type="application/json">{"articles": [{"heading": "[A]"}]}</script><smp-cost-range></smp-cost-range></smp-config>',
      );
      await load(page, file);
      await settled(page);
      await pause(200);
      expect(fetched(page)).to.deep.equal(['configuration']);
      expect(rendered(one(page, 'smp-cost-range'))).to.be.true;
      quiet(page);
    });

    it('all by one that has each', async () => {
      const page = await ready(await open('parts.html'));
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      expect(requests(page, '/dist/')).to.have.length(needed.length + 1);
      expect(events(page, 'smp-error')).to.be.empty;
      quiet(page);
    });

    it('each once, however many elements there are', async () => {
      const page = await filled(body.then((html) => html + html));
      await load(page, file);
      await ready(page);
      await add(page, await body);
      await until(() => all(page).length === 15 && all(page).every(rendered));
      await pause(100);
      expect(fetched(page)).to.deep.equal(needed);
      expect(all(page, 'smp-cost-range').map((element) => count(element, '.planner'))).to.deep.equal([1, 1, 1]);
      quiet(page);
    });
  });

  it('work under a strict content policy with Trusted Types', async () => {
    const page = await ready(await open('parts.html?csp=1'));
    whole(page);
    expect(fetched(page)).to.deep.equal(needed);
    const range = one<SmpCostRange>(page, 'smp-cost-range');
    inside(range, '[value=full]').click();
    await range.updateComplete;
    expect(data(page)['cost-area']).to.equal('full');
    inside(one(page, 'smp-before-after'), 'input').dispatchEvent(new Event('input'));
    inside(one(page, 'smp-cost-comparison'), '#years').dispatchEvent(new Event('input', {bubbles: true}));
    await pause();
    for (const element of all(page)) {
      expect(page.window.getComputedStyle(inside(element, '.base')).fontSize, element.localName).to.equal('17px');
    }
    expect(page.window.getComputedStyle(inside(range, '.offer .cta')).textDecorationLine, "the estimator's own styles").to.equal('none');
    expect(page.seen.violations).to.be.empty;
    quiet(page);
  });

  describe("show a clinic's own", () => {
    it('prices, which a reader chooses for a form', async () => {
      const page = await ready(await open('parts.html'));
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

    it('names, links, articles, questions and reviews: no name of a configuration is shortened', async () => {
      const page = await ready(await open('parts.html'));
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
      expect(allInside<HTMLInputElement>(comparison, 'input').map(({value}) => value), 'fibres').to.include('123'); // prettier-ignore
      expect(page.seen.touched).to.be.empty;
    });
  });

  describe('come later', () => {
    for (const tag of late) {
      it(`with ${tag}`, async () => {
        const page = await opened('empty-file.html');
        const element = await add(page, `<${tag}><p>[Fallback]</p></${tag}>`);
        await pause();
        expect(fetched(page)).to.deep.equal([tag === 'smp-config' ? 'configuration' : tag.slice(4)]);
        if (tag !== 'smp-config') expect(rendered(element)).to.be.true;
        expect(visible(element.children[0] as Element)).to.equal(/config|list/.test(tag));
        quiet(page);
      });
    }

    it('deep inside what a script adds', async () => {
      const page = await opened('empty-file.html');
      await add(page, `<section><div>${await body}</div></section>`);
      await ready(page);
      whole(page);
      expect(fetched(page)).to.deep.equal(needed);
      quiet(page);
    });

    it('with a configuration around what has long been there', async () => {
      const page = await opened('all.html');
      const range = one<SmpCostRange>(page, 'smp-cost-range');
      expect(price(range)).not.to.equal('$900 – $1,500');
      await add(page, '<smp-config config=\'{"prices": {"currency": "USD", "course": {"low": 900, "high": 1500}}}\'></smp-config>');
      await until(() => price(range) === '$900 – $1,500');
      expect(fetched(page)).to.deep.equal(['configuration', 'estimator']);
      quiet(page);
    });

    for (const how of ['attached by script', 'declared', 'within another'] as const) {
      it(`inside an open shadow root that comes with its tree: ${how}`, async () => {
        const page = await opened('empty-file.html');
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
        const card = (outer.shadowRoot ?? outer).querySelector('their-card');
        const element = card?.shadowRoot?.querySelector('smp-before-after');
        await until(() => element && rendered(element));
        expect(fetched(page)).to.deep.equal(['before-after']);
        quiet(page);
      });
    }

    it('inside an open shadow root that is filled later', async () => {
      const page = await opened('empty-file.html');
      const card = page.document.createElement('their-card');
      const root = card.attachShadow({mode: 'open'});
      page.document.body.append(card);
      await pause(100);
      expect(fetched(page)).to.be.empty;
      root.innerHTML = '<smp-page sections="overview"></smp-page>';
      const whole = root.querySelector<SmpElement>('smp-page');
      await until(() => whole && rendered(whole));
      whole?.setAttribute('sections', 'overview cost-comparison');
      await until(() => whole && parts(whole).filter(rendered).length === 2);
      expect(fetched(page)).to.deep.equal(['cost-comparison']);
      quiet(page);
    });

    it('nothing for what has gone before anyone could see it', async () => {
      const page = await opened('empty-file.html');
      const element = page.document.createElement('smp-before-after');
      one(page, 'main').append(element);
      element.remove();
      await pause(200);
      expect(page.seen.errors).to.be.empty;
      one(page, 'main').append(element);
      await until(() => rendered(element));
      quiet(page);
    });
  });

  describe('for a whole page', () => {
    const comparison = (page: Page) => parts(one(page, 'smp-page')).find(({localName}) => localName === 'smp-cost-comparison');
    const compares = (page: Page) => {
      const element = comparison(page);
      return element && rendered(element);
    };

    it('shows the comparison', async () => {
      const page = await opened('page.html');
      await until(() => compares(page));
      expect(parts(one(page, 'smp-page')).filter(rendered).map(({localName}) => localName)).to.deep.equal([...sections]); // prettier-ignore
      expect(fetched(page)).to.deep.equal(['cost-comparison']);
      quiet(page);
    });

    it('fetches none where it is left out, and fetches it once it is asked for', async () => {
      const page = await opened('empty-file.html');
      const element = (await add(page, '<smp-page sections="overview"></smp-page>')) as SmpPage;
      await pause(200);
      expect(fetched(page)).to.be.empty;
      element.setAttribute('sections', 'risks');
      await pause(100);
      expect(fetched(page)).to.be.empty;
      element.setAttribute('sections', 'overview cost-comparison');
      await until(() => compares(page));
      expect(fetched(page)).to.deep.equal(['cost-comparison']);
      quiet(page);
    });

    it('fetches it once the attribute goes', async () => {
      const page = await opened('empty-file.html');
      const element = await add(page, '<smp-page sections="overview"></smp-page>');
      element.removeAttribute('sections');
      await until(() => compares(page));
      quiet(page);
    });

    it('fetches it once a script sets the property', async () => {
      const page = await opened('empty-file.html');
      const element = (await add(page, '<smp-page sections="overview"></smp-page>')) as SmpPage;
      element.sections = 'overview cost-comparison';
      await until(() => compares(page), 'the comparison is shown');
      quiet(page);
    });

    it('fetches it where sections that are no names leave all', async () => {
      const page = await opened('empty-file.html');
      await add(page, '<smp-page sections="everything"></smp-page>');
      await until(() => comparison(page), 'the comparison has its place');
      await until(() => compares(page), 'the comparison is shown');
      expect(page.seen.warnings).to.have.length(1);
    });
  });

  describe('that cannot be had', () => {
    const said = (page: Page) => page.seen.warnings.map((line) => /^smp-elements: .*"([\w-]+)" could not be loaded/.exec(line)?.[1]).sort(); // prettier-ignore

    it('leave what stands there, with one warning for each', async () => {
      const page = await filled(body.then((html) => html + html));
      await load(page, '/broken/cdn/smp.min.js');
      await until(() => everyTag.every((tag) => page.window.customElements.get(tag)), 'the others are defined');
      await until(() => page.seen.warnings.length > 3);
      await pause(300);
      expect(said(page)).to.deep.equal(['before-after', 'configuration', 'cost-comparison', 'related-list']);
      for (const element of all(page, late.join())) {
        expect(element.shadowRoot, element.localName).to.be.null;
        for (const child of element.children) if (child.localName !== 'script') expect(visible(child), element.localName).to.be.true;
      }
      for (const element of all(page, 'smp-cost-range, smp-faq')) expect(rendered(element), element.localName).to.be.true;
      expect(page.seen.errors).to.be.empty;
      expect(events(page, 'smp-error')).to.be.empty;

      await add(page, '<div><smp-before-after><p>[Later]</p></smp-before-after></div>');
      await pause(300);
      expect(page.seen.warnings).to.have.length(4);
    });

    it('leave the rest of a whole page', async () => {
      const page = await filled('<smp-page></smp-page>');
      await load(page, '/broken/cdn/smp.min.js');
      await until(() => page.seen.warnings.length);
      await settled(page);
      expect(parts(one(page, 'smp-page')).filter(rendered)).to.have.length(sections.length - 1);
      expect(said(page)).to.deep.equal(['cost-comparison']);
      expect(page.seen.errors).to.be.empty;
    });

    for (const [course, expected] of [
      ['"course": {"low": 900, "high": 1500}, ', '$900 – $1,500'],
      ['', undefined],
    ] as const) {
      it(`leave a price without its estimator${course && ', the one for all areas'}`, async () => {
        const page = await open('empty.html');
        await load(page, '/broken/cdn/smp.min.js');
        await settled(page);
        await add(
          page,
          `<form><smp-config><script type="application/json">{"clinic": {"name": "[A]"}, "prices": {"currency": "USD", ${course}"areas": [{"area": "full", "low": 2}]}}</script>
          <smp-cost-range name="cost"><p>[Ask us.]</p></smp-cost-range></smp-config></form>`,
        );
        // The broken file's own configuration does not come: the one that does is of the same version.
        const code = 'import {SmpConfig} from "/dist/cdn/parts/configuration.js"; SmpConfig.define();';
        page.document.head.append(Object.assign(text(page, 'script', code), {type: 'module'}));
        await until(() => page.seen.warnings.length === 2);
        expect(said(page)).to.deep.equal(['configuration', 'estimator']);
        const range = one<SmpCostRange>(page, 'smp-cost-range');
        await range.updateComplete;
        expect(rendered(range)).to.be.true;
        expect(count(range, '.planner')).to.equal(0);
        if (expected) expect(price(range)).to.equal(expected);
        expect(price(range)).not.to.be.empty;
        expect(range.value).to.be.empty;
        one<HTMLFormElement>(page, 'form').reset();
        await pause();
        expect(data(page)).to.be.empty;
        expect(page.seen.errors).to.be.empty;
        expect(page.seen.warnings).to.have.length(2);
      });
    }
  });

  describe('of a file that a page has twice', () => {
    const other = `${file}?delay=0`;
    const ran = (page: Page) => requests(page, file);

    for (const [how, run] of [
      [
        'one after the other',
        async (page: Page) => {
          await load(page, other);
          await load(page, file);
        },
      ],
      ['at once', (page: Page) => Promise.all([load(page, other), load(page, file)])],
      ['the first late', (page: Page) => Promise.all([load(page, `${file}?delay=150`), load(page, file)])],
    ] as const) {
      for (const when of ['before', 'after'] as const) {
        it(`join the first: ${how}, with elements that come ${when} it`, async () => {
          const page = await filled(when === 'before' ? body : '');
          await run(page);
          if (when === 'after') await add(page, await body);
          await ready(page);
          whole(page);
          expect(ran(page)).to.have.length(2);
          expect(fetched(page)).to.deep.equal(needed);
          const range = one<SmpCostRange>(page, 'smp-cost-range');
          inside(range, '[value=full]').click();
          await range.updateComplete;
          expect(data(page)['cost-area']).to.equal('full');
          expect(events(page, 'smp-conflict')).to.be.empty;
          quiet(page);
        });
      }
    }
  });

  describe('where another version comes too', () => {
    for (const when of ['before', 'after'] as const) {
      it(`find their own version's file: elements that come ${when} it`, async () => {
        const page = await filled(when === 'before' ? body : '');
        await load(page, file);
        await load(page, `${file}?version=9.9.9`);
        if (when === 'after') await add(page, await body);
        await ready(page);
        whole(page);
        const versions = all(page, `${shown.join()}, smp-config`).map(({constructor}) => (constructor as typeof SmpElement).smpVersion);
        expect(new Set(versions).size).to.equal(1);
        expect(versions[0]).not.to.equal('9.9.9');
        expect(events(page, 'smp-conflict').map(({tag}) => tag).sort()).to.deep.equal([...everyTag].sort()); // prettier-ignore
        expect(page.seen.warnings).to.have.length(everyTag.length);
        expect(page.seen.errors).to.be.empty;
      });
    }

    it("are done without where the file is another version's", async () => {
      const page = await filled(body);
      await load(page, `${file}?version=9.9.9`);
      await until(() => page.seen.warnings.length > 3);
      await until(() => all(page, 'smp-cost-range, smp-faq').every(rendered));
      for (const line of page.seen.warnings) expect(line).to.match(/"[\w-]+" could not be loaded/);
      for (const child of all(page, late.slice(1).map((tag) => `${tag} > *`).join())) expect(visible(child)).to.be.true; // prettier-ignore
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('on a Spanish page', () => {
    it('speak Spanish, with one request for it', async () => {
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

    it('speak Spanish where they come later', async () => {
      const page = await opened('all.html');
      page.document.documentElement.lang = 'es';
      await until(() => title(one(page, 'smp-overview')) === spanish['overview.heading']);
      const [comparison, list, pictures] = [
        await add(page, '<smp-cost-comparison></smp-cost-comparison>'),
        await add(page, '<smp-related-list></smp-related-list>'),
        await add(page, '<smp-before-after></smp-before-after>'),
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

  describe('take no harm from a configuration', () => {
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

    for (const [what, json, named, isUsed] of cases) {
      it(`that is or holds ${what}`, async () => {
        const page = await open('empty.html');
        const clean = () => Reflect.ownKeys(page.window.Object.prototype).map(String).sort();
        const before = clean();
        one(page, 'main').innerHTML =
          '<smp-config><script type="application/json"></script><smp-cost-range lang="en-US"></smp-cost-range><smp-related-list></smp-related-list><smp-faq></smp-faq></smp-config>';
        one(page, 'smp-config script').textContent = json;
        await load(page, file);
        await ready(page);

        expect(page.seen.warnings).to.have.length(1);
        expect(page.seen.warnings[0])
          .to.match(/^<smp-config>: /)
          .and.match(named);
        expect(page.seen.warnings[0]?.length).to.be.below(2000);
        expect(events(page, 'smp-error').map(({code}) => code)).to.deep.equal(['config']);
        expect(page.seen.errors).to.be.empty;
        expect(page.seen.touched).to.be.empty;
        expect(clean()).to.deep.equal(before);
        expect([page.window, {}, []].map((each) => (each as {polluted?: unknown}).polluted)).to.deep.equal([
          undefined,
          undefined,
          undefined,
        ]);
        expect((page.window as {ran?: unknown}).ran).to.be.undefined;
        expect(requests(page, '/x')).to.be.empty;
        const shownPrice = price(one(page, 'smp-cost-range'));
        if (isUsed) expect(shownPrice).to.equal('From $1,234');
        else if (isUsed === undefined && !what.includes('levels')) expect(shownPrice).to.equal('$1,200 – $6,000');
        expect(count(one(page, 'smp-related-list'), 'smp-related-card')).to.equal(
          what === '10,000 articles' ? 6 : Number(json.includes('[Good]')),
        );
      });
    }

    it('whose texts are markup', async () => {
      const markup = '<img src=x onerror=ran=1>${ran=1}';
      const page = await filled(body.then((html) => html.replace(/\[(Quietdot|Aftercare|Ten days\.|Where are you\?|All visits|Come and see us)\]/g, markup.replaceAll('$', '$$$$').replaceAll('<', '\\u003c')))); // prettier-ignore
      await load(page, file);
      await ready(page);
      whole(page);
      expect(reads(page).split(markup).length).to.be.above(5);
      expect((page.window as {ran?: unknown}).ran).to.be.undefined;
      quiet(page);
    });
  });
});
