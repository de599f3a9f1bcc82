import {expect} from '@open-wc/testing';
import type {SmpElement} from '../src/index.js';
import {fixtures} from './fixtures.js';
import {expectContrast} from './support/axe-contrast.js';
import {isConcerned, matrix} from './support/matrix.js';
import {emulate, rootsOf} from './support/deep.js';
import {allInside, clear, client, shadow, texts} from './support/render.js';
import {translate, untranslated} from './support/translator.js';
import {atRest} from './support/wait.js';
import './support/define-all.js';

// In Chromium alone: fixtures.engines.test.ts shows that the other engines render the same.
/** Texts of an element that are set in less than 12 px. */
const smallTexts = (element: Element): string[] =>
  rootsOf(element).flatMap((root) =>
    Array.from(root.querySelectorAll('*'))
      .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 12)
      .map((one) => `${one.localName}: ${one.textContent.slice(0, 40)}`),
  );

describe('every fixture', () => {
  for (const fixture of fixtures.filter(isConcerned)) {
    const {name, lang, isFullest} = fixture;
    describe(name, () => {
      // One rendering for all that reads it.
      let element: SmpElement;
      before(async () => (element = await client(fixture)));
      after(clear);

      it('is accessible (WCAG 1.1.1, 1.3.1, 1.4.1, 1.4.3, 2.4.4, 3.1.2, 4.1.2)', async () => {
        await expect(element).to.be.accessible();
      });

      it('says nothing that a machine says', () => {
        expect(texts(element).join('\n')).not.to.match(/NaN|undefined|null|\[object|Invalid Date|\{\w+\}/);
      });

      it('has no text under 12 px', () => {
        expect(smallTexts(element)).to.deep.equal([]);
      });

      it('adds nothing to the host', () => {
        const asWritten = new DOMParser().parseFromString(fixture.html, 'text/html').body.firstElementChild;
        expect(element.getAttributeNames()).to.deep.equal(asWritten?.getAttributeNames());
      });

      it('goes on where a browser has translated it', async function () {
        const other = lang?.startsWith('es') ? 'en' : 'es';
        const reference = await client(fixture);
        const translated = await client(fixture);
        if (!translate(translated)) return this.skip();
        for (const {parentElement} of [reference, translated]) (parentElement as HTMLElement).lang = other;
        await atRest();
        // What is the same in both languages stays translated.
        expect(shadow(translated, untranslated)).to.equal(shadow(reference));
      });

      it('never skips a heading level (WCAG 1.3.1, 2.4.6)', () => {
        const levels = allInside(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
        levels.forEach((level, at) => expect(level - (levels[at - 1] ?? level)).to.be.below(2));
      });

      // Colours are an element's, whatever its state.
      if (!matrix(isFullest, true)) return;
      it('can be read in the dark (WCAG 1.4.1, 1.4.3)', async () => {
        await emulate({colorScheme: 'dark'});
        document.documentElement.style.colorScheme = 'light dark';
        document.body.style.background = 'Canvas';
        try {
          await expectContrast(element);
        } finally {
          document.documentElement.removeAttribute('style');
          document.body.removeAttribute('style');
          await emulate({});
        }
      });
    });
  }
});
