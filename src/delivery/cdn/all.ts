// Everything, in one file.
import '../../define/all.js';
import {upgradePlainMarkup} from '../plain-markup.js';

upgradePlainMarkup();
