import {clear, render, until, warnings} from '../../support/render.js';
import '../../../src/define/config.js';
import '../../../src/define/page.js';
import {close, one, open, quiet, requests} from '../../support/page.js';
import {expect} from '@open-wc/testing';
import {atRest} from '../../support/wait.js';
import {type SectionName, structuredData, structuredDataScript} from '../../../src/delivery/structured-data.js';
import {type SmpPage, configure} from '../../../src/index.js';

type Node = Record<string, unknown> & {'@type': string};

const MARK = 'data-smp-structured-data';
// Elements are compared by `===`: a failing assertion prints what it was given, which no element may be.
const scripts = (page = document) => [...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const text = (page = document) => scripts(page)[0]?.textContent ?? '';
const nodes = (page = document): Node[] => (text(page) ? (JSON.parse(text(page)) as {'@graph': Node[]})['@graph'] : []);
const node = (type: string, page = document): Node | undefined => nodes(page).find((one) => one['@type'] === type);
const types = () => nodes().map((one) => one['@type']);
const about = () => node('MedicalWebPage');
const price = (page = document) => (node('Service', page)?.offers as {priceSpecification: Node}[] | undefined)?.[0]?.priceSpecification;

const page = async (attributes = 'structured-data', children = '', lang = 'en') => {
  const element = (await render(`<smp-page ${attributes}>${children}</smp-page>`, lang)) as SmpPage;
  if (element.hasAttribute('structured-data')) await until(() => text(), 'there are structured data');
  return element;
};
/** When a page has fetched, made and written what it will. */
const later = () => atRest();
const requested = () =>
  performance.getEntriesByType('resource').flatMap(({name}) => (name.includes('/src/elements/page/structured-data') ? [name] : []));

afterEach(() => {
  configure();
  clear();
  for (const one of document.querySelectorAll(`script[${MARK}], link[rel=canonical]`)) one.remove();
});

describe('a page without structured-data', () => {
  it('fetches nothing for them and writes none', async () => {
    const element = await page('sections="faq"');
    await later();
    element.structuredData = false;
    await later();
    expect(requested()).to.be.empty;
    expect(scripts().length).to.equal(0);
  });
});

describe('structured-data of smp-page', () => {
  it('are one script in the head, and what a server makes of the same', async () => {
    await page();
    expect(requested()).to.have.length(1);
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]?.parentElement === document.head).to.be.true;
    expect(JSON.parse(text())).to.deep.equal(await structuredData());
    expect(types()).to.deep.equal(['MedicalWebPage', 'MedicalProcedure', 'DefinedTermSet']);
  });

  it('can be asked for and left out by a property, too', async () => {
    const element = await page('');
    for (const on of [true, '', 'faq'] as const) {
      element.structuredData = on;
      await until(() => scripts().length === 1, `there are some with ${on}`);
      expect(Boolean(node('FAQPage')), `questions with ${on}`).to.equal(on === 'faq');
      element.structuredData = on === 'faq' ? undefined : false;
      await until(() => !scripts().length, 'there are none');
    }
  });

  it('are of the sections shown, in the language of the page, and follow both', async () => {
    const element = await page('structured-data sections="overview aftercare"');
    const sections: SectionName[] = ['overview', 'aftercare'];
    expect(JSON.parse(text())).to.deep.equal(await structuredData({sections}));
    element.sections = 'glossary';
    await until(() => types().includes('DefinedTermSet'));
    expect(JSON.parse(text())).to.deep.equal(await structuredData({sections: ['glossary']}));
    (element.parentElement as HTMLElement).lang = 'es-MX';
    await until(() => about()?.inLanguage === 'es');
    expect(JSON.parse(text())).to.deep.equal(await structuredData({lang: 'es-MX', sections: ['glossary']}));
    expect(scripts().length).to.equal(1);
  });

  it('claim no review until the page names one, and none of a text that was changed', async () => {
    const element = await page();
    const reviewer = () => (about()?.reviewedBy as {name: string} | undefined)?.name;
    expect([about()?.lastReviewed, reviewer()]).to.deep.equal([undefined, undefined]);
    configure({review: {by: 'Dr B', on: '2026-10-01'}});
    await until(() => reviewer() === 'Dr B');
    element.reviewedBy = 'Dr A';
    element.reviewedOn = '2026-11-01';
    await until(() => reviewer() === 'Dr A');
    expect(about()?.lastReviewed).to.equal('2026-11-01');
    element.adaptedBy = 'Quietdot';
    await until(() => !reviewer());
    expect(about()?.lastReviewed).to.equal(undefined);
  });

  it('tell the price and the clinic that are configured for the page, and follow them', async () => {
    await page('structured-data', '', 'en-US');
    expect(price()).to.equal(undefined);
    const clinic = {name: '</script><img src=x>', booking: {href: 'book'}};
    configure({clinic, prices: {currency: 'GBP', asOf: '2026-11', course: {low: 900, high: 1800}}});
    await until(() => price()?.minPrice === 900);
    const service = node('Service') as {provider?: Node; offers: Node[]} | undefined;
    expect(service?.provider?.name).to.equal(clinic.name);
    expect(service?.offers[0]?.url).to.equal(new URL('book', document.baseURI).href);
    expect(text()).not.to.contain('<');
    configure({prices: {currency: 'GBP', course: {low: 700}}});
    await until(() => price()?.minPrice === 700);
    configure();
    await until(() => !node('Service'));
  });

  it('take a nearer smp-config', async () => {
    configure({prices: {currency: 'GBP', course: {low: 900}}});
    const config = JSON.stringify({prices: {currency: 'EUR', course: {low: 500}}});
    const element = await render(`<smp-config config='${config}'><smp-page structured-data></smp-page></smp-config>`);
    await until(() => price()?.minPrice === 500);
    element.remove();
    await until(() => !scripts().length);
  });

  it('tell the price that a slotted smp-cost-range names, and follow it', async () => {
    configure({prices: {currency: 'GBP', course: {low: 700}}});
    const element = await page(
      'structured-data',
      '<smp-cost-range slot="cost-range" low="900" currency="GBP" price-as-of="2026-11"></smp-cost-range>',
    );
    await until(() => price()?.minPrice === 900);
    const own = element.querySelector('smp-cost-range');
    own?.setAttribute('high', '1800');
    await until(() => price()?.maxPrice === 1800);
    own?.remove();
    await until(() => price()?.minPrice === 700);
  });

  it('leave out a section, or its text, that is the site’s own', async () => {
    const element = await page('structured-data', '<p slot="glossary">Ask us.</p><smp-aftercare slot="aftercare"></smp-aftercare>');
    await until(() => types().length === 2);
    expect(node('MedicalProcedure')?.followup).to.contain('When to get help');
    element.querySelector('smp-aftercare')?.insertAdjacentHTML('beforeend', '<p slot="text">Ours.</p>');
    await until(() => !String(node('MedicalProcedure')?.followup).includes('When to get help'));
    element.querySelector('[slot=glossary]')?.remove();
    await until(() => types().includes('DefinedTermSet'));
  });

  it('have the address that the page names as its own', async () => {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://clinic.example/smp#top'}));
    await page();
    expect([about()?.url, about()?.['@id']]).to.deep.equal(['https://clinic.example/smp', 'https://clinic.example/smp#smp-page']);
  });

  it('are written once for what has not changed, and again where they were lost', async () => {
    const element = await page();
    const [script] = scripts();
    element.requestUpdate();
    await later();
    expect(scripts()[0] === script).to.be.true;
    script?.remove();
    element.requestUpdate();
    await until(() => scripts().length === 1);
  });

  it('go with the attribute and with the element, and come again with it', async () => {
    const element = await page();
    element.removeAttribute('structured-data');
    await until(() => !scripts().length, 'they go with the attribute');
    element.setAttribute('structured-data', '');
    await until(() => scripts().length === 1);
    const {parentElement} = element;
    element.remove();
    expect(scripts().length).to.equal(0);
    parentElement?.append(element);
    await until(() => scripts().length === 1, 'they come again with the element');
    configure({review: {by: 'Dr A', on: '2026-11-01'}});
    await until(() => about()?.lastReviewed === '2026-11-01', 'they still follow');
    element.remove();
    configure({review: {by: 'Dr B', on: '2026-11-02'}});
    await later();
    expect(scripts().length).to.equal(0);
  });

  it('are of one page only, where a document has two; of the other when the first has gone', async () => {
    const first = await page('structured-data sections="overview"');
    const second = await page('structured-data sections="glossary"');
    await later();
    expect(types()).to.deep.equal(['MedicalWebPage', 'MedicalProcedure']);
    expect(scripts().length).to.equal(1);
    first.remove();
    await until(() => types().includes('DefinedTermSet'), 'the other is told of');
    expect(scripts().length).to.equal(1);
    second.remove();
    expect(scripts().length).to.equal(0);
  });

  it('warn of nothing', async () => {
    expect(await warnings(() => page().then(later))).to.be.empty;
  });
});

