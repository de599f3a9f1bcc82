// Made from src/elements/catalogue.ts by npm run generate.
import {SmpPage} from '../elements/page/smp-page.js';

SmpPage.define();
