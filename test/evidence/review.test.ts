import {allInside, clear, hydrated, inside, render, texts, until, warnings} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {checkedOn, nextCheck} from '../../src/evidence/review.js';
import {longDate, parseDate} from '../../src/foundation/language/format.js';
import type {SmpOverview} from '../../src/index.js';
import {fixtures} from '../fixtures.js';
import {isShown} from '../support/notes.js';
import {numbersIn} from '../support/citations.js';

const foot = (element: Element) => inside(element, 'footer');
/** When the sources were checked, and who has reviewed the text. */
const state = (element: Element) =>
  [...foot(element).querySelectorAll(':scope > p')]
    .flatMap((paragraph) => texts(paragraph).map((text) => text.trim()))
    .filter((text) => !text.startsWith('Version'));

const RealDate = Date;
/** Stops the clock, up to the next `afterEach`. */
function stopClock(then: Date): void {
  class Stopped extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [then.getTime()]) as [number]));
    }
    static override now = () => then.getTime();
  }
  globalThis.Date = Stopped as DateConstructor;
}

afterEach(() => {
  globalThis.Date = RealDate;
  clear();
});

describe('the state of review', () => {
  for (const tag of ['smp-overview', 'smp-sources']) {
    const plain = async () => state(await render(`<${tag}></${tag}>`, 'en-GB'));

    it(`names who reviewed ${tag} and when, as exactly as it is known`, async () => {
      const [checked] = await plain();
      for (const [given, written] of [
        ['2026-11-01', '1 November 2026'],
        [' 2026-10 ', 'October 2026'],
        ['2026', '2026'],
      ]) {
        const element = await render(`<${tag} reviewed-by="Dr A. Example, dermatologist" reviewed-on="${given}"></${tag}>`, 'en-GB');
        const [still, by, ...more] = state(element);
        expect(still).to.equal(checked);
        expect(by).to.match(new RegExp(`Dr A\\. Example, dermatologist, ${written}\\.$`));
        expect(more).to.be.empty;
      }
    });

    const wrong: Record<string, string> = {
      'no date': 'reviewed-by="Dr A"',
      'no name': 'reviewed-on="2026-10-01"',
      'an empty name': 'reviewed-by=" " reviewed-on="2026-10-02"',
      'a day that is none': 'reviewed-by="Dr A" reviewed-on="2026-02-30"',
      'a date of zeros': 'reviewed-by="Dr A" reviewed-on="0000-00-00"',
      'a date in words': 'reviewed-by="Dr A" reviewed-on="last week"',
      'a date in the future': 'reviewed-by="Dr A" reviewed-on="9999-12-31"',
    };
    for (const [what, attributes] of Object.entries(wrong)) {
      it(`warns once of ${what} at ${tag}, and says that it is not reviewed`, async () => {
        const unreviewed = await plain();
        const said = await warnings(async () => {
          for (let i = 0; i < 2; i++) {
            expect(state(await render(`<${tag} ${attributes}></${tag}>`, 'en-GB'))).to.deep.equal(unreviewed);
          }
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} reviewed-on=`);
      });
    }
  }

  it('says nothing of reviews that were not named', async () => {
    const said = await warnings(() => render('<smp-overview reviewed-by="" reviewed-on=""></smp-overview>'));
    expect(said).to.be.empty;
  });

  it('takes today for a date that has come, and tomorrow for one that has not', async () => {
    stopClock(new Date(2027, 0, 31, 23, 59));
    const by = async (on: string) => state(await render(`<smp-overview reviewed-by="Dr A" reviewed-on="${on}"></smp-overview>`))[1] ?? '';
    await warnings(async () => {
      expect(await by('2027-01-31')).to.contain('Dr A');
      expect(await by('2027-02-01')).not.to.contain('Dr A');
      expect(await by('2027-02')).not.to.contain('Dr A');
    });
  });

  it('follows its properties', async () => {
    const element = (await render('<smp-overview></smp-overview>')) as SmpOverview;
    const before = state(element);
    Object.assign(element, {reviewedBy: 'Dr A', reviewedOn: '2026-11-01'});
    await element.updateComplete;
    expect(state(element)[1]).to.contain('Dr A');
    element.reviewedBy = undefined;
    element.reviewedOn = undefined;
    await element.updateComplete;
    expect(state(element)).to.deep.equal(before);
  });
});

describe('a review that is overdue', () => {
  const [year = 0, month = 0, day = 0] = parseDate(nextCheck) ?? [];

  for (const [way, come] of Object.entries({
    client: (tag: string) => render(`<smp-${tag}></smp-${tag}>`, 'en'),
    hydrated: (tag: string) => {
      const fixture = fixtures.find(({name}) => name === `${tag}/alone`);
      if (!fixture) throw new Error('There is no such fixture');
      return hydrated(fixture);
    },
  })) {
    for (const tag of ['overview', 'sources']) {
      it(`says so by itself once the day of the next check has passed, in smp-${tag}, ${way}`, async () => {
        const due = async (now: Date) => {
          stopClock(now);
          return (state(await come(tag))[0] ?? '').toLowerCase().includes('overdue');
        };
        expect(await due(new Date(year, month - 1, day, 23, 59))).to.equal(false);
        expect(await due(new Date(year, month - 1, day + 1, 0, 0))).to.equal(true);
        expect(await due(new Date(2040, 0, 1))).to.equal(true);
      });
    }
  }
});

describe('a text that a site has changed', () => {
  // The foot of a text that a site has replaced is there, but not shown.
  const said = (element: Element) =>
    allInside(element, 'footer')
      .filter((foot) => foot.checkVisibility())
      .flatMap((foot) => texts(foot))
      .join(' ');
  const marked = (element: Element) => said(element).includes(longDate('en', parseDate(checkedOn) ?? [0]));

  it('loses the mark of the library, and names who changed it', async () => {
    const element = (await render('<smp-overview adapted-by="Quietdot"></smp-overview>')) as SmpOverview;
    expect(marked(element)).to.equal(false);
    expect(said(element)).to.contain('Quietdot');
    element.adaptedBy = undefined;
    await element.updateComplete;
    expect(marked(element)).to.equal(true);
    expect(said(element)).not.to.contain('Quietdot');
  });

  it('still leads from its numbers to their sources', async () => {
    const element = await render('<smp-overview adapted-by="Quietdot"></smp-overview>');
    const number = allInside(element, 'sup a').at(-1);
    expect(allInside(element, 'footer li').length).to.equal(Math.max(...numbersIn(element)));
    number?.click();
    expect(isShown(inside(element, '#note'))).to.equal(true);
  });

  it('leaves the list of sources where it is', async () => {
    const count = async (attributes: string) =>
      allInside(await render(`<smp-sources show="all" ${attributes}></smp-sources>`), '.sources li').length;
    expect(await count('')).to.be.above(0);
    expect(await count('adapted-by="Quietdot"')).to.equal(await count(''));
  });

  for (const tag of ['smp-overview', 'smp-sources']) {
    it(`loses the mark while it stands in the slot of ${tag}, whoever put it there`, async () => {
      const element = await render(`<${tag}><p slot="text">Our own words.</p></${tag}>`);
      await until(() => said(element) && !marked(element));
      const nobody = said(element);
      expect(texts(element)).to.include('Our own words.');
      element.setAttribute('adapted-by', 'Quietdot');
      await element.updateComplete;
      expect(said(element)).to.contain('Quietdot').and.not.equal(nobody);
      element.removeAttribute('adapted-by');
      element.replaceChildren();
      await until(() => marked(element), 'the mark is back');
      element.innerHTML = '<p slot="text">Our own words.</p>';
      await until(() => said(element) === nobody, 'the mark is gone again');
    });
  }

  it('is not said to be reviewed either', async () => {
    const element = await render('<smp-overview adapted-by="Quietdot" reviewed-by="Dr A" reviewed-on="2026-11-01"></smp-overview>');
    expect(said(element)).not.to.contain('Dr A');
  });
});
