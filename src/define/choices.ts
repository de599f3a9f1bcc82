// Made from src/elements/catalogue.ts by npm run generate.
import {SmpChoices} from '../elements/choices/smp-choices.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpChoices};

SmpChoices.define();
