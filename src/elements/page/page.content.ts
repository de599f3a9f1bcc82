import {msg} from '../../foundation/language/locale.js';
import type {SectionName} from '../catalogue.js';

/** Returns the texts of `smp-page` in the current language. */
export const content = () => ({
  heading: msg('All about scalp micropigmentation', {id: 'page.heading', desc: 'Heading of a page that holds many sections.'}),
  contents: msg('On this page', {id: 'page.contents', desc: 'Heading over a list of sections.'}),
  print: msg('Print', {id: 'page.print', desc: 'Button that prints the page.'}),
  names: {
    overview: msg('What it is', {id: 'page.overview', desc: 'A section in a list. Keep it short.'}),
    'key-factors': msg('What to weigh up', {id: 'page.key-factors', desc: 'A section in a list. Keep it short.'}),
    journey: msg('The visits', {id: 'page.journey', desc: 'A section in a list. Keep it short.'}),
    aftercare: msg('Aftercare', {id: 'page.aftercare', desc: 'A section in a list. Keep it short.'}),
    risks: msg('Risks and law', {id: 'page.risks', desc: 'A section in a list. Keep it short.'}),
    'cost-range': msg('Cost', {id: 'page.cost-range', desc: 'A section in a list. Keep it short.'}),
    'cost-comparison': msg('Cost compared', {id: 'page.cost-comparison', desc: 'A section in a list. Keep it short.'}),
    checklist: msg('Questions to ask', {id: 'page.checklist', desc: 'A section in a list. Keep it short.'}),
    faq: msg('Questions people ask', {id: 'page.faq', desc: 'A section in a list. Keep it short.'}),
    glossary: msg('Glossary', {id: 'page.glossary', desc: 'A section in a list. Keep it short.'}),
    sources: msg('Sources', {id: 'page.sources', desc: 'A section in a list. Keep it short.'}),
  } satisfies Record<SectionName, string>,
});
