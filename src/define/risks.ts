// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRisks} from '../elements/risks/smp-risks.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpRisks};

SmpRisks.define();
