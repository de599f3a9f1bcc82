import {SmpPage} from '../elements/page/smp-page.js';

SmpPage.define();
