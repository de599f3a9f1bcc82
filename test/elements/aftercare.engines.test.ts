import {allInside, clear, inside, render, texts, until, ways} from '../support/render.js';
import '../../src/define/aftercare.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {content} from '../../src/elements/aftercare/aftercare.content.js';
import {type Stretch, healing, steps} from '../../src/elements/aftercare/schedule.js';
import {duration} from '../../src/foundation/language/format.js';
import {fill, setRenderLocale} from '../../src/foundation/language/locale.js';
import {stopClock} from '../support/clock.js';
import {saved} from '../support/saved.js';
import {numbersWithin} from '../support/citations.js';

const VISIT = '2026-11-22';
const plain = (node: Element | null | undefined) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
const field = (element: Element) => inside<HTMLInputElement>(element, 'input');
const button = (element: Element) => inside<HTMLButtonElement>(element, '[part=button]');
const said = (element: Element) => plain(inside(element, '#status'));
const rows = (element: Element, table = 0) =>
  [...(allInside(element, 'table')[table]?.querySelectorAll('tbody tr:not([aria-hidden])') ?? [])] as HTMLTableRowElement[];
/** Says of the steps how their times are meant. */
const asSteps = (lang: string, all: readonly string[], given: 'times' | 'dated') => {
  setRenderLocale(lang.slice(0, 2));
  const texts = content()[given];
  return all.map((time, at) => fill(texts[(steps[at] as Stretch).timing ?? 'after'], {time}));
};
const times = (element: Element, table = 0) => rows(element, table).map((row) => plain(row.cells[1]?.firstElementChild));

const inDays = (lang: string, all: readonly Stretch[]) =>
  all.map(({days, inWords = days}) => {
    const format = new Intl.NumberFormat(lang, {style: 'unit', unit: inWords.unit, unitDisplay: 'long'});
    return (inWords.low === inWords.high ? format.format(inWords.low) : format.formatRange(inWords.low, inWords.high)).replace(/\s+/g, ' ');
  });

// Counted by the calendar, not in milliseconds.
const dayAfter = (iso: string, days: number) => {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days));
};

const inDates = (lang: string, visit: string) => {
  const format = new Intl.DateTimeFormat(lang, {dateStyle: 'medium', timeZone: 'UTC'});
  return asSteps(
    lang,
    steps.map(({days}) => format.formatRange(dayAfter(visit, days.low), dayAfter(visit, days.high)).replace(/\s+/g, ' ')),
    'dated',
  );
};

/** Does to the field what a reader does who gives a date. */
async function give(element: Element, value: string): Promise<void> {
  const input = field(element);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await ('updateComplete' in element && element.updateComplete);
}

