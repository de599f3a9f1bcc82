// Made from src/elements/catalogue.ts by npm run generate.
import {SmpAftercare} from '../elements/aftercare/smp-aftercare.js';

SmpAftercare.define();
