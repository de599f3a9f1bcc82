// Code and sources that autoloaded sections share, in one file.
export {SmpSection} from '../../evidence/section.js';
