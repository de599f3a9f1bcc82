// For tests of every element. Hydration comes first: elements connected before it render a server's markup again.
import '../../src/delivery/enable-hydration.js';
import * as elements from '../../src/elements/index.js';

for (const element of Object.values(elements)) element.define();
