import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {mayShow} from '../../../src/elements/before-after/consent.js';

describe('with an end of permission', () => {
  it('ends by its rule for any dates', () => {
    const dates = fc.date({min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true});
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [until, now] = [one, other].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        const isOver = Date.parse(now) > Date.parse(until);
        expect(mayShow(until, now)).to.equal(isOver ? 'ended' : 'yes');
        expect(mayShow(` ${until} `, until), 'the last day').to.equal('yes');
      }),
    );
  });

  it('never says yes again once it has ended', () => {
    const dates = fc.date({min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true});
    fc.assert(
      fc.property(dates, fc.array(dates, {minLength: 2}), (end, days) => {
        const said = days
          .map((date) => date.toISOString().slice(0, 10))
          .sort()
          .map((now) => mayShow(end.toISOString().slice(0, 10), now));
        expect(said.lastIndexOf('yes') < (said.indexOf('ended') + 1 || Infinity)).to.equal(true);
      }),
    );
  });

  it('fails closed for all that is no day, of whatever kind', () => {
    const isNone = (value: unknown) => value === undefined || value === null || value === '';
    const isDay = (value: unknown) => typeof value === 'string' && /^\s*\d{4}-\d\d-\d\d\s*$/.test(value);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^\d{4}-?\d{0,2}-?\d{0,2}$/)), (value) => {
        const said = mayShow(value, '0001-01-01');
        if (isNone(value)) expect(said).to.equal('yes');
        else if (!isDay(value)) expect(said).to.equal('unreadable');
      }),
    );
    for (const value of [
      '2099-02-30',
      '2099-13-01',
      '2099',
      '2099-11',
      ' ',
      '0',
      0,
      2099,
      NaN,
      Infinity,
      {},
      [],
      true,
      'forever',
      '9999-99-99',
    ]) {
      expect(mayShow(value, '2026-11-24'), String(value)).to.equal('unreadable');
    }
    for (const value of [undefined, null, '']) expect(mayShow(value, '2026-11-24')).to.equal('yes');
  });
});
