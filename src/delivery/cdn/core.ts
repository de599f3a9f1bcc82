// Code that every autoloaded element needs, in one file.
import '../hydrate.js';

export {SmpElement} from '../../foundation/element/element.js';
