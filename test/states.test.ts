import {clear, render, until} from './support/render.js';
import './support/define-all.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {expectContrast} from './support/axe-contrast.js';
import {states} from './support/states.js';

describe('what a reader brings about is accessible', () => {
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await executeServerCommand('media', {});
  });

  for (const colorScheme of ['light', 'dark']) {
    for (const [name, {html, act, seen}] of Object.entries(states)) {
      it(`${name}, ${colorScheme}`, async function () {
        if (colorScheme === 'dark') {
          if (!(await executeServerCommand('media', {colorScheme}))) return this.skip();
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
