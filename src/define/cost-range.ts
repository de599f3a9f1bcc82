import {SmpCostRange} from '../elements/cost-range/smp-cost-range.js';

SmpCostRange.define();
