import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixtures} from '../fixtures.js';
import '../support/define-all.js';
import {rootsOf} from '../support/deep.js';
import {isConcerned} from '../support/matrix.js';
import {clear, client} from '../support/render.js';

/** The least that a reader can ask for, by WCAG 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
);

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines of text that can be seen, each with its box. */
const linesOf = (root: ShadowRoot): Line[] => {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const holder = node.parentElement;
    if (!node.data.trim() || !holder?.checkVisibility({visibilityProperty: true}) || holder.closest('style, .unseen, select')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({text: node.data.trim().slice(0, 40), box});
  }
  return lines;
};

/** Lines that lie over another one by more than a third of their height: less is the room that a font leaves. */
function overlaps(lines: Line[]): string[] {
  const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3) found.push(`"${other.text}" lies over "${one.text}"`);
    }
    return found;
  });
}

/** Boxes that cut off their text, and cannot be scrolled. */
const cut = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((one) => one.checkVisibility() && !one.closest('svg, .unseen, select, input') && one.textContent.trim())
    .filter((one) => {
      const {overflowX, overflowY, display} = getComputedStyle(one);
      if (display === 'inline' || display === 'contents') return false;
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (isCut(overflowX) && one.scrollWidth > one.clientWidth + 1) || (isCut(overflowY) && one.scrollHeight > one.clientHeight + 1);
    })
    .map((one) => `${one.localName}.${one.className} cuts "${one.textContent.trim().slice(0, 40)}"`);

const root = document.documentElement;
/** What a reader can do to the text. `px`: width of the window; 320 px is one of 1280 px at 400 %. */
const ways = {
  'with wide text spacing': {px: 800, isWide: true, size: ''},
  'at 200 %': {px: 800, isWide: false, size: '200%'},
  'in a window of 1280 by 1024 at 400 %': {px: 320, isWide: false, size: ''},
  'in such a window with wide text spacing': {px: 320, isWide: true, size: ''},
};

describe('text is neither cut off nor laid over other text (WCAG 1.4.4, 1.4.10, 1.4.12)', () => {
  for (const [way, {px, isWide, size}] of Object.entries(ways)) {
    describe(way, () => {
      before(() => setViewport({width: px, height: px === 320 ? 256 : 600}));
      beforeEach(() => (root.style.fontSize = size));
      afterEach(() => {
        clear();
        root.removeAttribute('style');
      });
      after(() => setViewport({width: 800, height: 600}));

      for (const fixture of fixtures.filter(({isFullest}) => isFullest).filter(isConcerned)) {
        it(fixture.name, async () => {
          const element = await client(fixture);
          const roots = rootsOf(element);
          if (isWide) for (const one of roots) one.adoptedStyleSheets.push(spacing);
          expect(roots.flatMap(cut).join('\n')).to.equal('');
          expect(overlaps(roots.flatMap(linesOf)).join('\n')).to.equal('');
          expect(root.scrollWidth, 'no sideways scrolling').to.be.at.most(px);
        });
      }
    });
  }
});
