import {allInside, clear, inside, render, until, warnings, ways, texts} from '../support/render.js';
import '../../src/define/faq.js';
import {expect} from '@open-wc/testing';
import {questionIds} from '../../src/elements/faq/faq.content.js';
import {emulate} from '../support/deep.js';
import {atRest} from '../support/wait.js';
import {sendKeys} from '@web/test-runner-commands';
import {fixtures} from '../fixtures.js';
import type {SmpElement, SmpFaq, SmpToggleEvent} from '../../src/index.js';

const own = `<details slot="first"><summary>Do you have parking?</summary><p>Yes, two places.</p></details>
  <details slot="last"><summary>¿Abrís los sábados por la mañana?</summary><p>Sí: mañanas.</p></details>
  <p slot="last">Tea and coffee are free.</p>`;
const faq = async (attributes = '', children = '', lang = 'en') =>
  (await render(`<smp-faq ${attributes}>${children}</smp-faq>`, lang)) as SmpFaq;

const seen = (elements: Iterable<Element>) => [...elements].filter((element) => element.checkVisibility());
const rows = (element: Element) => allInside(element, '.row');
const idOf = (row: Element) => row.querySelector('details')?.id ?? '';
const rowOf = (element: Element, id: string) => rows(element).filter((row) => idOf(row) === id);
const shown = (element: Element) => seen(rows(element)).map(idOf);
const openIds = (element: Element) => allInside(element, '.row details[open]').map(({id}) => id);
const click = (element: Element, id: string) => inside(element, `#${id}-answer`).click();
const status = (element: Element) => inside(element, '#found').textContent.trim();
const numbers = (element: Element) => status(element).match(/\d+/g)?.map(Number);
// The browser tells of a toggle in a task of its own.
const settled = () => atRest();

/** What a question says: without the numbers of sources and without what terms mean. */
const prose = (row: Element, selector: string) =>
  [...row.querySelectorAll(selector)]
    .map((part) => {
      const copy = part.cloneNode(true) as Element;
      copy.querySelectorAll('sup, .note').forEach((other) => other.remove());
      return copy.textContent;
    })
    .join(' ')
    .replaceAll('\u2060', '')
    .trim();

const search = async (element: SmpElement, query: string) => {
  const field = inside<HTMLInputElement>(element, 'input');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
};

