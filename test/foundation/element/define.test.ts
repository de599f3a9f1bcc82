import {expect} from '@open-wc/testing';
import {type SmpConflictEvent, define, version} from '../../../src/index.js';
import {warnings} from '../../support/render.js';

let count = 0;
/** A tag nobody has taken. */
const fresh = () => `thing-${count++}`;
const make = (tag: string, smpVersion?: string) =>
  class extends HTMLElement {
    static readonly tag = tag;
    static readonly smpVersion = smpVersion;
  };

async function conflict(run: () => void) {
  const told: SmpConflictEvent[] = [];
  const listen = (event: SmpConflictEvent) => told.push(event);
  addEventListener('smp-conflict', listen);
  const said = await warnings(run);
  removeEventListener('smp-conflict', listen);
  return {told, said};
}

describe('define', () => {
  it('defines', () => {
    const tag = fresh();
    const element = make(tag, version);
    define(element);
    expect(customElements.get(`smp-${tag}`)).to.equal(element);
  });

  it('takes a prefix, for a class that has a tag already too', () => {
    const tag = fresh();
    const element = make(tag, version);
    define(element);
    define(element, {prefix: 'clinic'});
    const other = customElements.get(`clinic-${tag}`);
    expect(other?.prototype).to.be.an.instanceOf(element);
    expect(document.createElement(`clinic-${tag}`)).to.be.an.instanceOf(element);
  });

  it('takes another registry', () => {
    const tag = fresh();
    const defined: string[] = [];
    const registry = {
      get: () => undefined,
      getName: () => null,
      define: (name: string) => defined.push(name),
    } as unknown as CustomElementRegistry;
    define(make(tag, version), {registry});
    expect(defined).to.deep.equal([`smp-${tag}`]);
    expect(customElements.get(`smp-${tag}`)).to.equal(undefined);
  });

  for (const there of [version, version.replace(/\d+$/, '99')]) {
    it(`keeps version ${there}, silently`, async () => {
      const tag = fresh();
      const first = make(tag, there);
      define(first);
      const {told, said} = await conflict(() => define(make(tag, version)));
      expect(customElements.get(`smp-${tag}`)).to.equal(first);
      expect([told, said]).to.deep.equal([[], []]);
    });
  }

  for (const there of ['9.0.0', '0.99.0', undefined]) {
    it(`keeps ${there ? `version ${there}` : "a stranger's element"}, warns once and tells the window`, async () => {
      const tag = fresh();
      const first = make(tag, there);
      customElements.define(`smp-${tag}`, first);
      const {told, said} = await conflict(() => define(make(tag, version)));
      expect(customElements.get(`smp-${tag}`)).to.equal(first);
      expect(told.map((event) => [event.tag, event.found])).to.deep.equal([[`smp-${tag}`, there]]);
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain(`<smp-${tag}>`)
        .and.contain(there ?? 'another script')
        .and.contain(version);
    });
  }
});
