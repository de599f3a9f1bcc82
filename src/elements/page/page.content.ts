import {msg} from '../../foundation/language/locale.js';
import type {SectionName} from '../catalogue.js';

/** Returns the texts of `smp-page` in the current language. */
export const content = () => ({
  heading: msg('All about scalp micropigmentation', {id: 'page.heading', desc: 'Heading of a page that holds many sections.'}),
  greeting: msg('Losing your hair can be hard. This page helps you decide, at your own pace, whether micropigmentation is for you.', {
    id: 'page.greeting',
    desc: 'A warm line under the heading. SMP: scalp micropigmentation.',
  }),
  contents: msg('On this page', {id: 'page.contents', desc: 'Heading over a list of sections.'}),
  unclear: msg('Was something on this page unclear? Write it down, and ask your practitioner or a doctor.', {
    id: 'page.unclear',
    desc: 'At the end of the page.',
  }),
  tell: msg('Tell us what was unclear', {id: 'page.tell', desc: 'A link at the end of the page, to an address of the site’s own.'}),
  numbers: msg('Hide source numbers', {
    id: 'page.numbers',
    desc: 'Button that hides the small numbers after the claims, and shows them again. The lists of sources stay.',
  }),
  print: msg('Print', {id: 'page.print', desc: 'Button that prints the page.'}),
  names: {
    overview: msg('What it is', {id: 'page.overview', desc: 'A section in a list. Keep it short.'}),
    'key-factors': msg('What to think about', {id: 'page.key-factors', desc: 'A section in a list. Keep it short.'}),
    journey: msg('The visits', {id: 'page.journey', desc: 'A section in a list. Keep it short.'}),
    aftercare: msg('Aftercare', {id: 'page.aftercare', desc: 'A section in a list. Keep it short.'}),
    risks: msg('Risks and law', {id: 'page.risks', desc: 'A section in a list. Keep it short.'}),
    'cost-range': msg('Cost', {id: 'page.cost-range', desc: 'A section in a list. Keep it short.'}),
    choices: msg('Your choices', {id: 'page.choices', desc: 'A section in a list. Keep it short.'}),
    'cost-comparison': msg('Cost compared', {id: 'page.cost-comparison', desc: 'A section in a list. Keep it short.'}),
    checklist: msg('Questions to ask', {id: 'page.checklist', desc: 'A section in a list. Keep it short.'}),
    faq: msg('Common questions', {id: 'page.faq', desc: 'A section in a list. Keep it short.'}),
    glossary: msg('Glossary', {id: 'page.glossary', desc: 'A section in a list. Keep it short.'}),
    sources: msg('Sources', {id: 'page.sources', desc: 'A section in a list. Keep it short.'}),
  } satisfies Record<SectionName, string>,
});
