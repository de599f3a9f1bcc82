import {SmpRisks} from '../elements/risks/smp-risks.js';

SmpRisks.define();
