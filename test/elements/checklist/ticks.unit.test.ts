import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {restore, store, tick} from '../../../src/elements/checklist/ticks.js';

describe('ticks', () => {
  const known = ['a', 'b-c', 'd', 'e1'];
  const id = fc.constantFrom(...known);
  const some = fc.subarray(known).map((chosen): ReadonlySet<string> => new Set(chosen));

  it('are the same after they were stored', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        expect([...restore(store(chosen), known)]).to.deep.equal([...chosen]);
      }),
    );
  });

  it('come back in the order of the list, and only those that it knows', () => {
    const stored = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(id, fc.string())).map((ids) => ids.join(' ')),
    );
    fc.assert(
      fc.property(stored, (text) => {
        const words = text.split(' ');
        expect([...restore(text, known)]).to.deep.equal(known.filter((one) => words.includes(one)));
      }),
    );
  });

  it('change for one box alone, and the old ones stay as they were', () => {
    fc.assert(
      fc.property(some, id, fc.boolean(), (before, one, on) => {
        const copy = [...before];
        const after = tick(before, one, on);
        expect(after.has(one)).to.equal(on);
        for (const other of known) if (other !== one) expect(after.has(other)).to.equal(before.has(other));
        expect([...before]).to.deep.equal(copy);
        expect([...tick(after, one, on)]).to.deep.equal([...after]);
      }),
    );
  });
});
