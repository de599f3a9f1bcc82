import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {type Days, type Gap, dayOf, inWeeks, finalLookDays, widest} from '../../../src/elements/journey/timeline.js';

const visits = [1, 2, 3, 4] as const;

describe('the course of the visits', () => {
  const days = fc.tuple(fc.nat(90), fc.nat(90)).map(([from, more]): Days => [from, from + more]);
  const gap = fc.record({source: fc.constant<Gap['source']>(['B', 'x']), days, next: days}, {requiredKeys: ['source', 'days']});
  const known = fc.array(gap, {minLength: 1});

  it('goes on from visit to visit, and never ends before it begins', () => {
    fc.assert(
      fc.property(known, (sources) => {
        const course = visits.map((visit) => dayOf(visit, sources));
        course.forEach(([from, to], at) => {
          const [before, until] = course[at - 1] ?? [0, 0];
          expect(from).to.be.at.least(before).and.at.most(to);
          expect(to).to.be.at.least(until);
        });
      }),
    );
  });

  it('leaves no source out', () => {
    const covers = ([from, to]: Days, ...all: number[]) => all.forEach((day) => expect(day).to.be.within(from, to));
    fc.assert(
      fc.property(known, (sources) => {
        for (const {days, next = days} of sources) {
          const third = [days[0] + next[0], days[1] + next[1]] as const;
          covers(dayOf(2, sources), ...days);
          covers(dayOf(3, sources), ...third);
          covers(dayOf(4, sources), third[0] + finalLookDays[0], third[1] + finalLookDays[1]);
        }
      }),
    );
  });

  it('spans all that it is given, and goes no further', () => {
    fc.assert(
      fc.property(fc.array(days, {minLength: 1}), (all) => {
        const [from, to] = widest(all);
        for (const [first, last] of all) expect(first >= from && last <= to).to.equal(true);
        expect(all.some(([first]) => first === from) && all.some(([, last]) => last === to)).to.equal(true);
      }),
    );
  });

  it('is told in whole weeks, in order, and nearest to the days', () => {
    fc.assert(
      fc.property(days, (stretch) => {
        const weeks = inWeeks(stretch);
        expect(weeks[0]).to.be.at.most(weeks[1]);
        weeks.forEach((week, at) => {
          expect(Number.isInteger(week)).to.equal(true);
          expect(Math.abs(week * 7 - (stretch[at] ?? NaN))).to.be.below(4);
        });
      }),
    );
  });
});
