import {clear, client} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixtures} from '../fixtures.js';
import {emulate, flattened} from '../support/deep.js';
import {boxOf, boxes, focusable} from '../support/focus-ring.js';
import {isConcerned} from '../support/matrix.js';
import {changedPixels, picture} from '../support/pixels.js';
import '../support/define-all.js';

// Further than a ring reaches.
const AROUND = 8;
const root = document.documentElement;

/** What decides how a ring is drawn: controls that are alike in it are tried once. */
const kindOf = (one: Element) =>
  [one.localName, one.className, one.getAttribute('type'), one.part.value, one.parentElement?.localName].join();

/** The boxes that have the ring: the lines of a control, or the box that a pseudo-element of it fills. Only once it has the focus. */
function ringedBoxes(one: Element): DOMRect[] {
  const pseudo = boxes.find((box) => getComputedStyle(one, box || null).outlineStyle !== 'none') ?? '';
  return pseudo ? [boxOf(one, pseudo)] : [...one.getClientRects()];
}

/** The part of the window that a box and its ring take. */
function clipOf({left, top, right, bottom}: DOMRect) {
  const [x, y] = [Math.max(0, Math.floor(left - AROUND)), Math.max(0, Math.floor(top - AROUND))];
  return {x, y, width: Math.min(innerWidth, right + AROUND) - x, height: Math.min(innerHeight, bottom + AROUND) - y};
}

/** A note opens with the focus of its word, and would lie over the ring. */
const closeNotes = (one: Element) =>
  (one.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(':popover-open').forEach((note) => note.hidePopover());

const modes = {light: {}, dark: {colorScheme: 'dark'}, 'forced colours': {forcedColors: 'active'}};

for (const [mode, media] of Object.entries(modes)) {
  describe(`the focus, in ${mode} (WCAG 1.4.11, 2.4.7)`, () => {
    const seen = new Set<string>();
    before(async function () {
      await setViewport({width: 1200, height: 900});
      if (!(await emulate(media))) this.skip();
      root.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
    });
    afterEach(clear);
    after(async () => {
      root.removeAttribute('style');
      document.body.removeAttribute('style');
      await emulate({});
      await setViewport({width: 800, height: 600});
    });

    for (const fixture of fixtures.filter(({isFullest}) => isFullest).filter(isConcerned)) {
      it(`changes as many pixels as a line of 2 px around it has, at 3:1: ${fixture.name}`, async () => {
        const element = await client(fixture);
        const faults: string[] = [];
        for (const one of flattened(element) as HTMLElement[]) {
          const kind = kindOf(one);
          if (!one.matches(focusable) || !one.checkVisibility({visibilityProperty: true}) || seen.has(kind)) continue;
          // What the page slots in is styled by the page.
          if (one.getRootNode() === document) continue;
          seen.add(kind);
          one.scrollIntoView({block: 'center'});
          one.focus({focusVisible: true, preventScroll: true} as FocusOptions);
          // What is disabled gets no focus.
          if (!one.matches(':focus')) continue;
          closeNotes(one);
          const ringed = ringedBoxes(one);
          const clips = ringed.map(clipOf);
          const after = await Promise.all(clips.map(picture));
          one.blur();
          const before = await Promise.all(clips.map(picture));
          const changed = clips.reduce((sum, _, at) => sum + changedPixels(before[at] as ImageData, after[at] as ImageData), 0);
          const line = ringed.reduce((sum, {width, height}) => sum + 4 * (width + height) - 16, 0);
          // Round corners and an underline take a part of it; a line of 1 px would have half.
          if (changed < (2 / 3) * line) faults.push(`${kind}: ${changed} of ${Math.round(line)} pixels`);
        }
        expect(faults.join('\n')).to.equal('');
      });
    }
  });
}
