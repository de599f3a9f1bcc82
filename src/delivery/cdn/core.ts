// Code that every autoloaded element needs, in one file.
import '../enable-hydration.js';

export {SmpElement} from '../../foundation/element/element.js';
