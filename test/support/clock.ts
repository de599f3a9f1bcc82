/** Timers that are kept back, and how to let them go. */
export interface Clock {
  /** What would run, and after how many milliseconds. */
  readonly waiting: readonly {readonly call: () => void; readonly after: number}[];
  /** Lets the time pass: runs all that waits, in order. */
  pass(): void;
  /** Gives the page its own clock back. */
  start(): void;
}

/**
 * Stops a page's clock for all that would wait at least so long, so that a test need not.
 *
 * @param atLeast In milliseconds. Shorter timers run as ever.
 */
export function stopClock(window: Window & typeof globalThis, atLeast: number): Clock {
  const {setTimeout, clearTimeout} = window;
  const waiting = new Map<number, {call: () => void; after: number}>();
  let last = 0;
  const stopped = (call: () => void, after = 0) => {
    if (after < atLeast) return setTimeout(call, after);
    // No id of the page's own is negative.
    waiting.set(--last, {call, after});
    return last;
  };
  const cleared = (id?: number) => (waiting.delete(id ?? 0) ? undefined : clearTimeout(id));
  Object.assign(window, {setTimeout: stopped, clearTimeout: cleared});
  return {
    get waiting() {
      return [...waiting.values()];
    },
    pass() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const {call} of due) call();
    },
    start: () => void Object.assign(window, {setTimeout, clearTimeout}),
  };
}

/** Requests whose time runs out only when a test says so. */
export interface Timeouts {
  /** Lets the time of all that are under way run out. */
  expire(): void;
  /** Gives the page its own timeouts back. */
  start(): void;
}

/** Stops the clock of `AbortSignal.timeout`. */
export function stopTimeouts(): Timeouts {
  const {timeout} = AbortSignal;
  const pending = new Set<AbortController>();
  AbortSignal.timeout = () => {
    const controller = new AbortController();
    pending.add(controller);
    return controller.signal;
  };
  return {
    expire() {
      for (const controller of pending) controller.abort(new DOMException('The time has run out', 'TimeoutError'));
      pending.clear();
    },
    start: () => void (AbortSignal.timeout = timeout),
  };
}
