import {allInside, clear, hydrated, inside, render, texts, until, warnings} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {accessibilityNodes} from '../support/accessibility.js';
import {type SmpTerm, define} from '../../src/index.js';
import {sectionNames} from '../../src/elements/catalogue.js';
import type {Claim} from '../../src/evidence/claims.js';
import {rassman2015} from '../../src/evidence/bibliography.js';
import {SmpSection} from '../../src/evidence/section.js';
import {dermis, keloid} from '../../src/evidence/terms.js';
import {html} from '../../src/foundation/lit.js';
import {hover, isShown, leave} from '../support/notes.js';
import {fixtures} from '../fixtures.js';

const word = (element: Element) => inside<HTMLButtonElement>(element, '.term');
const note = (element: Element) => inside(element, '.note');

/** Says what it is told. */
class Saying extends SmpSection {
  static override readonly tag = 'saying';
  static override properties = {said: {attribute: false}};
  declare said: readonly string[] | undefined;
  protected override readonly terms = [dermis, keloid];

  protected override section() {
    const claims = (this.said ?? []).map((text): Claim => [text, rassman2015]);
    return {heading: 'A section', body: html`<div id="body">${this.claims(claims)}</div>`};
  }
}
define(Saying as unknown as Parameters<typeof define>[0]);

async function saying(...said: string[]): Promise<Saying> {
  const element = (await render('<smp-saying></smp-saying>')) as Saying;
  element.said = said;
  await element.updateComplete;
  return element;
}

