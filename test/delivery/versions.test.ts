import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {
  add,
  allRendered,
  close,
  elements,
  events,
  everyTag,
  file,
  load,
  markup,
  one,
  oneOfEach,
  open,
  openIds,
  opened,
  parts,
  press,
  quiet,
  rendered,
  sections,
  settled,
  tags,
} from '../support/page.js';
import {atRest} from '../support/wait.js';

describe('the file for a CDN', () => {
  afterEach(close);

  describe('more than once on a page', () => {
    const versions = async (first: string, second: string) => {
      const page = await open('empty.html');
      await load(page, `${file}?version=${first}`);
      const before = everyTag.map((tag) => page.window.customElements.get(tag));
      await load(page, `${file}?version=${second}`);
      await add(page, oneOfEach);
      await settled(page);
      everyTag.forEach((tag, at) => expect(page.window.customElements.get(tag) === before[at], tag).to.be.true);
      allRendered(page);
      expect(page.seen.errors).to.be.empty;
      return page;
    };

    it('defines once and says nothing, and first what configures the others', async () => {
      const page = await opened('twice.html');
      expect(page.seen.defined[0]).to.equal('smp-config');
      const ran = page.window.performance.getEntriesByType('resource').filter(({name}) => name.includes(`${file}?`));
      expect(ran.length).to.equal(2);
      expect([...page.seen.defined].sort()).to.deep.equal([...everyTag].sort());
      expect(page.seen.events.length).to.equal(0);
      allRendered(page);
      quiet(page);
    });

    it('keeps a compatible version without a word', async () => {
      const page = await versions('0.1.0', '0.1.9');
      expect(page.seen.events.length).to.equal(0);
      quiet(page);
    });

    it('keeps an incompatible version and says so once for each tag', async () => {
      const page = await versions('0.1.0', '9.9.9');
      const conflicts = events(page, 'smp-conflict');
      expect(conflicts.map(({tag}) => tag).sort()).to.deep.equal([...everyTag].sort());
      for (const {found, target} of conflicts) {
        expect(found).to.equal('0.1.0');
        expect(target === page.window).to.be.true;
      }
      expect(page.seen.warnings).to.have.length(everyTag.length);
      for (const tag of everyTag) {
        const [said] = page.seen.warnings.filter((line) => line.includes(`<${tag}>`));
        expect(said).to.contain('0.1.0').and.contain('9.9.9');
      }
    });

    it('makes a whole page of one version', async () => {
      const page = await versions('0.1.0', '9.9.9');
      const whole = await add(page, '<smp-page></smp-page>');
      const made = [whole, ...parts(whole)];
      expect(made.length).to.equal(sections.length + 1);
      for (const element of made) {
        expect(rendered(element), element.localName).to.be.true;
        expect((element.constructor as typeof SmpElement).smpVersion, element.localName).to.equal('0.1.0');
      }
      expect(page.seen.errors).to.be.empty;
    });

    it("keeps a stranger's element", async () => {
      const page = await open('empty.html');
      await load(page, '/test/pages/stranger.js', '');
      const theirs = page.window.customElements.get('smp-overview');
      await add(page, oneOfEach);
      await load(page, file);
      await settled(page);
      expect(page.window.customElements.get('smp-overview') === theirs).to.be.true;
      expect(one(page, 'smp-overview').textContent).to.equal('[Not ours]');
      expect(
        elements(page)
          .filter(rendered)
          .map(({localName}) => localName),
      ).to.deep.equal(tags.slice(1));
      expect(events(page, 'smp-conflict').map(({tag, found}) => [tag, found])).to.deep.equal([['smp-overview', undefined]]);
      expect(page.seen.warnings).to.have.length(1);
      expect(page.seen.warnings[0]).to.contain('<smp-overview>');
      expect(page.seen.errors).to.be.empty;

      const whole = await add(page, '<smp-page></smp-page>');
      expect(parts(whole).filter(rendered).length).to.equal(sections.length - 1);
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('on a page whose ids are names that Lit reads', () => {
    for (const name of ['clobbered.html', 'clobbered-modules.html']) {
      it(`works: ${name}`, async () => {
        const page = await opened(name);
        allRendered(page);
        await press(one(page, 'smp-key-factors'), 'cost');
        expect(openIds(one(page, 'smp-key-factors'))).to.deep.equal(['cost']);
        quiet(page);
      });
    }

    it('works where such ids come later', async () => {
      const page = await opened('all.html');
      const clobbering = await (await fetch('/__page__/clobbered.html')).text();
      page.document.body.insertAdjacentHTML('beforeend', clobbering.replace(/[^]*<body>|<\/body>[^]*/g, ''));
      page.document.body.insertAdjacentHTML('beforeend', tags.map((tag) => markup(tag, '', '<p>[A]</p>')).join(''));
      await atRest(page.window);
      allRendered(page, 2 * tags.length);
      quiet(page);
    });

    it('works where a form with a field stands for Trusted Types', async () => {
      const page = await open('empty.html');
      delete (page.window as {trustedTypes?: unknown}).trustedTypes;
      await add(page, '<form id="trustedTypes"><input name="createPolicy"></form><smp-overview></smp-overview>');
      await load(page, file);
      quiet(page);
      expect(rendered(one(page, 'smp-overview'))).to.be.true;
    });
  });
});