describe('smp-faq', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('answers each question briefly and with a source', async () => {
    const element = await faq('heading-level="3"');
    expect(new Set(rows(element).map(idOf)).size).to.equal(questionIds.length);
    for (const row of rows(element)) {
      expect(prose(row, 'h4'), idOf(row)).to.match(/\?$/);
      expect(prose(row, 'summary > :not(.unseen)'), idOf(row)).to.have.length.within(10, 100);
      expect(prose(row, 'summary, .more p').split(/\s+/).length, idOf(row)).to.be.within(8, 125);
      expect(row.querySelectorAll('.more sup a').length, idOf(row)).to.be.at.least(1);
    }
  });

  it('names each disclosure by its question and its answer, and gives it a target of 44 pixels (WCAG 2.5.8, 4.1.2)', async () => {
    const element = await faq();
    for (const summary of allInside(element, '.row summary')) {
      const [question, answer] = texts(summary);
      expect(question).to.equal(summary.closest('.row')?.querySelector('[part=heading]')?.textContent);
      expect(answer?.length).to.be.above(4);
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('opens one at a time', async () => {
    const element = await faq();
    click(element, 'pain');
    await settled();
    click(element, 'mri');
    await settled();
    expect(openIds(element)).to.deep.equal(['mri']);
  });

  it('opens many with `multiple`', async () => {
    const element = await faq('multiple');
    click(element, 'mri');
    await settled();
    click(element, 'pain');
    await settled();
    expect(openIds(element)).to.deep.equal(['pain', 'mri']);
  });

  it('opens and closes all, by button and by method', async () => {
    const element = await faq();
    const button = inside(element, 'button');
    const toOpen = button.textContent;
    button.click();
    await settled();
    expect(openIds(element)).to.have.length(questionIds.length);
    expect(button.textContent).not.to.equal(toOpen);
    button.click();
    await settled();
    expect(openIds(element)).to.be.empty;
    expect(button.textContent).to.equal(toOpen);
    element.openAll();
    await settled();
    expect(openIds(element)).to.have.length(questionIds.length);
    element.closeAll();
    await settled();
    expect(openIds(element)).to.be.empty;
  });

  it('opens what `open` names, and warns once of what it does not know', async () => {
    const said = await warnings(async () => {
      for (let i = 0; i < 2; i++) {
        const element = await faq('multiple open=" mri sauna  pain"');
        expect(openIds(element)).to.deep.equal(['pain', 'mri']);
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<smp-faq open="sauna">').and.contain('skin-tone');
  });

  it('tells what opened and closed, once each', async () => {
    const element = await faq();
    const told: string[] = [];
    const listen = ({target, item, open}: SmpToggleEvent) => told.push(`${(target as Element).localName} ${item} ${open}`);
    document.body.addEventListener('smp-toggle', listen);
    click(element, 'pain');
    await settled();
    click(element, 'mri');
    await settled();
    element.closeAll();
    await settled();
    document.body.removeEventListener('smp-toggle', listen);
    expect(told.sort()).to.deep.equal(['smp-faq mri false', 'smp-faq mri true', 'smp-faq pain false', 'smp-faq pain true']);
  });

  it('opens the question that the address names, at once and later', async () => {
    history.replaceState(null, '', '#smp-faq-removal');
    const element = await faq();
    await settled();
    expect(openIds(element)).to.deep.equal(['removal']);
    expect(element.shadowRoot?.activeElement?.id).to.equal('removal-answer');
    location.hash = '#smp-faq-long-hair';
    await until(() => openIds(element).join() === 'long-hair');
    await until(() => element.shadowRoot?.activeElement?.id === 'long-hair-answer');
    location.hash = '#smp-faq-sauna';
    await settled();
    expect(openIds(element)).to.deep.equal(['long-hair']);
  });

  it('shows the question that the address names, also when a search had hidden it', async () => {
    const element = await faq();
    await search(element, 'mri');
    expect(shown(element)).not.to.contain('removal');
    location.hash = '#smp-faq-removal';
    await until(() => openIds(element).join() === 'removal');
    await until(() => element.shadowRoot?.activeElement?.id === 'removal-answer');
    expect(shown(element)).to.contain('removal');
  });

  it('keeps in another language what a reader has typed, opened and focused (WCAG 3.3.7)', async () => {
    const element = await faq();
    await search(element, 'laser');
    const [id = ''] = shown(element);
    click(element, id);
    await settled();
    inside<HTMLDetailsElement>(element, 'footer details').open = true;
    inside(element, `#${id}-answer`).focus();
    element.parentElement?.setAttribute('lang', 'es');
    await until(() => inside(element, 'label').textContent.includes('Buscar'));
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('laser');
    expect(openIds(element)).to.deep.equal([id]);
    expect(inside<HTMLDetailsElement>(element, 'footer details').open).to.be.true;
    expect(element.shadowRoot?.activeElement?.id).to.equal(`${id}-answer`);
  });

  describe('the search', () => {
    it('has a label, and says nothing until it is used (WCAG 3.3.2)', async () => {
      const element = await faq();
      const field = inside<HTMLInputElement>(element, 'input');
      expect(field.labels?.[0]?.textContent.trim()).to.have.length.above(3);
      expect(field.getBoundingClientRect().height).to.be.at.least(44);
      expect(status(element)).to.equal('');
    });

    it('shows what holds the words that a reader types, and says how many', async () => {
      const element = await faq();
      inside(element, 'input').focus();
      await sendKeys({type: 'mri'});
      await until(() => shown(element).length < questionIds.length);
      expect(shown(element)).to.contain('mri');
      expect(numbers(element)).to.deep.equal([shown(element).length, questionIds.length]);
      for (const id of shown(element)) expect(prose(rowOf(element, id)[0] as Element, 'h3, summary, .more p')).to.match(/mri/i);
    });

    it('shows all again when it is emptied', async () => {
      const element = await faq();
      await search(element, 'mri');
      await search(element, '  ');
      expect(shown(element)).to.have.length(questionIds.length);
      expect(status(element)).to.equal('');
    });

    it('needs all words, in any order and case, in the question or its answer', async () => {
      const element = await faq();
      for (const row of rows(element)) {
        const words = prose(row, 'h3, .more p').split(/\s+/);
        await search(element, ` ${[words.at(-1), ...words.slice(0, 2)].join('  ').toUpperCase()} `);
        expect(shown(element)).to.contain(idOf(row));
      }
      await search(element, 'mri zzzz');
      expect(shown(element)).to.be.empty;
    });

    it('says that nothing was found, and does not count', async () => {
      const element = await faq('', own);
      await search(element, 'zzzz');
      expect(shown(element)).to.be.empty;
      expect(seen(element.children)).to.be.empty;
      expect(status(element)).to.match(/^\D{10,}$/);
    });

    it('leaves out the accents that a reader of Spanish leaves out', async () => {
      const element = await faq('', own, 'es');
      const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
      const accented = rows(element).flatMap((row) => {
        const word = prose(row, 'h3, .more p').match(/[\p{L}]*[áéíóúñ][\p{L}]*/u)?.[0];
        return word ? [[idOf(row), word] as const] : [];
      });
      expect(accented).not.to.be.empty;
      for (const [id, word] of accented)
        for (const query of [word, plain(word), word.toUpperCase(), word.normalize('NFD')]) {
          await search(element, query);
          expect(shown(element), query).to.contain(id);
        }
      await search(element, 'sabados MANANA');
      expect(seen(element.children)).to.deep.equal([element.children[1]]);
    });

    it('leaves the keyboard no way to what it hides (WCAG 2.4.3)', async () => {
      const element = await faq();
      await search(element, 'mri');
      const [first] = shown(element);
      inside(element, 'button').focus();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await settled();
      expect(element.shadowRoot?.activeElement?.id).to.equal(`${String(first)}-answer`);
      expect(openIds(element)).to.deep.equal([first]);
    });

    it('keeps what is open', async () => {
      const element = await faq('open="pain"');
      await search(element, 'mri');
      await search(element, '');
      expect(openIds(element)).to.deep.equal(['pain']);
    });

    it('keeps hidden what it hides while everything else opens to print', async () => {
      const element = await faq('', own);
      await search(element, 'mri');
      const found = shown(element);
      dispatchEvent(new Event('beforeprint'));
      await settled();
      expect(shown(element)).to.deep.equal(found);
      expect(seen(element.children)).to.be.empty;
      for (const id of found) expect(openIds(element)).to.contain(id);
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(openIds(element)).to.be.empty;
      expect(shown(element)).to.deep.equal(found);
    });

    it('does not print its field, in print style alone, where the browser can', async function () {
      const element = await faq();
      await search(element, 'mri');
      const found = shown(element);
      if (!(await emulate({media: 'print'}))) return this.skip();
      await until(() => matchMedia('print').matches);
      const tools = seen(allInside(element, 'input, button.plain, label')).length;
      const printed = shown(element);
      await emulate({});
      expect(tools).to.equal(0);
      expect(printed).to.deep.equal(found);
    });

    it('is accessible when it found something, and when it found nothing', async () => {
      const element = await faq('', own);
      for (const query of ['mri', 'zzzz']) {
        await search(element, query);
        await expect(element).to.be.accessible();
      }
    });

    it('keeps what was typed out of the events and the markup of the page', async () => {
      const element = await faq();
      const before = [localStorage.length, document.cookie, location.href, element.outerHTML];
      const sent: string[] = [];
      element.dispatchEvent = (event) => Boolean(sent.push(event.type));
      await search(element, 'mri');
      expect(sent).to.be.empty;
      expect([localStorage.length, document.cookie, location.href, element.outerHTML]).to.deep.equal(before);
    });
  });

  describe('questions of a clinic', () => {
    const marks = (element: Element) => allInside(element, '[part=own]').map((part) => seen(part.querySelectorAll('p')).length);
    const arrived = async (element: SmpElement) => {
      await settled();
      await element.updateComplete;
    };

    it('are not marked where there are none', async () => {
      const element = await faq();
      expect(marks(element)).to.deep.equal([0, 0]);
    });

    it('stand before and after the others, each place marked once as the clinic’s', async () => {
      const element = await faq('', own);
      await arrived(element);
      const [first, second, third] = [...element.children].map((child) => child.getBoundingClientRect());
      const all = rows(element).map((row) => row.getBoundingClientRect());
      const [before, after] = allInside(element, '[part=own] p').map((mark) => mark.getBoundingClientRect());
      const order = [before, first, ...all, after, second, third].map((box) => box?.top ?? NaN);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      expect(marks(element)).to.deep.equal([1, 1]);
      for (const mark of allInside(element, '[part=own] p')) expect(mark.textContent).to.contain('clinic').and.contain('smp-elements');
    });

    for (const [way, come] of Object.entries(ways)) {
      it(`are marked, ${way}`, async () => {
        const fixture = fixtures.find(({name}) => name === 'faq/own');
        if (!fixture) throw new Error('There is no such fixture');
        const element = await come(fixture);
        await arrived(element);
        expect(marks(element)).to.deep.equal([1, 1]);
        expect(seen(element.children)).to.have.length(2);
      });
    }

    it('are found and counted, and shown again', async () => {
      const element = await faq('', own);
      await search(element, 'parking');
      expect([...element.children].map((child) => child.hasAttribute('hidden'))).to.deep.equal([false, true, true]);
      expect(seen(element.children)).to.have.length(1);
      expect(numbers(element)).to.deep.equal([1 + shown(element).length, questionIds.length + 3]);
      expect(marks(element)).to.deep.equal([1, 0]);
      await search(element, '');
      expect(seen(element.children)).to.have.length(3);
      expect([...element.children].filter((child) => child.hasAttribute('hidden'))).to.be.empty;
      expect(marks(element)).to.deep.equal([1, 1]);
    });

    it('are found by what stands in their answers', async () => {
      const element = await faq('', own);
      await search(element, 'coffee FREE');
      expect(seen(element.children)).to.deep.equal([element.children[2]]);
      expect(marks(element)).to.deep.equal([0, 1]);
    });

    it('are marked when they come later, and not when they have gone', async () => {
      const element = await faq();
      element.insertAdjacentHTML('beforeend', own);
      await arrived(element);
      expect(marks(element)).to.deep.equal([1, 1]);
      element.children[0]?.remove();
      await arrived(element);
      expect(marks(element)).to.deep.equal([0, 1]);
    });

    it('are searched when they come later', async () => {
      const element = await faq();
      await search(element, 'parking');
      element.insertAdjacentHTML('beforeend', own);
      await arrived(element);
      expect(seen(element.children)).to.have.length(1);
      expect(numbers(element)).to.deep.equal([1 + shown(element).length, questionIds.length + 3]);
    });

    it('come back in a copy of the page that was made during a search', async () => {
      const element = await faq('', `${own}<p slot="last" hidden>Not yet.</p>`);
      await search(element, 'laser');
      expect(seen(element.children)).to.be.empty;
      const copy = element.cloneNode(true) as SmpElement;
      element.replaceWith(copy);
      await arrived(copy);
      expect(seen(copy.children)).to.have.length(3);
      expect(copy.children[3]?.hasAttribute('hidden')).to.equal(true);
    });

    it('stay hidden where the clinic hides them', async () => {
      const element = await faq('', '<p slot="first" hidden>Not yet.</p>');
      await arrived(element);
      await search(element, 'yet');
      await search(element, '');
      expect(element.children[0]?.hasAttribute('hidden')).to.equal(true);
      expect(marks(element)).to.deep.equal([0, 0]);
    });
  });
});
