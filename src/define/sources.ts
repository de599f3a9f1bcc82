// Made from src/elements/catalogue.ts by npm run generate.
import {SmpSources} from '../elements/sources/smp-sources.js';

SmpSources.define();