describe('structured data that a server wrote', () => {
  const served = async (sections: SectionName[]) => {
    const main = document.createElement('main');
    document.body.append(main);
    main.innerHTML = structuredDataScript(await structuredData({sections}));
    return main;
  };

  it('stay as they are where they say the same', async () => {
    const main = await served(['overview']);
    const [script] = scripts();
    await page('structured-data sections="overview"');
    await later();
    expect(scripts().length).to.equal(1);
    expect(scripts()[0] === script).to.be.true;
    expect(script?.parentElement === main).to.be.true;
  });

  it('are brought up to date in their place, never doubled, and go with the page', async () => {
    const main = await served(['overview']);
    main.append(...(await served(['faq'])).childNodes);
    const element = await page('structured-data sections="glossary"');
    await until(() => types().includes('DefinedTermSet'));
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]?.parentElement === main).to.be.true;
    element.sections = 'overview';
    await until(() => !types().includes('DefinedTermSet'));
    expect(scripts().length).to.equal(1);
    element.remove();
    expect(scripts().length).to.equal(0);
  });

  it('of somebody else stay', async () => {
    const other = document.createElement('script');
    other.type = 'application/ld+json';
    other.textContent = '{"@context":"https://schema.org","@type":"Thing"}';
    document.body.append(other);
    const element = await render('<smp-page structured-data></smp-page>');
    await until(() => scripts().length === 2);
    element.remove();
    expect(scripts().length).to.equal(1);
    expect(scripts()[0] === other).to.be.true;
    other.remove();
  });
});

