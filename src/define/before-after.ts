// Made from src/elements/catalogue.ts by npm run generate.
import {SmpBeforeAfter} from '../elements/before-after/smp-before-after.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpBeforeAfter};

SmpBeforeAfter.define();
