import {SmpRelatedCard} from '../elements/related-card/smp-related-card.js';

SmpRelatedCard.define();
