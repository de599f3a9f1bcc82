import {expect} from '@open-wc/testing';
import {itInFull, matrix} from '../support/matrix.js';
import {close, quiet} from '../support/page.js';
import {type Clinic, type Entry, complete, entries, paste, shown, unharmed, wholes} from '../support/pasted.js';
import {until} from '../support/wait.js';

const largest = 'largest-contentful-paint';
const types = PerformanceObserver.supportedEntryTypes;

/** Whether the site's own largest piece is painted; where a browser tells only of the first paint, all came in that. */
const isPainted = ({paints}: Clinic) =>
  types.includes(largest) ? paints.some(({name, id}) => name === largest && id === 'own') : paints.length > 0;

/** Lets the file's answer go, once the server has been asked for it: until then no page has it. */
async function release(name: string): Promise<void> {
  let question = 0;
  // Each is another address: what was answered once may be kept.
  const ask = async () => ((await (await fetch(`/__answer__/${name}?${question++}`)).json()) as {waiting: boolean}).waiting;
  await until(ask, `${name} is asked for`);
}

let times = 0;

/**
 * Opens a page whose file is not answered before the site's own largest piece is painted. The order alone shows that the
 * paint waited for nothing of ours.
 *
 * @param fate What then becomes of the file; see `tools/servers/faulty-pages.mjs`.
 */
async function painted(entry: Entry, fate: Record<string, string | number> = {}): Promise<Clinic & {answer(): Promise<void>}> {
  const name = `${entry.file}-${++times}-${Math.random()}`;
  const page = await paste(entry, {hold: name, ...fate});
  await until(() => isPainted(page), "the site's own words are painted");
  const paints = page.paints.length;
  expect(page.document.readyState).to.equal('interactive');
  expect(page.seen.errors).to.be.empty;
  unharmed(page);
  return {
    ...page,
    async answer() {
      expect(page.paints.length, 'nothing larger was painted').to.equal(paints);
      await release(name);
      await complete(page);
    },
  };
}

/** Expects one error, the browser's own about the file, and the page as it was. */
function refused(page: Clinic, {file}: Entry): void {
  expect(page.seen.errors).to.have.length(1);
  expect(page.seen.errors[0])
    .to.match(/^script /)
    .and.contain(`/dist/cdn/${file}?`);
  unharmed(page);
}

describe('a file for a CDN that is lost', () => {
  afterEach(close);

  it('is looked at in a browser that tells of its paints', () => {
    expect(types).to.include('paint');
    expect(entries.length).to.be.above(0);
  });

  const fates: Record<string, Record<string, string | number>> = {
    'is not there': {status: 404},
    'is said to be text': {type: 'text/plain'},
    'is a page that says it is not there': {type: 'text/html', status: 200},
  };

  for (const [what, fate] of Object.entries(fates)) {
    it(`${what}: the page reads as without it, any file on one page`, async () => {
      const page = await paste(entries, fate);
      await complete(page);
      await until(() => page.seen.errors.length === entries.length, 'the browser tells of each');
      for (const {file} of entries) expect(page.seen.errors.join('\n')).to.contain(`/dist/cdn/${file}?`);
      unharmed(page);
    });
  }

  // Each kind of tag once: a module, a classic script, the autoloader.
  for (const entry of matrix(wholes, entries)) {
    it(`${entry.file} does not come: the page paints and reads without it`, async () => {
      const page = await painted(entry);
      // Nothing ends the wait but the page itself.
      expect(page.seen.defined).to.be.empty;
      expect(page.document.readyState).to.equal('interactive');
    });

    if (entry.brings) {
      it(`${entry.file} comes late: the page has long been painted, and then has its elements`, async () => {
        const page = await painted(entry);
        await page.answer();
        await shown(page, entry);
        quiet(page);
      });
    }
  }

  for (const entry of entries) {
    for (const [what, fate] of Object.entries(fates)) {
      // All of them on one page, above.
      itInFull(`${entry.file} ${what}: the page is painted before`, async () => {
        const page = await painted(entry, fate);
        const {length} = page.paints;
        await page.answer();
        refused(page, entry);
        expect(page.paints.length).to.equal(length);
      });
    }
  }
});
