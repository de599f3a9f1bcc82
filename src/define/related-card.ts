// Made from src/elements/catalogue.ts by npm run generate.
import {SmpRelatedCard} from '../elements/related-card/smp-related-card.js';

SmpRelatedCard.define();
