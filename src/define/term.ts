// Made from src/elements/catalogue.ts by npm run generate.
import {SmpTerm} from '../elements/term/smp-term.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpTerm};

SmpTerm.define();
