// Made from src/elements/catalogue.ts by npm run generate.
import {SmpBeforeAfter} from '../elements/before-after/smp-before-after.js';

SmpBeforeAfter.define();
