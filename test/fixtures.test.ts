import {allInside, clear, client, hydrated, shadow, texts, ways} from './support/render.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixtures} from './fixtures.js';

describe('every fixture', () => {
  afterEach(clear);

  for (const fixture of fixtures) {
    describe(fixture.name, () => {
      for (const [way, come] of Object.entries(ways)) {
        it(`is accessible, ${way}`, async () => {
          const element = await come(fixture);
          await expect(element).to.be.accessible();
        });
      }

      it('is the same from the server', async () => {
        const here = shadow(await client(fixture));
        clear();
        expect(shadow(await hydrated(fixture))).to.equal(here);
      });

      it('keeps the nodes that the server wrote', async () => {
        const element = await hydrated(fixture);
        clear();
        const again = hydrated(fixture);
        const node = await new Promise<Element | null | undefined>((found) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            found(document.querySelector(element.localName)?.shadowRoot?.querySelector('.base'));
          }).observe(document.body, {childList: true, subtree: true});
        });
        expect(node).to.exist;
        expect((await again).shadowRoot?.querySelector('.base')).to.equal(node);
      });

      it('says nothing that a machine says', async () => {
        const said = texts(await client(fixture)).join('\n');
        expect(said).not.to.match(/NaN|undefined|null|\[object|Invalid Date|\{\w+\}/);
      });

      it('adds nothing to the host', async () => {
        const asWritten = new DOMParser().parseFromString(fixture.html, 'text/html').body.firstElementChild;
        const element = await client(fixture);
        expect(element.getAttributeNames()).to.deep.equal(asWritten?.getAttributeNames());
      });

      it('never skips a heading level', async () => {
        const levels = allInside(await client(fixture), 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
        levels.forEach((level, at) => expect(level - (levels[at - 1] ?? level)).to.be.below(2));
      });

      it('fits 320 pixels', async () => {
        await setViewport({width: 320, height: 640});
        const element = await client(fixture);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const style = document.createElement('style');
        style.textContent =
          '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';
        element.shadowRoot?.append(style);
        expect(document.documentElement.scrollWidth, 'with wide text spacing').to.be.at.most(320);
        await setViewport({width: 800, height: 600});
      });
    });
  }
});
