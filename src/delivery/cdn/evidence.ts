// The code and the sources that every autoloaded section needs, and a term, in one file.
export {SmpSection} from '../../evidence/section.js';
