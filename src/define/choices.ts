// Made from src/elements/catalogue.ts by npm run generate.
import {SmpChoices} from '../elements/choices/smp-choices.js';

SmpChoices.define();
