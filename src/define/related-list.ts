// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRelatedList} from '../elements/related-list/smp-related-list.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpRelatedList};

SmpRelatedList.define();
