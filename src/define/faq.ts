import {SmpFaq} from '../elements/faq/smp-faq.js';

SmpFaq.define();
