import {SmpGlossary} from '../elements/glossary/smp-glossary.js';

SmpGlossary.define();
