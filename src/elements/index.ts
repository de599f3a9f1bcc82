export {SmpCostRange} from './cost-range/smp-cost-range.js';
export {SmpKeyFactors} from './key-factors/smp-key-factors.js';
export {SmpOverview} from './overview/smp-overview.js';
export {SmpRelatedCard} from './related-card/smp-related-card.js';
