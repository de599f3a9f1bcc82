// Made from src/elements/catalogue.ts by npm run generate.
import {SmpFaq} from '../elements/faq/smp-faq.js';

SmpFaq.define();
