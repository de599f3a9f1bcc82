// Made from src/elements/catalogue.ts by npm run generate.
import {SmpAftercare} from '../elements/aftercare/smp-aftercare.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpAftercare};

SmpAftercare.define();
