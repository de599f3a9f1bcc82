// Made from src/elements/catalogue.ts by npm run generate.
import {SmpGlossary} from '../elements/glossary/smp-glossary.js';

SmpGlossary.define();
