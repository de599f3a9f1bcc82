// Made from src/elements/catalogue.ts by npm run generate.
export {SmpAftercare} from './aftercare/smp-aftercare.js';
export {SmpBeforeAfter} from './before-after/smp-before-after.js';
export {SmpChecklist} from './checklist/smp-checklist.js';
export {SmpConfig} from './config/smp-config.js';
export {SmpCostComparison} from './cost-comparison/smp-cost-comparison.js';
export {SmpCostRange} from './cost-range/smp-cost-range.js';
export {SmpFaq} from './faq/smp-faq.js';
export {SmpGlossary} from './glossary/smp-glossary.js';
export {SmpJourney} from './journey/smp-journey.js';
export {SmpKeyFactors} from './key-factors/smp-key-factors.js';
export {SmpOverview} from './overview/smp-overview.js';
export {SmpPage} from './page/smp-page.js';
export {SmpRelatedCard} from './related-card/smp-related-card.js';
export {SmpRelatedList} from './related-list/smp-related-list.js';
export {SmpRisks} from './risks/smp-risks.js';
export {SmpSources} from './sources/smp-sources.js';
export {SmpTerm} from './term/smp-term.js';
