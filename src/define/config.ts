// Made from src/elements/catalogue.ts by npm run generate.
import {SmpConfig} from '../elements/config/smp-config.js';

SmpConfig.define();
