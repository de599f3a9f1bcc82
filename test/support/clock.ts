/** Stopped timers, and functions to run or restore them. */
export interface Clock {
  /** Pending timers, with their delays in milliseconds. */
  readonly waiting: readonly {readonly call: () => void; readonly after: number}[];
  /** Runs all pending timers, in order. */
  pass(): void;
  /** Restores the page's own timers. */
  start(): void;
}

/**
 * Stops the timers of a page that would wait long, so that a test need not.
 *
 * @param atLeast Milliseconds. Shorter timers run as usual.
 */
export function stopClock(window: Window & typeof globalThis, atLeast: number): Clock {
  const {setTimeout, clearTimeout} = window;
  const waiting = new Map<number, {call: () => void; after: number}>();
  let last = 0;
  const stopped = (call: () => void, after = 0) => {
    if (after < atLeast) return setTimeout(call, after);
    // No browser returns negative ids.
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

/** Request timeouts that end only when a test says so. */
export interface Timeouts {
  /** Ends the time of all pending requests. */
  expire(): void;
  /** Restores the page's own timeouts. */
  start(): void;
}

/** Replaces `AbortSignal.timeout` by one that never ends by itself. */
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

/** Stops request timeouts while the tests of a file or a suite run. */
export function stopTimeoutsInTests(): void {
  let timeouts: Timeouts;
  before(() => (timeouts = stopTimeouts()));
  after(() => timeouts.start());
}
