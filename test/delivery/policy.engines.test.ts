import {expect} from '@open-wc/testing';
import {factorIds} from '../../src/elements/key-factors/key-factors.content.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {allInside, inside} from '../support/inside.js';
import {
  type Page,
  add,
  allRendered,
  close,
  count,
  elements,
  load,
  one,
  open,
  openIds,
  opened,
  press,
  quiet,
  rendered,
  requests,
  sections,
  speakSpanish,
  text,
  title,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

/** Gives the day of a visit, as a reader does. */
const plan = (page: Page, day: string) => {
  const aftercare = one(page, 'smp-aftercare');
  const input = inside<HTMLInputElement>(aftercare, 'input');
  input.value = day;
  input.dispatchEvent(new Event('input'));
  return aftercare.updateComplete;
};

/** What the page saves from now on, instead of saving it. */
function downloads(page: Page): HTMLAnchorElement[] {
  const saved: HTMLAnchorElement[] = [];
  page.window.HTMLAnchorElement.prototype.click = function () {
    saved.push(this);
  };
  return saved;
}

describe('the file for a CDN', () => {
  afterEach(close);

  describe('under a strict content policy with Trusted Types', () => {
    it('the policy is in force', async () => {
      const page = await opened('all.html?csp=1');
      page.document.body.append(text(page, 'style', '* {color: red}'));
      expect(() => (page.document.body.innerHTML = '<p>')).to.throw();
      await until(() => page.seen.violations.length > 1);
    });

    it('renders all without a violation', async () => {
      const page = await opened('all.html?csp=1');
      allRendered(page);
      const picture = inside<HTMLImageElement>(one(page, 'smp-related-card'), 'img');
      picture.scrollIntoView();
      await until(() => picture.naturalWidth);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('is styled', async () => {
      const page = await opened('all.html?csp=1');
      const style = (element: Element, selector: string) => page.window.getComputedStyle(inside(element, selector));
      for (const element of elements(page)) {
        // A word is as its text is.
        if (element.localName === 'smp-term') continue;
        expect(style(element, '[part=heading]').fontWeight, element.localName).to.equal('700');
        expect(style(element, '.base').fontSize).to.equal('17px');
      }
      const {textDecorationLine, textDecorationStyle} = style(one(page, 'smp-term'), '[part=term]');
      expect([textDecorationLine, textDecorationStyle]).to.deep.equal(['underline', 'dotted']);
    });

    it('opens and closes', async () => {
      const page = await opened('all.html?csp=1');
      const factors = one(page, 'smp-key-factors');
      expect(openIds(factors)).to.deep.equal(['aftercare']);
      await press(factors, 'cost');
      expect(openIds(factors)).to.deep.equal(['cost']);
      inside(factors, '[part=button]').click();
      await until(() => openIds(factors).length === factorIds.length);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('opens a note beside its word', async () => {
      const page = await opened('all.html?csp=1');
      for (const tag of ['smp-term', 'smp-overview']) {
        const element = one(page, tag);
        const note = inside(element, '.term + .note');
        inside(element, '.term').click();
        expect(note.matches(':popover-open'), tag).to.be.true;
        expect(note.style.left, tag).not.to.equal('');
      }
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('fetches another language', async () => {
      const page = await opened('all.html?csp=1');
      await speakSpanish(page);
      for (const tag of sections.slice(0, -1)) {
        const name = tag.slice(4) as 'overview';
        if (!tag.startsWith('smp-cost-')) expect(title(one(page, tag)), tag).to.equal(spanish[`${name}.heading`]);
      }
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });

    it('saves a calendar file, and fetches what writes it only then', async () => {
      const page = await opened('all.html?csp=1');
      const saved = downloads(page);
      const button = inside(one(page, 'smp-aftercare'), '[part=button]');
      await plan(page, '2026-12-01');
      await atRest(page.window);
      expect(requests(page, 'calendar')).to.be.empty;

      button.click();
      await until(() => saved.length === 1);
      button.click();
      await until(() => saved.length === 2);
      expect(requests(page, 'calendar')).to.deep.equal(['/dist/cdn/parts/calendar.js']);
      expect(saved[0]?.download).to.match(/\.ics$/);
      const lines = (await (await fetch(saved[0]?.href ?? '')).text()).split('\r\n');
      expect([lines[0], ...lines.slice(-2)]).to.deep.equal(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
      const days = lines.filter((line) => /^DTSTART;VALUE=DATE:202(6|7)\d{4}$/.test(line));
      expect(days).to.have.length(count(one(page, 'smp-aftercare'), '.planner + table tbody th'));
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });
  });

  describe('asks nobody for anything', () => {
    it('but the file and its language, and stores nothing, whatever a reader does', async () => {
      const page = await opened('all.html');
      for (const element of elements(page)) {
        for (const link of allInside(element, 'sup a').slice(0, 2)) link.click();
        for (const control of allInside(element, 'button, summary, [type=checkbox]')) control.click();
      }
      const search = inside<HTMLInputElement>(one(page, 'smp-faq'), 'input');
      search.value = 'pain';
      search.dispatchEvent(new Event('input'));
      await plan(page, '2026-12-01');
      const saved = downloads(page);
      inside(one(page, 'smp-aftercare'), '[part=button]').click();
      // A list of sources may be saved later, too.
      await until(() => saved.some(({download}) => download.endsWith('.ics')), 'the calendar is saved');
      for (const type of ['beforeprint', 'afterprint']) page.window.dispatchEvent(new Event(type));
      await speakSpanish(page);
      await atRest(page.window);

      for (const {name} of page.window.performance.getEntriesByType('resource')) expect(new URL(name).origin).to.equal(location.origin);
      expect(requests(page, '/dist/')).to.have.members([
        '/dist/cdn/smp.min.js',
        '/dist/cdn/parts/calendar.js',
        '/dist/cdn/parts/reference-file.js',
        '/dist/cdn/locales/es.js',
      ]);
      quiet(page);
    });

    it('and says so where the calendar is not to be had', async () => {
      const page = await open('empty.html');
      await load(page, '/broken/cdn/smp.min.js');
      const aftercare = await add(page, '<smp-aftercare></smp-aftercare>');
      await plan(page, '2026-12-01');
      inside(aftercare, '[part=button]').click();
      await until(() => inside(aftercare, '#status').textContent.startsWith('The calendar file could not be made'));
      expect(rendered(aftercare)).to.be.true;
      quiet(page);
    });

    it('which would be noticed', async () => {
      const {window, document, seen} = await open('empty.html');
      void [window.localStorage, window.sessionStorage, window.indexedDB, window.caches, document.cookie];
      await window.fetch('/__page__/empty.html');
      expect(seen.touched).to.deep.equal(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'fetch']);
    });
  });
});
