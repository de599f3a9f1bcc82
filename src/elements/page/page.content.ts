import {msg} from '../../foundation/locale.js';

/** The sections that a page can hold, in their usual order. */
export const sectionNames = [
  'overview',
  'key-factors',
  'journey',
  'aftercare',
  'risks',
  'cost-range',
  'cost-comparison',
  'checklist',
  'faq',
  'glossary',
  'sources',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The words of `smp-page`, in the language now spoken. */
export const content = () => ({
  heading: msg('All about scalp micropigmentation', {id: 'page.heading', desc: 'Heading of a page that holds many sections.'}),
  contents: msg('On this page', {id: 'page.contents', desc: 'Heading over a list of sections.'}),
  print: msg('Print', {id: 'page.print', desc: 'Button that prints the page.'}),
  /** One for each of {@link sectionNames}. */
  names: [
    msg('What it is', {id: 'page.overview', desc: 'A section in a list. Keep it short.'}),
    msg('What to weigh up', {id: 'page.key-factors', desc: 'A section in a list. Keep it short.'}),
    msg('The visits', {id: 'page.journey', desc: 'A section in a list. Keep it short.'}),
    msg('Aftercare', {id: 'page.aftercare', desc: 'A section in a list. Keep it short.'}),
    msg('Risks and law', {id: 'page.risks', desc: 'A section in a list. Keep it short.'}),
    msg('Cost', {id: 'page.cost-range', desc: 'A section in a list. Keep it short.'}),
    msg('Cost compared', {id: 'page.cost-comparison', desc: 'A section in a list. Keep it short.'}),
    msg('Questions to ask', {id: 'page.checklist', desc: 'A section in a list. Keep it short.'}),
    msg('Questions people ask', {id: 'page.faq', desc: 'A section in a list. Keep it short.'}),
    msg('Glossary', {id: 'page.glossary', desc: 'A section in a list. Keep it short.'}),
    msg('Sources', {id: 'page.sources', desc: 'A section in a list. Keep it short.'}),
  ] satisfies readonly string[],
});
