// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRelatedCard} from '../elements/related-card/smp-related-card.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpRelatedCard};

SmpRelatedCard.define();