/** Leaves the field. */
async function leave(element: Element): Promise<void> {
  field(element).blur();
  await ('updateComplete' in element && element.updateComplete);
}

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('smp-aftercare', () => {
  afterEach(clear);

  it('shows days as long as no date is given, each step as the head of its row, and its sources after the days', async () => {
    for (const lang of ['en-GB', 'es']) {
      const element = await render('<smp-aftercare></smp-aftercare>', lang);
      expect(times(element)).to.deep.equal(asSteps(lang, inDays(lang, steps), 'times'));
      expect(times(element, 1)).to.deep.equal(inDays(lang, healing));
      [steps, healing].forEach((stretches, table) =>
        stretches.forEach(({days: {sources}}, at) => {
          const [head, days] = rows(element, table)[at]?.cells ?? [];
          expect(head?.scope).to.equal('row');
          expect(head?.querySelector('sup')).to.equal(null);
          expect(days && numbersWithin(days)).to.have.length(sources.length);
        }),
      );
      for (const drawn of allInside(element, 'tbody tr[aria-hidden]:has(svg)')) expect(plain(drawn)).to.equal('');
      const scales = allInside(element, 'tbody tr[aria-hidden] .scale').map(({children}) => Array.from(children, plain));
      const scale = ['0', '2', '4', duration(lang, 'week', 6, 6)];
      expect(scales).to.deep.equal([scale, scale]);
    }
  });

  for (const [way, come] of Object.entries(ways)) {
    for (const [lang, name] of [
      ['en', 'aftercare/alone'],
      ['es', 'aftercare/spanish'],
    ] as const) {
      it(`shows real dates in the language of the page, once a date is given: ${lang}, ${way}`, async () => {
        const element = await come({name, html: '<smp-aftercare></smp-aftercare>', lang});
        for (const visit of [VISIT, '2026-12-31', '2028-02-27', '2026-03-28', '2000-01-01', '2099-12-31']) {
          await give(element, visit);
          expect(times(element), visit).to.deep.equal(inDates(lang, visit));
        }
        expect(times(element, 1)).to.deep.equal(inDays(lang, healing));
      });
    }
  }

  it('has the danger signs before all else, as lists in the order of danger', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-US');
    const alert = inside(element, '[part=alert]');
    const planner = inside(element, '[part=planner]');
    expect(alert.compareDocumentPosition(planner) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    const lists = [...alert.querySelectorAll('ul')];
    const titles = lists.map((list) => list.previousElementSibling as HTMLElement);
    expect(titles.map((title) => plain(title.querySelector('strong')))).to.deep.equal(content().call.map(([when]) => when));
    expect(lists.map((list) => list.children.length)).to.deep.equal(content().call.map(([, ...signs]) => signs.length));
    // Nothing stands between two signs.
    expect(alert.querySelectorAll('li sup')).to.have.length(0);
    titles.forEach((title, at) => {
      const sources = new Set(
        content()
          .call[at]?.slice(1)
          .flatMap(([, ...cited]) => cited),
      );
      expect(numbersWithin(title)).to.have.length(sources.size);
    });
    expect(plain(lists[0])).to.contain('38°C (100.4°F)').and.contain('throat').and.contain('numbing cream');
  });

  it('is not off by one day', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
    const first = steps.findIndex(({id}) => id === 'dry');
    const pool = steps.findIndex(({id}) => id === 'pool');
    await give(element, '2028-02-26');
    expect([times(element)[first], times(element)[pool]]).to.deep.equal(['until 28 Feb – 2 Mar 2028', 'until 27 Mar 2028']);
  });

  it('takes a date that was given before its script came', async () => {
    const served = (await (await fetch('/__ssr__/fixtures.json')).json()) as Record<string, string>;
    const host = document.createElement('div');
    host.lang = 'en';
    host.setHTMLUnsafe(served['aftercare/alone'] ?? '');
    const element = host.firstElementChild as HTMLElement;
    field(element).value = VISIT;
    document.body.append(host);
    await until(() => times(element).join() === inDates('en', VISIT).join(), 'the table shows the date in the field');
    expect(button(element).checkVisibility()).to.equal(true);
  });

  it('follows the page into another language, with all that it says', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
    await give(element, VISIT);
    element.parentElement?.setAttribute('lang', 'es');
    await until(() => times(element).join() === inDates('es', VISIT).join(), 'Spanish dates');
    expect(field(element).value).to.equal(VISIT);
    const spanish = await render('<smp-aftercare></smp-aftercare>', 'es');
    await give(spanish, VISIT);
    expect(said(element)).to.equal(said(spanish));
  });

  it('says what it did in a region that is there before it speaks (WCAG 4.1.3)', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
    const status = inside(element, '[aria-live]');
    expect(plain(status)).to.equal('');
    // What is not rendered is no live region yet: what it says when it appears may not be read.
    expect(getComputedStyle(status).display).not.to.equal('none');
    const clock = stopClock(window, 500);
    await give(element, VISIT);
    clock.pass();
    clock.start();
    await element.updateComplete;
    expect(inside(element, '[aria-live]') === status).to.equal(true);
    expect(plain(status)).to.contain('2026').and.equal(said(element));
  });

  it('names the field by a label in the same root, and describes it (WCAG 1.3.1, 3.3.2)', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>');
    expect([...(field(element).labels ?? [])].map(plain)).to.deep.equal([content().date]);
    const described = (field(element).getAttribute('aria-describedby') ?? '').split(' ');
    expect(described).to.include('status');
    for (const id of described) expect(element.shadowRoot?.getElementById(id), id).to.exist;
  });

  describe('given a wrong date (WCAG 3.3.1, 3.3.3)', () => {
    const wrong = (element: Element) => {
      expect(said(element)).to.contain('2000').and.contain('2099');
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(times(element)).to.deep.equal(asSteps('en-GB', inDays('en-GB', steps), 'times'));
      expect(button(element).checkVisibility()).to.equal(false);
      expect(texts(element).join(' ')).not.to.match(/Invalid|NaN|undefined/);
    };
    const right = (element: Element) => {
      expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
      expect(said(element)).not.to.contain('2099');
    };

    for (const value of ['9999-12-31', '0001-01-01', '1999-12-31', '2100-01-01']) {
      it(`says so in words once the field is left, and keeps the table: ${value}`, async () => {
        const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
        await give(element, value);
        expect(field(element).value).to.equal(value);
        right(element);
        await leave(element);
        wrong(element);
        await give(element, VISIT);
        right(element);
        expect(times(element)).to.deep.equal(inDates('en-GB', VISIT));
        await give(element, value);
        await leave(element);
        wrong(element);
      });
    }

    it('says so for half a date too', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
      field(element).focus();
      await sendKeys({press: '1'});
      await sendKeys({press: '1'});
      expect(field(element).validity.badInput).to.equal(true);
      right(element);
      await leave(element);
      wrong(element);
    });

    it('says nothing while a year is typed', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
      for (const value of ['0002-11-22', '0020-11-22', '0202-11-22']) {
        await give(element, value);
        right(element);
        expect(said(element)).to.equal('');
      }
      await give(element, VISIT);
      await leave(element);
      right(element);
    });

    it('forgets it with an emptied field', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
      await give(element, '9999-12-31');
      await leave(element);
      await give(element, '');
      await leave(element);
      right(element);
      expect(said(element)).to.equal('');
    });
  });

  it('shows days again when the field is emptied', async () => {
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
    await give(element, VISIT);
    await give(element, '');
    expect(times(element)).to.deep.equal(asSteps('en-GB', inDays('en-GB', steps), 'times'));
    expect(said(element)).to.equal('');
    await leave(element);
    expect(said(element)).to.equal('');
  });

  it('is reached and used by the keyboard alone (WCAG 2.1.1)', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
    const active = () => element.shadowRoot?.activeElement;
    // Past the references of the first sentences.
    const tabTo = async (target: Element) => {
      for (let i = 0; i < 60 && active() !== target; i++) await sendKeys({press: 'Tab'});
      expect(active() === target, target.localName).to.equal(true);
    };
    before.focus();
    await tabTo(field(element));
    await give(element, VISIT);
    await sendKeys({press: 'ArrowUp'});
    const {value} = field(element);
    expect(value).not.to.equal(VISIT);
    await until(() => times(element).join() === inDates('en-GB', value).join(), 'the table shows what the keys gave');
    await tabTo(button(element));
    const {text} = await saved(() => sendKeys({press: 'Enter'}));
    expect(events(text)).to.have.length(steps.length);
  });

  describe('its calendar file', () => {
    it('can be saved only with a date', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>');
      expect(button(element).checkVisibility()).to.equal(false);
      await give(element, VISIT);
      expect(button(element).checkVisibility()).to.equal(true);
      expect(button(element).getBoundingClientRect().height).to.be.at.least(44);
      await give(element, '');
      expect(button(element).checkVisibility()).to.equal(false);
    });

    for (const lang of ['en-GB', 'es']) {
      it(`has one entry for each step, on the days of the table, in ${lang}`, async () => {
        const element = await render('<smp-aftercare></smp-aftercare>', lang);
        await give(element, VISIT);
        const {name, type, text} = await saved(() => button(element).click());
        expect(name).to.match(/^[a-z-]+\.ics$/);
        expect(type).to.equal('text/calendar');
        const found = events(text);
        expect(found).to.have.length(steps.length);
        steps.forEach(({days: {low, high}}, at) => {
          const entry = found[at];
          expect([entry?.startDate.isDate, entry?.endDate.isDate]).to.deep.equal([true, true]);
          expect(entry?.startDate.toString()).to.equal(dayAfter(VISIT, low).toISOString().slice(0, 10));
          // The day after the last: an end is not part of its event.
          expect(entry?.endDate.toString()).to.equal(
            dayAfter(VISIT, high + 1)
              .toISOString()
              .slice(0, 10),
          );
          const row = rows(element)[at];
          expect(plain(row?.cells[0])).to.contain(entry?.summary.slice(0, 8));
          expect(entry?.summary.replace(/\s+/g, ' ')).to.contain(plain(row?.cells[1]?.firstElementChild));
          expect(entry?.description).not.to.be.empty;
        });
      });
    }

    it('says when it is ready', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>');
      await give(element, VISIT);
      await saved(() => button(element).click());
      await until(() => said(element) === content().saved);
    });

    it('names its entries the same each time, and differently for another date', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>');
      const save = async (visit: string) => {
        await give(element, visit);
        return events((await saved(() => button(element).click())).text).map(({uid}) => uid);
      };
      const [first, again, other] = [await save(VISIT), await save(VISIT), await save('2026-11-23')];
      expect(again).to.deep.equal(first);
      expect(new Set([...first, ...other]).size).to.equal(2 * steps.length);
    });

    it('is missed in words when the browser cannot make it, and made when asked again', async () => {
      const element = await render('<smp-aftercare></smp-aftercare>', 'en-GB');
      await give(element, VISIT);
      const {createObjectURL} = URL;
      URL.createObjectURL = () => {
        throw new Error('no');
      };
      try {
        button(element).click();
        await until(() => said(element) === content().failed);
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(times(element)).to.deep.equal(inDates('en-GB', VISIT));
      const {text} = await saved(() => button(element).click());
      expect(events(text)).to.have.length(steps.length);
      await until(() => said(element) === content().saved);
    });

    it('is missed in words when what makes it cannot be loaded, and nothing else breaks', async () => {
      const frame = document.createElement('iframe');
      const lost = JSON.stringify({imports: {'/src/elements/aftercare/calendar.ts': 'data:text/plain,lost'}});
      frame.srcdoc = `<html lang="en-GB"><script type="importmap">${lost}</script>
        <script type="module" src="/src/define/aftercare.ts"></script><smp-aftercare></smp-aftercare>`;
      document.body.append(frame);
      await until(() => frame.contentDocument?.querySelector('smp-aftercare')?.shadowRoot?.querySelector('input'), 'it renders');
      const element = frame.contentDocument?.querySelector('smp-aftercare') as HTMLElement;
      await give(element, VISIT);
      button(element).click();
      await until(() => said(element) === content().failed, 'it says so');
      expect(times(element)).to.deep.equal(inDates('en-GB', VISIT));
      await give(element, '');
      expect(times(element)).to.deep.equal(asSteps('en-GB', inDays('en-GB', steps), 'times'));
    });
  });

  it('keeps the date to itself: no event, no attribute, no property, no form, no storage, no address', async () => {
    const kept = () =>
      [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href, history.length].join();
    const before = kept();
    const element = await render('<form><smp-aftercare></smp-aftercare></form>', 'en-GB').then(
      (form) => form.firstElementChild as HTMLElement,
    );
    const untouched = element.outerHTML;
    const input = field(element);
    const told: string[] = [];
    const {dispatchEvent} = EventTarget.prototype;
    // What a page hears: whatever is dispatched by script, and what the browser dispatches for the reader.
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
      if (this !== input) told.push(event.type);
      return dispatchEvent.call(this, event);
    };
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    const native = ['input', 'change', 'click', 'focusin', 'focusout', 'submit'];
    for (const type of native) document.addEventListener(type, hear);
    let text: string;
    try {
      await give(element, '9999-12-31');
      await leave(element);
      await give(element, VISIT);
      ({text} = await saved(() => button(element).click()));
      await leave(element);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      for (const type of native) document.removeEventListener(type, hear);
    }
    expect(text).to.contain('DTSTART;VALUE=DATE:2026');
    expect(told).to.be.empty;
    expect(heard.map(({type}) => type))
      .to.include('input')
      .and.not.to.include('submit');

    const carries = (value: unknown) =>
      (typeof value === 'string' && /2026|22/.test(value)) || (typeof value === 'number' && value === Date.UTC(2026, 10, 22));
    for (const event of heard) {
      expect(event.target === element).to.equal(true);
      for (const name in event) expect(carries(event[name as keyof Event]), `${event.type}: ${name}`).to.equal(false);
    }
    expect(element.outerHTML === untouched && !element.getAttributeNames().length).to.equal(true);
    for (let level: object = element; level !== HTMLElement.prototype; level = Object.getPrototypeOf(level) as object) {
      for (const name of Object.getOwnPropertyNames(level)) {
        // An underscore says that a property is the element's own.
        if (!name.startsWith('_')) expect(carries(element[name as keyof HTMLElement]), name).to.equal(false);
      }
    }
    expect([...new FormData(element.closest('form') as HTMLFormElement)]).to.be.empty;
    expect(kept() === before).to.equal(true);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes(VISIT))).to.be.empty;
  });

  it('says when to call a doctor, under a heading and with sources, whatever the date', async () => {
    const element = await render('<smp-aftercare heading-level="3"></smp-aftercare>');
    const alert = inside(element, '[part=alert]');
    expect(plain(alert.querySelector('h4'))).not.to.equal('');
    expect(alert.querySelectorAll('sup a').length).to.be.above(1);
    await give(element, VISIT);
    expect(inside(element, '[part=alert]') === alert).to.equal(true);
    const outline = allInside(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName);
    expect(outline).to.deep.equal(['h3', ...outline.slice(1).map(() => 'h4')]);
  });
});
