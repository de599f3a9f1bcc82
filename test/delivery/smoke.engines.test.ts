import {expect} from '@open-wc/testing';
import {finished, nodes, said, scripts, served, take, together} from '../support/hydration.js';
import {close, quiet, speakSpanish} from '../support/page.js';
import {complete, entries, paste, pasteAndShow, wholes} from '../support/pasted.js';
import {until} from '../support/wait.js';

// What differs between engines in the built files: modules and classic scripts, hashes, policies, hydration.
describe('in each engine', () => {
  afterEach(close);

  for (const entry of wholes) {
    it(`${entry.file} shows all elements under a strict policy, and a second language`, async () => {
      const page = await pasteAndShow(entry, {nonce: 'c2NhbHA'});
      await speakSpanish(page);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });
  }

  it('no file runs with a byte flipped', async () => {
    const page = await paste(entries, {flip: 5});
    await complete(page);
    await until(() => page.seen.errors.length === entries.length, 'each is refused');
    expect(page.seen.defined).to.be.empty;
  });

  for (const name of ['smp.min.js', 'the modules from npm'] as const) {
    it(`ready-made HTML is taken over in place: ${name}`, async () => {
      const page = await served('es', together);
      const before = nodes(page);
      const words = said(page);
      await take(page, scripts[name] ?? []);
      await finished(page);
      expect(before.filter(({node}) => !node.isConnected).map(({node}) => node.nodeName)).to.be.empty;
      expect(said(page) === words).to.equal(true);
    });
  }
});
