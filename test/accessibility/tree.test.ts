import {clear, client, hydrated, render} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {sectionNames} from '../../src/elements/catalogue.js';
import {referencesModule} from '../../src/evidence/source-list.js';
import {fixtures} from '../fixtures.js';
import {accessibilityNodes} from '../support/accessibility.js';
import {allDeep, flattened} from '../support/deep.js';
import {isConcerned} from '../support/matrix.js';

// Only Chromium shows its tree. That the engines have the same nodes is shown by fixtures.engines.test.ts.
const some = fixtures.filter(({isFullest}) => isFullest).filter(isConcerned);
const own = new Set(['backendNodeId', 'loaderId', 'url', 'focused', 'children']);
/** The tree as text, without what is each page's own. */
const tree = async () =>
  (await accessibilityNodes())?.map((node) => JSON.stringify(node, (key, value: unknown) => (own.has(key) ? undefined : value))).join('\n');
const landmarks = /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/;

describe('the accessibility tree (WCAG 1.3.1, 1.3.2, 4.1.2)', () => {
  const unscripted = new Map<string, string | undefined>();
  before(async function () {
    if (!(await accessibilityNodes())) return this.skip();
    // The elements are not defined yet: this is what a server's markup says without a script.
    for (const fixture of some) {
      await hydrated(fixture);
      unscripted.set(fixture.name, await tree());
      clear();
    }
    await import('../support/define-all.js');
    // The server shows references at once.
    await referencesModule.load();
  });
  afterEach(clear);

  for (const fixture of some) {
    it(`is the same from the server, with and without a script, as from the browser: ${fixture.name}`, async () => {
      await client(fixture);
      const here = await tree();
      clear();
      await hydrated(fixture);
      expect(await tree(), 'once the script has run').to.equal(here);
      // A script makes links of the numbers whose sources have none, and sees what a page has slotted in.
      const added = here?.split('\n').filter((line) => !/"role":"link"|Added by this clinic/.test(line));
      const before = unscripted
        .get(fixture.name)
        ?.split('\n')
        .filter((line) => !line.includes('"role":"link"'));
      expect(before?.join('\n'), 'without a script').to.equal(added?.join('\n'));
    });

    it(`has no landmark without a name, and none that is the page's own: ${fixture.name}`, async () => {
      await client(fixture);
      const found = (await accessibilityNodes())?.filter(({role}) => landmarks.test(role)) ?? [];
      expect(found.filter(({name}) => !name).map(({role}) => role)).to.be.empty;
      expect(found.map(({role}) => role).filter((role) => role !== 'navigation' && role !== 'region')).to.be.empty;
    });
  }
});

describe('the outline of a page that gives its own headings (WCAG 1.3.1, 2.4.6)', () => {
  afterEach(clear);

  for (const name of sectionNames) {
    it(`has the parts of smp-${name} below them`, async () => {
      const element = await render(`<smp-${name} heading-level="3"><h3 slot="heading">[Ours]</h3></smp-${name}>`);
      const shown = flattened(element).filter((node) => /^h[1-6]$/.test(node.localName) && node.checkVisibility());
      const levels = shown.map(({localName}) => Number(localName[1]));
      expect(shown[0]?.textContent).to.equal('[Ours]');
      expect(Math.min(...levels.slice(1), 4), 'those inside').to.equal(4);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? level), `heading ${at}`).to.be.below(2));
    });
  }
});

describe('each table (WCAG 1.3.1)', () => {
  afterEach(clear);

  it('has a name, and a head for each of its cells', async () => {
    let count = 0;
    for (const fixture of some) {
      for (const table of allDeep<HTMLTableElement>(await client(fixture), 'table')) {
        count++;
        const scroll = table.closest('[aria-label]');
        expect(table.caption?.textContent.trim() ?? scroll?.getAttribute('aria-label') ?? '', `${fixture.name}: name`).not.to.equal('');
        for (const head of table.querySelectorAll('th')) expect(head.scope, head.textContent).to.match(/^(col|row)$/);
        for (const row of table.tBodies[0]?.rows ?? []) {
          const isHeaded = Boolean(row.querySelector('th[scope=row], [colspan]') ?? table.tHead);
          expect(isHeaded, row.textContent).to.equal(true);
        }
      }
      clear();
    }
    expect(count).to.be.above(0);
  });
});
