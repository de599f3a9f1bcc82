import {SmpOverview} from '../elements/overview/smp-overview.js';

SmpOverview.define();
