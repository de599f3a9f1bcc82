import {clear, render, until} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import {emulate} from './support/deep.js';
import {expectContrast} from './support/axe-contrast.js';
import {isConcerned} from './support/matrix.js';
import {states} from './support/states.js';

describe('what a reader brings about is accessible (WCAG 1.3.1, 1.4.3, 4.1.2)', () => {
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await emulate({});
  });

  for (const colorScheme of ['light', 'dark']) {
    for (const [name, {html, act, seen}] of Object.entries(states).filter(([, state]) => isConcerned(state))) {
      it(`${name}, ${colorScheme}`, async function () {
        if (colorScheme === 'dark') {
          if (!(await emulate({colorScheme}))) return this.skip();
          document.documentElement.style.colorScheme = 'light dark';
          document.body.style.background = 'Canvas';
        }
        const element = await render(html);
        act(element);
        await element.updateComplete;
        await until(() => seen(element), name);
        await (colorScheme === 'dark' ? expectContrast(element) : expect(element).to.be.accessible());
      });
    }
  }
});
