import {allInside, clear, inside, render, shadow, texts, until, warnings} from '../support/render.js';
import '../../src/define/before-after.js';
import '../../src/define/before-after.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../support/deep.js';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {SmpBeforeAfter} from '../../src/elements/before-after/smp-before-after.js';
import {today} from '../../src/evidence/review.js';
import {contrast} from '../support/contrast.js';

const picture = '/test/support/picture.svg';
const pictures = `before="${picture}" after="${picture}?2" before-alt="[Bare]" after-alt="[Dotted]"`;
const gone = 'before="/no/such-1.png" after="/no/such-2.png" before-alt="[Bare]" after-alt="[Dotted]"';
const slotted = `<img slot="before" src="${picture}" alt="[Bare]"><img slot="after" src="${picture}?2" alt="[Dotted]">`;

const element = (attributes = '', children = '', lang = 'en') =>
  render(`<smp-before-after ${attributes}>${children}</smp-before-after>`, lang) as Promise<SmpBeforeAfter>;
// Numbers, since a list of elements takes minutes to print.
const count = (of: Element, selector: string) => allInside(of, selector).length;
const halves = (of: Element) => texts(inside(of, '.pictures'), 'label');
const slider = (of: Element) => inside<HTMLInputElement>(of, 'input');
const caption = (of: Element) => texts(inside(of, 'figcaption'));
const day = (from: number) => {
  const date = new Date();
  date.setDate(date.getDate() + from);
  return today(date);
};

/** Puts the slider where a reader does. */
async function slide(of: SmpBeforeAfter, value: number): Promise<void> {
  slider(of).valueAsNumber = value;
  slider(of).dispatchEvent(new Event('input', {bubbles: true}));
  await of.updateComplete;
}

/** Which picture is seen at a place, from the left, in px. */
function seenAt(of: Element, x: number): string | undefined {
  const {left, top, height} = slider(of).getBoundingClientRect();
  slider(of).style.setProperty('pointer-events', 'none');
  const found = of.shadowRoot?.elementFromPoint(left + x, top + height * 0.3);
  slider(of).style.removeProperty('pointer-events');
  return found?.closest('.before, .after')?.className;
}

let hosts = 0;

/**
 * Puts a server's markup on the page, and later the script.
 *
 * @param change What is otherwise in the markup.
 * @param meanwhile What happens before the script comes.
 * @param name The fixture.
 */
async function served(
  change: (markup: string) => string,
  meanwhile?: (it: SmpBeforeAfter) => unknown,
  name = 'before-after/pictures',
): Promise<SmpBeforeAfter> {
  const response = await fetch('/__ssr__/fixtures.json');
  const markup = ((await response.json()) as Record<string, string>)[name];
  if (!markup) throw new Error(`The server rendered no ${name}`);
  // A tag that nobody has defined yet.
  const tag = `smp-served-${++hosts}`;
  const host = document.createElement('div');
  host.lang = 'en';
  document.body.append(host);
  host.setHTMLUnsafe(change(markup).replaceAll('smp-before-after', tag));
  const it = host.firstElementChild as SmpBeforeAfter;
  await meanwhile?.(it);
  customElements.define(tag, class extends SmpBeforeAfter {});
  await it.updateComplete;
  await new Promise((next) => setTimeout(next));
  await it.updateComplete;
  return it;
}

