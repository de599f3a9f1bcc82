import {SmpJourney} from '../elements/journey/smp-journey.js';

SmpJourney.define();
