import {allInside, clear, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/config.js';
import '../../src/define/page.js';
import {sectionNames} from '../../src/elements/catalogue.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../support/deep.js';
import {setViewport} from '@web/test-runner-commands';
import {type SmpElement, SmpPage} from '../../src/index.js';
import {followToList, numbersIn, numbersOf} from '../support/citations.js';

const all: readonly string[] = sectionNames;

const page = async (attributes = '', children = '', lang = 'en') =>
  (await render(`<smp-page ${attributes}>${children}</smp-page>`, lang)) as SmpPage;
/** The sections that readers see, slotted or not. */
const sections = (element: Element) =>
  allInside<HTMLSlotElement>(element, '.section > slot').flatMap((slot) => slot.assignedElements({flatten: true})) as SmpElement[];
const section = (element: Element, name: string) => {
  const found = sections(element).find(({localName}) => localName.endsWith(`-${name}`));
  if (!found) throw new Error(`The page has no ${name}`);
  return found;
};
const names = (element: Element) => sections(element).map(({localName}) => localName.replace('smp-', ''));
const links = (element: Element) => allInside<HTMLAnchorElement>(element, 'nav a');
const targets = (element: Element) => links(element).map((link) => link.getAttribute('href'));
const current = (element: Element) => links(element).flatMap((link) => (link.ariaCurrent === 'true' ? [link.getAttribute('href')] : []));
/** All headings that readers meet, through shadow trees, in their order. */
function headings(root: ParentNode): number[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return element.checkVisibility() ? headings(element.shadowRoot) : [];
    return /^h[1-6]$/.test(element.localName) ? [Number(element.localName[1])] : [];
  });
}

