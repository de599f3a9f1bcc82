import {SmpRelatedList} from '../elements/related-list/smp-related-list.js';

SmpRelatedList.define();
