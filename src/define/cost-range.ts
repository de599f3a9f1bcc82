// Made from src/elements/catalogue.ts by npm run generate.
import {SmpCostRange} from '../elements/cost-range/smp-cost-range.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpCostRange};

SmpCostRange.define();
