// Made from src/elements/catalogue.ts by npm run generate.
import {SmpSources} from '../elements/sources/smp-sources.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpSources};

SmpSources.define();