describe('smp-term', () => {
  beforeEach(leave);
  afterEach(clear);

  it('stands in the line of the text around it, as large and as coloured', async () => {
    const element = await render('<smp-term term="dermis">upper dermis</smp-term>');
    const host = element.parentElement as HTMLElement;
    host.style.cssText = 'font: italic 31px/2 monospace; color: rgb(1, 2, 3)';
    host.prepend('The ');
    host.append(' is thin.');
    const {display} = getComputedStyle(element);
    const {fontSize, fontFamily, fontStyle, color} = getComputedStyle(word(element));
    expect({display, fontSize, fontFamily, fontStyle, color}).to.deep.equal({
      display: 'inline',
      fontSize: '31px',
      fontFamily: 'monospace',
      fontStyle: 'italic',
      color: 'rgb(1, 2, 3)',
    });
    expect(host.offsetHeight).to.equal(62);
  });

  it('breaks over lines as other words do', async () => {
    const element = await render(`<smp-term term="dermis">${'upper dermis '.repeat(40)}</smp-term>`);
    (element.parentElement as HTMLElement).style.inlineSize = '200px';
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expect(word(element).offsetHeight).to.be.above(100);
  });

  it('is a button that is named by the word, and described by what it means (WCAG 4.1.2)', async function () {
    const element = await render('<smp-term term="dermis">upper dermis</smp-term>');
    const button = word(element);
    expect([button.type, button.hasAttribute('aria-label'), button.hasAttribute('title')]).to.deep.equal(['button', false, false]);
    expect(texts(button)).to.deep.equal(['upper dermis']);
    expect(inside(element, `#${button.getAttribute('aria-describedby')}`)).to.equal(note(element));
    const nodes = await accessibilityNodes();
    if (!nodes) return this.skip();
    const found = nodes.find(({role, name}) => role === 'button' && name === 'upper dermis');
    expect(found?.description).to.contain(dermis()[2]);
  });

  it('has its name once in the page, its meaning in the note alone', async () => {
    const element = await render('<smp-term term="dermis">upper dermis</smp-term>');
    const said = texts(element);
    expect(said.filter((text) => text === 'upper dermis')).to.have.length(1);
    expect(said.filter((text) => text === dermis()[2])).to.have.length(1);
    expect(texts(note(element))[0]).to.equal(dermis()[2]);
  });

  it('names the sources of what it means, each with its grade', async () => {
    const element = await render('<smp-term term="dermis"></smp-term>');
    expect(texts(inside(element, '.note [translate=no]'))).to.deep.equal([dermis()[3][1]]);
    expect(texts(inside(element, '.note .grade'))).to.have.length(1);
  });

  it('shows the name of the term where the page gives no word', async () => {
    const element = await render('<smp-term term="touch-up"></smp-term>');
    expect(texts(word(element))).to.deep.equal(['touch-up']);
  });

  it('follows its attribute and its words', async () => {
    const element = (await render('<smp-term term="dermis"></smp-term>')) as SmpTerm;
    element.term = 'keloid';
    await element.updateComplete;
    expect(texts(word(element))).to.deep.equal(['keloid']);
    expect(word(element).getAttribute('aria-describedby')).to.equal(note(element).id);
    element.textContent = 'raised scars';
    expect(texts(word(element))).to.deep.equal(['raised scars']);
  });

  it('leaves a word whose term it does not know as it is, and warns once', async () => {
    const said = await warnings(async () => {
      for (let i = 0; i < 2; i++) {
        const element = await render('<smp-term term="sauna">steam</smp-term>');
        expect(allInside(element, 'button, [popover]')).to.be.empty;
        expect(texts(element)).to.deep.equal(['steam']);
        expect(element.offsetWidth).to.be.above(0);
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<smp-term term="sauna">').and.contain('dermis').and.contain('touch-up');
  });

  it('never takes a term from what every object has', async () => {
    await warnings(async () => {
      for (const term of ['constructor', '__proto__', '']) {
        const element = await render(`<smp-term term="${term}">word</smp-term>`);
        expect(texts(element), term).to.deep.equal(['word']);
      }
    });
  });

  it('speaks the language of the page', async () => {
    const element = await render('<smp-term term="dermis"></smp-term>', 'es');
    const spanish = texts(note(element));
    element.lang = 'en';
    await until(() => texts(note(element)).at(-1) !== spanish.at(-1));
    const english = texts(note(element));
    expect(english[0]).to.equal(dermis()[2]);
    expect(
      english.filter((text) => text !== '–' && spanish.includes(text)),
      'the source alone',
    ).to.deep.equal([dermis()[3][1]]);
  });

  describe('in a link or a button', () => {
    const isPlain = (element: Element) => !allInside(element, 'button, [popover]').length && texts(element).join() === 'dermis';
    const term = '<smp-term term="dermis">dermis</smp-term>';

    /** Renders markup around a term. */
    async function around(markup: string): Promise<SmpTerm> {
      await render(markup);
      const element = document.querySelector('smp-term') as SmpTerm;
      await element.updateComplete;
      return element;
    }

    const controls = {
      'a link': `<a href="#">The <b>${term}</b></a>`,
      'a button': `<button>${term}</button>`,
      'a summary': `<details><summary>${term}</summary></details>`,
      'what has the role of a button': `<span role="button" tabindex="0">${term}</span>`,
    };
    for (const [name, markup] of Object.entries(controls)) {
      it(`is the plain word: ${name}`, async () => {
        await warnings(async () => expect(isPlain(await around(markup))).to.equal(true));
      });
    }

    it('is the term in an anchor without an address', async () => {
      expect(isPlain(await around(`<a id="here">${term}</a>`))).to.equal(false);
    });

    it('is the plain word where a component has the link in its shadow tree', async () => {
      await warnings(async () => {
        const element = await around(`<div>${term}</div>`);
        const host = element.parentElement as HTMLElement;
        host.attachShadow({mode: 'open'}).innerHTML = '<a href="#"><slot></slot></a>';
        host.append(element);
        await element.updateComplete;
        expect(isPlain(element), 'in a slot').to.equal(true);
        const inside = document.createElement('a');
        inside.href = '#';
        host.replaceWith(inside);
        const inner = document.createElement('div');
        inside.append(inner);
        inner.attachShadow({mode: 'open'}).append(element);
        await element.updateComplete;
        expect(isPlain(element), 'in a tree in a link').to.equal(true);
      });
    });

    it('is the plain word in the heading of a card, whichever is rendered first', async () => {
      await warnings(async () => {
        const element = await around(`<smp-related-card href="#"><h3 slot="heading">${term}</h3></smp-related-card>`);
        await until(() => isPlain(element));
      });
    });

    it('is a term again when it is moved out, and plain when it is moved in', async () => {
      await warnings(async () => {
        const element = await around(`<a href="#">${term}</a>`);
        const link = element.parentElement as HTMLElement;
        link.after(element);
        await element.updateComplete;
        expect(isPlain(element), 'out').to.equal(false);
        link.append(element);
        await element.updateComplete;
        expect(isPlain(element), 'in').to.equal(true);
      });
    });

    it('warns once, with its name', async () => {
      const said = await warnings(async () => {
        const markup = '<a href="#"><smp-term term="keloid">keloid</smp-term></a>';
        await around(markup);
        await around(markup);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<smp-term term="keloid">').and.contain('<a>');
    });

    it('is the plain word where a server wrote the term', async () => {
      const [fixture] = fixtures.filter(({name}) => name === 'term/alone');
      if (!fixture) throw new Error('There is no such fixture');
      await warnings(async () => {
        const element = await hydrated(fixture);
        const link = Object.assign(document.createElement('a'), {href: '#'});
        element.replaceWith(link);
        link.append(element);
        await until(() => !allInside(element, 'button').length);
      });
    });
  });

  it('works as the server wrote it', async () => {
    const [fixture] = fixtures.filter(({name}) => name === 'term/alone');
    if (!fixture) throw new Error('There is no such fixture');
    const element = await hydrated(fixture);
    word(element).click();
    expect(isShown(note(element))).to.equal(true);
  });
});

describe('terms in a section', () => {
  beforeEach(leave);
  afterEach(clear);

  for (const name of sectionNames) {
    it(`are marked once each in smp-${name}, with a note of their own`, async () => {
      const element = await render(`<smp-${name}></smp-${name}>`, 'en-US');
      const {terms} = element as unknown as {terms: readonly unknown[]};
      const words = allInside<HTMLButtonElement>(element, '.term');
      expect(words.length > 0).to.equal(terms.length > 0);
      const ids = words.map((button) => button.getAttribute('aria-describedby'));
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(allInside(element, `[id="${id}"]`), String(id)).to.have.length(1);
    });
  }

  it('are marked where they are met first, and again so when the section renders anew', async () => {
    const element = await saying('One {dermis:dermis}.', 'Two {dermis:upper dermis}, one {keloid:keloid}.');
    const paragraphs = () => allInside(element, '#body p').map((p) => [...p.querySelectorAll('.term')].map(({textContent}) => textContent));
    expect(paragraphs()).to.deep.equal([['dermis'], ['keloid']]);
    element.requestUpdate();
    await element.updateComplete;
    expect(paragraphs()).to.deep.equal([['dermis'], ['keloid']]);
    element.said = ['Nothing.', 'Two {dermis:upper dermis}.'];
    await element.updateComplete;
    expect(paragraphs()).to.deep.equal([[], ['upper dermis']]);
  });

  it('stand in the text as its words, marked or not', async () => {
    const element = await saying('The {dermis:upper dermis}, ({keloid:scars}) and {dermis:dermis}; {unknown:other} words.');
    const [paragraph] = allInside(element, '#body p');
    for (const unread of paragraph?.querySelectorAll('.note, sup') ?? []) unread.remove();
    const said = paragraph?.textContent
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(said).to.equal('The upper dermis, (scars) and dermis; other words.');
  });

  it('open what they mean, by mouse and click', async () => {
    const element = await saying('One {dermis:dermis}.', 'One {keloid:keloid}.');
    const [first, second] = allInside<HTMLButtonElement>(element, '.term');
    const shown = () =>
      allInside(element, '.note')
        .filter(isShown)
        .map(({id}) => id);
    first?.click();
    expect(shown()).to.deep.equal([first?.getAttribute('aria-describedby')]);
    second?.click();
    expect(shown()).to.deep.equal([second?.getAttribute('aria-describedby')]);
    if (first) await hover(first);
    expect(shown()).to.deep.equal([first?.getAttribute('aria-describedby')]);
  });
});
