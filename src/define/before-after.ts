import {SmpBeforeAfter} from '../elements/before-after/smp-before-after.js';

SmpBeforeAfter.define();
