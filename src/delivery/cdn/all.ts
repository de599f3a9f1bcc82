// Everything, in one file.
// First: an element that is defined before hydration is there renders a server's markup afresh.
import '../hydrate.js';
import '../../define/all.js';
import {upgradePlainMarkup} from '../plain-markup.js';

upgradePlainMarkup();
