import {clear, client, shadow} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {fixtures} from '../fixtures.js';

/** White space that the build takes out. */
const squeeze = (markup: string) => markup.replace(/\s+/g, '');

describe('the file for a CDN renders as the modules do', () => {
  const frame = document.createElement('iframe');

  before(async () => {
    frame.src = '/__page__/empty.html';
    // Beside the body, which is cleared after each test.
    document.documentElement.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded, {once: true}));
    const script = frame.contentDocument?.createElement('script') ?? document.createElement('script');
    script.type = 'module';
    script.src = '/dist/cdn/smp.min.js';
    frame.contentDocument?.head.append(script);
    const tags = new Set(fixtures.map(({html}) => /<([\w-]+)/.exec(html)?.[1] ?? ''));
    await Promise.all([...tags].map((tag) => frame.contentWindow?.customElements.whenDefined(tag)));
  });

  after(() => frame.remove());

  for (const fixture of fixtures) {
    it(fixture.name, async () => {
      const page = frame.contentDocument;
      const host = page?.createElement('div');
      if (!page || !host) throw new Error('The page is not there');
      host.lang = fixture.lang ?? 'en';
      host.innerHTML = fixture.html;
      page.body.append(host);
      const built = host.firstElementChild as SmpElement;
      await built.updateComplete;
      expect(squeeze(shadow(built))).to.equal(squeeze(shadow(await client(fixture))));
      host.remove();
      clear();
    });
  }
});
