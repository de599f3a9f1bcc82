import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {templates as spanish} from '../../src/locales/es/generated.js';
import {emulate} from '../support/deep.js';
import {allInside, inside, shadow} from '../support/inside.js';
import {
  type Page,
  add,
  close,
  count,
  english,
  events,
  fail,
  file,
  live,
  load,
  one,
  open,
  opened,
  parts,
  quiet,
  rendered,
  requests,
  sections,
  settled,
  text,
  texted,
  title,
  visible,
  properties,
} from '../support/page.js';
import {atRest, until} from '../support/wait.js';

// A failing assertion prints what it was given, which no element may be.
const names = (found: Element[]) => found.map(({localName}) => localName);
// For plain markup that comes, and for addresses of configurations.
const watching = 2;
const unseen = (whole: Element) => names(parts(whole).filter((section) => !rendered(section)));
const part = (whole: Element, tag: string) => parts(whole).find(({localName}) => localName === tag) as SmpElement;
const details = (whole: Element) => parts(whole).flatMap((section) => allInside<HTMLDetailsElement>(section, 'details'));
const tell = ({window}: Page, type: string) => window.dispatchEvent(new window.Event(type));

describe('the file for a CDN, smp-page', () => {
  afterEach(close);

  it('shows all sections, and not its fallback, in the language of the page', async () => {
    const page = await opened('page.html');
    const whole = one(page, 'smp-page');
    expect(names(parts(whole))).to.deep.equal(sections);
    expect(unseen(whole)).to.be.empty;
    expect(visible(one(page, 'smp-page > p'))).to.be.false;
    expect(visible(one(page, 'smp-page > h2'))).to.be.true;
    expect(inside(one(page, 'smp-cost-range'), '[part=price]').textContent).to.contain('£900');
    expect(count(part(whole, 'smp-sources'), '.sources li')).to.be.above(30);
    expect(names(parts(whole).filter((section) => count(section, 'footer')))).to.deep.equal(['smp-sources']);

    // In Spanish, whose words it asks for once.
    page.document.documentElement.lang = 'es';
    await until(() => title(part(whole, 'smp-overview')) === spanish['overview.heading']);
    for (const section of parts(whole)) {
      expect(title(section), section.localName).to.equal(spanish[`${section.localName.slice(4) as 'overview'}.heading`]);
      expect(inside(section, '.base').hasAttribute('lang'), section.localName).to.be.false;
    }
    expect(inside(whole, '[part=button]').textContent).to.equal(spanish['page.print']);
    expect(requests(page, '/locales/')).to.deep.equal(['/dist/cdn/locales/es.js']);
    page.document.documentElement.lang = 'fr';
    await until(() => title(part(whole, 'smp-overview')) === english);
    expect(parts(whole).every((section) => (inside(section, '.base').lang || inside(whole, '.base').lang) === 'en')).to.be.true;
    quiet(page);
  });

  it('shows all sections where the browser has no IntersectionObserver', async () => {
    const page = await open('empty.html');
    delete (page.window as {IntersectionObserver?: unknown}).IntersectionObserver;
    await load(page, file);
    await add(page, '<smp-page></smp-page>');
    await settled(page);
    expect(unseen(one(page, 'smp-page'))).to.be.empty;
    quiet(page);
  });

  it('keeps a strict content policy with Trusted Types', async () => {
    const page = await opened('page.html?csp=1');
    const whole = one(page, 'smp-page');
    expect(unseen(whole)).to.be.empty;
    expect(page.window.getComputedStyle(inside(whole, 'nav p')).fontWeight).to.equal('700');
    page.window.print = () => {
      tell(page, 'beforeprint');
      tell(page, 'afterprint');
    };
    inside(whole, '[part=button]').click();
    inside(part(whole, 'smp-overview'), 'sup a').click();
    page.document.documentElement.lang = 'es';
    await until(() => title(part(whole, 'smp-faq')) === spanish['faq.heading']);
    expect(page.seen.violations).to.be.empty;
    quiet(page);
  });

  it('shows its children while it waits for words, and English where they do not come', async () => {
    const page = await open('empty.html');
    page.document.documentElement.lang = 'es';
    await load(page, '/broken/cdn/smp.min.js');
    const whole = page.document.createElement('smp-page') as SmpElement;
    whole.append(text(page, 'p', '[In short.]'));
    one(page, 'main').append(whole);
    expect(visible(whole.children[0] as Element)).to.be.true;
    await until(() => rendered(whole));
    await whole.updateComplete;
    expect(title(part(whole, 'smp-overview'))).to.equal(english);
    expect(page.seen.warnings.map((line) => /"([\w-]+)"/.exec(line)?.[1])).to.deep.equal(['es']);
  });

  it('shows its children without JavaScript', async () => {
    const page = await open('page.html', 'allow-same-origin');
    expect(page.document.body.innerText.split(/\s*\n\s*/).filter(Boolean)).to.deep.equal([
      '[A clinic]',
      '[All we know]',
      '[In short.]',
      '[Ask us.]',
    ]);
  });

  describe('when it cannot render', () => {
    it('shows its children, sections of the site too, and recovers', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      const before = shadow(whole);
      const restore = await fail(whole);
      for (const child of whole.children) expect(visible(child), child.localName).to.be.true;
      expect(rendered(whole)).to.be.false;
      expect(rendered(one(page, 'smp-cost-range'))).to.be.true;
      expect(events(page, 'smp-error').map(({code, target}) => [code, target === whole])).to.deep.equal([['render', true]]);
      expect(page.seen.warnings).to.have.length(1);

      await restore();
      expect(names(parts(whole))).to.deep.equal(sections);
      expect(unseen(whole)).to.be.empty;
      expect(shadow(whole) === before).to.be.true;
      expect(visible(one(page, 'smp-page > p'))).to.be.false;
      expect(page.seen.errors).to.be.empty;
    });

    it('loses one section to a fault, and no other', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      const restore = await fail(part(whole, 'smp-risks'));
      expect(unseen(whole)).to.deep.equal(['smp-risks']);
      expect(whole.matches(':state(fallback)')).to.be.false;
      expect(events(page, 'smp-error').length).to.equal(1);
      await restore();
      expect(unseen(whole)).to.be.empty;
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('when it is printed', () => {
    it('opens all, and closes again what was closed', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      expect(details(whole).some(({open: is}) => is)).to.be.false;
      tell(page, 'beforeprint');
      await atRest(page.window);
      expect(details(whole).length).to.be.above(20);
      expect(details(whole).every(({open: is}) => is)).to.be.true;
      expect(page.document.adoptedStyleSheets.length).to.equal(1);
      tell(page, 'afterprint');
      await atRest(page.window);
      expect(details(whole).some(({open: is}) => is)).to.be.false;
      expect(page.document.adoptedStyleSheets.length).to.equal(0);
      quiet(page);
    });

    it('prints itself alone by its button, and what stands around it by the menu', async function () {
      if (!(await emulate({media: 'print'}))) return this.skip();
      try {
        const page = await opened('page.html');
        const whole = one(page, 'smp-page');
        const other = one(page, '#other');
        await until(() => page.window.matchMedia('print').matches);
        let alone = false;
        page.window.print = () => {
          tell(page, 'beforeprint');
          alone = visible(whole) && parts(whole).every(visible) && !visible(other);
          tell(page, 'afterprint');
        };
        inside(whole, '[part=button]').click();
        expect(alone).to.be.true;
        expect(visible(other)).to.be.true;
        expect(visible(inside(whole, 'nav'))).to.be.false;

        tell(page, 'beforeprint');
        expect(visible(other)).to.be.true;
        tell(page, 'afterprint');
      } finally {
        await emulate({});
      }
    });
  });

  describe('given hostile text', () => {
    const hostile = '<img src=x onerror=ran=1>';

    it('hands names on as text', async () => {
      const page = await open('empty.html');
      await load(page, '/dist/cdn/smp.min.js');
      const whole = page.document.createElement('smp-page') as SmpElement;
      for (const name of ['sections', 'heading-level', 'reviewed-by', 'reviewed-on', 'lang']) whole.setAttribute(name, hostile);
      one(page, 'main').append(whole);
      await settled(page);
      expect(unseen(whole)).to.be.empty;
      for (const name of ['sections', 'heading-level', 'reviewed-on']) {
        expect(
          page.seen.warnings.some((line) => line.includes(` ${name}=`)),
          name,
        ).to.be.true;
      }
      whole.setAttribute('reviewed-on', '2026-11-01');
      await whole.updateComplete;
      await until(() => inside(part(whole, 'smp-sources'), 'footer').textContent.includes(hostile));
      whole.setAttribute('adapted-by', hostile);
      await whole.updateComplete;
      for (const section of parts(whole)) expect(inside(section, 'footer').textContent, section.localName).to.contain(hostile);
      for (const each of [whole, ...parts(whole)]) expect(count(each, 'script, img, [onerror]'), each.localName).to.equal(0);
      expect((page.window as Window & {ran?: unknown}).ran).to.be.undefined;
      expect(page.seen.errors).to.be.empty;
    });

    it('takes properties of any kind', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      for (const value of [null, undefined, 0, NaN, true, [], {}, () => 1, 10n, Symbol('[S]'), Object.create(null), '\0']) {
        for (const name of properties(whole.constructor)) Object.assign(whole, {[name]: value});
        await whole.updateComplete;
        for (const each of [whole, ...parts(whole)]) {
          expect(rendered(each), each.localName).to.be.true;
          expect(/\[object|undefined|null|\[S\]|=>/.exec(texted(each))?.[0], each.localName).to.be.undefined;
        }
      }
      expect(names(parts(whole))).to.deep.equal(sections);
      expect(page.seen.errors).to.be.empty;
    });
  });

  describe('once it is gone', () => {
    it('nothing listens, nothing observes, nothing is left', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      whole.remove();
      await atRest(page.window);
      const before = page.document.documentElement.outerHTML;
      for (let times = 0; times < 2; times++) {
        page.document.body.append(whole);
        await settled(page);
        expect(live(page).listeners.map(({type}) => type)).to.include.members(['hashchange', 'beforeprint', 'afterprint']);
        expect(live(page).observers.size).to.equal(2 + watching);
        page.document.documentElement.lang = times ? 'es' : 'en';
        tell(page, 'beforeprint');
        whole.remove();
        await atRest(page.window);
        page.document.documentElement.lang = 'en';
        const own = ['error', 'unhandledrejection', 'securitypolicyviolation', 'smp-conflict', 'smp-error', 'smp-toggle'];
        expect(
          live(page)
            .listeners.map(({type}) => type)
            .filter((type) => !own.includes(type)),
        ).to.be.empty;
        expect(live(page).observers.size).to.equal(watching);
        expect(page.document.adoptedStyleSheets.length).to.equal(0);
        expect(page.document.documentElement.outerHTML === before).to.be.true;
      }
      quiet(page);
    });

    it('it lives on elsewhere', async () => {
      const page = await opened('page.html');
      const whole = one(page, 'smp-page');
      const host = page.document.body.appendChild(text(page, 'div', ''));
      host.lang = 'es';
      host.append(whole);
      await until(() => title(part(whole, 'smp-overview')) === spanish['overview.heading']);
      expect(unseen(whole)).to.be.empty;
      expect(live(page).observers.size).to.equal(2 + watching);
      tell(page, 'beforeprint');
      expect(details(whole).every(({open: is}) => is)).to.be.true;
    });
  });
});
