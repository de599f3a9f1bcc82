import {clear, client, render} from '../support/render.js';
import '../support/define-all.js';
import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {fixtureOf, fixtures} from '../fixtures.js';
import {expectContrast} from '../support/axe-contrast.js';
import {contrastOf} from '../support/contrast.js';
import {allDeep, emulate} from '../support/deep.js';
import {picture} from '../support/pixels.js';
import {atRest} from '../support/wait.js';

type Rgb = [red: number, green: number, blue: number];

/** Themes, with the contrast that each promises for text, and the page that it is made for. */
const themes = [
  {name: 'clinic', text: 4.5, page: {light: '#ffffff', dark: '#121212'}},
  {name: 'warm', text: 4.5, page: {light: '#fbf6ef', dark: '#1c1613'}},
  {name: 'contrast', text: 7, page: {light: '#ffffff', dark: '#000000'}},
] as const;

/** Returns the commonest colour in a picture of an element, and the strongest contrast with it: that of its text, or of what is drawn. */
async function seenOf(element: Element): Promise<{ground: string; ratio: number}> {
  const {x, y, width, height} = element.getBoundingClientRect();
  const {data} = await picture({x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height)});
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour.split(' ').map(Number) as Rgb);
  const [ground = [0, 0, 0] as Rgb] = colours;
  return {ground: ground.join(), ratio: Math.max(...colours.map((colour) => contrastOf(colour, ground)))};
}

const centre = (element: Element): [number, number] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** What a reader does to an element, by the name of the state. */
const acts: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
  rest: () => undefined,
  hover: (element) => sendMouse({type: 'move', position: centre(element)}),
  pressed: async (element) => {
    await sendMouse({type: 'move', position: centre(element)});
    await sendMouse({type: 'down'});
  },
  focus: async (element) => {
    // A key was used last, so that the browser shows the ring.
    await sendKeys({press: 'Shift'});
    element.focus();
  },
  selected: (element) => getSelection()?.selectAllChildren(element),
};

/** What has states: a selector, and a page that shows it. */
const stateful: Readonly<Record<string, {of: string; selector: string; acts: readonly string[]}>> = {
  'a link': {of: 'overview/alone', selector: 'footer summary', acts: ['rest', 'hover', 'focus']},
  'a button of text': {of: 'key-factors/alone', selector: '.plain', acts: ['rest', 'hover', 'pressed', 'focus']},
  'a button': {of: 'sources/alone', selector: '.saving [part=button]', acts: ['rest', 'hover', 'pressed', 'focus']},
  'the link to book': {of: 'config/estimator', selector: '[part=cta]', acts: ['rest', 'hover', 'focus']},
  'a text': {of: 'overview/alone', selector: '.lede', acts: ['rest', 'selected']},
};

// Visited links are only as dark as the screen says: computed styles do not tell.
const visited = `<smp-related-card heading="[A page that was visited]" href="${location.pathname}"></smp-related-card>`;
const disabled = '<form><fieldset disabled><smp-checklist></smp-checklist></fieldset></form>';

for (const {name, text, page} of themes) {
  for (const mode of ['light', 'dark'] as const) {
    describe(`theme ${name}, ${mode} (WCAG 1.4.3, 1.4.11)`, () => {
      let sheet: HTMLLinkElement;

      before(async function () {
        if (!(await emulate({colorScheme: mode}))) this.skip();
        document.documentElement.style.colorScheme = 'light dark';
        document.body.style.background = page[mode];
        sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = `/src/themes/${name}.css`;
        const loaded = new Promise((done) => sheet.addEventListener('load', done));
        document.head.append(sheet);
        await loaded;
      });
      afterEach(async () => {
        await resetMouse();
        getSelection()?.removeAllRanges();
        clear();
      });
      after(async () => {
        sheet.remove();
        document.documentElement.removeAttribute('style');
        document.body.removeAttribute('style');
        await emulate({});
      });

      for (const fixture of fixtures.filter(({isFullest}) => isFullest)) {
        it(`has the contrast it promises for all text of ${fixture.name}`, async () => {
          const element = await client(fixture);
          await expectContrast(element, text === 7);
        });
      }

      for (const [what, {of, selector, acts: some}] of Object.entries(stateful)) {
        for (const act of some) {
          it(`shows ${what} with that contrast on the screen: ${act}`, async () => {
            const shown = allDeep<HTMLElement>(await client(fixtureOf(of)), selector)[0] as HTMLElement;
            shown.scrollIntoView({block: 'center'});
            await atRest();
            const before = await seenOf(shown);
            await acts[act]?.(shown);
            await Promise.all(document.getAnimations().map(({finished}) => finished));
            await atRest();
            const {ground, ratio} = await seenOf(shown);
            expect(ratio).to.be.at.least(text);
            if (act === 'selected') expect(ground).not.to.equal(before.ground);
          });
        }
      }

      it('shows a visited link with that contrast on the screen', async () => {
        const card = await render(visited);
        expect((await seenOf(allDeep(card, 'a')[0] as Element)).ratio).to.be.at.least(text);
      });

      it('shows what is disabled with that contrast on the screen', async () => {
        const form = await render(disabled);
        expect((await seenOf(allDeep(form, 'label')[0] as Element)).ratio).to.be.at.least(text);
      });
    });
  }
}
