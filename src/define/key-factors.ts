// Made from src/elements/catalogue.ts by npm run generate.
import {SmpKeyFactors} from '../elements/key-factors/smp-key-factors.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpKeyFactors};

SmpKeyFactors.define();
