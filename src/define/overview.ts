// Made from src/elements/catalogue.ts by npm run generate.
import {SmpOverview} from '../elements/overview/smp-overview.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpOverview};

SmpOverview.define();
