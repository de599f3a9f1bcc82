// Made from src/elements/catalogue.ts by npm run generate.
import {SmpCostComparison} from '../elements/cost-comparison/smp-cost-comparison.js';

SmpCostComparison.define();
