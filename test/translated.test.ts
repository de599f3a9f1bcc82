import {allInside, clear, client, hydrated, inside, shadow} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import {referencesModule} from '../src/evidence/source-list.js';
import type {SmpChecklist, SmpConfig, SmpElement} from '../src/index.js';
import {type Fixture, fixtureOf, fixtures} from './fixtures.js';
import {enter} from './support/controls.js';
import {type Translator, keepTranslating, translate, translators, untranslated} from './support/translator.js';
import {atRest} from './support/wait.js';

/** A change that a reader or a page makes to an element. */
interface Change {
  /** Name of a fixture. */
  readonly of: string;
  readonly make: (element: SmpElement) => unknown;
  /** True if a server's markup keeps what a rendering in the browser does not have, such as lists of sources. */
  readonly isServedOtherwise?: boolean;
}

const click = (element: Element, selector: string) => inside(element, selector).click();
const estimator = (element: Element) =>
  (element.localName === 'smp-config' ? element.querySelector('smp-cost-range') : element) as SmpElement;

/** A change of every text that can change while the text around it stays. */
const changes: Record<string, Change> = {
  'the area of the estimator': {of: 'config/estimator', make: (element) => click(element, '[value=full]')},
  'the visits of the estimator': {of: 'config/estimator', make: (element) => enter(element, 'select', '4')},
  'the years of the estimator': {of: 'config/estimator', make: (element) => enter(element, '#years', '9')},
  'the extras of the estimator': {of: 'config/estimator', make: (element) => click(element, '[name=scar]')},
  'the prices of the estimator': {
    of: 'config/estimator',
    make: (element) =>
      ((element.closest('smp-config') as SmpConfig).config = {
        schemaVersion: 1,
        prices: {currency: 'GBP', asOf: '2025', areas: [{area: 'full', low: 900}]},
      }),
  },
  'the price of a range': {
    of: 'cost-range/own',
    make: (element) => Object.assign(element, {low: '1300', priceAsOf: '2025'}),
  },
  'the country of a range': {of: 'cost-range/uk', make: (element) => Object.assign(element, {region: 'US'})},
  'the years of the comparison': {of: 'cost-comparison/uk', make: (element) => enter(element, '#years', '3')},
  'the options of the comparison': {
    of: 'cost-comparison/us',
    make: (element) => click(element, '[value=transplant]'),
  },
  'an assumption of the comparison': {
    of: 'cost-comparison/us',
    make: (element) => enter(element, '[id="minoxidil.yearly.high"]', '987'),
  },
  'an assumption that cannot be': {
    of: 'cost-comparison/us',
    make: (element) => enter(element, '[id="minoxidil.yearly.low"]', '98765'),
  },
  'the country of the comparison': {
    of: 'cost-comparison/us',
    make: (element) => Object.assign(element, {region: 'GB'}),
  },
  'the pictures’ slider': {of: 'before-after/pictures', make: (element) => enter(element, '#slider', '70')},
  'the pictures’ facts': {
    of: 'before-after/pictures',
    make: (element) =>
      Object.assign(element, {visits: '2', healedWeeks: '9', caption: '[Another man.]', heading: '[Another crown]', beforeLabel: '[Then]'}),
  },
  'the search': {of: 'faq/own', make: (element) => enter(element, '#search', 'hair')},
  'a search that finds nothing': {of: 'faq/own', make: (element) => enter(element, '#search', 'qqq')},
  'the open questions': {of: 'faq/own', make: (element) => click(element, '[part=button]')},
  'the open factors': {of: 'key-factors/two-open', make: (element) => click(element, '[part=button]')},
  'the ticks': {
    of: 'checklist/alone',
    make: (element) =>
      allInside(element, 'input')
        .slice(0, 3)
        .map((box) => box.click()),
  },
  'the date of the visit': {of: 'aftercare/alone', make: (element) => enter(element, '#date', '2026-12-01')},
  'the numbers of sources': {
    of: 'overview/alone',
    isServedOtherwise: true,
    make: (element) => {
      element.insertAdjacentHTML('beforebegin', '<smp-risks></smp-risks>');
      element.insertAdjacentHTML('afterend', '<smp-sources></smp-sources>');
    },
  },
  'the sources': {of: 'sources/alone', make: (element) => element.insertAdjacentHTML('beforebegin', '<smp-risks></smp-risks>')},
  'the review': {
    of: 'overview/alone',
    make: (element) => Object.assign(element, {reviewedBy: '[Dr B.]', reviewedOn: '2026-11-02'}),
  },
  'the articles': {
    of: 'related-list/items',
    make: (element) => Object.assign(element, {items: [{heading: '[Costs]'}, {heading: '[Dots]'}, {heading: '[More]'}]}),
  },
  'no articles': {of: 'related-list/items', make: (element) => Object.assign(element, {items: []})},
  'an article': {
    of: 'related-card/full',
    make: (element) =>
      Object.assign(element, {heading: '[Dots]', summary: '[Short.]', tag: '[New]', readingMinutes: 9, date: '2025', label: '[On]'}),
  },
  'the sections': {
    of: 'page/three',
    isServedOtherwise: true,
    make: (element) => Object.assign(element, {sections: 'faq glossary', headingLevel: 3}),
  },
  'the term': {of: 'term/alone', make: (element) => Object.assign(element, {term: 'touch-up'})},
};

