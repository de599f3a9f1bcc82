import type {SmpElement} from '../../src/index.js';
import {allInside, inside} from './inside.js';

/** State that a reader causes. */
export interface DrivenState {
  readonly html: string;
  /** Acts as the reader. */
  readonly act: (element: SmpElement) => unknown;
  /** Returns something truthy once the state can be seen. */
  readonly seen: (element: SmpElement) => unknown;
}

/** Types into a field, and dispatches the events of a browser. */
function type(element: Element, selector: string, value: string, ...events: string[]): void {
  const input = inside<HTMLInputElement>(element, selector);
  input.value = value;
  for (const name of events) input.dispatchEvent(new Event(name, {bubbles: true}));
}
const noteIsOpen = (element: Element) => allInside(element, '[popover]').some((note) => note.matches(':popover-open'));

/** States that a reader causes, by name. */
export const states: Readonly<Record<string, DrivenState>> = {
  'a term explained': {
    html: '<smp-overview></smp-overview>',
    act: (element) => inside(element, '.term').click(),
    seen: noteIsOpen,
  },
  'a term in a page’s text explained': {
    html: '<smp-term term="dermis">dermis</smp-term>',
    act: (element) => inside(element, '.term').click(),
    seen: noteIsOpen,
  },
  'the source of a claim shown': {
    html: '<smp-risks></smp-risks>',
    act: (element) => inside(element, 'sup a').click(),
    seen: noteIsOpen,
  },
  'the sources opened': {
    html: '<smp-journey></smp-journey>',
    act: (element) => (inside<HTMLDetailsElement>(element, 'footer details').open = true),
    seen: (element) => inside(element, '.sources li').checkVisibility(),
  },
  'dates planned': {
    html: '<smp-aftercare></smp-aftercare>',
    act: (element) => type(element, '#date', '2026-12-01', 'input'),
    seen: (element) => inside(element, '#status').textContent,
  },
  'a date that cannot be': {
    html: '<smp-aftercare></smp-aftercare>',
    act: (element) => type(element, '#date', '1999-01-01', 'input', 'blur'),
    seen: (element) => inside(element, '#date').ariaInvalid ?? inside(element, '#date').getAttribute('aria-invalid'),
  },
  'questions found': {
    html: '<smp-faq><details slot="last"><summary>Parking?</summary>Yes.</details></smp-faq>',
    act: (element) => type(element, '#search', 'a', 'input'),
    seen: (element) => inside(element, '#found').textContent,
  },
  'no question found': {
    html: '<smp-faq></smp-faq>',
    act: (element) => type(element, '#search', 'qqq', 'input'),
    seen: (element) => inside(element, '#found').textContent,
  },
  'all questions opened': {
    html: '<smp-faq></smp-faq>',
    act: (element) => inside(element, '[part=button]').click(),
    seen: (element) => allInside(element, 'details:not([open], footer *)').length === 0,
  },
  'boxes ticked': {
    html: '<smp-checklist></smp-checklist>',
    act: (element) =>
      allInside(element, 'input')
        .slice(0, 3)
        .map((box) => box.click()),
    seen: (element) => inside(element, '.progress').textContent.includes('3'),
  },
  'the list of a whole page': {
    html: '<smp-page sections="overview faq sources"></smp-page>',
    act: (element) => inside(element, 'smp-sources').scrollIntoView(),
    seen: (element) => inside(inside(element, 'smp-sources'), '.sources li'),
  },
};
