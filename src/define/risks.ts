// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRisks} from '../elements/risks/smp-risks.js';

SmpRisks.define();
