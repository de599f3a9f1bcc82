import './enable-hydration.js';
import {SmpConfig} from '../elements/config/smp-config.js';

// A server hands its configuration over in an smp-config. Without this, configured prices would vanish in the browser.
// Not by an import: some bundlers would run it before hydration is enabled.
SmpConfig.define();
