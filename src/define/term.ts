// Made from src/elements/catalogue.ts by npm run generate.
import {SmpTerm} from '../elements/term/smp-term.js';

SmpTerm.define();
