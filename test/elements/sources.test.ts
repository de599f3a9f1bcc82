import {allInside, clear, inside, render, texts, until, warnings} from '../support/render.js';
import '../../src/define/checklist.js';
import '../../src/define/cost-range.js';
import '../../src/define/glossary.js';
import '../../src/define/overview.js';
import '../../src/define/sources.js';
import {expect} from '@open-wc/testing';
import {content as fileWords} from '../../src/elements/sources/reference-file.content.js';
import * as all from '../../src/evidence/bibliography.js';
import {references} from '../../src/evidence/references.js';
import {content as listWords} from '../../src/evidence/source-list.content.js';
import {inTask} from '../../src/foundation/dom/task.js';
import type {SmpElement, SmpSources} from '../../src/index.js';
import {isShown} from '../support/notes.js';
import {saved} from '../support/saved.js';
import {followToList, numbersIn, numbersOf} from '../support/citations.js';

const {bibliography} = all;
const {extent: extents} = listWords();

const tags = 'smp-overview, smp-cost-range, smp-checklist, smp-glossary, smp-sources';
/** The names of the sources in a list. */
const listed = (element: Element) => allInside(element, '.sources li').map((item) => item.getAttribute('data-citation') ?? '');
/** What a section cites. A claim names its sources in the order of their numbers, which are others in another list. */
const cited = (element: Element, list: readonly string[]) =>
  numbersIn(element)
    .map((n) => list[n - 1])
    .sort();
const once = <T>(all: readonly T[]) => [...new Set(all)];

/** All sections of a tree, in the order of reading. */
const sections = (root: ParentNode = document.body): SmpElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.matches(tags) ? [element as SmpElement] : element.shadowRoot ? sections(element.shadowRoot) : [],
  );
const list = () => sections().find(({localName}) => localName === 'smp-sources') as SmpSources;

/** What sections cite when they stand alone. */
const alone: Record<string, readonly (string | undefined)[]> = {};

/** Whether the numbers are those of the page's list, counted in the order of reading, and lead to the right sources. */
function inOrder(all = sections()): boolean {
  const names = listed(list());
  const met = once(all.flatMap(numbersIn));
  return (
    met.length > 0 &&
    met.length === names.length &&
    once(names).length === names.length &&
    met.every((n, at) => n === at + 1) &&
    all.every((section) => section === list() || cited(section, names).join() === alone[section.localName]?.join())
  );
}

async function page(markup: string): Promise<HTMLElement> {
  const element = await render(markup, 'en-US');
  await until(() => inOrder(), 'the numbers are in order');
  return element.parentElement as HTMLElement;
}

