import {allInside, clear, client, inside} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import type {SmpElement} from '../src/index.js';
import {fixtureOf} from './fixtures.js';
import {type Clock, stopClock} from './support/clock.js';
import {enter, heard, plain} from './support/controls.js';
import {spoken} from './support/comparison.js';
import {price} from './support/estimator.js';
import {atRest} from './support/wait.js';

/** An element that speaks, and how a reader changes it. */
interface Speaker {
  /** Name of a fixture. */
  readonly of: string;
  readonly changes: readonly ((element: SmpElement) => unknown)[];
  /** Further changes, with another result. */
  readonly more: readonly ((element: SmpElement) => unknown)[];
  /** Returns what has to be said after the changes. */
  readonly said: (element: SmpElement) => string;
}

const tick = (at: number) => (element: Element) => allInside(element, 'input')[at]?.click();
const types = (selector: string, ...values: string[]) => values.map((value) => (element: Element) => enter(element, selector, value));

const speakers: Record<string, Speaker> = {
  'the estimator': {
    of: 'config/estimator',
    changes: types('#years', '1', '2', '3'),
    more: types('#years', '9'),
    said: (element) => `Estimate: ${price(element)}`,
  },
  'the comparison': {of: 'cost-comparison/us', changes: types('#years', '11', '12', '13'), more: types('#years', '14'), said: spoken},
  'the search': {
    of: 'faq/own',
    changes: types('#search', 'h', 'ha', 'hai'),
    more: types('#search', 'scar'),
    said: (element) => plain(inside(element, '#found')),
  },
  'the checklist': {
    of: 'checklist/alone',
    changes: [tick(0), tick(1), tick(2)],
    more: [tick(3)],
    said: (element) => plain(inside(element, '.progress')),
  },
  'the date of the visit': {
    of: 'aftercare/alone',
    changes: types('#date', '2026-12-01', '2026-12-02', '2026-12-03'),
    more: types('#date', '2026-12-24'),
    said: (element) => plain(inside(element, '#status')),
  },
};

describe('an announcement (WCAG 4.1.3)', () => {
  let clock: Clock;
  beforeEach(() => (clock = stopClock(window, 500)));
  afterEach(() => {
    clock.start();
    clear();
  });

  for (const [name, {of, changes, more, said}] of Object.entries(speakers)) {
    describe(`of ${name}`, () => {
      let element: SmpElement;
      beforeEach(async () => {
        const placed = await client(fixtureOf(of));
        element = placed.querySelector<SmpElement>('smp-cost-range') ?? placed;
      });
      const status = () => inside(element, '[aria-live=polite]');
      const make = async (all: typeof changes) => {
        for (const one of all) {
          one(element);
          await element.updateComplete;
        }
      };
      const change = () => make(changes);

      it('comes once, when the reader rests after several changes', async () => {
        expect(await heard([status()], change)).to.deep.equal([]);
        expect(clock.waiting.length).to.equal(1);
        expect(await heard([status()], () => clock.pass())).to.deep.equal([said(element)]);
      });

      it('comes again after a change that says something new, and not without one', async () => {
        await change();
        clock.pass();
        await element.updateComplete;
        expect(await heard([status()], () => element.requestUpdate())).to.deep.equal([]);
        expect(plain(status())).to.equal('');
        element.requestUpdate();
        await element.updateComplete;
        await make(more);
        expect(await heard([status()], () => clock.pass())).to.deep.equal([said(element)]);
      });

      it('does not come from an element that has left the page', async () => {
        await change();
        element.remove();
        await atRest();
        expect(clock.waiting.length).to.equal(0);
      });
    });
  }
});
