import {SmpPage, SmpRelatedCard, SmpTerm} from '../elements/index.js';
import {sections} from '../elements/page/smp-page.js';

const elements = [...sections, SmpTerm, SmpRelatedCard, SmpPage];

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of elements) setTimeout(() => element.define());
