import '../support/axe-contrast.js';
import {clear, client, shadow} from '../support/render.js';
import {expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {type Fixture, fixtureOf, fixtures} from '../fixtures.js';
import {allDeep, flattened, rootsOf} from '../support/deep.js';
import {isConcerned} from '../support/matrix.js';
import {atRest} from '../support/wait.js';
import '../support/define-all.js';

const some = fixtures.filter(({isFullest}) => isFullest).filter(isConcerned);
const control = ':is(a[href], button, input, select, summary, [tabindex="0"]):not(:disabled)';
const isSeen = (one: Element) => one.checkVisibility({visibilityProperty: true});

const controls = async (fixture: Fixture) =>
  flattened(await client(fixture)).filter((one): one is HTMLElement => one.matches(control) && isSeen(one));

/** What has the focus, through shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Returns what speech input matches: letters and digits. Blocks in a label have no white space between them. */
const heard = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Returns the names that assistive technology has for some elements. */
function namesOf(elements: readonly Element[]): string[] {
  axe.setup(document.body);
  try {
    return elements.map((one) => axe.commons.text.accessibleText(one));
  } finally {
    axe.teardown();
  }
}

describe('the name of each control', () => {
  afterEach(clear);

  for (const fixture of some) {
    it(`is there, and holds the words that are seen: ${fixture.name} (WCAG 2.5.3, 3.3.2, 4.1.2)`, async () => {
      const all = await controls(fixture);
      namesOf(all).forEach((name, at) => {
        const one = all[at] as HTMLInputElement;
        expect(heard(name), one.outerHTML.slice(0, 80)).not.to.equal('');
        const labels = [...(one.labels ?? [])].map(({innerText}) => innerText);
        const shown = one.matches('a, button, summary') ? [one.innerText] : labels;
        for (const words of shown) expect(heard(name)).to.contain(heard(words));
      });
    });

    it(`tells links apart that lead elsewhere: ${fixture.name} (WCAG 2.4.4)`, async () => {
      const links = (await controls(fixture)).filter((one): one is HTMLAnchorElement => one.matches('a'));
      // Without a list for the whole page, each section numbers its sources anew; its heading says which one it is.
      const targets = new Map<Node, Map<string, string>>();
      namesOf(links).forEach((name, at) => {
        const link = links[at] as HTMLAnchorElement;
        const here = targets.get(link.getRootNode()) ?? new Map<string, string>();
        targets.set(link.getRootNode(), here);
        expect(here.get(name) ?? link.href, name).to.equal(link.href);
        here.set(name, link.href);
      });
    });
  }
});

/** What a reader could have changed. Notes are left out: they follow the mouse. */
const stateOf = (element: Element) =>
  [
    ...[element, ...allDeep(element, '*')].filter((one) => one.shadowRoot).map((one) => shadow(one)),
    ...allDeep<HTMLInputElement>(element, 'input, select').map(({value, checked}) => `${value} ${checked}`),
    location.href,
  ].join('\n');

describe('a control that gets the focus or another value (WCAG 3.2.1, 3.2.2)', () => {
  afterEach(clear);

  for (const fixture of some) {
    it(`keeps the focus, and leads nowhere: ${fixture.name}`, async () => {
      const {href} = location;
      for (const one of (await controls(fixture)) as HTMLInputElement[]) {
        one.focus();
        if (one.matches('input, select')) {
          if (one.matches('[type=checkbox]')) one.checked = !one.checked;
          for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
        }
        expect(focused() === one, one.outerHTML.slice(0, 80)).to.equal(true);
      }
      await atRest();
      expect(location.href).to.equal(href);
      expect(document.body.childElementCount).to.equal(1);
    });
  }
});

/** A button, a disclosure, a box, a radio button; what a link does is the browser's. */
const pressed: Record<string, string> = {
  'key-factors/alone': 'button.plain, .row summary, footer summary',
  'faq/own': '.row summary',
  'checklist/alone': 'label',
  'config/estimator': 'label:has(> input)',
  'page/three': 'nav button',
};

describe('a press that is moved away and let go elsewhere (WCAG 2.5.2)', () => {
  const {print} = window;
  afterEach(async () => {
    await resetMouse();
    window.print = print;
    clear();
  });

  for (const [name, selector] of Object.entries(pressed)) {
    it(`does nothing, nor does the press itself: ${name}`, async () => {
      const element = await client(fixtureOf(name));
      let printed = 0;
      window.print = () => printed++;
      const kinds = new Map(
        rootsOf(element)
          .flatMap((root) => [...root.querySelectorAll(selector)])
          .map((one) => [one.className + one.localName, one]),
      );
      expect(kinds.size).to.be.above(0);
      for (const one of kinds.values()) {
        one.scrollIntoView({block: 'center'});
        const {left, top, width, height} = one.getClientRects()[0] as DOMRect;
        await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
        await atRest();
        const before = stateOf(element);
        await sendMouse({type: 'down'});
        await atRest();
        expect(stateOf(element), 'pressed').to.equal(before);
        await sendMouse({type: 'move', position: [2, 2]});
        await sendMouse({type: 'up'});
        await atRest();
        expect(stateOf(element), 'let go elsewhere').to.equal(before);
      }
      expect(printed).to.equal(0);
    });
  }
});
