// Made from src/elements/catalogue.ts by npm run generate.
import {SmpCostRange} from '../elements/cost-range/smp-cost-range.js';

SmpCostRange.define();
