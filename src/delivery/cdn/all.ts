// Everything, in one file.
import '../../define/all.js';