/** Longer than a rendering takes, and all in the same task. */
async function rendering(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

afterEach(() => {
  clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the sections of smp-page', () => {
  it('come one in each task, and what follows the page stays out of sight meanwhile', async () => {
    const element = document.createElement('smp-page');
    document.body.append(element);
    await rendering();
    const coming = allInside(element, '.section[data-coming]');
    expect(sections(element)).to.have.length(0);
    expect(coming).to.have.length(all.length);
    for (const one of coming) expect(one.getBoundingClientRect().height).to.be.at.least(innerHeight);
    await element.updateComplete;
    expect(sections(element)).to.have.length(all.length);
    expect(allInside(element, '.section[data-coming]')).to.be.empty;
  });

  it('have the page’s numbers at once, and no list of their own until the page’s has come', async () => {
    const element = document.createElement('smp-page');
    document.body.append(element);
    await rendering();
    await new Promise((next) => setTimeout(next));
    await rendering();
    const first = section(element, 'overview');
    expect(sections(element)).to.have.length(1);
    expect(allInside(first, '.sources')).to.have.length(0);
    // Until then a note leads to where the list will be.
    followToList(first, inside(first, 'sup a'));
    expect(element.shadowRoot?.activeElement?.id).to.equal('sources');
    const changes: string[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({type, target}) => `${type} of ${target.nodeName}`)));
    observer.observe(first.shadowRoot as ShadowRoot, {childList: true, characterData: true, subtree: true});
    await element.updateComplete;
    expect(allInside(section(element, 'sources'), '#source-1')).to.have.length(1);
    expect(changes).to.be.empty;
    observer.disconnect();
  });

  it('have lists of their own where the page has none', async () => {
    const element = await page('sections="overview faq sources"');
    const lists = () => ['overview', 'faq'].map((name) => Boolean(section(element, name).shadowRoot?.querySelector('.sources')));
    expect(lists()).to.deep.equal([false, false]);
    element.sections = 'overview faq';
    await until(() => lists().every(Boolean));
  });

  it('are all there, in their usual order', async () => {
    expect(names(await page())).to.deep.equal(all);
  });

  it('are those that the page names, in its order, each once', async () => {
    const said = await warnings(async () => {
      expect(names(await page('sections="cost-range overview  cost-range\n faq"'))).to.deep.equal(['cost-range', 'overview', 'faq']);
    });
    expect(said).to.be.empty;
  });

  it('are left out where their names are not known, and that is said once', async () => {
    const said = await warnings(async () => {
      for (let i = 0; i < 2; i++) expect(names(await page('sections="faq sauna constructor overview"'))).to.deep.equal(['faq', 'overview']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<smp-page sections="faq sauna').and.contain('key-factors');
  });

  it('are all there where the page names none that is known', async () => {
    await warnings(async () => {
      for (const none of ['', ' ', 'sauna', 'smp-overview']) expect(names(await page(`sections="${none}"`)), none).to.deep.equal(all);
    });
  });

  it('follow a change of the choice', async () => {
    const element = await page('sections="overview faq"');
    element.sections = 'faq checklist overview';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['faq', 'checklist', 'overview']);
    expect(targets(element)).to.deep.equal(['#smp-faq', '#smp-checklist', '#smp-overview']);
    element.sections = undefined;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(all);
  });

  it('can be replaced, each by one of the page', async () => {
    const own =
      '<smp-cost-range slot="cost-range" low="900" high="1800" currency="GBP" price-as-of="2026"></smp-cost-range><p slot="faq">Ask us.</p>';
    const element = await page('sections="overview cost-range faq"', own, 'en-GB');
    expect(sections(element).slice(1)).to.deep.equal([...element.children]);
    expect(targets(element)).to.deep.equal(['#smp-overview', '#smp-cost-range', '#smp-faq']);
    element.lastElementChild?.remove();
    await until(() => names(element).join() === 'overview,cost-range,faq', 'the default is back');
  });

  it('are told who reviewed the text, when, and who changed it, at once and later', async () => {
    const element = await page('reviewed-by="Dr A" reviewed-on="2026-11-01"');
    const told = () => sections(element).map((one) => ['reviewed-by', 'reviewed-on', 'adapted-by'].map((name) => one.getAttribute(name)));
    expect(told()).to.deep.equal(all.map(() => ['Dr A', '2026-11-01', null]));
    element.adaptedBy = 'Quietdot';
    element.reviewedBy = undefined;
    element.reviewedOn = undefined;
    await element.updateComplete;
    expect(told()).to.deep.equal(all.map(() => [null, null, 'Quietdot']));
  });

  it('keep their sources where the text was changed', async () => {
    const element = await page('sections="checklist sources" adapted-by="Quietdot"');
    await until(() => allInside(section(element, 'sources'), '.sources li').length, 'the sources are listed');
    const [number] = allInside(section(element, 'checklist'), 'sup a');
    if (!number) throw new Error('No source is cited');
    followToList(section(element, 'checklist'), number);
    expect(section(element, 'sources').shadowRoot?.activeElement?.id).to.equal(`source-${numbersOf(number)[0]}`);
  });

  it('have one list of sources, which holds what is shown and nothing else', async () => {
    const own = '<p slot="cost-range">Ask us.</p>';
    const cited = async (choice: string, children = '') => {
      const element = await page(`sections="${choice}"`, children, 'en-US');
      const list = section(element, 'sources');
      const numbers = () => new Set(sections(element).flatMap(numbersIn));
      await until(() => numbers().size > 1 && allInside(list, '.sources li').length === numbers().size, 'each source has its number');
      const listed = allInside(list, '.sources li').map((item) => item.getAttribute('data-citation'));
      clear();
      return listed;
    };
    const without = await cited('checklist sources');
    expect(await cited('checklist cost-range sources', own)).to.deep.equal(without);
    expect((await cited('checklist cost-range sources')).length).to.be.above(without.length);
  });

  it('follow the language of the page', async () => {
    const element = await page('sections="overview sources"', '', 'es');
    const said = () => sections(element).map((one) => texts(inside(one, '[part=heading]'))[0]);
    const spanish = said();
    (element.parentElement as HTMLElement).lang = 'en';
    await until(() => said().every((heading, at) => heading !== spanish[at]), 'each heading is in English');
    (element.parentElement as HTMLElement).lang = 'es';
    await until(() => said().join() === spanish.join(), 'each heading is in Spanish again');
  });
});

describe('the first and the last line of smp-page', () => {
  it('greet a reader, and say what to do where something was unclear', async () => {
    const element = await page('sections="overview"');
    expect(inside(element, '.greeting').textContent).to.contain('Losing your hair can be hard');
    expect(inside(element, '[part=feedback]').textContent).to.contain('unclear');
    expect(allInside(element, '[part=feedback] a')).to.be.empty;
  });

  it('lead to the address that the site gives, and to no other', async () => {
    for (const [feedback, href] of [
      ['mailto:web@example.org', 'mailto:web@example.org'],
      ['/feedback', '/feedback'],
      ['javascript:alert(1)', undefined],
    ]) {
      const host = await render(
        `<smp-config><script type="application/json">${JSON.stringify({feedback})}</script><smp-page sections="overview"></smp-page></smp-config>`,
      );
      const element = host.querySelector('smp-page') as SmpPage;
      await element.updateComplete;
      expect(allInside(element, '[part=feedback] a').map((link) => link.getAttribute('href'))).to.deep.equal(href ? [href] : []);
    }
  });
});

describe('the headings of smp-page (WCAG 1.3.1, 2.4.6)', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begin at level ${level}, with the sections one below, and skip none`, async () => {
      const element = await page(`heading-level="${level}"`);
      const below = Math.min(level + 1, 6);
      expect(sections(element).map((one) => inside(one, '[part=heading]').localName)).to.deep.equal(all.map(() => `h${below}`));
      const levels = headings(document);
      expect(levels[0]).to.equal(level);
      expect(Math.min(...levels.slice(1))).to.equal(below);
      levels.forEach((here, at) => expect(here - (levels[at - 1] ?? here), `heading ${at}`).to.be.below(2));
    });
  }

  it('begin at level 2 unless told, and can be replaced at the top', async () => {
    expect(headings(document)[0]).to.equal(undefined);
    await page('sections="faq"');
    expect(headings(document).slice(0, 2)).to.deep.equal([2, 3]);
    clear();
    const element = await page('sections="faq"', '<h2 slot="heading">All we know</h2>');
    expect(texts(element)[0]).to.equal('All we know');
  });
});

describe('the list of contents', () => {
  beforeEach(() => setViewport({width: 800, height: 600}));

  it('names each section that is shown, and leads to it (WCAG 2.4.1, 2.4.4)', async () => {
    const element = await page('sections="risks overview"');
    expect(targets(element)).to.deep.equal(['#smp-risks', '#smp-overview']);
    for (const link of links(element)) expect(link.textContent.trim()).to.have.length.within(3, 30);
    expect(links(await page())).to.have.length(all.length);
  });

  it('is a landmark with a name (WCAG 1.3.1)', async () => {
    const element = await page('sections="faq"');
    const nav = inside(element, 'nav');
    expect(texts(inside(element, `#${nav.getAttribute('aria-labelledby')}`))).to.have.length(1);
  });

  it('follows the reader', async () => {
    const element = await page('sections="overview journey risks checklist"');
    for (const name of ['risks', 'overview', 'journey', 'risks']) {
      section(element, name).scrollIntoView();
      await until(() => current(element).join() === `#smp-${name}`, `${name} is the current one`);
    }
  });

  it('follows the reader through sections that came later, and after a move', async () => {
    const element = await page('sections="overview journey"');
    element.sections = 'risks overview';
    await element.updateComplete;
    section(element, 'risks').scrollIntoView();
    await until(() => current(element).join() === '#smp-risks');
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(element);
    section(element, 'overview').scrollIntoView();
    await until(() => current(element).join() === '#smp-overview');
  });

  it('has targets of 44 pixels (WCAG 2.5.8)', async () => {
    const element = await page();
    for (const target of [...links(element), inside(element, 'nav button')])
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('printing smp-page', () => {
  const {print} = window;
  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
  });
  const sheets = () => document.adoptedStyleSheets.length;
  const rules = () => [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({cssText}) => cssText).join(' ');

  it('calls the print of the window, by button and by method, with the page alone on the paper', async () => {
    const element = await page('sections="checklist"');
    const before = sheets();
    const during: boolean[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      during.push(sheets() === before + 1 && rules().includes('@page') && rules().includes('display: none'));
      dispatchEvent(new Event('afterprint'));
    };
    inside(element, 'nav button').click();
    element.print();
    expect(during).to.deep.equal([true, true]);
    expect(sheets()).to.equal(before);
  });

  it('leaves what stands around it on the paper where the reader prints from the menu', async () => {
    await page('sections="checklist"');
    const before = sheets();
    dispatchEvent(new Event('beforeprint'));
    expect(sheets()).to.equal(before + 1);
    expect(rules()).to.contain('@page').and.not.contain('display: none');
    dispatchEvent(new Event('afterprint'));
    expect(sheets()).to.equal(before);
  });

  it('leaves nothing behind when it is removed meanwhile, nor listens after', async () => {
    const element = await page('sections="checklist"');
    const before = sheets();
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    expect(sheets()).to.equal(before);
    dispatchEvent(new Event('beforeprint'));
    expect(sheets()).to.equal(before);
  });

  it("leaves the page's own style sheets alone", async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    await page('sections="checklist"');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    const left = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [];
    expect([left.length, left[0] === own]).to.deep.equal([1, true]);
  });

  it('shows no contents and no control, and everything that was closed', async function () {
    const element = await page('', '', 'en-US');
    if (!(await emulate({media: 'print'}))) return this.skip();
    try {
      await until(() => matchMedia('print').matches);
      dispatchEvent(new Event('beforeprint'));
      expect(inside(element, 'nav').checkVisibility()).to.equal(false);
      for (const one of sections(element)) {
        // A term is a word of the text, and a question's box is to be ticked by pen.
        const controls = allInside(one, 'button:not(.term), input:not([type=checkbox]), select');
        expect(controls.filter((control) => control.checkVisibility()).length, `controls of ${one.localName}`).to.equal(0);
        expect(allInside(one, 'details:not([open])').length, `closed in ${one.localName}`).to.equal(0);
        expect(
          allInside(one, '.term').every((term) => term.checkVisibility()),
          `words of ${one.localName}`,
        ).to.equal(true);
      }
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulate({});
    }
    expect(inside(element, 'nav').checkVisibility()).to.equal(true);
  });

  it('hides what stands around it, another page too, and not what it stands in', async function () {
    const pages = [await page('sections="checklist"'), await page('sections="checklist"')];
    const around = document.createElement('p');
    around.textContent = 'Opening hours';
    document.body.append(around);
    if (!(await emulate({media: 'print'}))) return this.skip();
    const printed: boolean[][] = [];
    const boxes = pages.map((one) => inside(section(one, 'checklist'), 'input'));
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push([around, ...boxes].map((one) => one.checkVisibility()));
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await until(() => matchMedia('print').matches);
      for (const one of pages) one.print();
    } finally {
      await emulate({});
    }
    expect(printed).to.deep.equal([
      [false, true, false],
      [false, false, true],
    ]);
    expect(around.checkVisibility()).to.equal(true);
  });

  it('leaves the rest of the page on the paper where it stands in a shadow tree', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({mode: 'open'}).innerHTML = '<smp-page sections="checklist"></smp-page>';
    const element = inside<SmpPage>(host, 'smp-page');
    await element.updateComplete;
    let said = '';
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      said = rules();
      dispatchEvent(new Event('afterprint'));
    };
    element.print();
    expect(said).to.contain('@page').and.not.contain('display: none');
  });
});

describe('smp-page under another prefix', () => {
  it('defines its sections under it too, and shows those', async () => {
    SmpPage.define({prefix: 'quietdot'});
    const element = await render('<quietdot-page sections="overview cost-range sources"></quietdot-page>', 'en-US');
    expect(element).to.be.an.instanceOf(SmpPage);
    expect(sections(element).map(({localName}) => localName)).to.deep.equal([
      'quietdot-overview',
      'quietdot-cost-range',
      'quietdot-sources',
    ]);
    for (const one of sections(element)) expect(inside(one, '.base').checkVisibility(), one.localName).to.equal(true);
    await until(() => allInside(section(element, 'sources'), '.sources li').length > 5, 'the sources are listed');
  });
});
