import {SmpConfig} from '../elements/config/smp-config.js';

SmpConfig.define();
