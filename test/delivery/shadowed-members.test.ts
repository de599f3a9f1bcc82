import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {inside} from '../support/inside.js';
import {type Page, close, file, one, oneOfEach, open, tags} from '../support/page.js';
import {plain} from '../support/controls.js';
import {until} from '../support/wait.js';

/** Names of all members that an object of a class inherits, but for `__proto__`. */
function memberNames(start: object): string[] {
  const names = new Set<string>();
  for (let at: object = start; at; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete('__proto__');
  return [...names];
}

/** Members of the document that Lit, or the page that records for the test, needs under their own names. */
const needed = /^(create|import|current|addEventListener|dispatchEvent|adoptNode|cookie|constructor|location|defaultView)/;

/** Adds markup before any script of the library has run. */
function prepend(page: Page, markup: string): void {
  const template = page.document.createElement('template');
  template.innerHTML = markup;
  page.document.body.append(template.content);
}

describe('a page that shadows members of its nodes', () => {
  afterEach(close);

  const config = `<script type="application/json">{"schemaVersion": 1, "prices": {"currency": "EUR", "course": {"low": 44}}}</script>`;

  for (const path of [file, '/dist/cdn/smp.auto.js']) {
    it(`by the fields of a form around, in and as what is ours: ${path}`, async () => {
      const page = await open('empty.html');
      const fields = memberNames(HTMLFormElement.prototype)
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('');
      prepend(
        page,
        `<smp-config>${config}<form>${fields}${oneOfEach}<smp-sources></smp-sources></form></smp-config>
        <form data-smp-config='{"schemaVersion": 1}' lang="es">${fields}<smp-glossary data-spanish></smp-glossary></form>
        <form data-smp="checklist">${fields}<p>[plain]</p></form>
        <smp-faq id="own"><form slot="last">${fields}[Where do I park?]</form></smp-faq>
        <smp-related-list><form>${fields}</form></smp-related-list>`,
      );
      page.document.head.append(Object.assign(page.document.createElement('script'), {type: 'module', src: path}));
      const all = () => [...page.document.querySelectorAll<SmpElement>(tags.join())];
      await until(() => all().every((element) => element.hasUpdated), 'all have rendered');
      await until(() => all().filter(({localName}) => localName === 'smp-checklist').length === 2, 'plain markup is replaced');
      const price = () => plain(one(page, 'smp-cost-range').shadowRoot?.querySelector('[part=price]'));
      await until(() => price() === 'From €44', 'the price is that of the configuration');
      expect(plain(inside(one(page, 'smp-glossary[data-spanish]'), 'h2'))).to.not.equal(plain(inside(one(page, 'smp-glossary'), 'h2')));
      const faq = one<SmpElement>(page, '#own');
      const search = inside<HTMLInputElement>(faq, 'input');
      search.value = 'laser';
      search.dispatchEvent(new Event('input'));
      await faq.updateComplete;
      expect(Element.prototype.hasAttribute.call(faq.querySelector('[slot]'), 'hidden')).to.be.true;
      for (const element of all()) expect(element.shadowRoot?.querySelector('.base'), element.localName).to.exist;
      expect([...page.seen.errors, ...page.seen.warnings]).to.deep.equal([]);
    });

    it(`by the names of its pictures: ${path}`, async () => {
      const page = await open('empty.html');
      const {document} = page;
      const names = memberNames(Document.prototype).filter((name) => !needed.test(name));
      prepend(page, `${oneOfEach}<smp-page sections="overview sources" structured-data></smp-page>`);
      const script = Object.assign(document.createElement('script'), {type: 'module', src: path});
      document.head.append(script);
      prepend(page, names.map((name) => `<img name="${name}" alt="">`).join(''));
      const find = <T extends Element>(selector: string) => [
        ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<T>),
      ];
      await until(() => find<SmpElement>(tags.join()).every((element) => element.hasUpdated), 'all have rendered');
      await until(() => find('script[data-smp-structured-data]').length === 1, 'the page is described');
      for (const element of find<SmpElement>(tags.join())) expect(element.shadowRoot?.querySelector('.base'), element.localName).to.exist;
      expect(page.seen.errors).to.deep.equal([]);
    });
  }
});
