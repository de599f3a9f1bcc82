import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {sections} from '../../src/delivery/cdn/embed-options.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {
  type Look,
  address,
  ask,
  elsewhere,
  first,
  fitting,
  frame,
  holder,
  loaded,
  look,
  openFolder,
  sandboxed,
  touch,
  ways,
} from '../support/framing.js';
import {itInFull, matrix} from '../support/matrix.js';
import {type Page, close, quiet} from '../support/page.js';
import {until} from '../support/wait.js';

const quietIn = ({seen}: Look) => quiet({seen} as unknown as Page);

/** Addresses that somebody made who means harm. */
const hostile = [
  'section=overview&lang=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E',
  'section=overview&onclick=window.hacked%3D1&style=color:red&id=litHtmlVersions&slot=x&reviewed-by=Dr+Evil&adapted-by=Evil',
  'section=page&sections=%3Cimg%20src%20onerror=window.hacked=1%3E',
  'section=cost-range&low=%3Cscript%3E&high=javascript:alert(1)&currency=__proto__&region=constructor&price-as-of=%00',
  'section=faq&open=%3Cb%3E&multiple=javascript:alert(1)&heading-level=1e99',
  'section=related-list&src=https://elsewhere.example/feed&items=[]&limit=-1',
  'section=overview&config=javascript:window.hacked=1',
  `section=overview&config=${encodeURIComponent(`${location.origin}/__feed__/own`)}`,
  'section=overview&config=data:application/json,{}',
];

/** Addresses that name nothing that can be shown. */
const unknown = ['section=nonsense', 'section=', '', 'section=__proto__', 'section=toString', 'section=Overview', '<b>', '%'];

/** What a hostile address may still give. */
const allowed = ['sections', 'low', 'high', 'currency', 'price-as-of', 'region', 'open', 'multiple', 'heading-level', 'limit'];

