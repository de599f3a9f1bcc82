import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {fetched, ready, whole} from '../support/clinic.js';
import {allRendered, close, english, file, load, one, open, opened, quiet, speakSpanish, text, title} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

describe('the file for a CDN, under a policy that lets only marked scripts run', () => {
  afterEach(close);

  it('the policy is in force', async () => {
    const page = await open('empty.html?csp=nonce');
    // Made outside of the page, or Trusted Types would not let it be made.
    page.document.head.append(Object.assign(document.createElement('script'), {src: '/test/pages/stranger.js'}));
    await until(() => page.seen.violations.some((line) => line.startsWith('script-src')));
    page.document.body.append(text(page, 'style', '* {color: red}'));
    await until(() => page.seen.violations.some((line) => line.startsWith('style-src')));
  });

  it('renders all without a violation, and fetches another language', async () => {
    const page = await opened('all.html?csp=nonce');
    allRendered(page);
    await speakSpanish(page);
    expect(page.seen.violations).to.be.empty;
    quiet(page);
  });

  it('fetches its parts, from the autoloader', async () => {
    const page = await ready(await open('clinic.html?csp=nonce&file=/dist/cdn/smp.auto.js'));
    whole(page);
    expect(fetched(page)).to.have.length.above(3);
    expect(page.seen.violations).to.be.empty;
  });
});

describe('a file with another hash than the page says', () => {
  afterEach(close);

  it('is not run, and the children stay', async () => {
    const page = await open('empty.html');
    page.document.body.insertAdjacentHTML('beforeend', '<smp-overview><p>[Ours.]</p></smp-overview>');
    // Chromium remembers the verdict for an address: no other test shall meet it.
    const script = Object.assign(page.document.createElement('script'), {
      type: 'module',
      src: `${file}?hash`,
      integrity: `sha384-${'A'.repeat(64)}`,
    });
    const failed = new Promise((done) => script.addEventListener('error', done));
    page.document.head.append(script);
    await failed;
    await atRest(page.window);
    expect(page.window.customElements.get('smp-overview')).to.be.undefined;
    expect(one(page, 'smp-overview p').getBoundingClientRect().height).to.be.above(0);
  });
});

describe('an import map with hashes', () => {
  afterEach(close);

  /** A Spanish page that says which hash the language has. */
  async function spanishPage(integrity: string) {
    const page = await open('empty.html');
    page.document.documentElement.lang = 'es';
    const map = text(page, 'script', JSON.stringify({integrity: {'/dist/cdn/locales/es.js': integrity}}));
    page.document.head.append(Object.assign(map, {type: 'importmap'}));
    await load(page, file);
    const overview = page.document.createElement('smp-overview') as SmpElement;
    page.document.body.append(overview);
    await overview.updateComplete;
    await until(() => overview.shadowRoot?.querySelector('[part=heading]'));
    return {page, overview};
  }

  it('covers what the file fetches: another hash, and English stays', async () => {
    const {page, overview} = await spanishPage(`sha384-${'A'.repeat(64)}`);
    expect(title(overview)).to.equal(english);
    expect(page.seen.warnings.join()).to.include('"es" could not be loaded');
  });

  it('lets the right one in', async () => {
    const {files} = (await (await fetch('/dist/cdn/integrity.json')).json()) as {files: Record<string, {integrity: string}>};
    const {page, overview} = await spanishPage(files['locales/es.js']?.integrity ?? '');
    expect(title(overview)).to.equal(spanish['overview.heading']);
    quiet(page);
  });
});
