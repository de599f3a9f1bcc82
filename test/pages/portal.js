// A portal with a version of its own of the library, which defines nothing by itself.
import * as library from '/npm/as/2.0.0/index.js';

window.library = library;
