import {allInside, clear, client, texts} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {loaders} from '../src/locales/loaders.js';
import {allLocales} from '../src/locales/locale-codes.js';
import {fixtures} from './fixtures.js';
import {isConcerned} from './support/matrix.js';

const pseudo = (kind: string) => () => import(`/__pseudo__.js?kind=${kind}`);
Object.assign(loaders, {es: pseudo('accented'), ar: pseudo('rtl'), ja: pseudo('ids')});
// Two languages more.
(allLocales as readonly string[] as string[]).push('ar', 'ja');

describe('in pseudo-language', () => {
  afterEach(clear);

  for (const fixture of fixtures.filter(isConcerned)) {
    it(`every text of ${fixture.name} is a whole message`, async () => {
      const said = texts(await client({...fixture, lang: 'es'}), 'style, script, [translate=no], time');
      expect(said).not.to.be.empty;
      // A message, in pieces where it marks a term, with what an author or Intl put into it; or what Intl makes alone, money and lengths of time.
      const whole = /^((\[([^[\]]|\[[^[\]]*\])*\])+|\P{L}+(GBP|USD|EUR|años|días|semanas|mm)?)$/u;
      for (const text of said) expect(text).to.match(whole, 'hard-coded, or glued together');
    });
  }
});

describe('in a pseudo-language that is written from right to left', () => {
  before(() => setViewport({width: 320, height: 640}));
  afterEach(clear);
  after(() => setViewport({width: 800, height: 600}));

  for (const fixture of fixtures.filter(isConcerned)) {
    it(`${fixture.name} is written so, and fits 320 pixels (WCAG 1.4.10)`, async () => {
      const element = await client({...fixture, lang: 'ar'});
      // Author's text has no `dir`: it follows the page.
      for (const one of allInside(element, '[dir]')) expect(getComputedStyle(one).direction).to.equal('rtl');
      expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid Date|\{\w+\}/);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

describe('in the pseudo-language for translators', () => {
  afterEach(clear);

  it('each sentence is its id', async () => {
    const element = await client({name: 'risks', lang: 'ja', html: '<smp-risks></smp-risks>'});
    expect(texts(element)).to.include('[risks.heading]');
  });
});
