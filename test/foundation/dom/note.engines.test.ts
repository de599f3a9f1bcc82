import {clear, inside, render, until} from '../../support/render.js';
import '../../../src/define/term.js';
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {hover, isShown, leave, withoutHints, withoutPopover} from '../../support/notes.js';
import {type Clock, stopClock} from '../../support/clock.js';
import {turn} from '../../support/wait.js';
import type {SmpTerm} from '../../../src/index.js';

const markup = '<smp-term term="dermis">upper dermis</smp-term>';
const word = (element: Element) => inside<HTMLButtonElement>(element, '.term');
const note = (element: Element) => inside(element, '.note');
const shown = (element: Element) => isShown(note(element));
let clock: Clock | undefined;
// The time that a mouse may be on its way from a word to its note.
const stopGrace = () => (clock = stopClock(window, 200));
/** Lets that time pass, and all that comes of it happen. */
const outlast = async () => {
  await turn();
  clock?.pass();
  await turn();
};

/** A word with a long note that stands somewhere in the window. */
async function at(place: string, lang = 'en', dir = 'ltr') {
  const element = await render('<smp-term term="numbing-cream">cream</smp-term>', lang);
  const host = element.parentElement as HTMLElement;
  host.dir = dir;
  host.style.cssText = `position: absolute; ${place}`;
  return element;
}

function expectInsideWindow(element: Element, message: string): void {
  const {left, top, right, bottom} = note(element).getBoundingClientRect();
  expect(left, `${message}, left`).to.be.at.least(0);
  expect(top, `${message}, top`).to.be.at.least(0);
  expect(right, `${message}, right`).to.be.at.most(document.documentElement.clientWidth);
  expect(bottom, `${message}, bottom`).to.be.at.most(innerHeight);
}

/** Browsers as they are, and those that do not know hints. */
const browsers = {'a note': () => () => {}, 'a note in a browser without hints': withoutHints};

