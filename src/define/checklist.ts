// Made from src/elements/catalogue.ts by npm run generate.
import {SmpChecklist} from '../elements/checklist/smp-checklist.js';

SmpChecklist.define();
