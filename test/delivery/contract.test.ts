import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {
  type Met,
  deadProperties,
  declared,
  effectiveTokens,
  openContract,
  trials,
  unclearedProperties,
  untried,
  walk,
} from '../support/contract.js';
import {matrix} from '../support/matrix.js';
import {type Page, load} from '../support/page.js';

const own = declared.map(({tagName}) => `/dist/cdn/${tagName}.min.js`);

/** Each form in which the library is delivered: the files that a page loads. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'smp.min.js': ['/dist/cdn/smp.min.js'],
  'smp.es.min.js': ['/dist/cdn/smp.es.min.js'],
  'smp.classic.min.js': ['/dist/cdn/smp.classic.min.js'],
  'the autoloader': ['/dist/cdn/smp.auto.js'],
  'the files of one element each': own,
  'the modules from npm': ['/npm/define/all.js'],
};

/** Expects an empty list; a runner would cut what it prints of another. */
function none(list: readonly string[]): void {
  expect(list.join('\n')).to.equal('');
}

/** Expects two lists to hold the same; of what is not in both it says which lacks it. */
function same(documented: Iterable<string>, found: Iterable<string>): void {
  const [here, there] = [new Set(documented), new Set(found)];
  const differing = [
    ...[...here].filter((name) => !there.has(name)).map((name) => `documented, but not there: ${name}`),
    ...[...there].filter((name) => !here.has(name)).map((name) => `there, but not documented: ${name}`),
  ];
  none(differing);
}

const named = (kind: 'slots' | 'cssParts' | 'cssStates' | 'cssProperties' | 'events') =>
  declared.flatMap((element) => (element[kind] ?? []).map(({name}) => `${element.tagName} ${name}`));

// What was met in smp.min.js, which comes first and shows all fixtures.
let first: Met | undefined;

for (const [form, files] of Object.entries(forms)) {
  describe(`custom-elements.json, held to ${form}`, () => {
    let page: Page;
    let met: Met;
    const make = (tag: string) => page.document.createElement(tag) as SmpElement & Record<string, unknown>;

    before(async () => {
      page = await openContract();
      for (const file of files) await load(page, file, file.includes('classic') ? '' : 'module');
      met = await walk(page, matrix(first?.telling, undefined));
      first ??= met;
    });
    after(() => page.window.frameElement?.remove());

    it('observes the attributes that are documented, and no others', () => {
      for (const {tagName, attributes = []} of declared) {
        const {observedAttributes} = make(tagName).constructor as typeof SmpElement;
        same(
          attributes.map(({name}) => `${tagName} ${name}`),
          observedAttributes.map((name) => `${tagName} ${name}`),
        );
      }
    });

    it('hands each attribute to its property', () => {
      for (const {tagName, attributes = []} of declared) {
        for (const {name, fieldName, type} of attributes) {
          const element = make(tagName);
          const value = type.text === 'boolean' ? true : String(trials[tagName]?.[name]?.value);
          element.setAttribute(name, value === true ? '' : value);
          expect(element[fieldName], `${tagName} ${name}`).to.equal(value);
        }
      }
    });

    it('takes a property of an attribute’s name as the attribute, as frameworks set it if it is there', async () => {
      const plain = page.document.createElement('div');
      const clashes = declared.flatMap(({tagName, attributes = []}) =>
        attributes.flatMap(({name}) => (name in plain ? [`${tagName} ${name}`] : [])),
      );
      expect(clashes).to.deep.equal(['smp-before-after before', 'smp-before-after after']);
      for (const {tagName, attributes = []} of declared) {
        for (const {name, fieldName} of attributes.filter((attribute) => attribute.name in make(tagName))) {
          const {value} = trials[tagName]?.[name] ?? {};
          const element = make(tagName);
          element[name] = value;
          expect(element[fieldName], `${tagName} ${name}`).to.equal(value);
          // A framework may also render before the element is defined.
          const template = page.document.createElement('template');
          template.innerHTML = `<${tagName}></${tagName}>`;
          const early = template.content.firstElementChild as SmpElement & Record<string, unknown>;
          early[name] = value;
          page.document.body.append(early);
          // Lit sets what was set before with the first update.
          await early.updateComplete;
          expect(early[fieldName], `${tagName} ${name}, before it is defined`).to.equal(value);
          expect(Object.hasOwn(early, name), `${tagName} ${name} hides the accessor`).to.equal(false);
          early.remove();
        }
      }
    });

    it('has each method', () => {
      for (const {tagName, members = []} of declared) {
        for (const {kind, name, privacy, static: isStatic} of members) {
          if (kind === 'method' && !privacy && !isStatic) expect(make(tagName)[name], `${tagName} ${name}()`).to.be.a('function');
        }
      }
    });

    it('shows an effect of each property', async () => {
      none([...untried(), ...(await deadProperties(page))]);
    });

    // The code is the same in each form.
    if (form === 'smp.min.js') {
      it('is as if a property had never been set once that is undefined, null or empty', async () => {
        const {warnings} = page.seen;
        warnings.length = 0;
        none([...(await unclearedProperties(page)), ...warnings]);
      });
    }

    it('has the slots that are documented, and no others', () => {
      same(named('slots'), met.slots);
    });

    it('has the parts that are documented, and no others', () => same(named('cssParts'), met.parts));

    it('takes the states that are documented, and no others', () => same(named('cssStates'), met.states));

    it('sends the events that are documented, and no others', () => same(named('events'), met.events));

    // Where the styles are the same, word for word, a token does the same.
    if (form === 'smp.min.js') {
      it('shows an effect of each token that is documented, and of no other', async () => {
        same(named('cssProperties'), await effectiveTokens(page, met.tokens));
      });
    } else {
      it('has the styles of smp.min.js', () => {
        for (const {tagName} of declared) expect(met.styles.get(tagName) === first?.styles.get(tagName), tagName).to.equal(true);
      });
    }
  });
}