for (const [name, enter] of Object.entries(browsers))
  describe(name, () => {
    let restore: () => void;
    before(() => setViewport({width: 800, height: 600}));
    before(() => (restore = enter()));
    after(() => restore());
    beforeEach(leave);
    afterEach(() => {
      clock?.start();
      clear();
    });

    it('is not shown before it is asked for', async () => {
      expect(shown(await render(markup))).to.equal(false);
    });

    it('opens when a mouse is on its word, and closes shortly after it has left', async () => {
      const element = await render(markup);
      await hover(word(element));
      await until(() => shown(element));
      await leave();
      await until(() => !shown(element));
    });

    it('stays while the mouse is on it (WCAG 1.4.13)', async () => {
      stopGrace();
      const element = await render(markup);
      await hover(word(element));
      await until(() => shown(element));
      await hover(note(element));
      await outlast();
      expect(shown(element)).to.equal(true);
      await leave();
      await until(() => clock?.waiting.length, 'the mouse has left');
      clock?.pass();
      expect(shown(element)).to.equal(false);
    });

    it('stays when the mouse comes back to its word', async () => {
      stopGrace();
      const element = await render(markup);
      await hover(word(element));
      await until(() => shown(element));
      await leave();
      await hover(word(element));
      await outlast();
      expect(shown(element)).to.equal(true);
    });

    it('opens when the keyboard brings the focus, and closes when it takes it away (WCAG 1.4.13, 2.1.1)', async function () {
      // WebKit's window has no focus under a driver, so nothing in it matches :focus.
      if (!document.hasFocus()) return this.skip();
      const element = await render(`${markup} <a href="#">Next</a>`);
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot?.activeElement).to.equal(word(element));
      await until(() => shown(element));
      await sendKeys({press: 'Tab'});
      await until(() => !shown(element));
    });

    it('is not opened by a focus that a mouse brought', async function () {
      if (!document.hasFocus()) return this.skip();
      const element = await render(`${markup} <button>Other</button>`);
      const other = element.nextElementSibling as HTMLElement;
      other.addEventListener('click', () => word(element).focus());
      const {left, top} = other.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + 5), Math.round(top + 5)]});
      expect(element.shadowRoot?.activeElement).to.equal(word(element));
      expect(shown(element)).to.equal(false);
    });

    it('opens by a click, a second one too, and closes by a click elsewhere', async () => {
      const element = await render(markup);
      word(element).click();
      expect(shown(element)).to.equal(true);
      word(element).click();
      expect(shown(element)).to.equal(true);
      await sendMouse({type: 'click', position: [790, 590]});
      await until(() => !shown(element));
    });

    it('is not opened by a finger that passes over its word, but by a tap', async () => {
      stopGrace();
      const element = await render(markup);
      word(element).dispatchEvent(new PointerEvent('pointerover', {pointerType: 'touch', bubbles: true, composed: true}));
      expect(shown(element)).to.equal(false);
      word(element).click();
      expect(shown(element)).to.equal(true);
      word(element).dispatchEvent(new PointerEvent('pointerout', {pointerType: 'touch', bubbles: true, composed: true}));
      await outlast();
      expect(shown(element), 'when the finger is lifted').to.equal(true);
    });

    it('is closed by Escape, and the focus stays on the word (WCAG 1.4.13, 2.1.2)', async () => {
      const element = await render(markup);
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await until(() => shown(element));
      await sendKeys({press: 'Escape'});
      await until(() => !shown(element));
      expect(element.shadowRoot?.activeElement).to.equal(word(element));
      await sendKeys({press: 'Enter'});
      await until(() => shown(element), 'opened again');
    });

    it('is closed by Escape when a mouse opened it (WCAG 1.4.13)', async () => {
      const element = await render(markup);
      await hover(word(element));
      await until(() => shown(element));
      await sendKeys({press: 'Escape'});
      await until(() => !shown(element));
    });

    it('is the only one', async () => {
      stopGrace();
      const first = await at('top: 20px; left: 20px');
      const second = await at('top: 20px; left: 500px');
      word(first).click();
      word(second).click();
      expect([shown(first), shown(second)]).to.deep.equal([false, true]);
      await hover(word(first));
      await until(() => shown(first) && !shown(second));
      await hover(word(second));
      await until(() => shown(second) && !shown(first));
      await outlast();
      expect(shown(second), 'after the first was left').to.equal(true);
    });

    it('stays while its own text is clicked', async () => {
      const element = await render(markup);
      word(element).click();
      const {left, top} = note(element).getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + 20), Math.round(top + 20)]});
      expect(shown(element)).to.equal(true);
    });

    describe('on a page with popovers of its own', () => {
      /** A menu that is open, and a term outside of it or in it. */
      async function withMenu(inMenu: boolean) {
        const menu = `<div popover style="inset: auto; left: 400px; top: 300px">Menu ${inMenu ? markup : ''}</div>`;
        const host = document.createElement('div');
        host.lang = 'en';
        host.innerHTML = menu + (inMenu ? '' : markup);
        document.body.append(host);
        const element = host.querySelector('smp-term') as SmpTerm;
        await element.updateComplete;
        const opened = host.querySelector('[popover]') as HTMLElement;
        opened.showPopover();
        return {element, isMenuOpen: () => opened.matches(':popover-open')};
      }

      for (const inMenu of [false, true]) {
        it(`leaves them open when a word ${inMenu ? 'in one of them' : 'elsewhere'} is hovered, and when Escape closes the note`, async () => {
          const {element, isMenuOpen} = await withMenu(inMenu);
          await hover(word(element));
          await until(() => shown(element));
          expect(isMenuOpen()).to.equal(true);
          await sendKeys({press: 'Escape'});
          await until(() => !shown(element));
          expect(isMenuOpen(), 'after Escape').to.equal(true);
          await sendKeys({press: 'Escape'});
          await until(() => !isMenuOpen());
        });
      }

      it('leaves them open when the focus comes and goes', async function () {
        if (!document.hasFocus()) return this.skip();
        const {element, isMenuOpen} = await withMenu(false);
        const next = Object.assign(document.createElement('button'), {textContent: 'Next'});
        element.after(next);
        word(element).focus();
        await until(() => shown(element));
        next.focus();
        await until(() => !shown(element));
        expect(isMenuOpen()).to.equal(true);
      });
    });

    it('leaves no trace when its element goes while it is open', async () => {
      const element = await render(markup);
      word(element).click();
      element.remove();
      const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});
      document.body.dispatchEvent(escape);
      expect(escape.defaultPrevented).to.equal(false);
    });
  });

