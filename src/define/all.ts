import {SmpBeforeAfter, SmpConfig, SmpPage, SmpRelatedCard, SmpRelatedList, SmpTerm} from '../elements/index.js';
import {sections} from '../elements/page/sections.js';
import {inTask} from '../foundation/task.js';

// First what configures the others, or they would show and then show otherwise.
const elements = [SmpConfig, ...sections, SmpTerm, SmpRelatedCard, SmpRelatedList, SmpBeforeAfter, SmpPage];

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of elements) inTask(() => element.define());
