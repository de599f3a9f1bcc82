// Made from src/elements/catalogue.ts by npm run generate.
import {SmpJourney} from '../elements/journey/smp-journey.js';

SmpJourney.define();
