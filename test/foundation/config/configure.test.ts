import {render, texts, until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {type Config, configure} from '../../../src/index.js';
import {all, called, found, fresh, from, heard, inAttribute, later, one, put, reset, says, shows} from '../../support/configuration.js';

const silent = (element: Element, unexpected: string) =>
  until(() => !texts(element).join(' ').includes(unexpected), `"${unexpected}" is not said`);

describe('configure()', () => {
  afterEach(reset);

  it('holds for the whole page, for what is there and for what comes', async () => {
    put('<smp-cost-range></smp-cost-range>');
    await shows(one(), found);
    expect(configure(from(71))).to.deep.equal([]);
    await shows(one(), 'From $71');
    put('<smp-cost-range></smp-cost-range>');
    for (const element of all()) await shows(element, 'From $71');
  });

  it('gives back what is wrong, warns of it once in one line, and uses the rest', async () => {
    const name = fresh();
    put('<smp-cost-range></smp-cost-range>');
    let problems: unknown;
    const {said, codes} = await heard(async () => {
      problems = configure({...from(72), clinic: {telephone: 7, [name]: 1}} as unknown as Config);
      await shows(one(), 'From $72');
    });
    expect(problems).to.deep.equal([
      ['clinic.telephone', 'string, not 7'],
      [`clinic.${name}`, 'a name that smp-elements knows'],
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^configure\(\): clinic\.telephone: expected string, not 7; .*; the rest is used$/);
    expect(codes).to.deep.equal([]);
  });

  it('takes the place of an earlier call, whole', async () => {
    put('<smp-cost-range></smp-cost-range>');
    configure({...from(73), ...called('111')});
    await says(one(), 'Telephone: 111');
    configure(from(74));
    await shows(one(), 'From $74');
    await silent(one(), '111');
  });

  it('without a configuration takes it back', async () => {
    put('<smp-cost-range></smp-cost-range>');
    configure(from(75));
    await shows(one(), 'From $75');
    expect(configure()).to.deep.equal([]);
    await shows(one(), found);
  });

  it('with what is no configuration says so and throws nothing', async () => {
    put('<smp-cost-range></smp-cost-range>');
    await warnings(() => {
      for (const given of [null, 7, 'text', [], () => 1]) expect(configure(given as unknown as Config)).to.deep.equal([['', 'an object']]);
    });
    await shows(one(), found);
  });

  it('reaches shadow roots and gives way to any smp-config', async () => {
    configure(from(76));
    put(`<div id="host"></div><smp-config ${inAttribute(from(77))}><smp-cost-range></smp-cost-range></smp-config>`);
    const deep = document.createElement('smp-cost-range');
    document.querySelector('#host')?.attachShadow({mode: 'open'}).append(deep);
    await shows(deep, 'From $76');
    await shows(one(), 'From $77');
  });

  it('is not changed by what the page does to its object later', async () => {
    const given = from(78);
    configure(given);
    given.prices.course.low = 79;
    put('<smp-cost-range></smp-cost-range>');
    await shows(one(), 'From $78');
  });

  it('changes no element that asks for nothing', async () => {
    const card = await render('<smp-related-card heading="Card" href="/a"></smp-related-card>', 'en-US');
    const records: unknown[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(card.shadowRoot as ShadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
    configure({articles: [{heading: 'Other'}], ...from(80)});
    await later();
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});
