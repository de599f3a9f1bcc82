// Made from src/elements/catalogue.ts by npm run generate.
import {SmpJourney} from '../elements/journey/smp-journey.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpJourney};

SmpJourney.define();
