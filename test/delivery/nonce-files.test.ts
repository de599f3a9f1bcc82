import {expect} from '@open-wc/testing';
import {matrix} from '../support/matrix.js';
import {close, quiet, requests, speakSpanish} from '../support/page.js';
import {bringing, complete, paste, pasteAndShow, wholes} from '../support/pasted.js';
import {useAll} from '../support/reader.mjs';
import {until} from '../support/wait.js';

const nonce = 'c2NhbHA';

describe('a file for a CDN under a policy that knows scripts by a nonce', () => {
  afterEach(close);

  it('which is in force', async () => {
    const [entry] = bringing;
    if (!entry) throw new Error('There is no file');
    const page = await paste(entry, {nonce});
    const {document, window, seen} = page;
    await complete(page);
    const {headers} = await fetch(window.location.href);
    expect(headers.get('content-security-policy')).to.equal(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    );
    expect(() => (document.body.innerHTML = '<p>')).to.throw();
    expect(() =>
      (window as unknown as {trustedTypes?: {createPolicy: (name: string, rules: object) => void}}).trustedTypes?.createPolicy('other', {}),
    ).to.throw();
    document.body.append(Object.assign(document.createElement('style'), {textContent: '* {color: red}'}));
    document.body.append(Object.assign(document.createElement('img'), {src: '/test/support/picture.svg'}));
    await until(() => ['style', 'img', 'trusted-types', 'require'].every((name) => seen.violations.some((text) => text.startsWith(name))));
  });

  const all = bringing.filter(({brings}) => brings === 'all');
  for (const entry of matrix(all.slice(0, 1), bringing)) {
    it(`${entry.file} renders without a violation`, async () => {
      const page = await pasteAndShow(entry, {nonce});
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });
  }

  for (const entry of matrix(wholes.slice(-1), wholes)) {
    it(`${entry.file} does all that a reader asks of it without a violation`, async () => {
      const page = await pasteAndShow(entry, {nonce});
      const used = await useAll(page.document);
      expect(used).to.include.members([
        'smp-faq summary',
        'smp-term button',
        'smp-cost-range input',
        'smp-aftercare input',
        'print',
        'save ics',
      ]);
      await speakSpanish(page);
      expect(requests(page, '.js')).to.include.members(['/dist/cdn/parts/calendar.js', '/dist/cdn/locales/es.js']);
      expect(page.seen.violations).to.be.empty;
      quiet(page);
    });
  }
});
