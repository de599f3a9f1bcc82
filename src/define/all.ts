import * as elements from '../elements/index.js';

// One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
for (const element of Object.values(elements)) setTimeout(() => element.define());
