import {SmpKeyFactors} from '../elements/key-factors/smp-key-factors.js';

SmpKeyFactors.define();