describe('the place of a note', () => {
  afterEach(clear);
  after(() => setViewport({width: 800, height: 600}));

  const sizes = [
    [320, 640],
    // A phone on its side.
    [640, 320],
    [800, 600],
    [1200, 800],
  ] as const;

  for (const [width, height] of sizes) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`is inside a window of ${width} by ${height}, ${dir}`, async () => {
        await setViewport({width, height});
        for (const across of ['left: 0', 'left: 45%', 'right: 0']) {
          for (const down of ['top: 0', 'top: 30%', 'top: 55%', 'top: 75%', 'bottom: 0']) {
            const element = await at(`${across}; ${down}`, lang, dir);
            word(element).click();
            expectInsideWindow(element, `${across}; ${down}`);
            clear();
          }
        }
      });
    }
  }

  it('is under its word, or above it where the window ends', async () => {
    await setViewport({width: 800, height: 600});
    const above = await at('left: 20px; bottom: 0');
    word(above).click();
    expect(note(above).getBoundingClientRect().bottom).to.be.closeTo(word(above).getBoundingClientRect().top, 1);
    const below = await at('left: 20px; top: 0');
    word(below).click();
    expect(note(below).getBoundingClientRect().top).to.be.closeTo(word(below).getBoundingClientRect().bottom, 1);
    expect(note(below).getBoundingClientRect().left).to.be.closeTo(word(below).getBoundingClientRect().left, 1);
  });

  it('scrolls along with its word', async () => {
    for (const down of ['top: 1100px', 'top: 1550px']) {
      const element = await at(`${down}; left: 1100px; block-size: 4000px; inline-size: 4000px`);
      scrollTo(1000, 1000);
      word(element).click();
      const apart = () => {
        const [one, other] = [note(element).getBoundingClientRect(), word(element).getBoundingClientRect()];
        return [one.left - other.left, one.top - other.top].map(Math.round);
      };
      const before = apart();
      expect(before[0], 'at its word').to.equal(0);
      expectInsideWindow(element, down);
      scrollBy(20, 40);
      await until(() => scrollY === 1040 && scrollX === 1020);
      expect(apart(), down).to.deep.equal(before);
      clear();
    }
  });
});

