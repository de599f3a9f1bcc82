// Made from src/elements/catalogue.ts by npm run generate.
import {SmpGlossary} from '../elements/glossary/smp-glossary.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpGlossary};

SmpGlossary.define();
