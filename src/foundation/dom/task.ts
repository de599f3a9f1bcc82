interface Scheduler {
  postTask(work: () => void): Promise<void>;
}

/**
 * Runs `work` in a task of its own, so that a series of them does not block an old phone for their total time. Uses the
 * page's scheduler if there is one, because chained timers wait 4 ms each.
 */
export function inTask(work: () => void): void {
  const {scheduler} = globalThis as {scheduler?: Partial<Scheduler>};
  if (scheduler?.postTask) void scheduler.postTask(work);
  else setTimeout(work);
}

/** Resolves in a new task. */
export const nextTask = (): Promise<void> => new Promise(inTask);
