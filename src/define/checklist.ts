import {SmpChecklist} from '../elements/checklist/smp-checklist.js';

SmpChecklist.define();
