import {SmpTerm} from '../elements/term/smp-term.js';

SmpTerm.define();