describe('embed.html', () => {
  /** A page that holds frames, and one with the script that follows them. */
  let page: Page;
  let helped: Page;
  before(async () => {
    page = await holder(false);
    helped = await holder();
  });
  afterEach(() => {
    for (const {document} of [page, helped]) document.querySelectorAll('body > :not(main)').forEach((element) => element.remove());
  });
  after(close);

  for (const [way, attributes] of Object.entries(ways)) {
    describe(way, () => {
      const at = elsewhere + openFolder;
      /** Waits until a frame shows a section at 320 px, and has asked nobody else. */
      async function shows(shown: HTMLIFrameElement, section: string): Promise<void> {
        // A list of articles holds none without a configuration.
        const found = await look(
          shown,
          (now) =>
            now.elements.join() === `<smp-${section}>` &&
            (first(now) || (section === 'related-list' && now.seen.defined.includes('smp-related-list'))),
        );
        expect(found.origin).to.equal(attributes === sandboxed ? 'null' : elsewhere);
        expect(found.elements).to.deep.equal([`<smp-${section}>`]);
        expect(found.over, 'wider than the frame').to.be.at.most(0);
        expect(found.ground).to.deep.equal(Array(2).fill('rgba(0, 0, 0, 0)'));
        for (const request of found.requests) expect(new URL(request).origin).to.equal(elsewhere);
        expect(found.seen.violations).to.be.empty;
        quietIn(found);
      }

      it('shows each section in turn at 320 px, and asks nobody else (WCAG 1.4.10)', async () => {
        const shown = frame(page, address('', {at}), attributes);
        await look(shown, ({text}) => text);
        for (const section of sections) {
          // As a link would lead on, but leaving nothing to come back to: what Back leads to is counted below.
          shown.contentWindow?.location.replace(address(`section=${section}`, {at}));
          await shows(shown, section);
        }
      });

      for (const section of sections) {
        // The frame above shows it too, after another.
        itInFull(`shows ${section} at 320 px, and asks nobody else`, () =>
          shows(frame(page, address(`section=${section}`, {at}), attributes), section),
        );
      }

      it('shows in Spanish what its address gives (WCAG 3.1.1)', async () => {
        const given = 'section=cost-range&lang=es&low=1234&high=2345&currency=EUR&price-as-of=2026-11&heading-level=3';
        const found = await look(frame(page, address(given, {at}), attributes), first);
        expect([found.lang, found.dir]).to.deep.equal(['es', 'ltr']);
        expect(found.headings[0]).to.equal(spanish['cost-range.heading']);
        expect(found.text).to.match(/1.?234\D+2.?345/);
        expect(found.seen.violations).to.be.empty;
        quietIn(found);
      });

      it('needs nobody’s leave for English, and keeps its own content policy', async () => {
        const shown = frame(page, address('section=faq'), attributes);
        const found = await look(shown, first);
        expect(found.headings).to.have.length.above(5);
        quietIn(found);
        await ask(shown, 'write', 'style', '* {color: red}');
        await ask(shown, 'picture', `${location.origin}/test/support/picture.svg`);
        const blocked = (lines: string[]) => [
          lines.some((line) => /^style-src\S* inline/.test(line)),
          lines.some((line) => line.includes(location.origin)),
        ];
        await look(shown, ({seen}) => blocked(seen.violations).every(Boolean));
      });

      // What is read of an address, test/delivery/embed-options.unit.test.ts shows of any.
      for (const fragment of matrix(attributes === sandboxed ? [''] : ['section=nonsense'], unknown)) {
        it(`names what it can show where its address is #${fragment}`, async () => {
          const shown = frame(helped, address(fragment), attributes);
          const found = await look(shown, (now) => now.height && shown.clientHeight === now.height);
          for (const name of sections) expect(found.text).to.contain(name);
          // Nobody puts words there.
          expect(found.text).not.to.contain('nonsense');
          expect(found.elements).to.deep.equal(['<div class="help" lang="en" dir="ltr">']);
          expect(found.over).to.be.at.most(0);
          quietIn(found);
        });
      }

      // Each in one kind of frame, or in both: it is read before that matters.
      for (const fragment of hostile.filter((_, at) => matrix(at % 2 === Number(attributes === sandboxed), true))) {
        it(`makes nothing hostile of ${fragment.slice(0, 60)}`, async () => {
          const shown = frame(page, address(fragment, {at}), attributes);
          const found = await look(shown, (now) => first(now) || now.seen.defined.includes('smp-related-list'));
          expect(found.hacked, fragment).to.be.false;
          const names = found.elements.flatMap((tag) => tag.match(/[\w-]+(?==")/g) ?? []);
          for (const name of names) expect(allowed).to.contain(name);
          expect(found.elements, fragment).to.have.length(1);
          expect(found.links.join(), fragment).not.to.contain('javascript:');
          expect(found.text, fragment).not.to.contain('Evil');
          for (const request of found.requests) expect(new URL(request).origin, fragment).to.equal(elsewhere);
          expect(found.seen.errors, fragment).to.be.empty;
          expect(found.seen.touched, fragment).to.be.empty;
        });
      }

      it('follows another fragment without loading again', async () => {
        const shown = frame(helped, address('section=overview'), attributes);
        const before = await fitting(shown);
        shown.src = address('section=key-factors&lang=en-GB');
        const after = await look(
          shown,
          (now) => now.headings[0] !== before.headings[0] && shown.clientHeight === now.height && now.height !== before.height,
        );
        expect(after.elements).to.deep.equal(['<smp-key-factors>']);
        expect(after.lang).to.equal('en-GB');
        expect(after.requests).to.deep.equal(before.requests);
        quietIn(after);
      });

      it('leads links out of the frame, and leaves those within', async () => {
        const shown = frame(helped, address('section=page&sections=overview+faq+sources'), attributes);
        await look(shown, (now) => now.links.some((link) => link.startsWith('https:')));
        const {past} = await fitting(shown);
        await ask(shown, 'click', '.sources a[href^="https:"]');
        await touch(helped, shown, 'nav a[href="#smp-faq"]');
        const {clicked, past: then} = await look(shown, (now) => now.focused === 'faq');
        const [out, within] = clicked;
        expect([out?.target, out?.stays]).to.deep.equal(['_blank', false]);
        expect(out?.rel).to.contain('noopener');
        expect(within?.stays).to.be.true;
        expect(then, 'what Back leads to').to.equal(past);
      });

      it('still knows what it shows when it is loaded again after a link within', async () => {
        const fragment = 'section=page&sections=overview+faq&lang=en-GB';
        const shown = frame(page, address(fragment), attributes);
        await look(shown, (now) => now.headings.length > 2);
        await ask(shown, 'click', 'nav a[href="#smp-faq"]');
        await look(shown, (now) => now.clicked.length && now.fragment === `#${fragment}`);
        const again = loaded(shown);
        await ask(shown, 'reload');
        await again;
        const found = await look(shown, first);
        expect(found.elements).to.deep.equal(['<smp-page sections="overview faq">']);
        expect(found.lang).to.equal('en-GB');
      });

      it('leads to a place within, and the height follows', async () => {
        const shown = frame(helped, address('section=faq'), attributes);
        const before = await fitting(shown);
        shown.src = address('smp-faq-removal');
        const after = await look(shown, (now) => now.open.includes('removal') && shown.clientHeight === now.height);
        expect(after.height).to.be.above(before.height);
        expect(after.elements).to.deep.equal(['<smp-faq>']);
      });

      it('says so, after a while, where a text cannot be had', async () => {
        const shown = frame(page, address('section=cost-comparison', {at: `${elsewhere}/without/smp.classic.min/cdn/`}), attributes);
        await look(shown, ({elements}) => elements.some((element) => element.startsWith('<smp-cost-comparison')));
        expect(await ask(shown, 'visibility', 'p.late')).to.equal('hidden');
        await ask(shown, 'finish');
        expect(await ask(shown, 'visibility', 'p.late')).to.equal('visible');
        expect((await look(shown, () => true)).text).to.contain('slow to come');
      });
    });
  }

  it('takes a configuration from its own server', async () => {
    const json = '{"schemaVersion":1,"prices":{"currency":"GBP","asOf":"2026-11","course":{"low":4321,"high":5432}}}';
    const config = encodeURIComponent(`/__feed__/given?body=${encodeURIComponent(json)}`);
    const shown = frame(page, address(`section=cost-range&config=${config}`));
    const found = await look(shown, ({text}) => text.includes('GBP') || text.includes('£'));
    expect(found.text).to.match(/4.?321\D+5.?432/);
    expect(found.seen.violations).to.be.empty;
  });

  it('takes its colours from its address, else from the page, else from the reader', async () => {
    const scheme = async (fragment: string, style: string, on = helped) => {
      const shown = frame(on, address(fragment), {style});
      const found = await (on === helped ? fitting(shown) : look(shown, first));
      // The next stands in its place, where it is seen.
      shown.remove();
      return found.scheme;
    };
    expect(await scheme('section=overview', '')).to.equal('light');
    expect(await scheme('section=overview', 'color-scheme: dark')).to.equal('dark');
    expect(await scheme('section=overview', 'color-scheme: light dark')).to.equal('light dark');
    expect(await scheme('section=overview&theme=dark', 'color-scheme: light')).to.equal('dark');
    expect(await scheme('section=overview&theme=blue', '', page)).to.equal('light dark');
  });

  it('is right to left where its language is', async () => {
    const found = await look(frame(page, address('section=overview&lang=ar')), first);
    expect([found.lang, found.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('is reached by the keyboard, in order, and left again (WCAG 2.1.1, 2.1.2)', async () => {
    const button = (label: string) => Object.assign(helped.document.createElement('button'), {textContent: label});
    const [before, after] = [button('[Before]'), button('[After]')];
    helped.document.body.append(before);
    const shown = frame(helped, address('section=key-factors'));
    helped.document.body.append(after);
    const closed = await fitting(shown);
    before.focus();
    await sendKeys({press: 'Tab'});
    await until(() => helped.document.activeElement === shown);
    await sendKeys({press: 'Enter'});
    await look(shown, (now) => now.open.length !== closed.open.length && shown.clientHeight === now.height && now.height !== closed.height);
    before.focus();
    after.focus();
    expect(helped.document.activeElement).to.equal(after);
  });
});
