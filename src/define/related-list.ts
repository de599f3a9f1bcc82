// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRelatedList} from '../elements/related-list/smp-related-list.js';

SmpRelatedList.define();
