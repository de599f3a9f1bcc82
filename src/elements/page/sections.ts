// Made from src/elements/catalogue.ts by npm run generate.
import {SmpAftercare} from '../aftercare/smp-aftercare.js';
import {SmpChecklist} from '../checklist/smp-checklist.js';
import {SmpChoices} from '../choices/smp-choices.js';
import {SmpCostComparison} from '../cost-comparison/smp-cost-comparison.js';
import {SmpCostRange} from '../cost-range/smp-cost-range.js';
import {SmpFaq} from '../faq/smp-faq.js';
import {SmpGlossary} from '../glossary/smp-glossary.js';
import {SmpJourney} from '../journey/smp-journey.js';
import {SmpKeyFactors} from '../key-factors/smp-key-factors.js';
import {SmpOverview} from '../overview/smp-overview.js';
import {SmpRisks} from '../risks/smp-risks.js';
import {SmpSources} from '../sources/smp-sources.js';

/**
 * The sections that a page can hold, in the order of definition. A module of its own: the autoloader leaves it empty, and
 * fetches what a page shows.
 */
export const sections = [
  SmpSources,
  SmpOverview,
  SmpKeyFactors,
  SmpJourney,
  SmpAftercare,
  SmpRisks,
  SmpCostRange,
  SmpChoices,
  SmpCostComparison,
  SmpChecklist,
  SmpFaq,
  SmpGlossary,
];
