// Made from src/elements/catalogue.ts by npm run generate.
import {SmpFaq} from '../elements/faq/smp-faq.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpFaq};

SmpFaq.define();
