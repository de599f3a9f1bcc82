import {clear, client, texts} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import {loaders} from '../src/locales/loaders.js';
import {fixtures} from './fixtures.js';
import {isConcerned} from './support/matrix.js';

const pseudo = '/__pseudo__.js';
Object.assign(loaders, {es: () => import(pseudo)});

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