describe('structured data under a policy that asks for Trusted Types', () => {
  afterEach(close);

  for (const allowed of ['1', 'lit-html']) {
    it(`are written and brought up to date without a violation (${allowed})`, async () => {
      const frame = await open(`structured-data.html?csp=${allowed}`);
      await until(() => text(frame.document), 'there are structured data');
      expect(node('MedicalWebPage', frame.document)?.url).to.equal('https://clinic.example/smp');
      expect(price(frame.document)?.maxPrice).to.equal(1800);
      one(frame, 'smp-cost-range').setAttribute('high', '1900');
      await until(() => price(frame.document)?.maxPrice === 1900);
      one(frame, 'smp-page').setAttribute('sections', 'overview');
      await until(() => !price(frame.document));
      expect(scripts(frame.document).length).to.equal(1);
      await atRest(frame.window);
      expect(frame.seen.violations).to.be.empty;
      expect(requests(frame, '/page/structured-data')).to.have.length(1);
      quiet(frame);
    });
  }

  it('in which a script’s text is a sink, as anywhere else', async () => {
    const frame = await open('structured-data.html?csp=lit-html');
    const script = Object.assign(frame.document.createElement('script'), {type: 'application/ld+json'});
    script.append('{}');
    frame.document.head.append(script);
    await until(() => frame.seen.violations.length);
  });
});
