import {afterEach, describe, it, mock} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {checkedOn, isReview, nextCheck, reviewLine, today} from '../../src/evidence/review.js';
import {content} from '../../src/evidence/section.content.js';
import {parseDate} from '../../src/foundation/language/format.js';

describe("today's date", () => {
  afterEach(() => mock.timers.reset());

  // What a browser's settings do: the same instant, read in another zone.
  class Zoned extends Date {
    constructor(
      time: number,
      private readonly minutes: number,
    ) {
      super(time);
    }
    private get local() {
      return new Date(this.getTime() + this.minutes * 60_000);
    }
    override getFullYear = () => this.local.getUTCFullYear();
    override getMonth = () => this.local.getUTCMonth();
    override getDate = () => this.local.getUTCDate();
  }
  const hour = 3_600_000;
  const anyTime = fc.date({min: new Date('1970-01-02'), max: new Date('9998-12-30'), noInvalidDate: true});
  const nearNewMonth = fc
    .tuple(fc.integer({min: 1971, max: 9998}), fc.integer({min: 0, max: 11}), fc.integer({min: -14 * hour, max: 14 * hour}))
    .map(([year, month, off]) => new Date(Date.UTC(year, month, 1) + off));
  const instant = fc.oneof(anyTime, nearNewMonth);
  const zone = fc.integer({min: -12 * 60, max: 14 * 60});

  it('is the one where the reader is, never off by one day', () => {
    fc.assert(
      fc.property(instant, zone, (time, minutes) => {
        const local = new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, 10);
        expect(today(new Zoned(time.getTime(), minutes))).to.equal(local);
      }),
    );
  });

  it('is the same all day, and a date that can be read', () => {
    const parts = fc.tuple(fc.integer({min: 1970, max: 9998}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}));
    fc.assert(
      fc.property(parts, fc.nat(23), fc.nat(59), ([year, month, day], hour, minute) => {
        expect(parseDate(today(new Date(year, month - 1, day, hour, minute)))).to.deep.equal([year, month, day]);
      }),
    );
  });

  it('is that of the clock unless told', () => {
    mock.timers.enable({apis: ['Date'], now: new Date(2031, 4, 6, 0, 30)});
    expect(today()).to.equal('2031-05-06');
  });
});

describe('a review', () => {
  const day = fc
    .date({min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  const name = fc.string({minLength: 1}).filter((text) => text.trim() !== '');

  it('counts with a name and a day that has come', () => {
    fc.assert(
      fc.property(name, day, day, (by, on, now) => {
        expect(isReview(by, on, now)).to.equal(on <= now);
        expect(isReview(by, ` ${on}\n`, now), 'with space around').to.equal(on <= now);
        expect(isReview(by, on.slice(0, 7), now), 'by month').to.equal(on.slice(0, 7) <= now.slice(0, 7));
        expect(isReview(by, Number(on.slice(0, 4)), now), 'by year').to.equal(on.slice(0, 4) <= now.slice(0, 4));
      }),
    );
  });

  it('never counts without a name, or with what is no day', () => {
    const blank = fc.constantFrom('', ' ', '\n', undefined, null, {}, [], NaN, true);
    const noDay = fc.oneof(
      fc.string().filter((text) => !parseDate(text)),
      fc.constantFrom('2026-02-30', '2026-13-01', '0000-01-01', '26-01-01', 'today', undefined, null, NaN, true),
      fc.object(),
    );
    fc.assert(
      fc.property(blank, name, day, noDay, (nobody, somebody, on, never) => {
        expect(isReview(nobody, on, '9999-12-31')).to.equal(false);
        expect(isReview(somebody, never, '9999-12-31')).to.equal(false);
      }),
    );
  });
});

describe('the line about a review', () => {
  const line = (now: string, review = {}) => reviewLine(content(), review, now, (iso) => `<${iso}>`);

  it('says when the sources were checked, until the day on which they are due', () => {
    expect(line(nextCheck).checked).to.equal(`Sources checked <${checkedOn}>. Next check <${nextCheck}>.`);
    expect(line('2031-01-01').checked).to.equal(`Sources checked <${checkedOn}>. Review overdue: it was planned for <${nextCheck}>.`);
  });

  it('names who has reviewed the text, or says that nobody has', () => {
    expect(line(checkedOn, {by: 'Dr A', on: ' 2026-11 '}).reviewed).to.equal('Review: {name}, <2026-11>.');
    expect(line(checkedOn).reviewed).to.equal('No clinician has reviewed this text yet.');
  });
});
