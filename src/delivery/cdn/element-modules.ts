// Made from src/elements/catalogue.ts by npm run generate.
import type {ElementName} from '../../elements/catalogue.js';

/** Functions that fetch the module of each element, in the order of definition. */
export const elementModules: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  config: () => import('../../elements/config/smp-config.js'),
  sources: () => import('../../elements/sources/smp-sources.js'),
  overview: () => import('../../elements/overview/smp-overview.js'),
  'key-factors': () => import('../../elements/key-factors/smp-key-factors.js'),
  journey: () => import('../../elements/journey/smp-journey.js'),
  aftercare: () => import('../../elements/aftercare/smp-aftercare.js'),
  risks: () => import('../../elements/risks/smp-risks.js'),
  'cost-range': () => import('../../elements/cost-range/smp-cost-range.js'),
  choices: () => import('../../elements/choices/smp-choices.js'),
  'cost-comparison': () => import('../../elements/cost-comparison/smp-cost-comparison.js'),
  checklist: () => import('../../elements/checklist/smp-checklist.js'),
  faq: () => import('../../elements/faq/smp-faq.js'),
  glossary: () => import('../../elements/glossary/smp-glossary.js'),
  term: () => import('../../elements/term/smp-term.js'),
  'related-card': () => import('../../elements/related-card/smp-related-card.js'),
  'related-list': () => import('../../elements/related-list/smp-related-list.js'),
  'before-after': () => import('../../elements/before-after/smp-before-after.js'),
  page: () => import('../../elements/page/smp-page.js'),
};

/** The sections that a page can show. */
export const sections: readonly string[] = [
  'sources',
  'overview',
  'key-factors',
  'journey',
  'aftercare',
  'risks',
  'cost-range',
  'choices',
  'cost-comparison',
  'checklist',
  'faq',
  'glossary',
];

/** The elements that need the library's sources. */
export const citing: readonly string[] = [...sections, 'term', 'page'];
