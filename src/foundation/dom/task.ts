interface Scheduler {
  postTask(work: () => void): Promise<void>;
}

/**
 * Does something in a task of its own, so that many do not hold up an old phone for the sum of them: by the page's scheduler,
 * since timers that follow each other wait 4 ms each, else by a timer.
 */
export function inTask(work: () => void): void {
  const {scheduler} = globalThis as {scheduler?: Partial<Scheduler>};
  if (scheduler?.postTask) void scheduler.postTask(work);
  else setTimeout(work);
}

/** The next task. */
export const nextTask = (): Promise<void> => new Promise(inTask);
