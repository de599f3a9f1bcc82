import {SmpAftercare} from '../elements/aftercare/smp-aftercare.js';

SmpAftercare.define();
