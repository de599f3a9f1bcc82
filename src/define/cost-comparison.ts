import {SmpCostComparison} from '../elements/cost-comparison/smp-cost-comparison.js';

SmpCostComparison.define();
