import {expect} from '@open-wc/testing';
import {inside, allInside} from '../support/inside.js';
import {type Page, add, close, events, one, openIds, parts, quiet, rendered, sections, texted, title} from '../support/page.js';
import {defineAll, openPortal, versions} from '../support/portal.js';
import {atRest, until} from '../support/wait.js';
import type {SmpElement} from '../../src/index.js';

const versionOf = (element: Element) => (element.constructor as typeof SmpElement).smpVersion;

const prefixes = ['smp', 'portal'] as const;

/** A configuration with prices. */
const priced = (currency: string) =>
  JSON.stringify({schemaVersion: 1, prices: {currency, asOf: '2026-11', areas: [{area: 'full', low: 900, high: 2100}]}});
/** Signs of the currencies that the elements of a version show, '' for none. */
const signs = ({document}: Page, prefix: string) =>
  Array.from(document.querySelectorAll(`${prefix}-cost-range`), (element) => /€|A\$/.exec(texted(element))?.[0] ?? '');

describe('two versions on one page, each under a prefix', () => {
  let page: Awaited<ReturnType<typeof openPortal>>;

  beforeEach(async () => {
    page = await openPortal();
    defineAll(page.library, {prefix: 'portal'});
  });

  afterEach(close);

  it('make a whole page each, of their own sections', async () => {
    for (const prefix of prefixes) {
      const whole = await add(page, `<${prefix}-page></${prefix}-page>`);
      expect(parts(whole).map(({localName}) => localName)).to.deep.equal(sections.map((tag) => tag.replace('smp', prefix)));
      for (const element of [whole, ...parts(whole)]) {
        expect(rendered(element), element.localName).to.be.true;
        expect(versionOf(element), element.localName).to.equal(versions[prefix]);
      }
    }
    expect(events(page, 'smp-conflict').length).to.equal(0);
    quiet(page);
  });

  it('number and list the sources of their own sections', async () => {
    for (const prefix of prefixes) {
      await add(
        page,
        `<${prefix}-overview></${prefix}-overview><${prefix}-risks></${prefix}-risks><${prefix}-sources></${prefix}-sources>`,
      );
    }
    const [own, theirs] = prefixes.map((prefix) => one(page, `${prefix}-sources`));
    const listed = (element?: Element) => (element ? allInside(element, '.sources li').length : 0);
    await until(() => listed(own) > 5 && listed(own) === listed(theirs), 'both list theirs');
    for (const prefix of prefixes) {
      expect(inside(one(page, `${prefix}-overview`), 'sup a').textContent, prefix).to.equal('1');
      for (const name of ['overview', 'risks']) expect(allInside(one(page, `${prefix}-${name}`), '.sources').length).to.equal(0);
    }
    quiet(page);
  });

  it('show cards of their own', async () => {
    for (const prefix of prefixes) {
      const list = await add(page, `<${prefix}-related-list items='[{"heading": "[A]"}]'></${prefix}-related-list>`);
      const card = inside<SmpElement>(list, 'li > *');
      expect([card.localName, versionOf(card)]).to.deep.equal([`${prefix}-related-card`, versions[prefix]]);
    }
    quiet(page);
  });

  it('are configured by their own element', async () => {
    for (const [prefix, currency] of [
      ['smp', 'EUR'],
      ['portal', 'AUD'],
    ] as const) {
      const script = `<script type="application/json">${priced(currency)}</script>`;
      await add(page, `<${prefix}-config>${script}<${prefix}-cost-range></${prefix}-cost-range></${prefix}-config>`);
    }
    await until(() => prefixes.every((prefix) => signs(page, prefix)[0]), 'both show their prices');
    expect([signs(page, 'smp'), signs(page, 'portal')]).to.deep.equal([['€'], ['A$']]);
    quiet(page);
  });

  it('are both configured by an attribute, but only around their elements', async () => {
    const around = (prefix: string, currency: string) =>
      `<div data-smp-config='${priced(currency)}'><${prefix}-cost-range></${prefix}-cost-range></div>`;
    const alone = prefixes.map((prefix) => `<${prefix}-cost-range></${prefix}-cost-range>`).join('');
    await add(page, around('smp', 'EUR') + around('portal', 'AUD') + alone);
    await until(() => prefixes.every((prefix) => signs(page, prefix)[0]), 'those inside show their prices');
    await atRest(page.window);
    expect(signs(page, 'smp')).to.deep.equal(['€', '']);
    expect(signs(page, 'portal')).to.deep.equal(['A$', '']);
    quiet(page);
  });

  it('are all configured by an attribute around no element but a configuration', async () => {
    await add(page, `<div data-smp-config='${priced('AUD')}'><portal-config></portal-config></div>`);
    await add(page, prefixes.map((prefix) => `<${prefix}-cost-range></${prefix}-cost-range>`).join(''));
    await until(() => prefixes.every((prefix) => signs(page, prefix).join() === 'A$'), 'both show their prices');
  });

  it('are not configured by an attribute around an element that is defined later', async () => {
    const {SmpConfig, SmpCostRange, SmpFaq} = page.library;
    for (const element of [SmpConfig, SmpCostRange]) element.define({prefix: 'late'});
    await add(page, `<div data-smp-config='${priced('AUD')}'><late-faq></late-faq></div><late-cost-range></late-cost-range>`);
    await atRest(page.window);
    expect(signs(page, 'late')).to.deep.equal(['']);
    SmpFaq.define({prefix: 'late'});
    await atRest(page.window);
    expect(signs(page, 'late')).to.deep.equal(['']);
  });

  it('follow the language of the page', async () => {
    for (const prefix of prefixes) await add(page, `<${prefix}-overview></${prefix}-overview>`);
    const titles = () => prefixes.map((prefix) => title(one(page, `${prefix}-overview`)));
    const [english] = titles();
    page.document.documentElement.lang = 'es';
    await until(() => titles().every((text) => text !== english), 'both are Spanish');
    expect(new Set(titles()).size).to.equal(1);
    quiet(page);
  });

  it('follow links that begin with their own tag', async () => {
    for (const prefix of prefixes) await add(page, `<${prefix}-page sections="overview faq"></${prefix}-page>`);
    const focused = () => page.document.activeElement?.localName;
    const asked = {smp: 'removal', portal: 'pain'};
    const faqOf = (prefix: string) => parts(one(page, `${prefix}-page`))[1] as SmpElement;
    for (const prefix of prefixes) {
      const whole = one(page, `${prefix}-page`);
      inside<HTMLAnchorElement>(whole, `a[href$="#${prefix}-faq"]`).click();
      await until(() => focused() === `${prefix}-page`, `${prefix}-page shows its section`);
      expect(whole.shadowRoot?.activeElement?.id).to.equal('faq');
      page.window.location.hash = `#${prefix}-faq-${asked[prefix]}`;
      await until(() => openIds(faqOf(prefix)).length, `${prefix}-faq opens its question`);
    }
    await atRest(page.window);
    for (const prefix of prefixes) expect(openIds(faqOf(prefix)), prefix).to.deep.equal([asked[prefix]]);
    quiet(page);
  });

  it('describe the document once, by the page that came first', async () => {
    const scripts = () => [...page.document.querySelectorAll('script[type="application/ld+json"]')];
    const first = await add(page, '<portal-page sections="overview" structured-data></portal-page>');
    await until(() => scripts().length, 'it is described');
    const [script] = scripts();
    expect(script?.textContent).to.contain('#portal-page');
    const second = await add(page, '<smp-page sections="faq" structured-data="faq"></smp-page>');
    await atRest(page.window);
    for (const whole of [second, first]) {
      whole.lang = 'en-GB';
      await whole.updateComplete;
      await atRest(page.window);
    }
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]?.textContent).to.contain('#portal-page');
    first.remove();
    await until(() => scripts()[0]?.textContent?.includes('#smp-page'), 'the other page is described');
    expect(scripts().length).to.equal(1);
    second.remove();
    await until(() => !scripts().length, 'nothing is described');
  });

  it('name in a warning the tag that the page has', async () => {
    await add(page, '<a href="/"><portal-term term="dermis"></portal-term></a>');
    await atRest(page.window);
    expect(page.seen.warnings.join()).to.contain('<portal-term term="dermis">').and.not.contain('<smp-term');
  });
});
