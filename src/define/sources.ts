import {SmpSources} from '../elements/sources/smp-sources.js';

SmpSources.define();
