// What every autoloaded element stands on, in one file.
import '../hydrate.js';

export {SmpElement} from '../../foundation/element.js';
