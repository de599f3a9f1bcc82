import {expect} from '@open-wc/testing';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {finished, openMarkup, rendering, said, still, stillButOne, take} from '../support/hydration.js';
import {close, one} from '../support/page.js';
import {until} from '../support/wait.js';

describe('server markup of another language', () => {
  afterEach(close);

  const overview = '<smp-overview></smp-overview>';
  const hydrating = ['/npm/delivery/hydrate.js', '/npm/define/page.js'];

  for (const [lang, of, markup, cause] of [
    ['es', 'en', overview, /^<smp-overview>: .* for lang="es", here it has lang="en", .*: set lang="es" on .*, or pass lang: 'en' to/],
    ['', 'es', overview, /^<smp-overview>: .* for lang="", here it has lang="es", .*: pass lang: 'es' to render\(\)/],
    ['en', '', overview, /^<smp-overview>: .* for lang="en", here it has lang="", .*: set lang="en" on <html> or around it\. /],
    ['en', 'en-GB', overview, /^<smp-overview>: .* for lang="en", here it has lang="en-GB", .*The region counts$/],
    ['es-MX', 'es', overview, /^<smp-overview>: .* for lang="es-MX", here it has lang="es",/],
    ['de-AT', 'de', overview, /^<smp-overview>: .* use the same version of smp-elements, lang, /],
    ['fr-CA', 'fr', overview, /^<smp-overview>: .* for lang="fr-CA", here it has lang="fr",/],
    ['es', 'en', '<smp-page sections="overview risks"></smp-page>', /^<smp-[a-z]+>: .* for lang="es", here it has lang="en",/],
  ] as const) {
    it(`is named once, with what to do: "${lang}" on a page in "${of}", ${markup}`, async () => {
      const page = await openMarkup((await rendering(markup, lang, {schemaVersion: 1, clinic: {name: '[C]'}})) + markup, of);
      await take(page, hydrating);
      await finished(page);
      expect(stillButOne(page)).to.match(cause);
    });
  }

  it('is named in what else differs as well, once', async () => {
    const html = await rendering(`${overview}<smp-risks></smp-risks>`, 'en');
    for (const change of [
      (text: string) => text.replaceAll(/<!--smp:\w+-->/g, '<!--smp:0-->'),
      (text: string) => text.replaceAll(/<smp-\w+/g, '$& heading-level="3"'),
    ]) {
      const page = await openMarkup(change(html));
      await take(page, [...hydrating, '/npm/define/risks.js']);
      await finished(page);
      expect(stillButOne(page)).to.match(/^<smp-overview>: the server rendered something else, .*use the same version of smp-elements/);
    }
  });

  it('is not named where the page has changed it before a reader came near', async () => {
    const page = await openMarkup(`<p style="block-size: 5000px"></p>${await rendering(overview, 'en')}`);
    await take(page, hydrating);
    expect(one(page, 'smp-overview').hasUpdated).to.equal(false);
    page.document.documentElement.lang = 'es';
    await until(() => said(page).includes(spanish['overview.heading']), 'it is in Spanish');
    await finished(page);
    still(page);
  });
});
