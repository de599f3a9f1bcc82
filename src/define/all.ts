// Made from src/elements/catalogue.ts by npm run generate.
import {SmpAftercare} from '../elements/aftercare/smp-aftercare.js';
import {SmpBeforeAfter} from '../elements/before-after/smp-before-after.js';
import {SmpChecklist} from '../elements/checklist/smp-checklist.js';
import {SmpChoices} from '../elements/choices/smp-choices.js';
import {SmpConfig} from '../elements/config/smp-config.js';
import {SmpCostComparison} from '../elements/cost-comparison/smp-cost-comparison.js';
import {SmpCostRange} from '../elements/cost-range/smp-cost-range.js';
import {SmpFaq} from '../elements/faq/smp-faq.js';
import {SmpGlossary} from '../elements/glossary/smp-glossary.js';
import {SmpJourney} from '../elements/journey/smp-journey.js';
import {SmpKeyFactors} from '../elements/key-factors/smp-key-factors.js';
import {SmpOverview} from '../elements/overview/smp-overview.js';
import {SmpPage} from '../elements/page/smp-page.js';
import {SmpRelatedCard} from '../elements/related-card/smp-related-card.js';
import {SmpRelatedList} from '../elements/related-list/smp-related-list.js';
import {SmpRisks} from '../elements/risks/smp-risks.js';
import {SmpSources} from '../elements/sources/smp-sources.js';
import {SmpTerm} from '../elements/term/smp-term.js';
import {inTask} from '../foundation/dom/task.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type * from '../elements/index.js';

const elements = [
  SmpConfig,
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
  SmpTerm,
  SmpRelatedCard,
  SmpRelatedList,
  SmpBeforeAfter,
  SmpPage,
];

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of elements) inTask(() => element.define());
