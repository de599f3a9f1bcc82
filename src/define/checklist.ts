// Made from src/elements/catalogue.ts by npm run generate.
import {SmpChecklist} from '../elements/checklist/smp-checklist.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpChecklist};

SmpChecklist.define();
