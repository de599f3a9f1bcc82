import {allInside, clear, render} from '../support/render.js';
import '../../src/define/choices.js';
import {expect} from '@open-wc/testing';
import {content} from '../../src/elements/choices/choices.content.js';

const plain = (node: Element | null | undefined) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');

describe('smp-choices', () => {
  afterEach(clear);

  it('names each choice, doing nothing first, with the same four facts', async () => {
    const element = await render('<smp-choices></smp-choices>');
    const {choices, labels} = content();
    const items = allInside(element, '[part=choice]');
    expect(items.map((item) => plain(item.querySelector('h3')))).to.deep.equal(choices.map(({name}) => name));
    expect(choices[0]?.name).to.equal('Doing nothing');
    items.forEach((item) => {
      expect([...item.querySelectorAll('.fact strong')].map(plain)).to.deep.equal(labels);
      const facts = [...item.querySelectorAll('.fact')];
      expect(facts).to.have.length(labels.length);
      for (const fact of facts) expect(plain(fact)).not.to.equal('');
    });
  });

  it('has a source for each fact, or says that there is none, or needs none', async () => {
    const element = await render('<smp-choices></smp-choices>');
    const bare = allInside(element, '.fact').filter((fact) => !fact.querySelector('sup a'));
    for (const fact of bare)
      expect(plain(fact)).to.match(/^(What it does|How long|Cost|Evidence) (We (found no|have not)|Nothing\.|As long as)/);
    expect(allInside(element, '.fact').length - bare.length).to.be.above(20);
  });
});
