import {allInside, clear, inside, render, until} from './support/render.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {expectContrast} from './support/axe-contrast.js';
import type {SmpElement} from '../src/index.js';

const type = (element: Element, selector: string, value: string, ...events: string[]) => {
  const input = inside<HTMLInputElement>(element, selector);
  input.value = value;
  for (const name of events) input.dispatchEvent(new Event(name, {bubbles: true}));
};
const open = (element: Element) => allInside(element, '[popover]').some((note) => note.matches(':popover-open'));

/** What a reader brings about: markup, what is done, and by what it is seen. */
const states: Record<string, [html: string, act: (element: SmpElement) => unknown, seen: (element: SmpElement) => unknown]> = {
  'a term explained': ['<smp-overview></smp-overview>', (element) => inside(element, '.term').click(), open],
  'a term in a page’s text explained': ['<smp-term term="dermis">dermis</smp-term>', (element) => inside(element, '.term').click(), open],
  'the source of a claim shown': ['<smp-risks></smp-risks>', (element) => inside(element, 'sup a').click(), open],
  'the sources opened': [
    '<smp-journey></smp-journey>',
    (element) => (inside<HTMLDetailsElement>(element, 'footer details').open = true),
    (element) => inside(element, '.sources li').checkVisibility(),
  ],
  'dates planned': [
    '<smp-aftercare></smp-aftercare>',
    (element) => type(element, '#date', '2026-12-01', 'input'),
    (element) => inside(element, '#status').textContent,
  ],
  'a date that cannot be': [
    '<smp-aftercare></smp-aftercare>',
    (element) => type(element, '#date', '1999-01-01', 'input', 'blur'),
    (element) => inside(element, '#date').ariaInvalid ?? inside(element, '#date').getAttribute('aria-invalid'),
  ],
  'questions found': [
    '<smp-faq><details slot="last"><summary>Parking?</summary>Yes.</details></smp-faq>',
    (element) => type(element, '#search', 'a', 'input'),
    (element) => inside(element, '#found').textContent,
  ],
  'no question found': [
    '<smp-faq></smp-faq>',
    (element) => type(element, '#search', 'qqq', 'input'),
    (element) => inside(element, '#found').textContent,
  ],
  'all questions opened': [
    '<smp-faq></smp-faq>',
    (element) => inside(element, '[part=button]').click(),
    (element) => allInside(element, 'details:not([open], footer *)').length === 0,
  ],
  'boxes ticked': [
    '<smp-checklist></smp-checklist>',
    (element) =>
      allInside(element, 'input')
        .slice(0, 3)
        .map((box) => box.click()),
    (element) => inside(element, '.progress').textContent.includes('3'),
  ],
  'the list of a whole page': [
    '<smp-page sections="overview faq sources"></smp-page>',
    (element) => inside(element, 'smp-sources').scrollIntoView(),
    (element) => inside(inside(element, 'smp-sources'), '.sources li'),
  ],
};

describe('what a reader brings about is accessible', () => {
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await executeServerCommand('media', {});
  });

  for (const colorScheme of ['light', 'dark']) {
    for (const [name, [html, act, seen]] of Object.entries(states)) {
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
