import {SmpBeforeAfter, SmpConfig, SmpPage, SmpRelatedCard, SmpRelatedList, SmpTerm} from '../elements/index.js';
import {late} from '../elements/page/late.js';
import {sections} from '../elements/page/smp-page.js';

// First what configures the others, or they would show and then show otherwise.
const elements = [SmpConfig, ...sections, ...late, SmpTerm, SmpRelatedCard, SmpRelatedList, SmpBeforeAfter, SmpPage];

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of elements) setTimeout(() => element.define());
