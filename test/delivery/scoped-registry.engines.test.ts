import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {allInside, inside} from '../support/inside.js';
import {add, close, events, one, parts, quiet, rendered, sections} from '../support/page.js';
import {defineAll, openPortal, versions} from '../support/portal.js';
import {atRest, until} from '../support/wait.js';

const versionOf = (element: Element) => (element.constructor as Partial<typeof SmpElement>).smpVersion;

/** True if the browser makes elements of a registry other than the page's. */
function hasScopes(): boolean {
  try {
    const customElementRegistry = new CustomElementRegistry();
    const made = class extends HTMLElement {};
    customElementRegistry.define('scope-probe', made);
    return document.createElement('scope-probe', {customElementRegistry}) instanceof made;
  } catch {
    return false;
  }
}

describe('another version in a registry of its own, under the same tags', () => {
  let page: Awaited<ReturnType<typeof openPortal>>;
  let customElementRegistry: CustomElementRegistry;

  /** Adds a shadow root with this registry to the page, and fills it. */
  async function scoped(markup: string): Promise<ShadowRoot> {
    const host = page.document.createElement('div');
    const root = host.attachShadow({mode: 'open', customElementRegistry});
    root.innerHTML = markup;
    page.document.body.append(host);
    await Promise.all(Array.from(root.querySelectorAll<SmpElement>('*'), ({updateComplete}) => updateComplete));
    await atRest(page.window);
    return root;
  }

  before(function () {
    if (!hasScopes()) this.skip();
  });

  beforeEach(async () => {
    page = await openPortal();
    customElementRegistry = new page.window.CustomElementRegistry();
    defineAll(page.library, {registry: customElementRegistry});
  });

  afterEach(close);

  it('makes a whole page of its own sections', async () => {
    const ours = await add(page, '<smp-page></smp-page>');
    const root = await scoped('<smp-page></smp-page>');
    const theirs = root.firstElementChild as SmpElement;
    for (const [whole, version] of [
      [ours, versions.smp],
      [theirs, versions.portal],
    ] as const) {
      expect(parts(whole).map(({localName}) => localName)).to.deep.equal(sections);
      for (const element of [whole, ...parts(whole)]) {
        expect(rendered(element), element.localName).to.be.true;
        expect(versionOf(element), element.localName).to.equal(version);
      }
    }
    const listed = () => [ours, theirs].map((whole) => allInside(parts(whole).at(-1) as Element, '.sources li').length);
    await until(() => listed().every((n) => n > 5), 'both list their sources');
    expect(events(page, 'smp-conflict').length).to.equal(0);
    quiet(page);
  });

  it('gives its registry to the shadow roots', async () => {
    const root = await scoped('<smp-page sections="faq"></smp-page><smp-related-list></smp-related-list>');
    for (const element of root.children) expect(element.shadowRoot?.customElementRegistry === customElementRegistry).to.be.true;
    expect(one(page, 'main').customElementRegistry === page.window.customElements).to.be.true;
  });

  it('shows cards of its own', async () => {
    const root = await scoped(`<smp-related-list items='[{"heading": "[A]"}, {"heading": "[B]"}]'></smp-related-list>`);
    const list = root.firstElementChild as SmpElement;
    const cards = () => allInside(list, 'li > *').map(versionOf);
    expect(cards()).to.deep.equal([versions.portal, versions.portal]);
    list.setAttribute('items', '[{"heading": "[A]"}, {"heading": "[B]"}, {"heading": "[C]"}]');
    await list.updateComplete;
    expect(cards()).to.deep.equal([versions.portal, versions.portal, versions.portal]);
    quiet(page);
  });

  it('configures its own elements', async () => {
    const prices = {currency: 'AUD', asOf: '2026-11', areas: [{area: 'full', low: 900, high: 2100}]};
    const script = `<script type="application/json">${JSON.stringify({schemaVersion: 1, prices})}</script>`;
    const ours = await add(page, '<smp-cost-range></smp-cost-range>');
    const root = await scoped(`<smp-config>${script}</smp-config><smp-cost-range></smp-cost-range>`);
    const text = (element: Element) => inside(element, '.base').textContent.includes('A$');
    expect([text(ours), text(root.lastElementChild as Element)]).to.deep.equal([false, true]);
    quiet(page);
  });

  it('puts no button into the link of an element that only this registry has', async () => {
    customElementRegistry.define(
      'late-link',
      class extends page.window.HTMLElement {
        updateComplete?: Promise<void>;
        connectedCallback() {
          const root = this.attachShadow({mode: 'open'});
          this.updateComplete = new Promise((done) =>
            setTimeout(() => {
              root.innerHTML = '<a href="/"><slot></slot></a>';
              done();
            }),
          );
        }
      },
    );
    const root = await scoped('<late-link><smp-term term="dermis"></smp-term></late-link>');
    const term = root.querySelector('smp-term') as SmpElement;
    await until(() => !allInside(term, 'button').length, 'the term is a word');
    expect(versionOf(term)).to.equal(versions.portal);
  });

  it('replaces plain markup there by its own elements', async () => {
    const root = await scoped('<div data-smp="overview"></div>');
    await add(page, '<div data-smp="overview"></div>');
    await atRest(page.window);
    expect([root.firstElementChild, one(page, 'smp-overview')].map((element) => element && versionOf(element))).to.deep.equal([
      versions.portal,
      versions.smp,
    ]);
    quiet(page);
  });

  it('stays complete when it is moved to another document', async () => {
    const root = await scoped('<smp-page sections="overview faq"></smp-page>');
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const theirs = root.firstElementChild as SmpElement;
    frame.contentDocument?.body.append(theirs);
    theirs.setAttribute('sections', 'overview faq risks');
    await theirs.updateComplete;
    expect(parts(theirs).map(versionOf)).to.deep.equal([versions.portal, versions.portal, versions.portal]);
  });
});
