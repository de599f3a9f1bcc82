// All elements, in one file.
// First: an element that is defined before hydration is enabled renders server markup again.
import '../enable-hydration.js';
import '../../define/all.js';
import {upgradePlainMarkup} from '../plain-markup.js';

upgradePlainMarkup();
