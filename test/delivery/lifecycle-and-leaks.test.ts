import {expect} from '@open-wc/testing';
import {factorIds} from '../../src/elements/key-factors/key-factors.content.js';
import type {SmpElement, SmpKeyFactors} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {allInside, inside} from '../support/inside.js';
import {
  type Page,
  close,
  count,
  elements,
  english,
  events,
  fail,
  live,
  one,
  oneOfEach,
  openIds,
  opened,
  press,
  quiet,
  requests,
  sections,
  settled,
  title,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

/** Without the page's list of sources each section has its own. */
async function withoutList(page: Page): Promise<void> {
  one(page, 'smp-sources').remove();
  const there = sections.slice(0, -1).filter((tag) => page.document.querySelector(tag));
  await until(() => there.every((tag) => count(one(page, tag), 'footer')));
}

// For plain markup that comes, and for addresses of configurations.
const watching = 2;

/** That nothing listens or observes beyond the page's own listeners. */
const nothingLives = (page: Page, own: number) => {
  const kept = live(page).listeners.slice(own);
  expect(kept.map(({type}) => type)).to.be.empty;
  expect(live(page).observers.size).to.equal(watching);
};

describe('the file for a CDN', () => {
  afterEach(close);

  describe('when the page is printed', () => {
    const states = (page: Page) =>
      elements(page).map((element) => allInside<HTMLDetailsElement>(element, 'details').map(({open: is}) => is));

    it('opens all, and closes again what was closed', async () => {
      const page = await opened('all.html');
      const factors = one(page, 'smp-key-factors');
      await withoutList(page);
      await press(factors, 'cost');
      inside<HTMLDetailsElement>(one(page, 'smp-overview'), 'footer details').open = true;
      await atRest(page.window);
      const before = states(page);
      expect(before.flat().filter(Boolean)).to.have.length(2);
      page.seen.events.length = 0;

      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      expect(states(page).flat().every(Boolean)).to.be.true;
      await atRest(page.window);
      expect(states(page).flat().every(Boolean), 'a little later').to.be.true;
      page.window.dispatchEvent(new page.window.Event('afterprint'));
      expect(states(page)).to.deep.equal(before);
      await atRest(page.window);
      expect(states(page), 'a little later').to.deep.equal(before);
      expect(events(page, 'smp-toggle').length).to.equal(0);

      await press(factors, 'shade');
      expect(openIds(factors)).to.deep.equal(['shade']);
      quiet(page);
    });

    it('opens all while an element is rendered again', async () => {
      const page = await opened('all.html');
      const factors = one<SmpKeyFactors>(page, 'smp-key-factors');
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      factors.headingLevel = 3;
      await factors.updateComplete;
      await atRest(page.window);
      expect(openIds(factors)).to.have.length(factorIds.length);
      page.window.dispatchEvent(new page.window.Event('afterprint'));
      await atRest(page.window);
      expect(openIds(factors)).to.deep.equal(['aftercare']);
    });
  });

  describe('once all elements are gone', () => {
    it('nothing listens, nothing observes, nothing is left', async () => {
      const page = await opened('count.html');
      const main = one<HTMLElement>(page, 'main');
      const before = page.document.documentElement.outerHTML;
      const own = live(page).listeners.length;
      for (let times = 0; times < 3; times++) {
        main.innerHTML = `${oneOfEach}<div lang="es">${oneOfEach}</div>`;
        await settled(page);
        expect(live(page).listeners.length).to.be.above(own);
        expect(live(page).observers.size).to.be.above(0);
        await press(one(page, 'smp-key-factors'), 'cost');
        await fail(one(page, 'smp-related-card'));
        main.textContent = '';
        await atRest(page.window);
        nothingLives(page, own);
        expect(page.document.documentElement.outerHTML).to.equal(before);
      }
    });

    it('nothing is left of elements that went before their words came', async () => {
      const page = await opened('count.html');
      const own = live(page).listeners.length;
      const main = one<HTMLElement>(page, 'main');
      main.innerHTML = `<div lang="es">${oneOfEach}</div>`;
      main.textContent = '';
      await until(() => requests(page, '/locales/').length === 1);
      await atRest(page.window);
      nothingLives(page, own);
      quiet(page);
    });

    it('an element that moves lives on', async () => {
      const page = await opened('count.html');
      const main = one<HTMLElement>(page, 'main');
      main.innerHTML = `${oneOfEach}<div lang="es"></div>`;
      await settled(page);
      const [overview] = elements(page) as [SmpElement];
      one(page, 'div').append(...elements(page));
      await until(() => title(overview) === spanish['overview.heading']);
      one<HTMLElement>(page, 'div').lang = 'en';
      await until(() => title(overview) === english);
      main.append(...elements(page));
      await withoutList(page);
      // For the languages of elements, and for the children of cards.
      expect(live(page).observers.size).to.equal(2 + watching);
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      expect(inside<HTMLDetailsElement>(overview, 'footer details').open).to.be.true;
    });
  });
});
