import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {height, heightFrom, hello, helloFrom} from '../../src/delivery/frame-message.js';

const LEAST = 40;
const MOST = 100_000;
const ours = {type: 'smp-frame', version: 1};

describe('what a frame and its page say to each other', () => {
  it('is a height in whole px, which comes as it was sent', () => {
    fc.assert(
      fc.property(fc.double({min: LEAST, max: MOST, noNaN: true}), (px) => {
        expect(heightFrom(height(px))).to.equal(Math.ceil(px));
        expect(heightFrom(structuredClone(height(px)))).to.equal(Math.ceil(px));
      }),
    );
  });

  it('is no height that is too small, too large or none', () => {
    const no = fc.oneof(fc.integer({max: LEAST - 1}), fc.integer({min: MOST + 1}), fc.constantFrom(NaN, Infinity, -Infinity));
    fc.assert(fc.property(no, (px) => heightFrom({...ours, height: px}) === undefined));
    const part = fc.double({min: LEAST, max: MOST, noInteger: true});
    fc.assert(fc.property(part, (px) => heightFrom({...ours, height: px}) === undefined));
  });

  it('is whatever else without a fault and without a meaning', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({type: fc.anything(), version: fc.anything(), height: fc.anything(), origin: fc.anything(), scheme: fc.anything()}),
    );
    fc.assert(
      fc.property(anything, fc.webUrl(), (data, origin) => {
        expect(heightFrom(data)).to.equal(undefined);
        expect(helloFrom(data, origin)).to.equal(undefined);
      }),
    );
  });

  it('is a height of ours only where all of it is right', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const px = heightFrom({...ours, height: value});
        expect(px === undefined || px === value).to.be.true;
        if (value !== 'smp-frame') expect(heightFrom({...height(500), type: value})).to.equal(undefined);
        if (value !== 1) expect(heightFrom({...height(500), version: value})).to.equal(undefined);
      }),
    );
  });

  it('is a hello only from where it says that it comes', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webUrl(), (one, other) => {
        expect(helloFrom(hello(one, 'dark'), one)).to.equal('dark');
        expect(helloFrom(hello(one, 'dark'), other)).to.equal(one === other ? 'dark' : undefined);
      }),
    );
    expect(helloFrom(hello('null', 'dark'), 'null')).to.equal('dark');
    // A sandboxed page has no origin, and can claim any.
    expect(helloFrom(hello('https://clinic.example', 'dark'), 'null')).to.equal(undefined);
  });

  it('names colours that CSS knows, whatever was sent', () => {
    const origin = 'https://clinic.example';
    fc.assert(
      fc.property(fc.anything({withNullPrototype: false}), (scheme) => {
        expect(helloFrom({...hello(origin, ''), scheme}, origin)).to.match(/^(light|dark)( (light|dark))?$/);
      }),
      {examples: [[{toString: false}]]},
    );
    for (const [said, meant] of Object.entries({
      normal: 'light',
      '': 'light',
      'only light': 'light',
      'light dark': 'light dark',
      'dark light': 'dark light',
    }))
      expect(helloFrom(hello(origin, said), origin)).to.equal(meant);
  });
});
