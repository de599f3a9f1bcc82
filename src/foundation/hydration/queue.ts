import {nextTask} from '../dom/task.js';

let last = Promise.resolve();

/**
 * Resolves in a task of its own, in the order of the calls: all elements of a page in one task would hold up an old phone for
 * the sum of them.
 */
export const nextHydrationTask = (): Promise<void> => (last = last.then(nextTask));
