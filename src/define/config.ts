// Made from src/elements/catalogue.ts by npm run generate.
import {SmpConfig} from '../elements/config/smp-config.js';

// For the types of tags and events: `document.createElement()`, `addEventListener()`.
export type {SmpConfig};

SmpConfig.define();
