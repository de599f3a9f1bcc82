// Made from src/elements/catalogue.ts by npm run generate.
import {SmpCostComparison} from '../elements/cost-comparison/smp-cost-comparison.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpCostComparison};

SmpCostComparison.define();