describe('smp-before-after', () => {
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('style');
    await emulate({});
  });

  describe('with pictures', () => {
    it('shows both, named, one over the other (WCAG 1.1.1)', async () => {
      const it = await element(pictures);
      expect(allInside<HTMLImageElement>(it, 'img').map(({alt, loading, decoding}) => [alt, loading, decoding])).to.deep.equal([
        ['[Bare]', 'lazy', 'async'],
        ['[Dotted]', 'lazy', 'async'],
      ]);
      expect(halves(it)).to.deep.equal(['Before', '[Bare]', 'After', '[Dotted]']);
      await until(() => allInside<HTMLImageElement>(it, 'img').every(({naturalWidth}) => naturalWidth));
      const [before, after] = allInside(it, 'img').map((image) => image.getBoundingClientRect()) as [DOMRect, DOMRect];
      const slides = slider(it).getBoundingClientRect();
      expect(before.width / before.height).to.be.closeTo(320 / 180, 0.02);
      for (const box of [after, slides]) {
        for (const side of ['left', 'top', 'width', 'height'] as const) expect(box[side], side).to.be.closeTo(before[side], 1);
      }
    });

    it('says whose result it is, after how many visits, and healed for how long', async () => {
      expect(caption(await element(pictures))).to.deep.equal(['One person’s result. Results vary.']);
      expect(caption(await element(`${pictures} caption="[A crown]" visits="3" healed-weeks="6"`))).to.deep.equal([
        '[A crown]',
        'Visits: 3',
        'Taken 6 weeks after the last visit',
        'One person’s result. Results vary.',
      ]);
      expect(caption(await element(`${pictures} visits="1" healed-weeks="1"`)).slice(0, 2)).to.deep.equal([
        'Visits: 1',
        'Taken 1 week after the last visit',
      ]);
      expect(caption(await element(`${pictures} healed-weeks="0"`))[0]).to.equal('Taken right after the last visit, not yet healed');
    });

    it('takes labels and a heading', async () => {
      const it = await element(`${pictures} before-label="[2024]" after-label="[2026]" heading="[Crowns]" heading-level="3"`);
      expect(allInside(it, '.label').map(({textContent}) => textContent)).to.deep.equal(['[2024]', '[2026]']);
      expect(inside(it, 'h3').textContent).to.equal('[Crowns]');
      expect(count(await element(pictures), 'h1, h2, h3')).to.equal(0);
    });

    it('warns of what cannot be, once, and leaves it out', async () => {
      const run = () =>
        element(
          'before="javascript:alert(1)" after="data:image/png,x" visits="2.5" healed-weeks="-1" position="101" caption="[Wrong]" consent-until=""',
          slotted,
        );
      const said = await warnings(async () => {
        const it = await run();
        expect(caption(it)).to.deep.equal(['[Wrong]', 'One person’s result. Results vary.']);
        expect(slider(it).value).to.equal('50');
      });
      for (const [attribute, value, expected] of [
        ['before', 'javascript:alert(1)', 'the address of a picture'],
        ['after', 'data:image/png,x', 'the address of a picture'],
        ['visits', '2.5', '1 to 20'],
        ['healed-weeks', '-1', '0 to 520'],
        ['position', '101', '0 to 100'],
      ]) {
        expect(said.filter((line) => line.includes(`${attribute}="${value}"`) && line.includes(expected ?? ''))).to.have.length(1);
      }
      expect(said).to.have.length(5);
      expect(await warnings(run)).to.be.empty;
    });

    it('takes a wrong address for none', async () => {
      await warnings(async () => {
        const it = await element('before="javascript:alert(1)" after="vbscript:x"');
        expect(count(it, 'img')).to.equal(0);
        expect(count(it, 'svg')).to.equal(2);
      });
    });

    it('takes no object for a text, a number or an address', async () => {
      const it = await element();
      await warnings(async () => {
        for (const value of [{}, [], NaN, Symbol('x'), Object.create(null), () => 1, true, '  ', new Date(0), 10n]) {
          for (const name of [
            'heading',
            'beforeImage',
            'afterImage',
            'beforeAlt',
            'beforeLabel',
            'caption',
            'visits',
            'healedWeeks',
            'position',
          ]) {
            Object.assign(it, {[name]: value});
          }
          await it.updateComplete;
          expect(it.matches(':state(fallback)')).to.equal(false);
          expect(it.shadowRoot?.textContent).not.to.match(/NaN|undefined|null|\[object|=>/);
          expect(count(it, 'img')).to.equal(0);
        }
      });
    });

    it('leaves before() and after(), which every element has, alone', async () => {
      const it = await element(pictures);
      const button = document.createElement('button');
      it.before(button);
      it.after('[Text]');
      expect(it.previousElementSibling === button).to.equal(true);
      expect(it.nextSibling?.textContent).to.equal('[Text]');
    });

    it('takes pictures set by the names of the attributes, as frameworks do, and leaves the methods', async () => {
      const it = await element();
      Object.assign(it, {before: picture, after: `${picture}?2`});
      await it.updateComplete;
      expect(allInside<HTMLImageElement>(it, 'img').map((image) => image.getAttribute('src'))).to.deep.equal([picture, `${picture}?2`]);
      it.before(document.createElement('button'));
      expect(it.previousElementSibling?.localName).to.equal('button');
      Object.assign(it, {before: undefined, after: null});
      await it.updateComplete;
      expect(count(it, 'img')).to.equal(0);
    });

    it('takes slotted pictures, also ones that come late', async () => {
      const it = await element('', slotted);
      expect(halves(it)).to.deep.equal(['Before', '[Bare]', 'After', '[Dotted]']);
      expect(caption(it)).to.deep.equal(['One person’s result. Results vary.']);
      for (const image of it.children) expect(image.checkVisibility()).to.equal(true);
      const late = await element();
      expect(caption(late)).to.deep.equal(['Results vary.']);
      late.innerHTML = slotted;
      await until(() => caption(late).includes('One person’s result. Results vary.'));
      late.replaceChildren();
      await until(() => !caption(late).includes('One person’s result. Results vary.'));
    });

    it('keeps slotted pictures in their places under a hostile reset', async () => {
      const style = document.createElement('style');
      style.textContent = '* {all: initial !important} img {max-width: 40px !important; float: right}';
      document.head.append(style);
      const it = await element('', slotted);
      const [before, after] = Array.from(it.children, (image) => image.getBoundingClientRect()) as [DOMRect, DOMRect];
      style.remove();
      expect(before.width).to.be.above(250);
      for (const side of ['left', 'top', 'width', 'height'] as const) expect(after[side], side).to.be.closeTo(before[side], 1);
    });
  });

  describe('its slider', () => {
    it('is native, named, and tells in words how much is uncovered (WCAG 4.1.2)', async () => {
      const it = await element(`${pictures} position="40"`);
      expect(slider(it).labels?.[0]?.textContent).to.equal('Move the line to compare');
      expect(
        slider(it)
          .getAttributeNames()
          .filter((name) => /aria|role/.test(name)),
      ).to.deep.equal(['aria-valuetext']);
      expect(slider(it).getAttribute('aria-valuetext')).to.equal('Showing 40% of the second picture');
      await slide(it, 65);
      expect(slider(it).getAttribute('aria-valuetext')).to.equal('Showing 65% of the second picture');
      expect([it.getAttribute('style'), it.getAttribute('position')], 'nothing on the host').to.deep.equal([null, '40']);
      const spanish = await element(`${pictures} position="40"`, '', 'es');
      expect(slider(spanish).getAttribute('aria-valuetext')).to.contain('40');
    });

    it('goes where position says until a reader has moved it', async () => {
      expect(slider(await element('position="0"')).value).to.equal('0');
      const it = await element(`${pictures} position="20"`);
      it.position = 80;
      await it.updateComplete;
      expect(slider(it).value).to.equal('80');
      await slide(it, 30);
      it.position = 10;
      await it.updateComplete;
      expect([slider(it).value, slider(it).getAttribute('aria-valuetext')]).to.deep.equal(['30', 'Showing 30% of the second picture']);
    });

    for (const dir of ['ltr', 'rtl']) {
      for (const way of ['by markup', 'by style alone']) {
        it(`uncovers up to where it was pressed, ${dir} ${way} (WCAG 2.5.7)`, async () => {
          if (way === 'by markup') document.documentElement.dir = dir;
          else document.documentElement.style.setProperty('direction', dir);
          const it = await element('position="10"');
          const {left, top, width, height} = slider(it).getBoundingClientRect();
          const isLeft = dir === 'ltr' || way !== 'by markup';
          for (const at of [0.25, 0.5, 0.8]) {
            // On the drawn head, and not where the thumb is.
            await sendMouse({type: 'click', position: [Math.round(left + width * at), Math.round(top + height * 0.8)]});
            await it.updateComplete;
            const share = (width * at - 22) / (width - 44);
            expect(slider(it).valueAsNumber).to.be.closeTo(100 * (isLeft ? share : 1 - share), 1.5);
            expect(seenAt(it, width * at - 6), `left of ${at}`).to.equal(isLeft ? 'after' : 'before');
            expect(seenAt(it, width * at + 6), `right of ${at}`).to.equal(isLeft ? 'before' : 'after');
          }
        });
      }

      it(`has each word in a corner of its own picture, ${dir}`, async () => {
        document.documentElement.dir = dir;
        const it = await element(pictures);
        await until(() => allInside<HTMLImageElement>(it, 'img').every(({naturalWidth}) => naturalWidth));
        const [before, after] = allInside(it, '.label').map((label) => label.getBoundingClientRect()) as [DOMRect, DOMRect];
        const box = slider(it).getBoundingClientRect();
        const [left, right] = dir === 'ltr' ? [after, before] : [before, after];
        expect(left.left - box.left).to.be.within(1, 20);
        expect(box.right - right.right).to.be.within(1, 20);
        for (const label of [left, right]) expect(box.bottom - label.bottom).to.be.within(1, 20);
        expect(seenAt(it, left.left - box.left + 5)).to.equal(dir === 'ltr' ? 'after' : 'before');
        expect(seenAt(it, right.left - box.left + 5)).to.equal(dir === 'ltr' ? 'before' : 'after');
      });
    }

    it('is moved by keys, with a ring to be seen (WCAG 2.1.1, 2.4.7)', async function () {
      const it = await element(pictures);
      const button = document.createElement('button');
      it.before(button);
      button.focus();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowRight'});
      await it.updateComplete;
      // WebKit's window has no focus under its driver.
      if (!document.hasFocus()) return this.skip();
      expect(slider(it).getAttribute('aria-valuetext')).to.equal('Showing 51% of the second picture');
      expect(getComputedStyle(slider(it)).outlineStyle).to.equal('solid');
    });

    it('lets the page scroll under a finger', async () => {
      expect(getComputedStyle(slider(await element(pictures))).touchAction).to.equal('pan-y');
    });

    it('has words that can be read, in light and dark (WCAG 1.4.3)', async function () {
      for (const colorScheme of ['light', 'dark']) {
        if (colorScheme === 'dark' && !(await emulate({colorScheme}))) return this.skip();
        document.documentElement.style.colorScheme = 'light dark';
        for (const label of allInside(await element(pictures), '.label')) expect(contrast(label), colorScheme).to.be.at.least(4.5);
      }
    });

    it('is its own for each of several, at 320 pixels', async () => {
      await setViewport({width: 320, height: 640});
      const [one, two] = [await element(pictures), await element()];
      await slide(one, 90);
      expect([slider(one).value, slider(two).value]).to.deep.equal(['90', '50']);
      expect(getComputedStyle(inside(two, '.pictures')).getPropertyValue('--_smp-at')).to.equal('0.5');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({width: 800, height: 600});
    });
  });

  describe('without pictures', () => {
    it('shows a drawing, says so, and claims nobody’s result', async () => {
      const it = await element('visits="3" healed-weeks="6"');
      expect(count(it, 'svg')).to.equal(2);
      expect(count(it, 'img')).to.equal(0);
      expect(texts(it)).to.deep.equal([
        'Before and after',
        'Before',
        'A drawing, not a photograph. The dots are hair and pigment, seen from above.',
        'After',
        'Move the line to compare',
        'Results vary.',
      ]);
      const [bare, full] = allInside(it, '.pigment').map((path) => path.getAttribute('d')?.length ?? 0) as [number, number];
      expect(full).to.be.above(bare * 1.2);
      const [before, after] = allInside(it, 'svg').map((drawing) => drawing.getBoundingClientRect()) as [DOMRect, DOMRect];
      const box = slider(it).getBoundingClientRect();
      for (const side of ['left', 'top', 'width', 'height'] as const) {
        expect(after[side], side).to.be.closeTo(before[side], 1);
        expect(box[side], side).to.be.closeTo(before[side], 1);
      }
      expect(inside(it, '.drawing').getBoundingClientRect().top).to.be.at.least(box.bottom);
    });

    it('says nothing of a drawing over slotted pictures', async () => {
      const it = await element('', slotted);
      expect(it.shadowRoot?.textContent).not.to.contain('drawing');
    });
  });

  describe('with a picture that is not there', () => {
    it('keeps the other and its own text, and has no slider', async () => {
      const it = await element(`before="${picture}" before-alt="[Bare]" after="/no/such.png" after-alt="[Dotted]"`);
      await until(() => allInside(it, 'img').length === 1);
      expect(halves(it)).to.deep.equal(['Before', '[Bare]', 'After', '[Dotted]']);
      expect(count(it, 'input, label')).to.equal(0);
      const [before, after] = [inside(it, '.before'), inside(it, '.after')].map((half) => half.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(before.right <= after.left || before.bottom <= after.top, 'beside each other').to.equal(true);
      expect(inside(it, '.missing').checkVisibility()).to.equal(true);
      it.afterImage = `${picture}?3`;
      await until(() => allInside(it, 'input').length === 1, 'another address is tried');
      expect(inside<HTMLImageElement>(it, '.after img').alt).to.equal('[Dotted]');
    });

    it('leaves the word of one without a text', async () => {
      const it = await element('before="/no/such.png" after="/no/such-2.png"');
      await until(() => !allInside(it, 'img').length);
      expect(halves(it)).to.deep.equal(['Before', 'After']);
    });

    it('shows one alone where only one is given', async () => {
      const it = await element(`after="${picture}" after-alt="[Dotted]"`);
      expect(count(it, 'input, svg')).to.equal(0);
      expect(inside(it, '.before').checkVisibility()).to.equal(false);
      expect(inside(it, '.after').checkVisibility()).to.equal(true);
    });

    it('sees a slotted one fail, and come after all', async () => {
      const it = await element('', `<img slot="before" src="${picture}" alt="[Bare]"><img slot="after" src="/no/such.png" alt="[Dotted]">`);
      await until(() => !allInside(it, 'input').length);
      (it.lastElementChild as HTMLImageElement).src = `${picture}?4`;
      await until(() => allInside(it, 'input').length);
    });
  });

  describe('over a server’s markup', () => {
    it('keeps its nodes, and the slider where the reader had left it', async () => {
      let early: HTMLInputElement | undefined;
      const it = await served(
        (markup) => markup,
        (found) => ((early = slider(found)).valueAsNumber = 77),
      );
      expect(slider(it) === early).to.equal(true);
      expect([slider(it).value, slider(it).getAttribute('aria-valuetext')]).to.deep.equal(['77', 'Showing 77% of the second picture']);
      expect(getComputedStyle(inside(it, '.pictures')).getPropertyValue('--_smp-at')).to.equal('0.77');
    });

    it('sees what had failed before the script came', async () => {
      const it = await served(
        (markup) => markup.replaceAll(picture, '/no/such-early.png'),
        (found) => {
          inside(found, '.pictures').scrollIntoView();
          return until(() => allInside<HTMLImageElement>(found, 'img').every(({complete}) => complete));
        },
      );
      await until(() => !allInside(it, 'img').length);
      expect(count(it, 'input')).to.equal(0);
    });

    it('takes the pictures away when permission ended after the server wrote it', async () => {
      const it = await served((markup) => markup.replace('<smp-before-after', '$& consent-until="2020-01-01"'));
      expect(count(it, 'img, figure')).to.equal(0);
      expect(texts(it)).to.deep.equal(['[A crown]', 'Permission to show these pictures has ended.']);
    });

    it('shows slotted pictures over its drawing before the script comes, and then says whose they are', async () => {
      let early: string[] = [];
      const it = await served(
        (markup) => markup.replace('</smp-before-after>', `${slotted}$&`),
        (found) => (early = texts(found)),
        'before-after/drawing',
      );
      expect(early).to.deep.equal([
        'Before and after',
        'Before',
        '[Bare]',
        'After',
        '[Dotted]',
        'Move the line to compare',
        'Results vary.',
      ]);
      expect(caption(it)).to.deep.equal(['One person’s result. Results vary.']);
    });
  });

  describe('with an end of permission', () => {
    it('shows the pictures up to and on the last day', async () => {
      for (const from of [0, 1]) {
        expect(count(await element(`${pictures} consent-until="${day(from)}"`), 'img')).to.equal(2);
      }
    });

    it('shows and asks for none after it, and says so', async () => {
      const asked = () => performance.getEntriesByType('resource').filter(({name}) => name.includes('consent-')).length;
      const it = await element(
        `before="${picture}?consent-1" after="${picture}?consent-2" before-alt="[Bare]" caption="[Mr X]" heading="[H]" consent-until="${day(-1)}"`,
      );
      expect(count(it, 'img, svg, figure, input, slot[name=before], slot[name=after]')).to.equal(0);
      expect(texts(it)).to.deep.equal(['[H]', 'Permission to show these pictures has ended.']);
      expect(asked()).to.equal(0);
      it.consentUntil = undefined;
      await it.updateComplete;
      expect(count(it, 'img'), 'by the rule alone').to.equal(2);
    });

    it('hides slotted pictures too', async () => {
      const it = await element('consent-until="2020-01-01"', slotted);
      for (const image of it.children) expect(image.checkVisibility()).to.equal(false);
      expect(texts(it)).to.deep.equal(['Permission to show these pictures has ended.']);
    });

    it('shows none where the date cannot be read, and warns once', async () => {
      const said = await warnings(async () => {
        for (let i = 0; i < 2; i++) {
          const it = await element(`${pictures} consent-until="22.11.2099"`, slotted);
          expect(texts(it)).to.deep.equal(['The date of permission cannot be read, so these pictures are not shown.']);
          for (const image of it.children) expect(image.checkVisibility()).to.equal(false);
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('consent-until="22.11.2099"').and.to.contain('a date such as 2026-11-22');
    });
  });

  it('prints both pictures side by side, with their words and no slider', async function () {
    if (!(await emulate({media: 'print'}))) return this.skip();
    const it = await element(pictures);
    expect(slider(it).checkVisibility()).to.equal(false);
    expect(inside(it, 'label').checkVisibility()).to.equal(false);
    const [before, after] = [inside(it, '.before'), inside(it, '.after')].map((half) => half.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(before.right).to.be.at.most(after.left);
    expect(getComputedStyle(inside(it, '.after')).clipPath).to.equal('none');
    for (const label of allInside(it, '.label')) expect(label.checkVisibility()).to.equal(true);
  });

  it('keeps line and handle in forced colours (WCAG 1.4.11)', async function () {
    if (!(await emulate({forcedColors: 'active'}))) return this.skip();
    const it = await element();
    const line = getComputedStyle(inside(it, '.pictures'), '::after');
    expect(line.borderInlineStartStyle).to.equal('solid');
    expect(line.borderInlineStartColor).not.to.match(/^rgba.* 0\)$/);
  });

  it('is as it was once an attribute is gone again', async () => {
    const it = await element();
    const before = shadow(it);
    await warnings(async () => {
      for (const name of (it.constructor as typeof SmpBeforeAfter).observedAttributes) {
        it.setAttribute(name, '[A]');
        await it.updateComplete;
        it.removeAttribute(name);
        await it.updateComplete;
        expect(shadow(it) === before, name).to.equal(true);
      }
    });
  });

  it('is accessible in each of its states', async () => {
    for (const state of ['', pictures, `${pictures} consent-until="2020-01-01"`, gone]) {
      const it = await element(`${state} heading="[Crowns]"`);
      if (state === gone) await until(() => !allInside(it, 'img').length);
      await expect(it).to.be.accessible();
      clear();
    }
  });
});