describe('smp-sources', () => {
  before(async () => {
    for (const tag of tags.split(', ').slice(0, -1)) {
      const element = await render(`<${tag}></${tag}>`, 'en-US');
      alone[tag] = cited(element, listed(element));
      expect(alone[tag], tag).not.to.be.empty;
    }
    clear();
  });
  afterEach(clear);

  const three = '<smp-checklist></smp-checklist><smp-cost-range></smp-cost-range><smp-sources></smp-sources>';

  it('changes once for all sections whose turns to render come one after another', async () => {
    const element = await render('<smp-sources></smp-sources>', 'en-US');
    await element.updateComplete;
    let changes = 0;
    const foot = inside(element, '.sources').parentElement as HTMLElement;
    const observer = new MutationObserver(() => changes++);
    observer.observe(foot, {childList: true, subtree: true, characterData: true});
    for (const tag of ['smp-checklist', 'smp-overview', 'smp-glossary']) inTask(() => element.before(document.createElement(tag)));
    await until(() => sections().length === 4 && inOrder(), 'the numbers are in order');
    observer.disconnect();
    expect(changes).to.equal(1);
  });

  it('takes the lists over from the sections', async () => {
    const host = await page(three);
    for (const tag of ['smp-checklist', 'smp-cost-range']) {
      expect(allInside(host.querySelector(tag) as Element, 'footer, .sources'), tag).to.be.empty;
    }
    expect(listed(list())).not.to.be.empty;
  });

  it('lists each source once, in the order of reading, under the number that the sections give', async () => {
    await page(three);
    const names = listed(list());
    expect(once(names)).to.deep.equal(names);
    for (const section of sections().slice(0, -1)) expect(cited(section, names), section.localName).to.deep.equal(alone[section.localName]);
  });

  it('counts from where it is read, its own sources too', async () => {
    await page('<smp-sources></smp-sources><smp-checklist></smp-checklist>');
    expect(numbersIn(list())[0]).to.equal(1);
    expect(Math.max(...numbersIn(document.querySelector('smp-checklist') as Element))).to.equal(listed(list()).length);
  });

  it('counts anew when a section is added, removed or moved', async () => {
    const host = await page(three);
    const [checklist, costs] = [...host.children] as [Element, Element];
    const overview = document.createElement('smp-overview');
    const steps: [string, () => void][] = [
      ['added', () => host.prepend(overview)],
      ['moved', () => host.append(overview)],
      ['re-ordered', () => host.replaceChildren(list(), costs, overview, checklist)],
      ['removed', () => costs.remove()],
      ['brought back', () => host.append(costs)],
    ];
    for (const [what, step] of steps) {
      step();
      await until(() => inOrder(), `the numbers are in order when a section was ${what}`);
    }
  });

  it('counts through shadow trees and slots', async () => {
    const outer = document.createElement('div');
    outer.innerHTML = '<smp-glossary slot="last"></smp-glossary><smp-checklist slot="first"></smp-checklist>';
    outer.attachShadow({mode: 'open'}).innerHTML = '<slot name="first"></slot><div></div><slot name="last"></slot>';
    const inner = inside(outer, 'div').attachShadow({mode: 'open'});
    inner.innerHTML = '<smp-cost-range></smp-cost-range>';
    const element = await render('<smp-sources></smp-sources>', 'en-US');
    element.before(outer);
    const order = [outer.children[1], inner.firstElementChild, outer.children[0], element] as SmpElement[];
    await until(() => inOrder(order), 'the numbers are in order');
  });

  it('gives the sections their own lists and numbers back when it goes', async () => {
    const host = await page(three);
    list().remove();
    await until(() => allInside(host.querySelector('smp-cost-range') as Element, 'footer li').length);
    for (const section of sections()) {
      const first = once(numbersIn(section));
      expect(first, section.localName).to.deep.equal(first.map((_, at) => at + 1));
      expect(cited(section, listed(section)), section.localName).to.deep.equal(alone[section.localName]);
    }
  });

  it('takes the lists over when it comes later', async () => {
    const element = await render('<smp-checklist></smp-checklist>', 'en-US');
    expect(listed(element)).not.to.be.empty;
    element.before(document.createElement('smp-sources'));
    await until(() => inOrder());
    expect(listed(element)).to.be.empty;
  });

  it('receives the focus from the note of a source, and the address stays', async () => {
    const host = await page(three);
    for (const section of sections()) {
      for (const number of allInside(section, 'sup a')) {
        const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
        number.dispatchEvent(click);
        expect(click.defaultPrevented).to.equal(true);
        expect(allInside(section, '#note li').map((item) => (item as HTMLLIElement).value)).to.deep.equal(numbersOf(number));
        inside(section, '#note button').click();
        expect(list().shadowRoot?.activeElement?.id).to.equal(`source-${numbersOf(number)[0]}`);
      }
    }
    await until(() => {
      const {top, bottom} = (list().shadowRoot?.activeElement as Element).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'it is in view');
    expect(allInside(host.firstElementChild as Element, '#note:popover-open')).to.be.empty;
  });

  it('lists nothing that a site has replaced', async () => {
    const host = await page(three);
    const costs = host.querySelector('smp-cost-range') as Element;
    const with2 = listed(list());
    costs.innerHTML = '<p slot="text">Ask us.</p>';
    await until(() => listed(list()).length < with2.length, 'the sources of the replaced text go');
    expect([...listed(list())].sort()).to.deep.equal(once([...(alone['smp-checklist'] ?? []), ...cited(list(), listed(list()))]).sort());
    costs.replaceChildren();
    await until(() => listed(list()).length === with2.length, 'they come back with the text');
  });

  it('leaves the sources in reach when a site replaces its text', async () => {
    const host = await page(three);
    list().innerHTML = '<p slot="text">Our own words about sources.</p>';
    const [number] = allInside(host.firstElementChild as Element, 'sup a');
    await until(() => {
      number?.click();
      const note = inside(host.firstElementChild as Element, '#note');
      return isShown(note) || list().shadowRoot?.activeElement?.checkVisibility();
    }, 'the number leads to its source');
  });

  it('lists all that the library has with `show="all"`, those of the page first', async () => {
    await page(three);
    const onPage = listed(list());
    list().show = 'all';
    await list().updateComplete;
    const all = listed(list());
    expect(all.slice(0, onPage.length)).to.deep.equal(onPage);
    expect([...all].sort()).to.deep.equal(bibliography.map(([, name]) => name).sort());
    const number = allInside(sections()[0] as Element, 'sup a').at(-1);
    if (!number) throw new Error('No source is cited');
    followToList(sections()[0] as Element, number);
    expect(list().shadowRoot?.activeElement?.id).to.equal(`source-${numbersOf(number)[0]}`);
  });

  it('warns once of another `show`, and lists what the page shows', async () => {
    const said = await warnings(async () => {
      await page(three.replace('<smp-sources', '<smp-sources show="nonsense"'));
      list().requestUpdate();
      await list().updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<smp-sources show="nonsense">');
    expect(listed(list()).length).to.be.below(bibliography.length);
  });

  it('shows each source with its grade, and a verified address as a link', async () => {
    const element = await render('<smp-sources show="all"></smp-sources>');
    const grades: Record<string, Set<string>> = {A: new Set(), B: new Set()};
    for (const item of allInside(element, '.sources li')) {
      const name = item.getAttribute('data-citation') ?? '';
      const [grade = '', extent, ...more] = [...item.querySelectorAll('.grade')].map(({textContent}) => textContent);
      const [letter, , link] = bibliography.find(([, citation]) => citation === name) ?? [];
      expect(more).to.be.empty;
      expect(extent, name).to.equal(extents[references[name]?.[3] ?? 'whole']);
      expect(item.querySelector('a')?.getAttribute('href'), name).to.equal(link?.replace(/^10\./, 'https://doi.org/10.'));
      grades[letter ?? '']?.add(grade);
    }
    expect(
      Object.values(grades).map(({size}) => size),
      'one text for each grade',
    ).to.deep.equal([1, 1]);
  });

  it('is closed, and shows full references once it is opened, which fit a narrow screen (WCAG 3.1.2)', async () => {
    const element = await render('<smp-sources show="all"></smp-sources>', 'es');
    element.parentElement?.style.setProperty('inline-size', '280px');
    const disclosure = inside<HTMLDetailsElement>(element, 'footer details');
    expect(disclosure.open).to.equal(false);
    expect(inside(element, 'footer summary').textContent).to.contain(String(bibliography.length));
    disclosure.open = true;
    await until(() => inside(element, '.sources').matches('.full'), 'the references are there');
    for (const item of allInside(element, '.sources li')) {
      const [before, title, after, , language = 'en'] = references[item.getAttribute('data-citation') ?? ''] ?? [];
      const reference = [before, title, after].join('').trim();
      expect(item.querySelector(`[translate=no][lang=${language}]`)?.textContent.trim()).to.equal(reference);
      expect(item.scrollWidth, reference).to.be.at.most(280);
    }
  });

  describe('its list', () => {
    const buttons = (element: Element) => allInside<HTMLButtonElement>(element, '.saving button');
    const status = (element: Element) => inside(element, '.saving [aria-live]').textContent;

    for (const [at, format] of (['ris', 'bib'] as const).entries()) {
      it(`is saved as ${format}, with what is listed, in that order`, async () => {
        await page(three);
        const {name, text} = await saved(() => buttons(list())[at]?.click());
        expect(name).to.equal(`smp-sources.${format}`);
        const ids = Array.from(text.matchAll(format === 'ris' ? /^ID {2}- (.+)$/gm : /^@\w+\{(\w+),$/gm), ([, id]) => id);
        const named = new Map(Object.entries(all).map(([id, source]) => [source, id]));
        const cited = listed(list()).map((citation) => named.get(bibliography.find(([, short]) => short === citation) ?? bibliography));
        expect(ids.join()).to.equal(cited.join());
        await until(() => status(list()) === fileWords().saved, 'it says so');
      });
    }

    it('stays where no file can be made, and says so', async () => {
      await page(three);
      const {createObjectURL} = URL;
      try {
        URL.createObjectURL = () => {
          throw new Error('No file');
        };
        buttons(list())[0]?.click();
        await until(() => status(list()) === fileWords().failed, 'it says so');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(listed(list())).not.to.be.empty;
    });
  });

  it('says when the sources were checked, who has reviewed the text, and which version it is', async () => {
    const element = await render('<smp-sources></smp-sources>', 'en-GB');
    const said = texts(inside(element, 'footer')).slice(-3);
    expect(said.slice(0, 2)).to.deep.equal([
      'Sources checked 30 November 2026. Next check 30 May 2027.',
      'No clinician has reviewed this text yet.',
    ]);
    expect(said[2]).to.match(/\d+\.\d+\.\d+$/);
  });

  it('speaks the language of the page', async () => {
    const english = texts(await render('<smp-sources></smp-sources>', 'en'), '.sources, style');
    const spanish = texts(await render('<smp-sources></smp-sources>', 'es'), '.sources, style');
    expect(spanish).to.have.length(english.length);
    expect(spanish[0]).not.to.equal(english[0]);
  });
});
