// Made from src/elements/catalogue.ts by npm run generate.
import {SmpPage} from '../elements/page/smp-page.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpPage};

SmpPage.define();