describe('the place of a note under CSS zoom', () => {
  afterEach(() => {
    clear();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  // Rectangles of elements with the same zoom have the same unit.
  const expectAt = (element: Element, message: string) => {
    const [one, other] = [note(element).getBoundingClientRect(), word(element).getBoundingClientRect()];
    expect(one.left, message).to.be.closeTo(other.left, 1);
    expect(Math.min(Math.abs(one.top - other.bottom), Math.abs(one.bottom - other.top)), message).to.be.below(1);
  };

  for (const zoom of [0.75, 1.5]) {
    for (const [where, zoomed] of Object.entries({
      'an ancestor': (element: Element) => element.parentElement,
      body: () => document.body,
      'the page': () => document.documentElement,
      'its own element': (element: Element) => element,
    })) {
      it(`is at its word: ${zoom} on ${where}`, async () => {
        await setViewport({width: 800, height: 600});
        for (const place of ['left: 30px; top: 40px', 'left: 60px; bottom: 20px']) {
          const element = await at(place);
          (zoomed(element) as HTMLElement).style.setProperty('zoom', String(zoom));
          word(element).click();
          expectAt(element, place);
          clear();
        }
      });
    }
  }

  it('is as wide as the window at most', async () => {
    await setViewport({width: 400, height: 600});
    const element = await at('left: 30px; top: 40px');
    (element.parentElement as HTMLElement).style.setProperty('zoom', '2');
    word(element).click();
    // The place of the window's edges in the unit of the note.
    const edge = document.createElement('div');
    edge.style.cssText = 'position: fixed; inset: 0';
    element.parentElement?.append(edge);
    const [inner, outer] = [note(element).getBoundingClientRect(), edge.getBoundingClientRect()];
    expect(inner.left).to.be.at.least(outer.left);
    expect(inner.right).to.be.at.most(outer.right);
    await setViewport({width: 800, height: 600});
  });
});

describe('a note whose word scrolls in a box', () => {
  afterEach(clear);

  const scroller = 'overflow: auto; block-size: 200px; inline-size: 300px; margin-block-start: 100px';
  const filled = `<div style="block-size: 80px"></div>${markup}<div style="block-size: 900px"></div>`;

  /** Boxes that scroll: of the page, and in a component of the page that has the word in a slot. */
  const boxes = {
    'of the page': () => {
      const box = document.createElement('div');
      box.style.cssText = scroller;
      box.innerHTML = filled;
      document.body.append(box);
      return box;
    },
    'of a component of the page': () => {
      const host = document.createElement('div');
      host.innerHTML = filled;
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<div style="${scroller}"><slot></slot></div>`;
      document.body.append(host);
      return root.firstElementChild as HTMLElement;
    },
  };

  for (const [name, make] of Object.entries(boxes)) {
    it(`follows it, and closes when it is out of sight: a box ${name}`, async () => {
      await setViewport({width: 800, height: 600});
      const box = make();
      const element = document.querySelector('smp-term') as SmpTerm;
      await element.updateComplete;
      word(element).click();
      const apart = () => note(element).getBoundingClientRect().top - word(element).getBoundingClientRect().bottom;
      const before = word(element).getBoundingClientRect().top;
      expect(apart()).to.be.closeTo(0, 1);
      box.scrollTop = 40;
      await until(() => Math.abs(apart()) < 1, 'it follows');
      expect(word(element).getBoundingClientRect().top).to.be.closeTo(before - 40, 1);
      expect(shown(element)).to.equal(true);
      box.scrollTop = 500;
      await until(() => !shown(element), 'it closes');
    });
  }
});

describe('a note without the popover API', () => {
  let restore: () => void;

  beforeEach(() => (restore = withoutPopover()));
  afterEach(() => {
    restore();
    clear();
  });

  it('is opened in place by a click and closed by the next, as the word tells', async () => {
    const element = await render(markup);
    expect(shown(element)).to.equal(false);
    const before = element.parentElement?.offsetHeight ?? 0;
    for (const open of [true, false, true]) {
      word(element).click();
      expect(shown(element)).to.equal(open);
      expect(word(element).getAttribute('aria-expanded')).to.equal(String(open));
      expect((element.parentElement?.offsetHeight ?? 0) > before, 'takes room').to.equal(open);
    }
  });

  it('is left alone by mouse and focus', async () => {
    const element = await render(markup);
    await hover(word(element));
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot?.activeElement).to.equal(word(element));
    expect(shown(element)).to.equal(false);
    await sendKeys({press: 'Enter'});
    await until(() => shown(element));
    await leave();
    expect(shown(element)).to.equal(true);
  });

  it('fits 320 pixels (WCAG 1.4.10)', async () => {
    await setViewport({width: 320, height: 640});
    const element = await render(markup);
    word(element).click();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });
});
