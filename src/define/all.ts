import {SmpCostRange, SmpKeyFactors, SmpOverview, SmpRelatedCard} from '../elements/index.js';

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of [SmpOverview, SmpKeyFactors, SmpCostRange, SmpRelatedCard]) setTimeout(() => element.define());
