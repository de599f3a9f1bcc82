// Made from src/elements/catalogue.ts by npm run generate.
import {SmpOverview} from '../elements/overview/smp-overview.js';

SmpOverview.define();