/** What a reader sees and hears of an element; what is the same before and after a change stays translated. */
const shown = (element: Element) => shadow(element, untranslated);

async function changed(
  {of, make}: Change,
  place: (fixture: Fixture) => Promise<SmpElement>,
  translating?: (element: SmpElement) => unknown,
): Promise<string> {
  const element = estimator(await place(fixtureOf(of)));
  await atRest();
  const before = shown(element);
  const end = translating?.(element);
  await make(element);
  await atRest();
  if (typeof end === 'function') end();
  const after = shown(element);
  if (place === client) expect(after).not.to.equal(before);
  clear();
  return after;
}

describe('a text that changes once it is translated', () => {
  // The server shows references at once.
  before(() => referencesModule.load());
  afterEach(clear);

  for (const [name, change] of Object.entries(changes)) {
    describe(`with ${name}`, () => {
      let wanted: string;
      before(async () => (wanted = await changed(change, client)));

      for (const by of Object.keys(translators) as Translator[]) {
        it(`is right where a translator puts ${by}`, async () => {
          expect(await changed(change, client, (element) => translate(element, by))).to.equal(wanted);
        });
      }

      it('is right where a translator also translates what changes', async () => {
        expect(await changed(change, client, keepTranslating)).to.equal(wanted);
      });

      it('is right in a server’s markup, also where it is translated before it is hydrated', async () => {
        const served = await changed(change, hydrated);
        if (!change.isServedOtherwise) expect(served).to.equal(wanted);
        const translated = (fixture: Fixture) => hydrated(fixture, (element) => translate(estimator(element)));
        expect(await changed(change, translated)).to.equal(served);
      });
    });
  }
});

describe('a server’s text that is translated before it is hydrated', () => {
  afterEach(clear);

  for (const fixture of fixtures.filter(({isFullest}) => isFullest)) {
    describe(fixture.name, () => {
      let wanted: string;
      before(async () => {
        wanted = shown(estimator(await hydrated(fixture)));
        clear();
      });

      for (const by of Object.keys(translators) as Translator[]) {
        it(`is right where a translator puts ${by}`, async () => {
          expect(shown(estimator(await hydrated(fixture, (element) => translate(estimator(element), by))))).to.equal(wanted);
        });
      }
    });
  }

  it('stays translated, with what a reader has already done', async () => {
    const element = (await hydrated(fixtureOf('checklist/alone'), (served) => {
      translate(served);
      inside(served, 'input').click();
    })) as SmpChecklist;
    expect(inside(element, 'h2').textContent).to.include('‹');
    expect(inside(element, '.progress').textContent).to.include('1');
    expect(element.value).to.deep.equal([inside<HTMLInputElement>(element, 'input').value]);
  });

  it('stays where a translator has also changed the names of sources', async () => {
    let items: Element[] = [];
    const element = await hydrated(fixtureOf('sources/all'), (served) => {
      items = allInside(served, '.sources li');
      for (const text of allInside(served, '.sources [translate]').flatMap(({childNodes}) => [...childNodes]))
        if (text instanceof Text) text.data = `‹${text.data}›`;
    });
    const now = allInside(element, '.sources li');
    expect(now.length).to.equal(items.length);
    expect(now.every((item, at) => item === items[at])).to.equal(true);
  });
});
