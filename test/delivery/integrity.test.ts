import {expect} from '@open-wc/testing';
import {inside} from '../support/inside.js';
import {itInFull, matrix} from '../support/matrix.js';
import {close, one, quiet, rendered, requests, speakSpanish, title, visible} from '../support/page.js';
import {type Entry, complete, entries, fetched, paste, pasteAndShow, unharmed, wholes} from '../support/pasted.js';
import {until} from '../support/wait.js';

const seed = Math.floor(Math.random() * 2 ** 31);

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes to flip: the first and last, some of the banner, the middle, and some by chance. */
function positions({bytes}: Entry): number[] {
  const next = random(seed);
  const chance = Array.from({length: 8}, () => Math.floor(next() * bytes));
  return [0, 5, 20, bytes >> 1, bytes - 2, bytes - 1, ...chance];
}

const auto = fetched.filter((path) => path.startsWith('auto/'));
const texts = await Promise.all(auto.map(async (path) => [path, await (await fetch(`/dist/cdn/${path}`)).text()] as const));

/** The files of the autoloader that cannot be without one of them, that one included. */
function needing(path: string): string[] {
  const found = new Set([path]);
  // What is added is looked at too.
  for (const each of found) {
    const name = each.replace('auto/', './');
    for (const [other, text] of texts) if (text.includes(`from"${name}"`) || text.includes(`import"${name}"`)) found.add(other);
  }
  return [...found];
}

/** The tags that cannot be defined without a file of the autoloader. */
const tagsWithout = (path: string) => needing(path).flatMap((each) => /^auto\/(smp-[\w-]+)\.js$/.exec(each)?.[1] ?? []);

describe('a file for a CDN with integrity', () => {
  afterEach(close);

  // In the notice at the top, and at the end.
  for (const flip of [5, -1]) {
    it(`is refused with a byte flipped, any file on one page: byte ${flip}`, async () => {
      const page = await paste(entries, {flip});
      await complete(page);
      await until(() => page.seen.errors.length === entries.length, 'each is refused');
      for (const {file} of entries) expect(page.seen.errors.join('\n')).to.contain(`/dist/cdn/${file}?flip=${flip}`);
      unharmed(page);
    });
  }

  for (const entry of entries) {
    const {file} = entry;

    if (entry.brings) {
      // The contract test runs each file with its hash.
      itInFull(`${file} runs as it is`, async () => {
        const page = await pasteAndShow(entry);
        quiet(page);
      });
    }

    // The browser's promise holds for any byte, once it holds for one.
    itInFull(`${file} is refused with any byte flipped (seed ${seed})`, async () => {
      const refused = async (flip: number) => {
        const page = await paste(entry, {flip});
        await complete(page);
        expect(page.seen.errors, `byte ${flip}`).to.have.length(1);
        expect(page.seen.errors[0])
          .to.match(/^script /)
          .and.contain(`/dist/cdn/${file}?flip=${flip}`);
        unharmed(page);
      };
      await Promise.all(positions(entry).map(refused));
    });
  }

  describe('and a map of the hashes of what it fetches', () => {
    const named = (...names: string[]) => wholes.filter(({file}) => names.includes(file));
    for (const entry of matrix(named('smp.auto.js'), wholes)) {
      it(`${entry.file} fetches that`, async () => {
        const page = await pasteAndShow(entry, {map: 1});
        await speakSpanish(page);
        expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
        quiet(page);
      });
    }

    for (const entry of matrix(named('smp.min.js'), wholes)) {
      it(`${entry.file} refuses a language with a byte flipped, and stays in English`, async () => {
        const page = await pasteAndShow(entry, {map: 1, from: 'flipped-locales'});
        const overview = one(page, 'smp-overview');
        const english = title(overview);
        page.document.documentElement.lang = 'es';
        await until(() => page.seen.warnings.length);
        expect(page.seen.warnings).to.have.length(1);
        expect([...new Set(requests(page, '/locales/'))]).to.deep.equal(['/flipped-locales/cdn/locales/es.js']);
        expect(rendered(overview)).to.be.true;
        expect(title(overview)).to.equal(english);
        expect(page.seen.errors).to.be.empty;
      });
    }

    for (const entry of matrix(named('smp.classic.min.js'), wholes)) {
      it(`${entry.file} refuses the calendar with a byte flipped, and says that there is none`, async () => {
        const page = await pasteAndShow(entry, {map: 1, from: 'flipped-parts'});
        const aftercare = one(page, 'smp-aftercare');
        const date = inside<HTMLInputElement>(aftercare, '[type=date]');
        date.value = '2026-12-01';
        date.dispatchEvent(new Event('input'));
        await aftercare.updateComplete;
        inside(aftercare, '[part=button]').click();
        await until(() => inside(aftercare, '#status').textContent.startsWith('The calendar file could not be made'));
        expect([...new Set(requests(page, 'calendar.js'))]).to.deep.equal(['/flipped-parts/cdn/parts/calendar.js']);
        quiet(page);
      });
    }

    const loader = wholes.find(({file}) => file === 'smp.auto.js') as Entry;
    for (const path of matrix(['auto/smp-related-card.js'], auto)) {
      const lost = tagsWithout(path);
      if (path === 'auto/core.js' || !lost.length) continue;

      it(`${path} is refused with a byte flipped, and what needs it shows its children`, async () => {
        const page = await paste(loader, {map: 1, from: `flipped-${path.slice('auto/'.length, -'.js'.length).replaceAll('.', '-')}`});
        await complete(page);
        const without = () => Array.from(page.document.querySelectorAll(':not(:defined)'), ({localName}) => localName);
        await until(() => page.seen.warnings.length && without().length === lost.length, 'all others are defined');
        expect(without()).to.have.members(lost);
        expect(page.seen.warnings).to.have.members(lost.map((tag) => `smp-elements: "${tag.slice(4)}" could not be loaded`));
        for (const tag of lost) {
          for (const child of one(page, tag).children) if (child.localName !== 'script') expect(visible(child), tag).to.be.true;
        }
        expect(page.seen.errors).to.be.empty;
      });
    }

    it('the core of the autoloader is refused with a byte flipped, and all show their children', async () => {
      const page = await paste(loader, {map: 1, from: 'flipped-core'});
      await complete(page);
      await until(() => page.seen.warnings.length);
      expect(requests(page, 'auto/core.js')).not.to.be.empty;
      expect(page.seen.errors).to.be.empty;
      page.seen.warnings.length = 0;
      unharmed(page);
    });
  });
});
