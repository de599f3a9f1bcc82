// For tests of every element. Hydration comes first: what is connected before it is rendered afresh.
import '../../src/delivery/hydrate.js';
import * as elements from '../../src/elements/index.js';

for (const element of Object.values(elements)) element.define();
