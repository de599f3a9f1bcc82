import {nextTask} from '../dom/task.js';

let last = Promise.resolve();

/**
 * Resolves in a task of its own, in call order. All elements of a page in one task would block an old phone for their total
 * time.
 */
export const nextHydrationTask = (): Promise<void> => (last = last.then(nextTask));
