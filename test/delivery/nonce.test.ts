import {until} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {allRendered, close, file, late, one, open, opened, pause, quiet, requests, text, title} from '../support/page.js';
import {templates as spanish} from '../../src/locales/es.js';

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
    page.document.documentElement.lang = 'es';
    await until(() => title(one(page, 'smp-overview')) === spanish['overview.heading']);
    expect(page.seen.violations).to.be.empty;
    quiet(page);
  });

  it('fetches its parts', async () => {
    const page = await opened('parts.html?csp=nonce');
    for (const tag of late) expect(page.window.customElements.get(tag), tag).to.exist;
    expect(requests(page, '/parts/')).to.have.length.above(3);
    expect(page.seen.violations).to.be.empty;
  });
});

describe('a file with another hash than the page says', () => {
  afterEach(close);

  it('is not run, and the children stay', async () => {
    const page = await open('empty.html');
    page.document.body.insertAdjacentHTML('beforeend', '<smp-overview><p>[Ours.]</p></smp-overview>');
    const script = Object.assign(page.document.createElement('script'), {type: 'module', src: file, integrity: `sha384-${'A'.repeat(64)}`});
    const failed = new Promise((done) => script.addEventListener('error', done));
    page.document.head.append(script);
    await failed;
    await pause();
    expect(page.window.customElements.get('smp-overview')).to.be.undefined;
    expect(one(page, 'smp-overview p').getBoundingClientRect().height).to.be.above(0);
  });
});
