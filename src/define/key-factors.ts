// Made from src/elements/catalogue.ts by npm run generate.
import {SmpKeyFactors} from '../elements/key-factors/smp-key-factors.js';

SmpKeyFactors.define();
